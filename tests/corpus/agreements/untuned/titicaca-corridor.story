title: La Paz floats a port of its own on Peruvian sand
published: 2010-10-21
region: South America

LIMA, Oct 21 - Bolivia has proposed an agreement under which Peru would let it build a small naval school and a quay on five kilometres of beach near Ilo, a Bolivian diplomat said on Thursday.

The strip was first granted in 1992, in a convention to which Presidents Jaime Paz Zamora and Alberto Fujimori gave the hopeful name Bolivia Mar. Nothing was ever built there; the convention was amended in 2004 and has slept in the Peruvian Congress since. La Paz now asks for 99 years rather than 50. Peruvian Foreign Minister Jose Antonio Garcia Belaunde said that his government was studying the draft and would answer before the end of the year.

Chile, which took Bolivia's coast in the war of 1879, made no comment. It has turned down every Bolivian request for a sovereign outlet since talks collapsed at Charana in 1978.

% agreement proposal
at: has proposed an agreement under which Peru | studying the draft
kind: AGREEMENT
parties: PROPOSER Bolivia
parties?: PARTY Peru
status: PROPOSED 2010-10-21~ HAPPENED
status?: PROPOSED - *
status?: UNDER_DISCUSSION - *
term: Peru > Bolivia | let build naval school quay
term?: Bolivia > * | build naval school quay

% agreement bolivia-mar
at: a convention to which Presidents | the convention was amended
kind: CONVENTION
parties?: SIGNATORY Bolivia; SIGNATORY Peru; SIGNATORY Jaime Paz Zamora; SIGNATORY Alberto Fujimori
status: AMENDED 2004 HAPPENED
status?: SIGNED 1992 *
status?: AGREED 1992 *
status?: STALLED - *
status?: RATIFIED - DENIED
term?: * > * | strip granted
