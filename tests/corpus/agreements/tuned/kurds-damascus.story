title: Deadline for Syria's Kurds comes and goes
published: 2026-01-04
region: Middle East

QAMISHLI, Jan 4 - The year ended without the merger of the Syrian Democratic Forces into the national army that their commander, Mazloum Abdi, and interim President Ahmed al-Sharaa had agreed on in Damascus on March 10. Each accuses the other of violating the accord. A third round of talks on carrying it out, due in the last week of December, was called off by the government, and no new one has been fixed. Under the agreement the Kurdish-led force was also to hand over border crossings, an airport and the oil wells before the year was out; only the prisoners, some six hundred of them, have been exchanged. Turkey, which wants the force dissolved, has said that its patience is running out. American mediators urge the two to accept a delay of three months.

% agreement merger
at: the merger of the Syrian Democratic Forces | had agreed on in Damascus | violating the accord | Under the agreement
kind: AGREEMENT
parties: PARTY Syria; PARTY Syrian Democratic Forces
parties?: SIGNATORY Mazloum Abdi; SIGNATORY Ahmed al-Sharaa; MEDIATOR United States; PARTY Turkey
status: AGREED 2025-03-10 HAPPENED
status: VIOLATION_ALLEGED - *
status?: STALLED - *
status?: NEGOTIATING - *
status?: IMPLEMENTING - *
status?: EXTENDED - *
term: Syrian Democratic Forces > * | hand over crossings airport wells | due 2025
term?: * > * | merger
term?: * > * | prisoners exchanged
term?: * > * | accept delay
