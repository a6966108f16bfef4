title: Koreas vow to end war
published: 2018-04-27
region: East Asia

PANMUNJOM, April 27 - The leaders of North and South Korea signed a declaration on Friday committing them to the complete denuclearization of the peninsula and to a formal end of the 1950-53 war. Kim Jong Un and Moon Jae-in agreed to stop propaganda broadcasts along the border from May 1 and to open a liaison office in Kaesong. Moon will visit Pyongyang in the autumn. The two sides will seek talks with the United States, and possibly China, to replace the armistice with a peace treaty this year.

% agreement declaration
at: a declaration on Friday
kind: DECLARATION
parties: SIGNATORY North Korea; SIGNATORY South Korea
status: SIGNED 2018-04-27 HAPPENED
term?: * > * | denuclearization
term: North Korea > * | stop broadcasts
term?: South Korea > * | stop broadcasts
term?: * > * | open liaison office

% agreement? verbal
at: agreed to stop propaganda
kind: AGREEMENT
parties: PARTY North Korea; PARTY South Korea
status: AGREED 2018-04-27~ HAPPENED
term?: North Korea > * | stop broadcasts
term?: * > * | open liaison office

% agreement? armistice
at: the armistice
kind: CEASEFIRE
status?: SUPERSEDED - PLANNED

% agreement treaty
at: a peace treaty
kind: TREATY
parties?: PARTY North Korea; PARTY South Korea; PARTY United States; PARTY China
status?: PROPOSED 2018 PLANNED
status?: AGREED 2018 PLANNED
status?: NEGOTIATING 2018 PLANNED
