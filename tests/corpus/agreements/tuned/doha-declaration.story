title: Congo and rebels set down principles in Qatar
published: 2025-07-19
region: Central Africa

DOHA, July 19 - The Democratic Republic of Congo and the M23 rebels, who hold the two largest cities of its east, signed a declaration of principles in the Qatari capital on Saturday after three months of talks that Qatar mediated. The text commits both to a lasting ceasefire and to the release of prisoners within ten days, and they promise to negotiate a comprehensive peace agreement, to be signed no later than August 18. A rebel spokesman denied that his men would withdraw from Goma. Rwanda, which United Nations experts say arms them, was not at the table: it had concluded a separate treaty with Congo in Washington on June 27. Residents reached by telephone reported shelling west of the city within hours.

% agreement declaration
at: a declaration of principles | The text commits
kind: DECLARATION
parties: SIGNATORY Democratic Republic of the Congo; SIGNATORY M23; MEDIATOR Qatar
status: SIGNED 2025-07-19 HAPPENED
status?: NEGOTIATING - *
term: * > * | release prisoners | due 2025-07-29
term: * > * | negotiate peace agreement
term?: * > * | lasting ceasefire
term?: M23 > * | withdraw Goma

% agreement? ceasefire
at: a lasting ceasefire
kind: CEASEFIRE
parties?: PARTY Democratic Republic of the Congo; PARTY M23

% agreement peace
at: a comprehensive peace agreement
kind: AGREEMENT
parties?: PARTY Democratic Republic of the Congo; PARTY M23; MEDIATOR Qatar
status: SIGNED - PLANNED
status?: NEGOTIATING - *

% agreement washington
at: a separate treaty with Congo
kind: TREATY
parties: PARTY Rwanda; PARTY Democratic Republic of the Congo
parties?: HOST United States
status: AGREED 2025-06-27 HAPPENED
