title: Sofia buries its second nuclear station
published: 2012-03-29
region: Balkans

SOFIA, March 29 (BTA) - Bulgaria has abandoned the construction of a nuclear power station at Belene on the Danube, Prime Minister Boyko Borisov said on Wednesday, and will instead run a Russian gas pipe to a plant on the same spot.

The contract with Atomstroyexport for two reactors was signed in January 2008 in the presence of Vladimir Putin, and was worth 3.99 billion euros. It has been extended fourteen times since, because the parties could not agree on what inflation had done to the price: Moscow asked for 6.3 billion, Sofia would go no higher than five. One finished reactor stands in a hall near Saint Petersburg. Bulgaria will pay for it and put it up at its older plant, Kozloduy, by 2020, Borisov promised.

Atomstroyexport has claimed a billion euros before a court of arbitration in Geneva. Rosatom's chief, Sergei Kiriyenko, said he would be guided by the contract.

% agreement reactors
at: The contract with Atomstroyexport | be guided by the contract
kind: CONTRACT
parties: PARTY Atomstroyexport
parties?: PARTY Bulgaria; PARTY Rosatom; PARTY Russia; WITNESS Vladimir Putin
status: SIGNED 2008-01 HAPPENED
status: EXTENDED - HAPPENED
status?: ABANDONED 2012-03-28 *
status?: TERMINATED - *
status?: AGREED - DENIED

% agreement? kozloduy
at: Bulgaria will pay for it
kind: COMMITMENT
parties?: PARTY Bulgaria; PARTY Boyko Borisov
status?: AGREED - *
term?: Bulgaria > * | pay reactor
term?: Bulgaria > * | put up Kozloduy

% agreement? project
at: the construction of a nuclear power station
kind: PROGRAMME
parties?: PARTY Bulgaria
status?: ABANDONED 2012-03-28 *
