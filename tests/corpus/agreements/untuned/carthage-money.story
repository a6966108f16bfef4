title: Tunis sends Brussels its money back
published: 2023-10-04
region: North Africa

TUNIS, Oct 4 (TAP) - President Kais Saied has rejected 60 million euros that the European Commission began to pay out last month, calling the sum charity and not in the spirit of the memorandum that the two sides signed on July 16.

Under the memorandum Tunisia is to keep boats from leaving for Italy and take back its own citizens; the Union holds out 105 million euros for border control, 150 million for the budget, and 900 million more once Tunis has come to terms with the International Monetary Fund. Talks with the Fund on a loan of 1.9 billion dollars have been stalled since last December.

The Commission answered coolly that Tunisia itself had asked for the 60 million on August 31. "The memorandum stands," a spokeswoman said. Landings on Lampedusa have doubled since it was signed.

% agreement memorandum
at: the memorandum that the two sides | Under the memorandum Tunisia
kind: MEMORANDUM
parties: SIGNATORY Tunisia
parties?: SIGNATORY European Union; SIGNATORY European Commission; SIGNATORY Kais Saied
status: SIGNED 2023-07-16 HAPPENED
status?: IN_FORCE - *
status?: REJECTED - *
status?: IMPLEMENTING - *
status?: VIOLATION_ALLEGED - *
term: Tunisia > * | keep boats leaving
term: Tunisia > * | take back citizens
term: * > * | 105 million euros border control
term?: * > * | 150 million budget
term?: * > * | 900 million

% agreement fund
at: Talks with the Fund on a loan
kind: CONTRACT
parties: PARTY International Monetary Fund
parties?: PARTY Tunisia
status: STALLED 2022-12/.. *
status?: NEGOTIATING - *
term?: * > * | loan

% agreement? sixty
at: has rejected 60 million euros
kind: OTHER
parties?: PARTY Tunisia; PARTY European Commission; PARTY Kais Saied; PARTY European Union
status?: REJECTED - *
status?: IMPLEMENTING - *
term?: * > * | 60 million euros
