title: Baghdad says it struck no bargain over jihadists
published: 2023-10-16
region: Middle East

BAGHDAD, Oct 16 - Iraq denied on Monday that it had agreed to put French citizens captured in Syria on trial in exchange for aid, as a Paris newspaper had reported. "There is no such deal, written or unwritten," a spokesman for the justice ministry said. France has never signed an extradition treaty with Iraq and objects to its death penalty. What the two did conclude, in January, is a strategic partnership under which Paris is to train Iraqi judges and help to rebuild Mosul's airport. Thirteen Frenchmen were sentenced in Baghdad in 2019 after Kurdish fighters had delivered them; a lawyer for two of them said that she would believe neither the denial nor the report.

% agreement? bargain
at: had agreed to put French citizens | no such deal
kind: AGREEMENT
parties?: PARTY Iraq; PARTY France
status?: AGREED - DENIED
term?: Iraq > * | put French citizens trial

% agreement? extradition
at: an extradition treaty with Iraq
kind: TREATY
parties: PARTY France; PARTY Iraq
status: SIGNED - DENIED

% agreement partnership
at: a strategic partnership
kind: AGREEMENT
parties: PARTY Iraq; PARTY France
status: AGREED 2023-01 HAPPENED
term: France > Iraq | train judges
term: France > Iraq | help rebuild airport
