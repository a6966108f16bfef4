title: Saudi Arabia, Kuwait turn the taps back on
published: 2019-12-24
region: Gulf

KUWAIT, Dec 24 (KUNA) - Saudi Arabia and Kuwait signed a memorandum of understanding on Tuesday to resume oil production in the neutral zone between them, which could put half a million barrels a day back on the market after five years.

Output at the Khafji field will restart at once in trial quantities, said Kuwait's oil minister, Khaled al-Fadhel. Wafra, operated by American company Chevron, needs four months of work. Chevron expects full production within a year.

The ministers also initialled an annex to the partition agreements of 1965 and 1970. It settles on whose side of the line the border posts shall stand. Khafji was closed in October 2014, for the sake of the air, Riyadh said at the time; a lease which the kingdom had extended to Chevron without asking Kuwait was the real ground.

% agreement memorandum
at: a memorandum of understanding on Tuesday
kind: MEMORANDUM
parties: SIGNATORY Saudi Arabia; SIGNATORY Kuwait
parties?: PARTY Chevron
status: SIGNED 2019-12-24 HAPPENED
term: * > * | resume oil production
term?: * > * | output restart

% agreement annex
at: an annex to the partition agreements
kind: PROTOCOL
parties?: PARTY Saudi Arabia; PARTY Kuwait
status: INITIALLED 2019-12-24~ HAPPENED
term: * > * | settles border posts stand

% agreement? partition
at: the partition agreements of 1965 and 1970
kind: AGREEMENT
parties?: PARTY Saudi Arabia; PARTY Kuwait
status?: AGREED - *
status?: AMENDED - *
status?: SIGNED - *

% agreement? lease
at: a lease which the kingdom
kind: CONTRACT
parties?: PARTY Saudi Arabia; PARTY Chevron
status?: EXTENDED - *
status?: AGREED - *
