title: Moscow lets grain deal lapse
published: 2023-07-17
region: Black Sea

ISTANBUL, July 17 - Russia pulled out of the Black Sea grain deal on Monday, hours before it was due to expire, and said it would return only if Western banks reopened to its farm exporters. The agreement, brokered by Turkey and the United Nations a year ago, had allowed Ukraine to ship 33 million tonnes of grain. It was extended three times, most recently in May. "The Black Sea agreements ceased to be valid today," said Kremlin spokesman Dmitry Peskov. U.N. Secretary-General Antonio Guterres regretted Moscow's decision. Turkish President Tayyip Erdogan believes the deal can be revived.

% agreement grain
at: Black Sea grain deal | the agreement, brokered | Black Sea agreements | the deal can
kind: AGREEMENT
parties: PARTY Russia; MEDIATOR Turkey; MEDIATOR United Nations
parties?: PARTY Ukraine
status: WITHDRAWN 2023-07-17 HAPPENED
status: EXTENDED 2023-05 HAPPENED
status?: AGREED 2022 HAPPENED
status?: EXPIRED 2023-07-17 *
status?: TERMINATED 2023-07-17 *
term?: Russia > * | return | if reopened
term?: Ukraine > * | ship grain
