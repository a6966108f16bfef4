title: UN hails initialling of joint spending plan in Libya
published: 2025-06-24
region: North Africa

NEW YORK, 24 June (UN briefing) - The spokesman for the Secretary-General told correspondents that delegates of Libya's House of Representatives and of its High Council of State had initialled a development spending agreement in Tunis on Monday, after nine days of talks facilitated by the United Nations Support Mission in Libya.

The text would set a single ceiling for the projects of both governments, he said, and the Central Bank would publish what each of them spends every month. It is to be signed in Tripoli once the two chambers have approved it. Asked what would happen if one refused, he said that he would not speculate.

The Secretary-General urged the parties to follow up with an agreement on elections, on which discussions have made no headway since the spring.

% agreement spending
at: a development spending agreement | The text would set
kind: AGREEMENT
parties: PARTY House of Representatives; PARTY High Council of State
parties?: MEDIATOR United Nations Support Mission in Libya; PARTY Libya; MEDIATOR United Nations; PARTY Tunisia; PARTY Central Bank
status: INITIALLED 2025-06-23 HAPPENED
status?: SIGNED - PLANNED
status?: SIGNED - CONDITIONAL
status?: NEGOTIATING - *
term: * > * | set single ceiling projects
term: Central Bank > * | publish spends every month
term?: * > * | approved

% agreement? elections
at: an agreement on elections
kind: AGREEMENT
parties?: PARTY Libya; PROPOSER United Nations; PROPOSER Secretary-General; PARTY House of Representatives; PARTY High Council of State
status: STALLED - *
status?: PROPOSED - *
status?: UNDER_DISCUSSION - *
status?: NEGOTIATING - *
