title: Warsaw lets Ukrainian grain pass, under seal
published: 2023-04-18
region: Eastern Europe

WARSAW, April 18 (PAP) - Poland and Ukraine reached an agreement on Tuesday on the transit of Ukrainian grain, three days after Warsaw shut its border to farm produce from its neighbour without a word of warning to Brussels.

From Friday lorries and trains will cross Poland under electronic seal and in convoy, Agriculture Minister Robert Telus said after two days of talks with Ukrainian Economy Minister Yulia Svyrydenko. "Not one tonne will stay here." The ban on imports itself lasts until June 30. Ukraine has undertaken not to export wheat, maize, rape and sunflower seed to Poland in that time.

Hungary and Slovakia, which followed the Polish example, have been offered the same. The European Commission called such bans unacceptable, yet it is preparing 100 million euros for farmers in the five states nearest to Ukraine, on condition that they lift them.

% agreement transit
at: reached an agreement on Tuesday on the transit
kind: AGREEMENT
parties: PARTY Poland; PARTY Ukraine
status: AGREED 2023-04-18 HAPPENED
term: Ukraine > * | not export wheat maize
term: * > * | cross Poland electronic seal

% agreement? offer
at: have been offered the same
kind: OTHER
parties?: PARTY Hungary; PARTY Slovakia; PARTY Poland; PARTY Ukraine
status?: PROPOSED - *

% agreement? aid
at: is preparing 100 million euros
kind: COMMITMENT
parties?: PARTY European Union; PARTY European Commission; PARTY Hungary; PARTY Slovakia; PARTY Poland; PARTY Ukraine
status?: PROPOSED - *
status?: AGREED - *
term?: * > * | 100 million euros farmers | if lift
