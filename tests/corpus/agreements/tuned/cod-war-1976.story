title: Third cod war ends in Oslo
published: 1976-06-02
region: North Atlantic

OSLO, June 2. Britain and Iceland last night ended the third and ugliest of their cod wars. In an exchange of notes concluded at the Norwegian Foreign Ministry, London conceded what it had for months declared unthinkable: no more than 24 British trawlers will fish within 200 miles of the Icelandic coast on any one day, and none at all in three areas set aside for spawning. The arrangement lapses on December 1. The European Community, for its part, is to put into force Protocol Six of its trade agreement with Iceland, held up until now, by which the duties on Icelandic fish are lowered. Norway, which acted as go-between, was thanked by both sides. Mr. Crosland, asked whether he had surrendered, replied that he had counted the trawlers.

% agreement notes
at: an exchange of notes | The arrangement lapses
kind: EXCHANGE_OF_NOTES
parties: PARTY United Kingdom; PARTY Iceland; MEDIATOR Norway
parties?: PARTY European Community; PARTY European Union; PARTY European Communities
status: AGREED 1976-06-01 HAPPENED
status: EXPIRED 1976-12-01 *
status?: TERMINATED - *
term: * > * | fish within 200 miles
term?: * > * | put into force Protocol

% agreement protocol
at: Protocol Six
kind: PROTOCOL
parties: PARTY Iceland
parties?: PARTY European Community; PARTY European Union; PARTY European Communities
status: IN_FORCE - PLANNED
status?: STALLED - *
status?: SUSPENDED - *
term?: * > * | duties lowered
term?: * > * | put into force

% agreement? trade
at: its trade agreement with Iceland
kind: AGREEMENT
parties: PARTY Iceland
parties?: PARTY European Community; PARTY European Union; PARTY European Communities
