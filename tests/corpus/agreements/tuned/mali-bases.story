title: Bamako tears up defence pacts with France
published: 2022-05-03
region: West Africa

BAMAKO, May 3 - Mali's military rulers on Monday denounced and terminated a defence cooperation treaty with France signed in 2014, citing violations of its airspace. A spokesman, Colonel Abdoulaye Maiga, said the decision would take effect after six months. The junta also ended at once the accords that govern the status of French troops. Paris rejected the step as unjustified. France began to withdraw its soldiers in February after relations soured over the hiring of Russian mercenaries.

% agreement treaty
at: a defence cooperation treaty
kind: TREATY
parties: PARTY Mali; PARTY France
status: TERMINATED 2022-05-02 HAPPENED
status: SIGNED 2014 HAPPENED

% agreement? accords
at: the accords that govern
kind: AGREEMENT
parties: PARTY Mali
status: TERMINATED - HAPPENED
