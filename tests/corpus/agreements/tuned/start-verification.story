title: Arms cuts enter into force
published: 2011-02-05
region: Europe

MUNICH, Feb. 5 - The New START treaty between the United States and Russia entered into force on Saturday when Secretary of State Hillary Clinton and Foreign Minister Sergei Lavrov exchanged documents of ratification. The agreement, which Presidents Barack Obama and Dmitry Medvedev signed in Prague last April, obliges each side to cut deployed strategic warheads to 1,550 within seven years. Inspections may resume in 60 days. The U.S. Senate ratified the treaty in December, and Russia's parliament followed in January. Lavrov warned that Moscow could withdraw from it if American missile defences threatened Russian forces.

% agreement start
at: New START treaty | the agreement, which | the treaty in December
kind: TREATY
parties: PARTY United States; PARTY Russia
status: IN_FORCE 2011-02-05 HAPPENED
status: SIGNED 2010-04 HAPPENED
status: RATIFIED 2010-12 HAPPENED
status?: RATIFIED - *
status?: WITHDRAWN - *
term: * > * | cut warheads
