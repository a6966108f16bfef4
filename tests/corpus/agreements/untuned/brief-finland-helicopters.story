title: Finland cool on arms pact
published: 2012-06-20
region: Nordic

HELSINKI, June 20 (STT) - Finland will not join the Nordic plan to buy transport helicopters together, Defence Minister Stefan Wallin told parliament on Wednesday. Sweden, Norway and Denmark agreed in principle last autumn to order a common type by 2020. The Finnish air force wants to decide for itself. Wallin said that the door was not shut for ever, only until the election.

% agreement principle
at: agreed in principle last autumn
kind: AGREEMENT
parties: PARTY Sweden; PARTY Norway; PARTY Denmark
parties?: PARTY Finland
status: AGREED - HAPPENED
term: * > * | order common type | due 2020
status?: REJECTED 2012-06-20 *

% agreement? plan
at: the Nordic plan to buy transport helicopters
kind: OTHER
parties?: PARTY Finland; PARTY Sweden; PARTY Norway; PARTY Denmark
status?: REJECTED 2012-06-20 *
status?: AGREED - *
status?: SIGNED - *
status?: WITHDRAWN - *
status?: PROPOSED - *
term?: * > * | buy transport helicopters
term?: * > * | order common type
