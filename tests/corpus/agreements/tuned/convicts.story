title: Belgium may send Moroccan convicts home
published: 2011-05-03
region: Europe

BRUSSELS, 3 May (Belga) – A protocol that allows Belgium to send Moroccan convicts home without asking them entered into force on Sunday, the justice ministry said on Tuesday. The two kingdoms signed it in Rabat in 2007; it supplements a convention on the transfer of prisoners, concluded ten years before, under which hardly anyone was ever moved. Some 180 inmates come into question. Morocco insists on examining each file.

% agreement protocol
at: A protocol that allows
kind: PROTOCOL
parties: PARTY Belgium; PARTY Morocco
status: IN_FORCE 2011-05-01 HAPPENED
status: SIGNED 2007 HAPPENED
status?: AMENDED - *
term?: Belgium > * | send convicts
term?: Morocco > * | examining file

% agreement convention
at: a convention on the transfer
kind: CONVENTION
parties?: PARTY Belgium; PARTY Morocco
status: AGREED 1997~ HAPPENED
status?: AMENDED - *
