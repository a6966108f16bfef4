title: India orders 36 Rafale jets
published: 2016-09-23
region: South Asia

NEW DELHI, Sept 23 - India signed a 7.9 billion-euro contract with France on Friday for 36 Rafale fighters, its biggest purchase of warplanes in two decades. Defence ministers Manohar Parrikar and Jean-Yves Le Drian initialled the documents in the capital. Dassault Aviation will deliver the first aircraft in 2019 and invest half the value of the deal in Indian factories. Narendra Modi announced the plan in Paris in April 2015 after earlier negotiations for 126 jets broke down.

% agreement rafale
at: 7.9 billion-euro contract | the deal
kind: CONTRACT
parties: SIGNATORY India; SIGNATORY France
parties?: PARTY Dassault Aviation
status: SIGNED 2016-09-23 HAPPENED
status?: INITIALLED 2016-09-23 HAPPENED
status?: PROPOSED 2015-04 HAPPENED
term: Dassault Aviation > * | deliver aircraft | due 2019
term: Dassault Aviation > * | invest half

% agreement? earlier
at: earlier negotiations for 126 jets
kind: OTHER
status: ABANDONED - HAPPENED
