title: Serum Institute promises cheap doses
published: 2020-08-07
region: South Asia

NEW DELHI - India's Serum Institute has pledged to produce 100 million doses of coronavirus vaccine for poor countries at no more than $3 each, the vaccine alliance Gavi said on Friday. The Bill & Melinda Gates Foundation will provide $150 million for the work. The doses are to be delivered from the first half of 2021 if trials succeed. The alliance hopes to sign similar contracts with other makers.

% agreement pledge
at: has pledged to produce
kind: COMMITMENT
parties: PARTY Serum Institute
parties?: PARTY India; BENEFICIARY Gavi
status: AGREED 2020-08-07~ HAPPENED
term: * > * | produce 100 million doses
term?: * > * | provide $150 million
term?: * > * | delivered

% agreement? similar
at: similar contracts
kind: CONTRACT
status?: SIGNED - *
