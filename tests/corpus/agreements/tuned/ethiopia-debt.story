title: Creditor states balk at Addis Ababa's bond deal
published: 2026-03-19
region: East Africa

LONDON/ADDIS ABABA, March 19 - The governments to which Ethiopia owes $8.4 billion have refused to endorse the deal that it struck in January with the holders of its only bond, two officials told this newspaper on Thursday, and one of Africa's longest debt workouts is without an end again. France and China, which lead the creditors, object that private lenders would be repaid sooner than taxpayers. Under the January accord, bondholders were to accept a cut of 15 per cent and to receive new paper maturing in 2029.

By contrast, the memorandum of understanding that Addis Ababa signed with the same governments last July is being implemented, and bilateral treaties to put it into law have been concluded with four of them, Japan among the number. Should bondholders go to court, a London analyst said, the International Monetary Fund might well hold back its next payment.

% agreement bond
at: the deal that it struck in January | Under the January accord
kind: AGREEMENT
parties: PARTY Ethiopia
parties?: PARTY France; PARTY China
status: AGREED 2026-01 HAPPENED
status: REJECTED 2026-03-19~ HAPPENED
term: * > * | accept cut
term: * > * | receive new paper

% agreement memorandum
at: the memorandum of understanding that Addis Ababa signed
kind: MEMORANDUM
parties: PARTY Ethiopia
parties?: PARTY France; PARTY China; PARTY Japan
status: SIGNED 2025-07 HAPPENED
status: IMPLEMENTING 2026-03-19~ ONGOING

% agreement bilateral
at: bilateral treaties
kind: TREATY
parties: PARTY Japan
parties?: PARTY Ethiopia
status: AGREED - HAPPENED
