title: Oslo's billions come with a string
published: 2025-11-06
region: South America

BELEM, Brazil, Nov. 6 - Norway has pledged $3 billion over ten years to a fund that would pay tropical countries for every hectare of forest left standing, much the largest promise it has received so far. The pledge has a string attached: not a krone is to be disbursed unless others put up at least $10 billion by the end of 2026. Brazil and Indonesia have each committed $1 billion. France will lend 500 million euros, and Germany said on Thursday that it would name a sum next week. Britain, which helped to design the scheme, is giving nothing. Luiz Inacio Lula da Silva, the Brazilian president whose idea it was, had hoped for $25 billion.

% agreement norway
at: has pledged $3 billion | The pledge has a string
kind: COMMITMENT
parties: PARTY Norway
status: AGREED 2025-11-06~ HAPPENED
term: Norway > * | pledged $3 billion | if others put up $10 billion by 2026
term?: * > * | krone disbursed
term?: * > * | put up $10 billion

% agreement committed
at: have each committed $1 billion
kind: COMMITMENT
parties: PARTY Brazil; PARTY Indonesia
status: AGREED - HAPPENED
term: Brazil > * | committed $1 billion
term?: Indonesia > * | committed $1 billion

% agreement? france
at: will lend 500 million euros
kind: COMMITMENT
parties: PARTY France
status?: AGREED - *
term?: France > * | lend 500 million

% agreement? germany
at: would name a sum
kind: COMMITMENT
parties: PARTY Germany
status?: AGREED - *
term?: Germany > * | name sum

% agreement? fund
at: a fund that would pay
kind: PROGRAMME
parties?: PROPOSER Brazil; PARTY Norway; PARTY Indonesia; PARTY France; PARTY Germany; PARTY United Kingdom
status?: PROPOSED - *
term?: * > * | pay countries
term?: France > * | lend 500 million
