title: Ankara threatens to drop migrant accord
published: 2016-05-25
region: Europe

ANKARA, May 25 - Turkey will suspend its migration agreement with the European Union unless Brussels grants Turkish citizens visa-free travel, President Tayyip Erdogan said on Wednesday. Under the March agreement Turkey takes back migrants who reach the Greek islands, and the EU pays up to 6 billion euros for refugees. Brussels has demanded that Ankara narrow its anti-terrorism law before visas are lifted. "If that is not going to happen, no decision and no law in the framework of the readmission agreement will come out of the Turkish parliament," Erdogan said at a summit in Istanbul.

% agreement migration
at: its migration agreement | the March agreement
kind: AGREEMENT
parties: PARTY Turkey; PARTY European Union
status: SUSPENDED - CONDITIONAL
status?: AGREED 2016-03 HAPPENED
term: Turkey > * | takes back migrants
term: European Union > * | pays 6 billion euros

% agreement? readmission
at: the readmission agreement
kind: AGREEMENT
parties: PARTY Turkey
status?: RATIFIED - *
