title: Athens ratifies sea border with Cairo in a night sitting
published: 2020-08-27
region: Mediterranean

ATHENS, Aug 27 - The Greek parliament ratified a maritime agreement with Egypt early on Thursday, as Turkish and Greek frigates shadowed each other south of Rhodes.

The agreement was signed in Cairo on August 6 and delimits part of the exclusive economic zones between Crete and the Egyptian coast. Cairo's own parliament approved it last week. Foreign Minister Nikos Dendias told deputies that it cancelled the memorandum which Turkey had signed with the government in Tripoli in November 2019, and which draws a line through waters that Athens regards as Greek. Ankara takes the opposite view.

German Foreign Minister Heiko Maas flew between the two capitals this week and asked both to call off manoeuvres. "One spark is enough," he said.

% agreement egypt
at: ratified a maritime agreement | The agreement was signed in Cairo
kind: AGREEMENT
parties: PARTY Greece; PARTY Egypt
status: RATIFIED 2020-08-27 HAPPENED
status: SIGNED 2020-08-06 HAPPENED
status?: RATIFIED - *
status?: ADOPTED - *
term?: * > * | delimits economic zones

% agreement libya
at: the memorandum which Turkey
kind: MEMORANDUM
parties: PARTY Turkey
parties?: PARTY Libya; PARTY government in Tripoli
status: SIGNED 2019-11 HAPPENED
status?: TERMINATED - *
status?: SUPERSEDED - *
term?: * > * | draws line
