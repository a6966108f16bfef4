title: Yemen's warring sides trade lists
published: 2018-12-11
region: Middle East

RIMBO, Sweden - The Yemeni government and the Houthi movement exchanged lists of about 15,000 prisoners on Tuesday for a swap that both delegations approved last week. The International Committee of the Red Cross will oversee the exchange, which is to be completed by January 20. U.N. envoy Martin Griffiths, who is mediating, said the prisoner swap was a gesture of trust. The sides remained far apart on reopening Sanaa airport: the Houthis rejected a proposal to have aircraft inspected in Aden. Talks on a truce in the port of Hodeidah were continuing.

% agreement swap
at: a swap | prisoner swap
kind: AGREEMENT
parties: PARTY Yemen; PARTY Houthi
parties?: MEDIATOR Martin Griffiths; MEDIATOR United Nations; GUARANTOR International Committee of the Red Cross; MEDIATOR International Committee of the Red Cross
status: AGREED 2018-12-03/2018-12-09~ HAPPENED
status?: IMPLEMENTING - *
term?: International Committee of the Red Cross > * | oversee exchange
term?: * > * | completed

% agreement? inspection
at: a proposal to have aircraft inspected
kind: AGREEMENT
parties: PARTY Houthi
status: REJECTED - HAPPENED

% agreement truce
at: a truce in the port
kind: CEASEFIRE
parties?: PARTY Yemen; PARTY Houthi
status: NEGOTIATING 2018-12-11~ ONGOING
