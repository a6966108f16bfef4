title: Canberra would pay for Solomons police force, at a price
published: 2024-07-09
region: Pacific

HONIARA, July 9 - Solomon Islands wants Australia to pay for a doubling of its police to 3,000 officers, and Australia is willing, officials in both capitals said on Tuesday. What they are negotiating is the small print.

Canberra would sign a ten-year treaty if Prime Minister Jeremiah Manele undertook to let no other country train or arm the force, according to a person with knowledge of the talks. Chinese instructors have been in Honiara since the country signed a security pact with Beijing in April 2022. That agreement lets Solomon Islands call in Chinese police, and no part of it has been made public. Manele, who took office in May, has said that he will review it but not that he will end it.

An Australian-led mission of 250 policemen, sent after the riots of 2021 under a bilateral treaty of 2017, has gone home.

% agreement police
at: are negotiating is the small print | a ten-year treaty
kind: TREATY
parties: PARTY Australia
parties?: PARTY Solomon Islands; PARTY Jeremiah Manele
status: SIGNED - CONDITIONAL
status?: NEGOTIATING - *
status?: PROPOSED - *
term?: Australia > Solomon Islands | pay doubling police
term?: * > * | let no other country train arm
term?: Jeremiah Manele > * | let no other country train

% agreement pact
at: a security pact with Beijing | That agreement lets
kind: AGREEMENT
parties: PARTY China; PARTY Solomon Islands
status: SIGNED 2022-04 HAPPENED
status?: UNDER_DISCUSSION - *
status?: TERMINATED - *
status?: IN_FORCE - *
term: Solomon Islands > * | call in Chinese police

% agreement? treaty2017
at: a bilateral treaty of 2017
kind: TREATY
parties?: PARTY Australia; PARTY Solomon Islands
status?: AGREED 2017 *
status?: SIGNED 2017 *
