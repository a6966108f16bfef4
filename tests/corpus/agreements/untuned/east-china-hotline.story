title: Tokyo and Beijing open telephone line between militaries
published: 2018-06-08
region: East Asia

TOKYO, June 8 (Kyodo) - A mechanism by which the Japanese and Chinese armed forces are to keep their ships and aircraft from colliding in the East China Sea took effect on Friday, eleven years after the two governments first spoke of it.

Officers on each side can call the other on a reserved frequency, and a hotline between the defence ministries is to follow. Prime Ministers Shinzo Abe and Li Keqiang signed the memorandum for it in Tokyo on May 9. It does not say where it applies: a mention of the Senkaku islands, which China calls Diaoyu, would have sunk it.

The two countries had been on the point of agreement in 2012, when Japan's purchase of three of the islands put an end to the talks.

% agreement mechanism
at: A mechanism by which | signed the memorandum for it
kind: MEMORANDUM
parties: SIGNATORY Japan; SIGNATORY China
parties?: SIGNATORY Shinzo Abe; SIGNATORY Li Keqiang
status: SIGNED 2018-05-09 HAPPENED
status: IN_FORCE 2018-06-08 *
status?: ABANDONED 2012 *
status?: NEGOTIATING - *
status?: STALLED - *
status?: AGREED - *
term?: * > * | keep ships aircraft colliding
term?: * > * | call other reserved frequency
term?: * > * | hotline defence ministries
