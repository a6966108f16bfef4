title: Two decades on, EU and Mercosur strike trade pact
published: 2019-06-29
region: South America

BRUSSELS, June 29 - Negotiators from the European Union and the South American bloc Mercosur clinched a free trade agreement late on Friday, twenty years after talks began. The pact would remove duties on 93 percent of Mercosur's exports and gradually open its markets to European cars. It must be ratified by every EU member state, and Ireland's farmers have already called on Dublin to block it. France said it would not ratify the agreement if Brazil left the Paris climate accord. Argentina's President Mauricio Macri, in a tearful voice message, hailed the result.

% agreement trade
at: a free trade agreement | the pact | the agreement if
kind: AGREEMENT
parties: PARTY European Union; PARTY Mercosur
status: AGREED 2019-06-28 HAPPENED
status?: RATIFIED - CONDITIONAL
status?: RATIFIED - *
status?: REJECTED - *
term?: * > * | remove duties
term?: Mercosur > * | open markets

% agreement? paris
at: Paris climate accord
kind: AGREEMENT
parties?: PARTY Brazil
status?: WITHDRAWN - CONDITIONAL
