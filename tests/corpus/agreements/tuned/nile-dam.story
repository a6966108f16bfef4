title: Kinshasa talks on Ethiopian dam end in recrimination
published: 2021-04-06
region: Northeast Africa

KINSHASA, April 6 - Three days of talks on the great dam that Ethiopia is building on the Blue Nile broke up on Tuesday without so much as a date for the next round, and each delegation laid the failure at another's door. Cairo and Khartoum want a binding agreement on how the reservoir is to be filled and the dam run; guidelines, in the view of Addis Ababa, would do. Sudan had proposed that the United States and the European Union join the African Union as mediators, an idea that Egypt endorsed and Ethiopia turned down. All that the three have put their names to so far is a declaration of principles, signed in the Sudanese capital in March 2015. An Ethiopian offer to share data about the filling was spurned as coming too late.

% agreement dam
at: Three days of talks | a binding agreement
kind: AGREEMENT
parties: PARTY Egypt; PARTY Sudan; PARTY Ethiopia
parties?: MEDIATOR African Union; MEDIATOR United States; MEDIATOR European Union
status: STALLED 2021-04-06~ *
status?: NEGOTIATING - *
status?: PROPOSED - *
status?: ABANDONED - *

% agreement? mediators
at: proposed that the United States
kind: OTHER
parties?: PROPOSER Sudan; PARTY Ethiopia; PARTY Egypt; PARTY United States; PARTY European Union; PARTY African Union
status?: PROPOSED - *
status?: REJECTED - *

% agreement declaration
at: a declaration of principles
kind: DECLARATION
parties: PARTY Egypt; PARTY Sudan; PARTY Ethiopia
status: SIGNED 2015-03 HAPPENED

% agreement? data
at: offer to share data
kind: COMMITMENT
parties: PROPOSER Ethiopia
status?: PROPOSED - *
status?: REJECTED - *
term?: Ethiopia > * | share data
