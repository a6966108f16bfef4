title: Japanese boats put to sea as island fishing terms are settled
published: 2023-12-21
region: East Asia

SAPPORO, Dec 21 - Fishermen of Nemuro may net cod and octopus off the southern Kurils in the coming year after Japan and Russia settled on the usual quotas, Kyodo reported on Thursday; but where they will not go is the two miles nearest the coast.

The waters around the four islands are fished under a framework agreement of 1998. Moscow suspended it in June last year, complaining that Tokyo had frozen its yearly payment for the good of Sakhalin. Japan says that the money was merely late. Talks on this season's catch, which Russia had refused to hold in January, took place by letter and were concluded on Wednesday.

Nemuro's boats will pay 21.3 million yen for 2,180 tonnes, as they did two years ago. A separate accord on salmon, renewed each spring, was not affected by the quarrel.

% agreement quotas
at: settled on the usual quotas | Talks on this season's catch
kind: AGREEMENT
parties: PARTY Japan; PARTY Russia
status: AGREED - HAPPENED
status?: AGREED 2023-12-20 HAPPENED
status?: NEGOTIATING - *
status?: REJECTED - *
term: * > * | pay 21.3 million yen
term?: * > * | net cod octopus

% agreement framework
at: a framework agreement of 1998 | Moscow suspended it
kind: AGREEMENT
parties: PARTY Russia
parties?: PARTY Japan
status: SUSPENDED 2022-06 HAPPENED
status?: AGREED 1998 *
status?: SIGNED 1998 *
status?: IN_FORCE - *
status?: VIOLATION_ALLEGED - *
term?: Japan > * | frozen payment

% agreement salmon
at: A separate accord on salmon
kind: AGREEMENT
parties?: PARTY Japan; PARTY Russia
status: EXTENDED - *
status?: IN_FORCE - *
