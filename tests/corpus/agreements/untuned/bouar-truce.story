title: Army and rebels trade blame in western Central African Republic
published: 2019-09-17
region: Central Africa

BANGUI, Sept 17 (AFP) - The government of the Central African Republic on Tuesday accused the 3R armed group of breaking the peace accord that it signed with thirteen other movements, after six gendarmes were killed near Bouar.

Presidential spokesman Albert Mokpeme said fighters had set up roadblocks on the highway to Cameroon, which the text forbids. The group denied the charge. Its men, it said, had answered fire from soldiers, and it remained bound by its word.

The accord, negotiated in Khartoum under the auspices of the African Union and signed in Bangui on February 6, promises the armed groups posts in government and mixed patrols with the army. The first of these units was to have been ready in April. It has not been formed.

% agreement peace
at: the peace accord that it signed | The accord, negotiated
kind: AGREEMENT
parties: SIGNATORY Central African Republic; SIGNATORY 3R
parties?: MEDIATOR African Union; HOST Sudan
status: VIOLATION_ALLEGED 2019-09-17~ HAPPENED
status: SIGNED 2019-02-06~ HAPPENED
status?: VIOLATION_ALLEGED - DENIED
status?: NEGOTIATING - *
status?: AGREED - *
status?: IN_FORCE - *
status?: IMPLEMENTING - *
term?: * > * | roadblocks highway
term?: * > * | posts in government
term?: * > * | mixed patrols army
term?: * > * | units ready April
