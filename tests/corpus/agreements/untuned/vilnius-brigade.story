title: Germany to move a brigade and its families to Lithuania
published: 2023-12-18
region: Baltic

VILNIUS, Dec 18 (BNS) - German Defence Minister Boris Pistorius and his Lithuanian colleague, Arvydas Anusauskas, signed an action plan on Monday for the stationing of a German armoured brigade in Lithuania, the first that the Bundeswehr has ever based abroad for good.

Germany will send 4,800 soldiers and 200 civilians, most of them by 2026, and the unit is to be fit for battle by 2027. Lithuania for its part builds barracks at Rudninkai and Rukla, houses, a school and a kindergarten, at a cost it puts at 0.3 percent of its output each year.

Berlin had promised the brigade in June, if the barracks were there. A battle group that Germany has led since 2017 with Dutch and Norwegian troops will be folded into it. A further agreement on the legal status of the soldiers is being negotiated.

% agreement plan
at: signed an action plan on Monday
kind: ACTION_PLAN
parties: SIGNATORY Germany; SIGNATORY Lithuania
parties?: SIGNATORY Boris Pistorius; SIGNATORY Arvydas Anusauskas
status: SIGNED 2023-12-18 HAPPENED
term: Germany > * | send 4,800 soldiers
term: Lithuania > * | builds barracks school
term?: * > * | fit for battle
term?: * > * | stationing brigade

% agreement promise
at: had promised the brigade in June
kind: COMMITMENT
parties: PARTY Germany
parties?: BENEFICIARY Lithuania
status?: AGREED 2023-06 *
term?: Germany > * | brigade

% agreement status
at: A further agreement on the legal status
kind: AGREEMENT
parties?: PARTY Germany; PARTY Lithuania
status: NEGOTIATING - *
