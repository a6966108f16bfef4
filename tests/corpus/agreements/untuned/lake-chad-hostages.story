title: Boko Haram faction offers girls for commanders
published: 2016-09-19
region: West Africa

ABUJA, Sept 19 (NAN) - Nigeria would consider freeing captured Boko Haram commanders in exchange for the schoolgirls of Chibok, but three attempts to reach an agreement have failed, Information Minister Lai Mohammed disclosed in Abuja.

In July 2015 the two sides agreed on a list of names. President Muhammadu Buhari approved the exchange, and then the group added five more men, among them the bombers of a bus station. A second round broke down in December when its negotiators were removed by their own commander. The third stalled this summer: the faction was quarrelling over who led it.

Switzerland and the International Committee of the Red Cross have carried messages, diplomats say. Mohammed would not confirm that. The government has not paid a ransom and will not, he added.

% agreement exchange
at: three attempts to reach an agreement | freeing captured Boko Haram commanders
kind: OTHER
parties: PARTY Nigeria; PARTY Boko Haram
parties?: MEDIATOR Switzerland; MEDIATOR International Committee of the Red Cross
status?: UNDER_DISCUSSION - *
status?: STALLED - *
status?: AGREED - *
status?: NEGOTIATING - *
status?: ABANDONED - *
status?: ADOPTED - *
status?: PROPOSED - *
term: Nigeria > * | freeing commanders | for schoolgirls
term?: Boko Haram > * | schoolgirls

% agreement? list
at: agreed on a list of names | approved the exchange
kind: AGREEMENT
parties?: PARTY Nigeria; PARTY Boko Haram; PARTY Muhammadu Buhari
status?: AGREED 2015-07 *
status?: ADOPTED - *

% agreement? rounds
at: A second round | The third stalled
kind: OTHER
parties?: PARTY Nigeria; PARTY Boko Haram
status?: STALLED - *
status?: ABANDONED - *
