title: Peru and Slovakia subscribe to moon rules
published: 2024-05-30
region: Outer space

WASHINGTON, May 30 (EFE) - Peru and Slovakia on Thursday joined the nations, now 42, that have signed the Artemis Accords, a set of rules for the peaceful use of the moon drawn up by the United States and seven others in 2020. Foreign Minister Javier Gonzalez-Olaechea signed for Lima at the headquarters of NASA, whose administrator, Bill Nelson, called the Peruvians explorers by birth. The accords oblige those who sign to publish their scientific data, to register what they launch and to help astronauts in distress. Neither Russia nor China has acceded. Those two are planning a lunar station of their own, and have invited Venezuela, South Africa and others to take part in it.

% agreement accords
at: the Artemis Accords | The accords oblige
kind: AGREEMENT
parties: SIGNATORY Peru; SIGNATORY Slovakia
parties?: PARTY United States; PARTY Russia; PARTY China; SIGNATORY Javier Gonzalez-Olaechea; HOST NASA
status: SIGNED 2024-05-30 HAPPENED
status?: AGREED 2020 *
status?: SIGNED - *
status?: RATIFIED - DENIED
term: * > * | publish data
term: * > * | register launch
term: * > * | help astronauts

% agreement? station
at: planning a lunar station of their own
kind: PROGRAMME
parties: PARTY Russia; PARTY China
parties?: PARTY Venezuela; PARTY South Africa
status?: PROPOSED - *
status?: IMPLEMENTING - *
status?: UNDER_DISCUSSION - *
