title: Serbia and Kosovo end row over number plates
published: 2022-11-24
region: Europe

BRUSSELS, Nov. 24 - Kosovo and Serbia have reached a deal to end a dispute over car licence plates, the European Union's foreign policy chief Josep Borrell said late on Wednesday. Serbia will stop issuing plates with the names of Kosovo cities, and Kosovo will not fine drivers who keep the old ones. The agreement was mediated by the EU after talks on Monday had failed. Pristina had suspended the measures earlier in the week at the request of Washington.

% agreement plates
at: a deal to end | the agreement was
kind: AGREEMENT
parties: PARTY Kosovo; PARTY Serbia; MEDIATOR European Union
status: AGREED 2022-11-23~ HAPPENED
term: Serbia > * | stop issuing plates
term: Kosovo > * | fine drivers
term?: * > * | end dispute
