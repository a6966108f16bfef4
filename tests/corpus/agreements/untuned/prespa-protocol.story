title: Skopje turns down Sofia's draft on history books
published: 2021-06-09
region: Balkans

SKOPJE, June 9 (MIA) - North Macedonia on Wednesday rejected a protocol put forward by Bulgaria as the price of lifting its veto on talks with the European Union. "We cannot sign away our grandmothers' language," said Foreign Minister Bujar Osmani after his government had met for three hours.

The eight-page draft would oblige Skopje to enter Bulgarians in its constitution and to rewrite textbooks by the autumn of 2022. Portugal, whose presidency of the Union ends this month, has been carrying papers between the two.

Both sides profess loyalty to the friendship treaty of August 2017, under which a commission of historians meets four times a year. Sofia complains that its Macedonian members do not turn up. They say that they do, and are shouted at.

% agreement protocol
at: rejected a protocol put forward | The eight-page draft
kind: PROTOCOL
parties: PROPOSER Bulgaria; PARTY North Macedonia
parties?: MEDIATOR Portugal; PARTY European Union
status: REJECTED 2021-06-09 HAPPENED
status: PROPOSED - *
status?: SIGNED - DENIED
status?: NEGOTIATING - *
term: North Macedonia > * | enter Bulgarians constitution
term: North Macedonia > * | rewrite textbooks
term?: Bulgaria > * | lifting veto

% agreement friendship
at: the friendship treaty of August 2017
kind: TREATY
parties?: PARTY North Macedonia; PARTY Bulgaria
status?: SIGNED 2017-08 *
status?: AGREED 2017-08 *
status?: IN_FORCE - *
status?: IMPLEMENTING - *
status?: VIOLATION_ALLEGED - *
term: * > * | commission historians meets four times
