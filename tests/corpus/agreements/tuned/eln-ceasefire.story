title: Colombia's truce with ELN runs out
published: 2024-08-05
region: South America

BOGOTA, Aug. 5 - A year-long ceasefire between Colombia's government and the National Liberation Army, the guerrillas known as the ELN, ran out at midnight on Saturday, and neither made a move to renew it, though each insisted that it would not be the first to shoot. Norway, one of the guarantors of the peace talks, had pleaded for an extension. The rebels accuse Bogota of violating an agreement reached in Mexico in February, under which the government undertook to set up a fund for the talks and to strike the ELN off its list of terrorist groups. Vera Grabe, who leads the state's negotiators, denied any breach. The talks themselves have been at a standstill since February.

% agreement ceasefire
at: A year-long ceasefire
kind: CEASEFIRE
parties: PARTY Colombia; PARTY National Liberation Army
parties?: GUARANTOR Norway
status: EXPIRED 2024-08-03 HAPPENED
status?: EXTENDED - *

% agreement mexico
at: an agreement reached in Mexico
kind: AGREEMENT
parties: PARTY Colombia; PARTY National Liberation Army
parties?: HOST Mexico
status: VIOLATION_ALLEGED 2024-08-05~ *
status: AGREED 2024-02 HAPPENED
status?: VIOLATION_ALLEGED - DENIED
term: Colombia > * | set up fund
term: Colombia > * | strike off list

% agreement? talks
at: the peace talks | The talks themselves
kind: OTHER
parties?: PARTY Colombia; PARTY National Liberation Army; GUARANTOR Norway
status: STALLED 2024-02/.. *
