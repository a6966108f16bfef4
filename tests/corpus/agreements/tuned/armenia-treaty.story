title: Baku ties peace treaty to Armenian constitution
published: 2025-08-11
region: Caucasus

TBILISI, Aug 11 - Azerbaijan would sign a peace treaty with Armenia "the next day" if its neighbour struck from the constitution a phrase that Baku takes for a claim on Karabakh, an adviser to President Ilham Aliyev said on Monday. The foreign ministers of the two initialled the text in Washington on Friday, under the eyes of Donald Trump, who also obtained for American firms the right to develop a road and a railway across southern Armenia. Prime Minister Nikol Pashinyan has promised Armenians a new constitution in 2027 but denies that he will write it to order. Iran, through whose border valley the route is to run, warned that it would not tolerate it; a day later its president spoke of a misunderstanding. The two foes also asked the OSCE to dissolve the group that had mediated between them, without result, since 1992.

% agreement treaty
at: a peace treaty with Armenia | initialled the text
kind: TREATY
parties: PARTY Azerbaijan; PARTY Armenia
parties?: MEDIATOR United States; WITNESS Donald Trump; WITNESS United States
status: SIGNED - CONDITIONAL
status: INITIALLED 2025-08-08 HAPPENED

% agreement? route
at: the right to develop a road
kind: OTHER
parties?: PARTY United States; PARTY Armenia; PARTY Donald Trump
status?: AGREED - *
term?: * > * | develop road railway

% agreement? constitution
at: has promised Armenians
kind: COMMITMENT
parties?: PARTY Nikol Pashinyan; PARTY Armenia
status?: AGREED - *
term?: * > * | constitution | due 2027
