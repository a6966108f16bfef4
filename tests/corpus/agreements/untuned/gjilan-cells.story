title: Denmark rents three hundred cells in Kosovo
published: 2021-12-20
region: Nordic

PRISTINA, Dec 20 (Ritzau) - Denmark will send 300 foreign convicts to a prison in eastern Kosovo under a political declaration that the justice ministers of the two countries signed on Monday.

Copenhagen pays 15 million euros a year in rent for ten years, and a further six million each year for green energy. In return Kosovo makes available the whole of the jail at Gjilan, where Danish rules will be followed under a Danish governor. The first inmates are to arrive in early 2023. "It sends a signal that their future does not lie in Denmark," said Justice Minister Nick Haekkerup.

A treaty still has to be drawn up and approved by two thirds of the Kosovo assembly. Norway had a similar arrangement with the Netherlands from 2015 to 2018, and did not renew it because the inmates' families could not visit.

% agreement declaration
at: a political declaration that the justice ministers
kind: DECLARATION
parties: SIGNATORY Denmark; SIGNATORY Kosovo
status: SIGNED 2021-12-20 HAPPENED
term: Denmark > * | pays 15 million euros rent | for makes available jail
term: Kosovo > * | makes available jail Gjilan
term: Denmark > * | send 300 convicts
term?: * > * | six million green energy
term?: * > * | Danish rules followed
term?: * > * | inmates arrive

% agreement? treaty
at: A treaty still has to be drawn up
kind: TREATY
parties?: PARTY Denmark; PARTY Kosovo
status?: NEGOTIATING - *
status?: PROPOSED - *
status?: RATIFIED - *
status?: ADOPTED - *
status?: AGREED - *

% agreement norway
at: a similar arrangement with the Netherlands
kind: AGREEMENT
parties: PARTY Norway; PARTY Netherlands
status?: EXPIRED 2018 *
status?: IN_FORCE - *
status?: EXTENDED - DENIED
status?: TERMINATED - *
