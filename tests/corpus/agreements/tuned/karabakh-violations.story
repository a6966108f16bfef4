title: Baku and Yerevan trade charges hours into truce
published: 2020-10-11
region: Caucasus

BAKU, Oct. 11 - Azerbaijan on Sunday accused Armenia of violating a humanitarian ceasefire in Nagorno-Karabakh by shelling the city of Ganja, a charge that Yerevan denied. The truce, agreed on Saturday after ten hours of talks in Moscow that were hosted by Russian Foreign Minister Sergei Lavrov, was meant to let the sides exchange prisoners and the dead. Armenia's defence ministry said Azeri forces had broken the ceasefire within minutes. The European Union called on both sides to respect it.

% agreement truce
at: a humanitarian ceasefire | the truce
kind: CEASEFIRE
parties: PARTY Azerbaijan; PARTY Armenia
parties?: MEDIATOR Russia; HOST Russia; MEDIATOR Sergei Lavrov; HOST Sergei Lavrov
status: VIOLATION_ALLEGED 2020-10-11 HAPPENED
status: AGREED 2020-10-10 HAPPENED
status?: VIOLATION_ALLEGED - HAPPENED
term?: * > * | exchange prisoners
