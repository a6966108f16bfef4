title: Quito wins breathing space from Chinese banks
published: 2022-09-20
region: South America

QUITO, Sept 20 (Reuters) - Ecuador has renegotiated $4.4 billion of debt with two Chinese lenders, President Guillermo Lasso said on Tuesday, pushing back payments that were due before 2025.

Under the amended contract with China Development Bank, $1.4 billion will now fall due in 2027. The Export-Import Bank of China moved the last instalment of its loan, worth $1.8 billion, to 2032. The bank will also accept a lower rate of interest. In addition state oil company Petroecuador freed itself from a 2009 obligation to deliver crude to PetroChina at a discount; the cargoes, said Lasso, can be sold at market price from next year.

China became Ecuador's chief creditor after the country defaulted on its bonds in 2008. Talks on a free trade agreement between the two began in February and are to be concluded by December.

% agreement cdb
at: renegotiated $4.4 billion of debt | the amended contract with China Development Bank
kind: CONTRACT
parties: PARTY Ecuador
parties?: PARTY China Development Bank; PARTY Export-Import Bank of China; PARTY China
status: AMENDED - *
status?: AGREED - *
status?: EXTENDED - *
term: * > * | $1.4 billion due | due 2027
term?: * > * | moved last instalment
term?: * > * | accept lower rate interest

% agreement? exim
at: moved the last instalment | the last instalment of its loan
kind: CONTRACT
parties?: PARTY Ecuador; PARTY Export-Import Bank of China; PARTY China
status?: AMENDED - *
status?: EXTENDED - *
term?: * > * | moved last instalment
term?: * > * | lower rate interest

% agreement? crude
at: a 2009 obligation to deliver crude
kind: CONTRACT
parties?: PARTY Petroecuador; PARTY PetroChina; PARTY Ecuador; PARTY China
status?: TERMINATED - *
status?: AGREED 2009 *
status?: WITHDRAWN - *
term?: Petroecuador > * | deliver crude

% agreement trade
at: Talks on a free trade agreement
kind: AGREEMENT
parties?: PARTY Ecuador; PARTY China
status: NEGOTIATING - *
status?: AGREED 2022-12 PLANNED
status?: SIGNED 2022-12 PLANNED
