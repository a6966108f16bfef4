title: Moro guerrillas halt the handing in of guns
published: 2025-07-20
region: South-East Asia

COTABATO, Philippines, July 20 - The Moro Islamic Liberation Front said on Sunday that it would decommission no more of its fighters until the government gave those who had already laid down their arms what it had promised them.

Under the Comprehensive Agreement on the Bangsamoro, which the two sides signed in Manila in March 2014 with Malaysia as facilitator, 40,000 guerrillas were to be disarmed in stages while Manila disbanded private armies and paid each man 100,000 pesos. Some 26,000 have come forward. Of the remaining 14,000 and their 2,450 weapons, none will follow until there is "substantial compliance", the Front's central committee resolved.

Carlito Galvez, the president's peace adviser, called the decision regrettable. The government had spent 4.5 billion pesos, he said, and stood by the agreement. The region is to elect its first parliament in October.

% agreement cab
at: the Comprehensive Agreement on the Bangsamoro | stood by the agreement
kind: AGREEMENT
parties: SIGNATORY Moro Islamic Liberation Front
parties?: SIGNATORY Philippines; MEDIATOR Malaysia
status: SIGNED 2014-03 HAPPENED
status?: IMPLEMENTING - *
status?: SUSPENDED - *
status?: STALLED - *
status?: VIOLATION_ALLEGED - *
status?: IN_FORCE - *
term: * > * | guerrillas disarmed stages
term: Philippines > * | disbanded private armies
term: Philippines > * | paid 100,000 pesos
term?: Moro Islamic Liberation Front > * | decommission fighters
term?: Philippines > * | gave promised

% agreement? refusal
at: would decommission no more
kind: COMMITMENT
parties?: PARTY Moro Islamic Liberation Front; PARTY Philippines
status?: SUSPENDED - *
status?: REJECTED - *
status?: AGREED - *
term?: * > * | decommission fighters
