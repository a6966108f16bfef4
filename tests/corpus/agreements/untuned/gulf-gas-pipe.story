title: Muscat's Iranian pipe dream is over
published: 2019-11-05
region: Middle East

MUSCAT - Quietly, and without a communiqué, Oman has abandoned a contract to import Iranian gas under the sea. Officials here confirmed this week that the office which managed the project has been closed.

The contract was worth 60 billion dollars over 25 years when the oil ministers of the two countries signed it in Tehran in March 2014. A pipeline of 260 kilometres, a third of which would have been buoyed over a trench a thousand metres deep, was to land at Sohar in 2017. Then came quarrels over the route, because the United Arab Emirates would not have it in their waters, and over the price. Total and Shell, which had shown interest, left when Washington restored its sanctions last year.

In its stead Oman is burning more of its own gas, from the Khazzan field. BP agreed in 2016 to spend 16 billion dollars there and is ahead of its schedule.

% agreement pipe
at: a contract to import Iranian gas | The contract was worth
kind: CONTRACT
parties: PARTY Oman; PARTY Iran
parties?: PARTY United Arab Emirates
status: ABANDONED - HAPPENED
status: SIGNED 2014-03 HAPPENED
status?: ABANDONED 2019-11 *
status?: TERMINATED - *
term?: Oman > * | import gas
term?: * > * | pipeline land Sohar

% agreement bp
at: BP agreed in 2016
kind: COMMITMENT
parties: PARTY BP
parties?: PARTY Oman
status: AGREED 2016 HAPPENED
status?: IMPLEMENTING - *
term: BP > * | spend 16 billion dollars
