title: Torshavn renews Russian fish pact despite grumbling in Brussels
published: 2023-11-28
region: North Atlantic

TORSHAVN, 28 November — The Faroe Islands renewed their fisheries agreement with Russia for another year on Tuesday, as they have every autumn since 1977, war or no war. Under the new protocol Faroese trawlers may take 12,000 tonnes of cod in the Barents Sea; in exchange the Russians obtain 75,000 tonnes of blue whiting and some mackerel in waters west of the archipelago. The government tightened one screw. Russian vessels will be admitted to three harbours only, and for nothing but fish, crew and repairs.

The European Union had urged Torshavn to suspend the pact, arguing that seamen with an interest in cables were among the crews. Denmark, which looks after the islands' foreign affairs but not their fish, kept silent. In the Lagting the opposition Republic party tabled a motion to terminate the agreement by 2025. It was rejected by 21 votes to 9.

Talks with Britain go less smoothly. A twin accord with London, signed after Brexit in 2019 and in force since January 2021, provides for yearly swaps; this year's negotiations have been deadlocked since October over access to mackerel grounds, and a Scottish skippers' association has threatened to have the deal voted down at Westminster. "Cod or principles," said Jogvan Debes, who owns two trawlers in Klaksvik. "My grandfather had the same choice, and my father. We always ate the cod."

% agreement russia
at: their fisheries agreement with Russia | to suspend the pact | terminate the agreement
kind: AGREEMENT
parties: PARTY Faroe Islands; PARTY Russia
parties?: PARTY European Union; PARTY Denmark
status: EXTENDED 2023-11-28 HAPPENED
status?: SUSPENDED - *
status?: TERMINATED - *
status?: AGREED 1977 *
status?: IN_FORCE - *
term?: * > * | take 12,000 tonnes cod
term?: * > * | obtain 75,000 tonnes
term?: * > * | admitted harbours

% agreement? protocol
at: Under the new protocol
kind: PROTOCOL
parties: PARTY Faroe Islands; PARTY Russia
status?: AGREED 2023-11-28 *
term?: * > * | take 12,000 tonnes cod
term?: * > * | obtain 75,000 tonnes
term?: * > * | admitted harbours

% agreement britain
at: A twin accord with London | the deal voted down
kind: AGREEMENT
parties: PARTY United Kingdom
parties?: PARTY Faroe Islands
status: SIGNED 2019 HAPPENED
status: IN_FORCE 2021-01/.. *
status?: STALLED - *
status?: REJECTED - *
status?: NEGOTIATING - *

% agreement? yearly
at: this year's negotiations | Talks with Britain
kind: OTHER
parties?: PARTY Faroe Islands; PARTY United Kingdom
status: STALLED 2023-10/.. *
