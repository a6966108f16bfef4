title: India and Pakistan swap lists, and free a few
published: 2023-01-02
region: South Asia

NEW DELHI, Jan 2 (PTI) - India and Pakistan on Sunday exchanged lists of the prisoners and fishermen whom each holds, as they do every January 1 and July 1 under the Agreement on Consular Access of 2008.

India named 339 Pakistani civilians and 95 fishermen; Pakistan named 51 and 654. New Delhi asked Islamabad to release 631 fishermen who have served their terms, and to let a team of Indian doctors see those of unsound mind. The visit was proposed in 2018 and Pakistan has not answered.

The neighbours also handed each other their lists of nuclear installations. An agreement of December 31, 1988, in force since January 1991, forbids either to attack them. It is the thirty-second such exchange, and neither the war of Kargil nor the raid on Balakot prevented one.

% agreement consular
at: the Agreement on Consular Access
kind: AGREEMENT
parties: PARTY India; PARTY Pakistan
status?: IMPLEMENTING - *
status?: AGREED 2008 *
status?: SIGNED 2008 *
status?: IN_FORCE - *
term?: * > * | exchanged lists prisoners
term?: * > * | release fishermen

% agreement nuclear
at: An agreement of December 31, 1988
kind: AGREEMENT
parties?: PARTY India; PARTY Pakistan
status: IN_FORCE 1991-01/.. *
status?: AGREED 1988-12-31 *
status?: SIGNED 1988-12-31 *
status?: IMPLEMENTING - *
term: * > * | forbids attack
term?: * > * | lists nuclear installations

% agreement? doctors
at: The visit was proposed in 2018
kind: OTHER
parties?: PROPOSER India; PARTY Pakistan
status?: PROPOSED 2018 *
term?: * > * | doctors see
