title: Partners and Port Moresby settle terms for second gas plant
published: 2019-04-09
region: Pacific

PORT MORESBY, April 9 (Reuters) - Papua New Guinea and a group led by French oil company Total signed an agreement on Tuesday that sets taxes and royalties for a $13 billion liquefied natural gas project in the Gulf province.

Prime Minister Peter O'Neill, whose own finance minister resigned this week over the handling of it, said the state would take a 22.5 percent share once the field is developed. The partners will pay a production levy of 2 percent and must supply 5 percent of the gas to the home market. ExxonMobil and Oil Search own the rest with Total. A final decision to invest is expected in 2020.

Opposition leaders said they would take the text to court. They point to a pipeline contract of 2009 under which landowners were promised dividends that most of them are still waiting for.

% agreement gas
at: signed an agreement on Tuesday
kind: AGREEMENT
parties: SIGNATORY Papua New Guinea; SIGNATORY Total
parties?: PARTY ExxonMobil; PARTY Oil Search
status: SIGNED 2019-04-09 HAPPENED
term: Papua New Guinea > * | take 22.5 percent share
term: * > * | pay production levy
term: * > * | supply 5 percent gas
term?: * > * | sets taxes royalties

% agreement pipeline
at: a pipeline contract of 2009
kind: CONTRACT
parties?: BENEFICIARY landowners; PARTY Papua New Guinea
status?: AGREED 2009 *
status?: SIGNED 2009 *
status?: VIOLATION_ALLEGED - *
term: * > * | promised dividends
