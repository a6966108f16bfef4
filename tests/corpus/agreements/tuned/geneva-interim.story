title: Iran curbs enrichment in interim deal
published: 2013-11-24
region: Middle East

GENEVA, Nov. 24 - Iran and six world powers reached an interim agreement on Tehran's nuclear programme early Sunday, ending a decade of fruitless bargaining. Iran promised to halt enrichment above 5 percent and to dilute its stock of 20-percent uranium within six months in exchange for limited relief from sanctions worth about $7 billion. "This is a first step," Secretary of State John Kerry told reporters. Catherine Ashton, the EU foreign policy chief, chaired the talks for the powers, known as the P5+1. Israel denounced the accord as a historic mistake. A comprehensive settlement is to be negotiated by July.

% agreement interim
at: an interim agreement | the accord
kind: AGREEMENT
parties: PARTY Iran; PARTY P5+1
status: AGREED 2013-11-24 HAPPENED
status?: REJECTED - HAPPENED
term: Iran > * | halt enrichment
term: Iran > * | dilute stock
term?: * > Iran | relief sanctions

% agreement? comprehensive
at: A comprehensive settlement
kind: AGREEMENT
parties: PARTY Iran
status: NEGOTIATING 2014-07 PLANNED
