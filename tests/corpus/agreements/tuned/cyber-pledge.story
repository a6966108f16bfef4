title: Xi and Obama promise no cyber theft
published: 2015-09-25
region: North America

WASHINGTON, Sept 25 - China and the United States agreed on Friday that neither government would conduct or support the theft of trade secrets over the internet. President Barack Obama, standing beside Xi Jinping in the Rose Garden, said the question was whether words would be followed by actions. The two leaders also reached a common understanding on climate: Beijing will start a national market for carbon permits in 2017. Obama warned that sanctions remained possible.

% agreement cyber
at: agreed on Friday that neither
kind: AGREEMENT
parties: PARTY China; PARTY United States
status: AGREED 2015-09-25 HAPPENED
term?: * > * | conduct support theft

% agreement climate
at: a common understanding
kind: AGREEMENT
parties: PARTY China; PARTY United States
status: AGREED 2015-09-25 HAPPENED
term: China > * | start market permits | due 2017
