title: Airlines welcome transatlantic accord
published: 2007-04-30
region: North Atlantic

WASHINGTON, April 30 - The United States and the European Union on Monday signed an "open skies" agreement that lets their airlines fly between any two cities on either side of the Atlantic. It will be applied provisionally from March 30, 2008. Britain, which had pressed for a delay to protect Heathrow, won the right to suspend the pact if a second stage is not concluded by 2010. Negotiators will begin work on that stage next spring. EU airlines still may not own more than a quarter of the voting shares of an American carrier.

% agreement skies
at: "open skies" agreement | the pact if
kind: AGREEMENT
parties: SIGNATORY United States; SIGNATORY European Union
parties?: PARTY United Kingdom
status: SIGNED 2007-04-30 HAPPENED
status: IN_FORCE 2008-03-30 PLANNED
status?: IMPLEMENTING 2008-03-30 PLANNED
status?: SUSPENDED - CONDITIONAL
term?: * > * | fly between cities
