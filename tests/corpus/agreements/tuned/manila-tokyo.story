title: Philippine senators approve Japan troop accord
published: 2024-12-16
region: Southeast Asia

MANILA, Dec 16 - All nineteen senators present voted on Monday to ratify an accord that will bring Japanese soldiers back to the Philippines for exercises eight decades after an older generation left in defeat. Signed in July by the defence and foreign ministers of the two countries, the Reciprocal Access Agreement cannot take effect until Japan's Diet has likewise approved it. A comparable pact with the United States has been in force since 1999, and Manila is in talks with Canada, France and New Zealand about others. China, which claims most of the South China Sea as its own, said that cooperation between states ought not to be aimed at anybody else.

% agreement access
at: an accord that will bring | Reciprocal Access Agreement
kind: AGREEMENT
parties: PARTY Philippines; PARTY Japan
status: RATIFIED 2024-12-16 HAPPENED
status: SIGNED 2024-07 HAPPENED
status?: RATIFIED - *
status?: IN_FORCE - *
term?: * > * | bring soldiers

% agreement american
at: A comparable pact with the United States
kind: AGREEMENT
parties: PARTY United States
parties?: PARTY Philippines
status: IN_FORCE 1999/.. *

% agreement? others
at: in talks with Canada, France and New Zealand about others
kind: AGREEMENT
parties: PARTY Philippines; PARTY Canada; PARTY France; PARTY New Zealand
status: NEGOTIATING 2024-12-16~ ONGOING
