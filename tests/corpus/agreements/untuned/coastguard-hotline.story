title: Manila and Hanoi explore coastguard tie-up
published: 2023-12-06
region: South-East Asia

MANILA, Dec 6 - The Philippines and Vietnam are discussing an agreement on cooperation between their coastguards in the South China Sea, Philippine diplomats said on Wednesday, as both navies complain of Chinese ships that shadow them.

An accord might be ready when President Ferdinand Marcos visits Hanoi early next year, said Assistant Secretary Maria Teresa Almojuela, though much depended on how the two countries, which have claims against each other as well, described the waters in which they would work together. She did not rule out a separate memorandum on the prevention of incidents at sea.

Beijing, which is negotiating a code of conduct with the ten members of ASEAN, said that quarrels should be settled by those whom they concern. Those negotiations have been under way since 2002 and have produced a single draft.

% agreement coastguards
at: are discussing an agreement on cooperation | An accord might be ready
kind: AGREEMENT
parties: PARTY Philippines; PARTY Vietnam
status: UNDER_DISCUSSION - *
status?: NEGOTIATING - *
status?: SIGNED - *
status?: AGREED - *
term?: * > * | cooperation coastguards

% agreement? incidents
at: a separate memorandum
kind: MEMORANDUM
parties?: PARTY Philippines; PARTY Vietnam
status?: UNDER_DISCUSSION - *
status?: SIGNED - *
status?: PROPOSED - *

% agreement code
at: a code of conduct
kind: OTHER
parties: PARTY China; PARTY ASEAN
status: NEGOTIATING - *
status?: NEGOTIATING 2002/.. *
