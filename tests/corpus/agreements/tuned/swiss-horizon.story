title: Swiss laboratories let back in
published: 2025-11-10
region: Europe

BERN, Nov. 10 – Swiss laboratories are back in the European Union's research programmes, from which Brussels had shut them out in 2021 when the government here broke off talks on an overall framework agreement. Guy Parmelin, the economics minister, and Ekaterina Zaharieva, the commissioner for research, put their signatures to the accord in Bern on Monday. It applies retroactively from January 1. Switzerland will pay some 650 million francs a year for its seat, and from 2027 its students are to rejoin the Erasmus exchange as well, provided that parliament votes the money. A package of broader treaties, initialled in May, has yet to be laid before the people, who are likely to be asked in 2027 or 2028.

% agreement research
at: put their signatures to the accord
kind: AGREEMENT
parties: SIGNATORY Switzerland; SIGNATORY European Union
parties?: SIGNATORY Guy Parmelin; SIGNATORY Ekaterina Zaharieva
status: SIGNED 2025-11-10 HAPPENED
status?: IN_FORCE - *
status?: IMPLEMENTING - *
term: Switzerland > * | pay 650 million francs
term: * > * | rejoin exchange | due 2027 | if parliament votes the money

% agreement framework
at: an overall framework agreement
kind: AGREEMENT
parties: PARTY Switzerland
parties?: PARTY European Union
status: ABANDONED 2021 HAPPENED
status?: STALLED 2021 HAPPENED
status?: NEGOTIATING - *

% agreement package
at: A package of broader treaties
kind: TREATY
parties?: PARTY Switzerland; PARTY European Union
status: INITIALLED 2025-05 HAPPENED
status?: RATIFIED - *
status?: PROPOSED - *
