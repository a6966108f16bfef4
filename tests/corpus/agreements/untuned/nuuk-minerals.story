title: Greenland and Brussels sign up for rare earths
published: 2023-11-30
region: Arctic

NUUK, Nov 30 (KNR) - The European Union and Greenland signed a memorandum of understanding on Thursday on a partnership in raw materials, of which the island holds 25 of the 34 that Brussels calls critical.

The memorandum binds neither side. It provides for joint prospecting and for training of Greenlandic miners, and the two are to draw up a roadmap of projects within six months. Commission President Ursula von der Leyen pledged to open an office in Nuuk by next spring and to pay 22.5 million euros into schools and wind power.

Naaja Nathanielsen, the minister for minerals, said that she hoped for investors rather than declarations. A similar paper, signed with the United States in 2019, lapsed unused, and she has asked Washington to renew it. Uranium remains banned, which has brought a $11 billion claim from an Australian firm.

% agreement eu
at: a memorandum of understanding on Thursday | The memorandum binds
kind: MEMORANDUM
parties: SIGNATORY European Union; SIGNATORY Greenland
status: SIGNED 2023-11-30 HAPPENED
status?: IN_FORCE - *
term: * > * | joint prospecting
term: * > * | draw up roadmap projects
term?: * > * | training miners
term?: * > * | partnership raw materials

% agreement pledge
at: pledged to open an office
kind: COMMITMENT
parties?: PARTY European Union; PARTY Ursula von der Leyen; PARTY European Commission; BENEFICIARY Greenland
status?: AGREED - *
term: * > * | open office Nuuk
term: * > * | pay 22.5 million euros

% agreement us
at: A similar paper, signed with the United States
kind: MEMORANDUM
parties: SIGNATORY United States
parties?: SIGNATORY Greenland
status: SIGNED 2019 HAPPENED
status: EXPIRED - *
status?: EXTENDED - *
status?: PROPOSED - *

% agreement? roadmap
at: a roadmap of projects
kind: ROADMAP
parties?: PARTY European Union; PARTY Greenland
status?: PROPOSED - *
status?: AGREED - *
status?: ADOPTED - *
status?: NEGOTIATING - *
