title: The railway that friendship built looks for new friends
published: 2025-10-03
region: Southern Africa

KAPIRI MPOSHI, Zambia — The Mukuba Express leaves when it is ready. On a good day that is in the afternoon; on a bad one the engine driver, Gift Simwanza, goes home and comes back tomorrow. Of the 150 locomotives that China gave this line half a century ago eleven still run.

That is supposed to change. On Monday, in Lusaka, Zambia, Tanzania and the China Civil Engineering Construction Corporation signed a concession by which the Chinese company takes over the Tazara railway for thirty years. It will invest $1.4 billion, most of it in the first three, and buy 32 locomotives; the two states, which have never repaid more than a part of the original loan, keep the land and a share of the freight charges. Work has already begun at Mpika, where the sheds are being roofed.

The line owes its existence to an agreement concluded in Peking in September 1967. Mao's China, poorer then than either of its guests, lent them 988 million yuan without interest, and fifty thousand of its people came to lay the rails. The World Bank had turned the project down. A protocol of 2011, under which half of the debt was written off, brought spare parts but no traffic. Union leaders fear for 2,500 jobs. The company has promised to keep all who can be trained, and Simwanza, who is 58, would like to know what that means.

% agreement concession
at: a concession by which
kind: CONTRACT
parties: SIGNATORY Zambia; SIGNATORY Tanzania; SIGNATORY China Civil Engineering Construction Corporation
parties?: PARTY China
status: SIGNED 2025-09-29 HAPPENED
status?: IMPLEMENTING - *
term: China Civil Engineering Construction Corporation > * | takes over railway
term: * > * | invest $1.4 billion
term: * > * | buy 32 locomotives
term?: * > * | keep land share
term?: * > * | keep trained

% agreement peking
at: an agreement concluded in Peking
kind: AGREEMENT
parties?: PARTY China; PARTY Zambia; PARTY Tanzania
status: AGREED 1967-09 HAPPENED
term?: China > * | lent 988 million yuan

% agreement protocol
at: A protocol of 2011
kind: PROTOCOL
parties?: PARTY China; PARTY Zambia; PARTY Tanzania
status?: AGREED 2011 *
status?: SIGNED 2011 *
term: * > * | half debt written off

% agreement? jobs
at: has promised to keep
kind: COMMITMENT
parties: PARTY China Civil Engineering Construction Corporation
status: AGREED - *
term?: * > * | keep trained

% agreement? loan
at: the original loan
kind: CONTRACT
parties?: PARTY China; PARTY Zambia; PARTY Tanzania
