title: Sugar estates without hands as labour accord lapses
published: 2016-01-20
region: Caribbean

SANTO DOMINGO, Jan 20 (Listin) - The cane stands ripe at Barahona and there is nobody to cut it. A labour accord between the Dominican Republic and Haiti, which gave 11,000 Haitian cutters a permit for the season, expired on December 31 and has not been renewed.

Haiti's caretaker government, busy with a disputed election, has let the matter lie. "We sent a draft in October and a reminder in November," said Labour Minister Maritza Hernandez. The estates have asked her to issue permits without Haiti; she declined to.

The accord, signed in 2012 at Jimani, obliged the estates to pay the cutters by weight and to house them in brick barracks. The Central Romana company did so. On state plantations wages came late, and Haitian trade unions filed complaints with the International Labour Organization.

% agreement labour
at: A labour accord between | The accord, signed in 2012
kind: AGREEMENT
parties: PARTY Dominican Republic; PARTY Haiti
status: EXPIRED 2015-12-31 HAPPENED
status: SIGNED 2012 HAPPENED
status?: EXTENDED - DENIED
status?: STALLED - *
status?: PROPOSED - *
term: * > * | pay cutters weight
term: * > * | house brick barracks
term?: Dominican Republic > * | gave cutters permit
term?: * > * | cutters permit season

% agreement? draft
at: We sent a draft in October
kind: AGREEMENT
parties?: PROPOSER Dominican Republic; PARTY Haiti
status?: PROPOSED - *
