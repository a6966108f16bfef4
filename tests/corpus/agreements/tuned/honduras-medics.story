title: Cuban doctors pack their bags
published: 2026-03-04
region: Central America

TEGUCIGALPA, March 4 - The last of 128 Cuban doctors who have staffed clinics in the Honduran countryside were leaving on Wednesday. The agreement under which they came, concluded by the previous government in February 2024, expired last week; an exchange of notes would have been enough to prolong it, but President Nasry Asfura's administration did not send one. In a communiqué Havana deplored a decision taken, it said, to please Washington. Health officials promised to have young Honduran graduates in the clinics by June, a date which the doctors' union thinks optimistic. Jamaica ended a similar arrangement with the island in 2025, and Guatemala has announced that it will do the same this year.

% agreement medics
at: The agreement under which they came
kind: AGREEMENT
parties: PARTY Honduras; PARTY Cuba
status: AGREED 2024-02 HAPPENED
status: EXPIRED 2026-02-23/2026-03-01~ HAPPENED
status?: EXTENDED - *

% agreement similar
at: a similar arrangement with the island
kind: AGREEMENT
parties: PARTY Jamaica
parties?: PARTY Cuba; PARTY Guatemala
status: TERMINATED 2025 HAPPENED
status?: TERMINATED - *

% agreement? graduates
at: promised to have young Honduran graduates
kind: COMMITMENT
parties?: PARTY Honduras
status: AGREED - HAPPENED
term?: * > * | have graduates | due 2026-06

% agreement? guatemala
at: will do the same this year
kind: AGREEMENT
parties: PARTY Guatemala
parties?: PARTY Cuba
status?: TERMINATED 2026 PLANNED

% agreement? notes
at: an exchange of notes
kind: EXCHANGE_OF_NOTES
parties?: PARTY Honduras; PARTY Cuba
status?: AGREED - *
status?: SIGNED - *
