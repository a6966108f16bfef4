title: Philippines lifts ban after labour accord
published: 2018-05-16
region: Middle East

MANILA, May 16 - The Philippines lifted a ban on sending workers to Kuwait on Wednesday, five days after the two countries signed an agreement protecting Filipino maids. Under the accord, employers in the Gulf state may not keep workers' passports and must give them a day off each week. President Rodrigo Duterte had imposed the ban in February when the body of a Filipina was found in a freezer. Foreign Secretary Alan Peter Cayetano signed for Manila in Kuwait City. The two sides also agreed to set up a hotline for workers in distress.

% agreement maids
at: an agreement protecting | the accord
kind: AGREEMENT
parties: SIGNATORY Philippines; SIGNATORY Kuwait
status: SIGNED 2018-05-11~ HAPPENED
term: * > * | keep passports
term: * > * | give day off
term?: Philippines > * | set up hotline
term?: * > * | protecting maids

% agreement? hotline
at: agreed to set up
kind: AGREEMENT
parties: PARTY Philippines; PARTY Kuwait
status: AGREED - HAPPENED
term?: Philippines > * | set up hotline
