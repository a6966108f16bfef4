title: Malawi steamer to call at Tanzanian ports again
published: 2018-03-14
region: Southern Africa

LILONGWE, March 14 (Reuters) - Malawi and Tanzania agreed on Wednesday to resume a passenger ferry across Lake Malawi that stopped running in 2011, when a quarrel over who owns the northern half of the water turned sour. The lake, which Tanzanians call Nyasa, is thought to lie above reserves of oil and gas.

Tanzania will dredge the harbour at Mbamba Bay by September, the transport ministers of the two countries told reporters in Nkhata Bay. Malawi will pay for the repair of the MV Ilala, a steamer launched in 1949. Neither minister would be drawn on the frontier itself. Mediation by former African heads of state has been stalled since 2014, and no date has been set for another round.

"The fishermen never stopped crossing," said Grace Mhango, who sells dried usipa on the beach.

% agreement ferry
at: agreed on Wednesday to resume a passenger ferry
kind: AGREEMENT
parties: PARTY Malawi; PARTY Tanzania
status: AGREED 2018-03-14 HAPPENED
term: * > * | resume passenger ferry
term: Tanzania > * | dredge harbour Mbamba Bay | due 2018-09
term: Malawi > * | pay repair Ilala

% agreement? frontier
at: Mediation by former African heads | stalled since 2014
kind: OTHER
parties?: PARTY Malawi; PARTY Tanzania
status?: STALLED 2014/.. *
status?: NEGOTIATING - *
