title: Tonga, Fiji to mend cable
published: 2022-02-03
region: Pacific

NUKU'ALOFA, Feb 3 (Matangi) - Tonga and Fiji will share the cost of mending the undersea cable that the eruption of January 15 tore in two places, their communications ministers agreed by satellite telephone on Thursday. Tonga is to pay two thirds. A repair ship, the Reliance, is expected at the break next week. Until it has done its work the kingdom speaks to the world over a borrowed dish at the university.

% agreement cable
at: will share the cost of mending | agreed by satellite telephone
kind: AGREEMENT
parties: PARTY Tonga; PARTY Fiji
status: AGREED 2022-02-03 HAPPENED
term: Tonga > * | pay two thirds
term: * > * | share cost mending cable
