title: Serum for Senegal: Dakar gets its vaccine works
published: 2021-07-09
region: West Africa

DAKAR, July 9 (APS) - Senegal, the European Union, the United States and the World Bank signed an agreement on Friday to finance a plant in Diamniadio that will make vaccines against COVID-19. Africa imports 99 percent of the doses that it needs.

Belgium's Univercells will provide the machinery, and the Pasteur Institute of Dakar is to turn out 25 million doses a month by the end of next year. The European Investment Bank lends 75 million euros of the 200 million that the works will cost, provided that Senegal grants the land, which it has done.

No maker has yet licensed its vaccine to the plant. The institute is in talks with Pfizer, a spokesman for which would say only that the firm "speaks to many". Senegal has backed a proposal by India and South Africa that the World Trade Organization waive patents; the Union opposes it.

% agreement plant
at: an agreement on Friday to finance
kind: AGREEMENT
parties: SIGNATORY Senegal; SIGNATORY European Union; SIGNATORY United States; SIGNATORY World Bank
parties?: PARTY European Investment Bank; PARTY Univercells; PARTY Pasteur Institute of Dakar; PARTY Belgium
status: SIGNED 2021-07-09 HAPPENED
term: * > * | finance plant
term?: Univercells > * | provide machinery
term?: * > * | 25 million doses
term?: European Investment Bank > * | lends 75 million euros
term?: Senegal > * | grants land

% agreement? licence
at: is in talks with Pfizer
kind: CONTRACT
parties?: PARTY Pasteur Institute of Dakar; PARTY Pfizer
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *

% agreement? waiver
at: a proposal by India and South Africa
kind: OTHER
parties?: PROPOSER India; PROPOSER South Africa; PARTY World Trade Organization; PARTY Senegal; PARTY European Union
status?: PROPOSED - *
status?: REJECTED - *
term?: World Trade Organization > * | waive patents

% agreement? loan
at: lends 75 million euros
kind: CONTRACT
parties?: PARTY European Investment Bank; PARTY Senegal
status?: AGREED - *
term?: European Investment Bank > * | lends 75 million euros
term?: Senegal > * | grants land
