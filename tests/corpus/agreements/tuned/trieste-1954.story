title: Trieste settled after nine years
published: 1954-10-06
region: Europe

LONDON, Oct. 6 — The question of Trieste, which has poisoned the relations of Italy and Yugoslavia since the war, was laid to rest at noon yesterday in Lancaster House, where a memorandum of understanding was initialled on behalf of the two countries and of Britain and the United States. Zone A with the port comes under Italian administration, Zone B under Yugoslav. The British and American garrisons, some ten thousand men, are to leave within a month. Italy undertakes to maintain the Free Port, and Yugoslavia will receive a house in the city for the cultural societies of the Slovenes. Moscow, whose protest had been awaited, made none. A meeting of experts has been called to trace the new line on the ground.

% agreement memorandum
at: a memorandum of understanding
kind: MEMORANDUM
parties: SIGNATORY Italy; SIGNATORY Yugoslavia; SIGNATORY United Kingdom; SIGNATORY United States
status: INITIALLED 1954-10-05 HAPPENED
term: * > * | leave within month
term: Italy > * | maintain Free Port
term?: Yugoslavia > * | receive house
term?: * > * | comes administration

% agreement? port
at: undertakes to maintain
kind: COMMITMENT
parties: PARTY Italy
status?: AGREED - *
term?: Italy > * | maintain Free Port
