title: Armenia and Iran stretch barter of gas for light
published: 2023-08-11
region: Caucasus

YEREVAN, Aug 11 (Armenpress) - Armenia and Iran have extended their gas-for-electricity agreement by four years, to August 2030, the Armenian Economy Ministry said on Friday.

Under the agreement, signed in Tehran in 2004, Iran supplies a million cubic metres of gas a day in exchange for three kilowatt-hours of electricity for each. Deliveries are meant to treble, but they cannot until a third transmission line between the countries is finished; it was begun in 2015 and ought to have been ready in 2019. The contractor, Iranian firm Sunir, now speaks of next spring.

Russia's Gazprom, which owns the Armenian half of the pipeline, raised no objection. "It is not much gas," said Vahe Davtyan, who teaches energy security in Yerevan, "but it is ours by a door nobody else has the key to."

% agreement barter
at: extended their gas-for-electricity agreement | Under the agreement, signed
kind: AGREEMENT
parties: PARTY Armenia; PARTY Iran
parties?: PARTY Gazprom; PARTY Russia
status: EXTENDED - HAPPENED
status: SIGNED 2004 HAPPENED
status?: EXPIRED 2030-08 *
term: Iran > * | supplies million cubic metres gas | for electricity
term?: Armenia > * | electricity
term?: * > * | deliveries treble
term?: * > * | line finished
