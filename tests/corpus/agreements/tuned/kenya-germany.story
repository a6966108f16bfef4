title: Berlin opens a door for Kenyan drivers and cooks
published: 2024-09-13
region: Europe

BERLIN, 13 Sept. – Germany and Kenya on Friday signed an agreement on migration intended to bring nurses, bus drivers and cooks to a country that cannot find enough of them. Nairobi in turn promises to take back those of its citizens who have no right to stay, even on expired passports. Chancellor Olaf Scholz and President William Ruto witnessed the signing. Contrary to what a broadcaster had reported, the accord holds out no jobs for 250,000 Kenyans, the interior ministry hastened to say; it contains no figure at all. Germany is in talks with Uzbekistan and the Philippines on agreements of the same kind. The one with India has been in force since March 2023.

% agreement migration
at: an agreement on migration | the accord holds
kind: AGREEMENT
parties: SIGNATORY Germany; SIGNATORY Kenya
parties?: WITNESS Olaf Scholz; WITNESS William Ruto
status: SIGNED 2024-09-13 HAPPENED
term: Kenya > Germany | take back citizens
term?: * > * | bring nurses
term?: * > * | jobs for 250,000

% agreement? promise
at: promises to take back
kind: COMMITMENT
parties: PARTY Kenya
status?: AGREED - *
term?: Kenya > * | take back citizens

% agreement same-kind
at: in talks with Uzbekistan | agreements of the same kind
kind: AGREEMENT
parties: PARTY Germany; PARTY Uzbekistan; PARTY Philippines
status: NEGOTIATING 2024-09-13~ ONGOING

% agreement? india
at: The one with India
kind: AGREEMENT
parties: PARTY India
parties?: PARTY Germany
status: IN_FORCE 2023-03/.. *
