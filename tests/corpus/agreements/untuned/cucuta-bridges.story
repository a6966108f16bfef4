title: First lorries cross at Cucuta in seven years
published: 2022-09-26
region: South America

CUCUTA, Colombia, Sept 26 - Lorries carrying cotton and toilet paper rolled over the Simon Bolivar bridge on Monday, the first freight to go that way since Venezuela shut the border in August 2015.

The opening was promised by Colombian President Gustavo Petro and his Venezuelan counterpart, Nicolas Maduro, who announced it this month in identical messages. The two governments have also agreed to restore air links between Bogota and Caracas. Wingo, a Colombian carrier, plans to fly from October 4; Venezuela's state airline, Conviasa, is still waiting for a permit because of United States sanctions.

Petro, who broke with his predecessor's policy on the day he took office, said he hoped to bring Venezuela back into the Andean Community. Traders in San Antonio were less stirred. "I will believe in a customs union when the customs men stop asking for dollars," said one.

% agreement? opening
at: The opening was promised | announced it this month
kind: COMMITMENT
parties: PARTY Colombia; PARTY Venezuela
parties?: PARTY Petro; PARTY Maduro
status?: IMPLEMENTING 2022-09-26 *
status?: IMPLEMENTING - *
status?: AGREED 2022-09 *
status?: AGREED - *
term?: * > * | open border

% agreement flights
at: have also agreed to restore air links
kind: AGREEMENT
parties: PARTY Colombia; PARTY Venezuela
status: AGREED - HAPPENED
term: * > * | restore air links
term?: Wingo > * | fly | due 2022-10-04

% agreement? andean
at: bring Venezuela back into the Andean Community
kind: OTHER
parties?: PARTY Venezuela; PARTY Colombia; PROPOSER Petro; PARTY Andean Community
status?: PROPOSED - *
