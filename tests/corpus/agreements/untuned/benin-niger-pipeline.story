title: Niger stops crude for the coast, and Benin stops being patient
published: 2024-06-11
region: West Africa

COTONOU, June 11 - Benin said on Tuesday that it had suspended an arrangement allowing Nigerien oil to be loaded at Seme-Kpodji, hours after Niger shut the valves of the 2,000-kilometre pipeline that brings it there. The arrangement had been reached only last month in talks brokered by a Chinese delegation, China National Petroleum Corporation having built the line at a cost of 4.6 billion dollars.

Niamey says Benin's port authority arrested five of its officials who had come to watch the loading, and that French soldiers are hidden in the north of the country. Cotonou calls the second claim absurd. It wants Niger to reopen the land border, closed since the coup of July 2023, before it lets another tanker dock.

A $400 million advance that Niger's military rulers obtained from the Chinese company in April is to be paid back in crude.

% agreement loading
at: an arrangement allowing Nigerien oil | The arrangement had been reached
kind: AGREEMENT
parties: PARTY Benin; PARTY Niger
parties?: MEDIATOR China; MEDIATOR China National Petroleum Corporation
status: SUSPENDED 2024-06-11~ HAPPENED
status: AGREED 2024-05 HAPPENED
status?: NEGOTIATING - *
term?: * > * | oil loaded
term?: * > * | reopen border
term?: * > * | lets tanker dock

% agreement? advance
at: A $400 million advance
kind: CONTRACT
parties?: PARTY Niger; PARTY China National Petroleum Corporation; PARTY China
status?: AGREED - *
status?: SIGNED - *
status?: IMPLEMENTING - *
term?: * > * | paid back crude
