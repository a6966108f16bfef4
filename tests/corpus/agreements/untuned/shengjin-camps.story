title: Albanian court freezes migrant deal with Rome
published: 2023-12-14
region: Balkans

TIRANA, Dec 14 (ANSA) - Albania's Constitutional Court on Wednesday suspended the ratification of a protocol with Italy that would have parliament approve two migrant camps on Albanian soil, granting a petition of thirty opposition deputies.

Prime Ministers Giorgia Meloni and Edi Rama signed the protocol in Rome on November 6. Italy is to build and run a reception centre in the port of Shengjin and a camp at Gjader for 3,000 people picked up at sea, and it will bear every cost for five years. Albania provides the ground and the outer guard. The judges have until March to decide whether the president's consent was needed first.

In Rome the opposition called it another Guantanamo. The European Commission found that the protocol lay "outside" Union law and had nothing against it.

% agreement protocol
at: a protocol with Italy | signed the protocol in Rome
kind: PROTOCOL
parties: SIGNATORY Italy; SIGNATORY Albania
parties?: SIGNATORY Giorgia Meloni; SIGNATORY Edi Rama
status: SIGNED 2023-11-06 HAPPENED
status?: SUSPENDED 2023-12-13 *
status?: RATIFIED - *
status?: ADOPTED - *
status?: STALLED - *
term: Italy > * | build run reception centre
term: Italy > * | bear every cost
term: Albania > * | provides ground guard
term?: * > * | approve migrant camps
