title: No more visas between Bangkok and Beijing
published: 2024-01-29
region: Southeast Asia

BANGKOK, Jan 29 - Thai and Chinese holidaymakers will soon pass each other's frontiers with nothing but a passport under an agreement that Foreign Ministers Parnpree Bahiddha-Nukara and Wang Yi signed here on Sunday and that takes effect on March 1. They may stay thirty days at a time but not more than ninety in half a year. Thailand had spared the Chinese a visa of its own accord since September, in the hope of luring back the eleven million who came in 2019, a waiver that lapses at the end of February. Beijing concluded the same bargain with Singapore last week. Hotels in Chiang Mai report that bookings for the new year of the dragon have already doubled.

% agreement visas
at: an agreement that Foreign Ministers
kind: AGREEMENT
parties: SIGNATORY Thailand; SIGNATORY China
parties?: SIGNATORY Parnpree Bahiddha-Nukara; SIGNATORY Wang Yi
status: SIGNED 2024-01-28 HAPPENED
status: IN_FORCE 2024-03-01 PLANNED
status?: IN_FORCE - *
term?: * > * | stay thirty days
term?: * > * | pass frontiers

% agreement? waiver
at: a waiver that lapses
kind: COMMITMENT
parties?: PARTY Thailand; PARTY China
status?: EXPIRED 2024-02 PLANNED

% agreement singapore
at: the same bargain with Singapore
kind: AGREEMENT
parties: PARTY China; PARTY Singapore
status: AGREED 2024-01-22/2024-01-28 HAPPENED
