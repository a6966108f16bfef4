title: Analysis: How a coast was traded away, and back
published: 2024-12-13
region: Horn of Africa

NAIROBI — When Ethiopia and Somaliland initialled a memorandum of understanding on New Year's Day, it looked like the barter of the century: twenty kilometres of shore, leased to the Ethiopian navy for fifty years, against recognition of a state that nobody recognises. Eleven months later the paper is as good as dead.

Somalia, which regards the breakaway territory as its own, declared the memorandum void within a week, and in August signed a defence pact with Egypt, no friend of Addis Ababa. Then came Ankara. There, late on Wednesday, with Turkish President Tayyip Erdogan as mediator, Prime Minister Abiy Ahmed and Somalia's Hassan Sheikh Mohamud agreed on a declaration by which Ethiopia acknowledges its neighbour's territorial integrity and Somalia promises it dependable access to the sea. Technical talks are to begin before the end of February and to be done within four months.

Does Hargeisa still feel bound? The territory's new president has not said. Nor has Abiy torn anything up in public. But no Ethiopian sailor has been seen at Berbera, diplomats point out, and none is expected.

% agreement memorandum
at: a memorandum of understanding | the paper is as good | declared the memorandum void
kind: MEMORANDUM
parties: PARTY Ethiopia; PARTY Somaliland
parties?: PARTY Somalia
status: INITIALLED 2024-01-01 HAPPENED
status?: REJECTED - *
status?: TERMINATED - *
status?: ABANDONED - *
term?: * > * | leased shore
term?: Ethiopia > Somaliland | recognition

% agreement egypt
at: a defence pact with Egypt
kind: AGREEMENT
parties: SIGNATORY Somalia; SIGNATORY Egypt
status: SIGNED 2024-08 HAPPENED

% agreement ankara
at: a declaration by which
kind: DECLARATION
parties: PARTY Ethiopia; PARTY Somalia
parties?: MEDIATOR Turkey; MEDIATOR Tayyip Erdogan; PARTY Abiy Ahmed; PARTY Hassan Sheikh Mohamud
status: AGREED 2024-12-11 HAPPENED
term: Ethiopia > Somalia | acknowledges territorial integrity
term: Somalia > Ethiopia | access sea dependable
term?: * > * | talks begin

% agreement? talks
at: Technical talks
kind: OTHER
parties?: PARTY Ethiopia; PARTY Somalia
status?: NEGOTIATING - PLANNED
