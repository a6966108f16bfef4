title: Canberra to swap asylum seekers with Malaysia
published: 2011-07-25
region: Asia-Pacific

KUALA LUMPUR, July 25 - Australia and Malaysia signed an agreement on Monday to exchange refugees, under which Canberra will send 800 boat people to Malaysia and accept 4,000 recognised refugees in return over four years. Malaysia promised not to cane the newcomers. Immigration Minister Chris Bowen said the arrangement would break the business of the smugglers. Human rights groups asked the High Court to halt the deal because Malaysia has never signed the 1951 Refugee Convention. Australia will bear the full cost.

% agreement refugees
at: an agreement on Monday | the arrangement | the deal because
kind: AGREEMENT
parties: SIGNATORY Australia; SIGNATORY Malaysia
status: SIGNED 2011-07-25 HAPPENED
term: Australia > Malaysia | send 800 boat people
term: Australia > * | accept 4,000 refugees
term: Malaysia > * | cane newcomers
term?: Australia > * | bear cost

% agreement? convention
at: 1951 Refugee Convention
kind: CONVENTION
parties?: PARTY Malaysia
status: SIGNED - DENIED
