title: Brazil and China open currency line
published: 2013-03-26
region: South America

DURBAN, March 26 - The central banks of China and Brazil signed a currency swap agreement on Tuesday that will let the two countries trade the equivalent of up to $30 billion a year in their own money. Finance Minister Guido Mantega said the three-year pact would shield commerce if another crisis dried up credit. The deal had been proposed last June by President Dilma Rousseff. It is the first such arrangement between the two.

% agreement swap
at: a currency swap agreement | the three-year pact | the deal
kind: AGREEMENT
parties: SIGNATORY China; SIGNATORY Brazil
parties?: PROPOSER Brazil; PROPOSER Dilma Rousseff
status: SIGNED 2013-03-26 HAPPENED
status: PROPOSED 2012-06 HAPPENED
term?: * > * | trade $30 billion
