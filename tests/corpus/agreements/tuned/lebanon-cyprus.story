title: Lebanon and Cyprus draw the line, again
published: 2025-11-26
region: Mediterranean

BEIRUT, Nov 26 — Eighteen years after a first attempt, Lebanon and Cyprus signed a maritime border agreement in the presidential palace at Baabda on Wednesday that opens the waters between them to the search for gas. The earlier accord, concluded in January 2007, was approved in Nicosia but never ratified in Beirut, where Turkish objections weighed more; the new one supersedes it. President Joseph Aoun thanked his guest, Nikos Christodoulides, for his patience. Ankara, which has no relations with the Cypriot government, rejected Wednesday's agreement on the spot. The two presidents also asked the World Bank to look into the possibility of a cable under the sea by which the island could sell electricity to its neighbour. A like frontier with Syria remains to be negotiated.

% agreement border
at: a maritime border agreement | the new one supersedes | Wednesday's agreement
kind: AGREEMENT
parties: SIGNATORY Lebanon; SIGNATORY Cyprus
parties?: PARTY Turkey; SIGNATORY Joseph Aoun; SIGNATORY Nikos Christodoulides
status: SIGNED 2025-11-26 HAPPENED
status?: REJECTED - HAPPENED
term?: * > * | opens waters

% agreement earlier
at: The earlier accord, concluded
kind: AGREEMENT
parties: PARTY Lebanon; PARTY Cyprus
parties?: PARTY Turkey
status: AGREED 2007-01 HAPPENED
status: RATIFIED - DENIED
status: SUPERSEDED 2025-11-26~ *
status?: RATIFIED - HAPPENED

% agreement? cable
at: possibility of a cable
kind: PROGRAMME
parties?: PARTY Lebanon; PARTY Cyprus; PARTY World Bank
status?: UNDER_DISCUSSION - *
status?: PROPOSED - *

% agreement? syria
at: A like frontier with Syria
kind: OTHER
parties?: PARTY Syria; PARTY Lebanon; PARTY Cyprus
status?: NEGOTIATING - *
