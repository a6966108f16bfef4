title: Dhaka, Yangon set two-year term for return of refugees
published: 2018-01-16
region: South Asia

NAYPYITAW, Jan. 16 - Bangladesh and Myanmar have agreed to complete the return of Rohingya refugees within two years, the foreign ministry in Dhaka said on Tuesday. Myanmar will receive 1,500 people a week and put them up in a transit camp, and Bangladesh will set up five centres on its side of the border. A first repatriation agreement was signed on November 23. The U.N. refugee agency, which is no party to the arrangement, said that any return must be voluntary.

% agreement return
at: have agreed to complete | the arrangement
kind: AGREEMENT
parties: PARTY Bangladesh; PARTY Myanmar
status: AGREED 2018-01-16~ HAPPENED
term: Myanmar > * | receive 1,500 people
term: Bangladesh > * | set up centres
term?: * > * | complete return

% agreement first
at: A first repatriation agreement
kind: AGREEMENT
parties?: PARTY Bangladesh; PARTY Myanmar
status: SIGNED 2017-11-23 HAPPENED
