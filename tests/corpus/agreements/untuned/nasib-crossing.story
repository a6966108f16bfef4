title: Amman and Damascus to share intelligence on pill smugglers
published: 2025-01-07
region: Middle East

AMMAN, Jan 7 (Petra) - Jordan and Syria have agreed to form a joint security committee to guard their border, fight the smuggling of arms and drugs and prevent a return of Islamic State, Jordanian Foreign Minister Ayman Safadi said on Tuesday after receiving his new Syrian colleague, Asaad al-Shibani.

Amman will also help the Syrian authorities with electricity, Safadi said. The state grid can spare 250 megawatts at night and deliveries could start as soon as a line near Deraa is repaired; the repair is to be paid for by the World Bank. The two ministers discussed the return of refugees without fixing dates.

Trade through the Nasib crossing fell from $700 million to almost nothing in the war. Since December lorries have queued there for a day.

% agreement committee
at: have agreed to form a joint security committee
kind: AGREEMENT
parties: PARTY Jordan; PARTY Syria
status: AGREED 2025-01-07~ HAPPENED
term: * > * | form joint security committee
term?: * > * | guard border
term?: * > * | fight smuggling
term?: * > * | prevent return Islamic State

% agreement? power
at: Amman will also help
kind: COMMITMENT
parties?: PARTY Jordan; BENEFICIARY Syria; PARTY World Bank
status?: AGREED - *
status?: PROPOSED - *
term: Jordan > Syria | help electricity
term?: * > * | repair paid
