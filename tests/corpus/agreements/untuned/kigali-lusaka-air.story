title: Rwandan and Zambian carriers get the run of each other's skies
published: 2022-04-05
region: Africa

LIVINGSTONE, April 5 (Zanis) - Rwanda and Zambia concluded an air services agreement here on Monday that gives the airlines of both the right to carry passengers onward to third countries, the so-called fifth freedom.

Presidents Paul Kagame and Hakainde Hichilema looked on while their ministers signed it, along with six memoranda on taxes, health, prisons, investment, farming and fisheries. RwandAir will add Lusaka to its Johannesburg run four times a week from June, and Zambia Airways, reborn in December, may use Kigali as a gate to Europe.

Both states belong to the Single African Air Transport Market, which 34 governments have joined since 2018 and few apply. "If we wait for all of them we shall walk," Hichilema said. The pair also agreed to waive visas for each other's citizens; that has applied at Lusaka airport since Friday.

% agreement air
at: an air services agreement | ministers signed it
kind: AGREEMENT
parties: PARTY Rwanda; PARTY Zambia
parties?: WITNESS Paul Kagame; WITNESS Hakainde Hichilema
status: SIGNED - HAPPENED
status?: AGREED 2022-04-04 *
status?: SIGNED 2022-04-04 *
term: * > * | right carry passengers third countries
term?: RwandAir > * | add Lusaka run
term?: Zambia Airways > * | use Kigali gate

% agreement? six
at: six memoranda
kind: MEMORANDUM
parties?: PARTY Rwanda; PARTY Zambia
status?: SIGNED - *

% agreement visas
at: agreed to waive visas
kind: AGREEMENT
parties?: PARTY Rwanda; PARTY Zambia
status: AGREED - HAPPENED
status?: IN_FORCE 2022-04-01/.. *
status?: IMPLEMENTING - *
term: * > * | waive visas citizens

% agreement? market
at: the Single African Air Transport Market
kind: OTHER
parties?: PARTY Rwanda; PARTY Zambia
status?: IN_FORCE - *
status?: IMPLEMENTING - *
