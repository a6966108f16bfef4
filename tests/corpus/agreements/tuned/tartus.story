title: Damascus annuls Russian port contract
published: 2025-01-22
region: Middle East

DAMASCUS, Jan 22 - Syria's new rulers have annulled a contract that gave a Russian company, Stroytransgaz, the run of Tartus harbour for 49 years, customs officials in the city said on Wednesday. The firm, to which it was awarded in 2019 under Bashar al-Assad, was to have invested $500 million; hardly a dollar of it, according to the dockers, was ever spent. What will become of the naval base next door is another question, and one about which the two governments are talking. Moscow holds it rent-free until 2066 by virtue of an agreement that was signed in Damascus in January 2017 and ratified by the Russian parliament at the end of that year. The Kremlin denied that its ships were leaving.

% agreement port
at: a contract that gave a Russian company
kind: CONTRACT
parties: PARTY Syria; PARTY Stroytransgaz
parties?: PARTY Russia
status: TERMINATED 2025-01-22~ HAPPENED
status: AGREED 2019 HAPPENED
term: Stroytransgaz > * | invested $500 million

% agreement base
at: an agreement that was signed in Damascus
kind: AGREEMENT
parties: PARTY Russia
parties?: PARTY Syria
status: SIGNED 2017-01 HAPPENED
status: RATIFIED - HAPPENED
status?: EXPIRED 2066 *
status?: NEGOTIATING - *
term?: Russia > * | holds rent-free

% agreement? leaving
at: are talking
kind: OTHER
parties?: PARTY Russia; PARTY Syria
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *
