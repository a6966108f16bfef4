title: Greek Cypriots reject reunion plan
published: 2004-04-25
region: Mediterranean

NICOSIA, April 25 - Greek Cypriots voted by three to one on Saturday against a United Nations peace plan to reunite the island, while Turkish Cypriots approved it. The plan, drawn up by Secretary-General Kofi Annan, would have replaced the 1960 treaty of guarantee and allowed some refugees to go home. Turkey was to withdraw most of its 30,000 troops. Both sides had to accept the document for it to take effect. Cyprus joins the European Union on Saturday, divided.

% agreement plan
at: peace plan | The plan, drawn | the document
kind: ACTION_PLAN
parties?: PARTY Cyprus; PARTY Turkey; PROPOSER United Nations; MEDIATOR United Nations; PARTY United Nations
status: REJECTED 2004-04-24 HAPPENED
status?: RATIFIED - HAPPENED
status?: IN_FORCE - *
status?: AGREED - *
term: Turkey > * | withdraw troops
term?: * > * | allowed refugees go home

% agreement? guarantee
at: the 1960 treaty of guarantee
kind: TREATY
status?: SUPERSEDED - *
