title: University driven out of Budapest
published: 2018-12-04
region: Europe

BUDAPEST, Dec. 4 – The Central European University will teach its American degrees in Vienna from next September, its rector said on Monday, since Hungary has refused to sign an agreement with the state of New York that would have let it stay. The text has lain ready for more than a year. A government spokesman called the announcement a bluff. Under a memorandum which it signed with a college north of New York City in 2017, the university had even begun to give courses across the ocean, as a law of that year requires.

% agreement stay
at: an agreement with the state of New York
kind: AGREEMENT
parties: PARTY Hungary; PARTY New York
parties?: PARTY Central European University
status?: SIGNED - DENIED
status?: REJECTED - HAPPENED
term?: * > * | let stay

% agreement memorandum
at: a memorandum which it signed
kind: MEMORANDUM
parties: PARTY Central European University
status: SIGNED 2017 HAPPENED
term?: * > * | give courses
