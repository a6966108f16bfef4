title: Paris recalls envoys over submarine pact
published: 2021-09-17
region: Asia-Pacific

PARIS, Sept 17 - France recalled its ambassadors to Washington and Canberra on Friday after Australia scrapped a $40 billion contract for twelve French submarines. Under a defence partnership called AUKUS, announced on Wednesday, the United States and Britain will instead help Australia to build nuclear-powered boats. Foreign Minister Jean-Yves Le Drian said the cancellation of the contract, which was signed in 2016 with Naval Group, was a stab in the back. Canberra denied that it had misled the French. China said the pact would damage peace in the region.

% agreement submarines
at: contract for twelve French submarines | the contract, which
kind: CONTRACT
parties: PARTY Australia
parties?: PARTY France; PARTY Naval Group
status: TERMINATED - HAPPENED
status: SIGNED 2016 HAPPENED

% agreement aukus
at: AUKUS | the pact would
kind: AGREEMENT
parties: PARTY United States; PARTY United Kingdom; PARTY Australia
status: AGREED 2021-09-15 HAPPENED
term: United States > Australia | help build boats
