title: Five years on, the cocoa cartel that was not
published: 2023-07-21
region: West Africa

ABIDJAN - When Ivory Coast and Ghana, which between them grow three beans in every five, signed the Abidjan Declaration in March 2018, ministers spoke of an OPEC for chocolate. The two undertook to announce their farm prices on the same day and to market the crop together. Later they imposed a premium of $400 a tonne, the living income differential, which buyers were to pay on top of the world price.

The first promise has been kept, more or less. The premium has not fared so well. Traders offered lower prices for quality and so clawed the money back. Last October the two countries boycotted a meeting of the industry in Brussels and threatened to bar the buyers from plantations; in November a pact with the chocolate makers, under which these would pay the differential in full, was put off.

"We signed, they signed, and at the farm gate nobody could see a difference," says Kouame Brou, who has nine hectares near Daloa.

% agreement abidjan
at: the Abidjan Declaration
kind: DECLARATION
parties: SIGNATORY Ivory Coast; SIGNATORY Ghana
status: SIGNED 2018-03 HAPPENED
status?: IMPLEMENTING - *
status?: IN_FORCE - *
term: Ivory Coast > * | announce farm prices
term: * > * | market the crop
term?: * > * | premium pay

% agreement? makers
at: a pact with the chocolate makers
kind: AGREEMENT
parties?: PARTY Ivory Coast; PARTY Ghana
status: STALLED 2022-11 *
status?: SIGNED - *
term?: * > * | pay differential

% agreement? premium
at: a premium of $400 | living income differential
kind: OTHER
parties?: PARTY Ivory Coast; PARTY Ghana
status?: IMPLEMENTING - *
term?: * > * | pay
