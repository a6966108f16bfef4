title: Iceland says no a second time
published: 2011-04-10
region: North Atlantic

REYKJAVIK, April 10 - Six in ten Icelanders who voted on Saturday rejected an agreement on repaying Britain and the Netherlands the 4 billion euros that the two spent on the savers of a failed Icelandic bank. It was the second such deal to be thrown out in a referendum, the first having fallen in March 2010. Parliament had approved this one in February by a majority of three to one, but President Olafur Ragnar Grimsson refused to sign the bill. By its terms Iceland would have paid the money back by 2046 at a little over 3 percent. The Dutch finance minister said that the time for negotiations was over. London will now go to court.

% agreement repayment
at: an agreement on repaying Britain
kind: AGREEMENT
parties: PARTY Iceland; PARTY United Kingdom; PARTY Netherlands
status: REJECTED 2011-04-09 HAPPENED
status: RATIFIED 2011-02 *
status?: ADOPTED 2011-02 *
status?: SIGNED - DENIED
status?: REJECTED - *
term: Iceland > * | paid money back | due 2046
term?: Iceland > * | repaying Britain

% agreement? first
at: the second such deal | the first having fallen
kind: AGREEMENT
parties?: PARTY Iceland; PARTY United Kingdom; PARTY Netherlands
status: REJECTED 2010-03 HAPPENED
