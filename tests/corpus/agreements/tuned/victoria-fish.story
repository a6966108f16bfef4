title: Lake states promise to free each other's crews
published: 2019-03-08
region: East Africa

KISUMU — Fishing crews from Homa Bay and Busia may soon cast their nets without looking over their shoulders. Under a protocol that Kenya, Uganda and Tanzania initialled in Entebbe on Thursday evening, the patrols of all three will have to hand over any fishermen they arrest to the men's own authorities within 48 hours, rather than hold them for ransom, as beach leaders say has become the habit around Migingo island.

The text, whose drafting was paid for by the German government, also obliges Kampala to release 14 boats seized in January. It has still to be signed by the ministers, who meet in Mwanza on 22 March, and would lapse after five years if it were not renewed. "We have seen papers before," said Tobias Ochieng, who lost two engines last year.

% agreement protocol
at: a protocol that Kenya | The text, whose drafting
kind: PROTOCOL
parties: PARTY Kenya; PARTY Uganda; PARTY Tanzania
parties?: PARTY Germany
status: INITIALLED 2019-03-07 HAPPENED
status?: SIGNED - *
status?: EXPIRED - *
status?: EXTENDED - *
term: * > * | hand over fishermen | due 48 hours after arrest
term: Uganda > * | release 14 boats
