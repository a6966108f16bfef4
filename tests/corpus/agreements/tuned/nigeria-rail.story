title: Abuja and Niamey sign rail accord
published: 2021-02-09
region: West Africa

ABUJA, Feb. 9 - Nigeria's transport minister, Rotimi Amaechi, said on Tuesday that construction of a railway to Maradi in Niger had begun under an agreement that the two neighbours signed in 2015. The Portuguese firm Mota-Engil won the $1.9 billion contract last month and undertook to train 5,000 Nigerians. Amaechi denied that Nigeria would own the line on foreign soil. Niger will supply the land. The contract must be carried out within three years.

% agreement accord
at: an agreement that the two
kind: AGREEMENT
parties: SIGNATORY Nigeria; SIGNATORY Niger
status: SIGNED 2015 HAPPENED
status?: IMPLEMENTING - *
term?: Niger > * | supply land

% agreement contract
at: $1.9 billion contract | the contract must
kind: CONTRACT
parties: PARTY Mota-Engil
parties?: PARTY Nigeria; PARTY Portugal
status: AGREED 2021-01 HAPPENED
status?: IMPLEMENTING - *
term: Mota-Engil > * | train 5,000 Nigerians
term?: Niger > * | supply land
