title: A pipeline that ends in the sand
published: 2024-09-13
region: South Asia

GABD, Pakistan — Fifteen years after their presidents shook hands on it, the pipe that was to bring Iranian gas to Pakistan stops in the sand eighty kilometres short of this border post. Under the contract, signed in June 2009, each country was to lay its own stretch. Iran did. Pakistan, fearful of American sanctions, did not, and Tehran put up with it: in 2014 it granted ten years' grace, and when these were over, another 180 days. That reprieve expired last week. Iran's state gas company has now given notice that it will seek $18 billion in damages before arbitrators in Paris.

"We would start work tomorrow if Washington gave us a waiver," an official in Islamabad said. The State Department has received no request for one. Meanwhile the drivers of blue pickup trucks, who run Iranian diesel over the hills by night, have never needed a contract with anybody.

% agreement contract
at: Under the contract, signed
kind: CONTRACT
parties: PARTY Iran; PARTY Pakistan
parties?: PARTY United States
status: SIGNED 2009-06 HAPPENED
status?: EXTENDED - *
status?: VIOLATION_ALLEGED - *
status?: STALLED - *
status?: EXPIRED - *
term: * > * | lay stretch
term?: Pakistan > * | start work

% agreement? reprieve
at: That reprieve expired
kind: OTHER
parties?: PARTY Iran; PARTY Pakistan
status?: EXPIRED 2024-09-02/2024-09-08 HAPPENED
