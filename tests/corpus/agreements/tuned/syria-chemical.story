title: U.S. and Russia agree on Syrian arms
published: 2013-09-14
region: Middle East

GENEVA, Sept 14 - The United States and Russia agreed on Saturday on a framework to remove and destroy Syria's chemical weapons by the middle of 2014. Damascus must hand over a full list of its stocks within a week, Secretary of State John Kerry said after three days of talks with Sergei Lavrov. If Syria fails to comply, the two countries will seek a resolution under Chapter VII of the U.N. Charter. Syria asked on Thursday to join the Chemical Weapons Convention, which bans such arms. French President Francois Hollande praised the accord but said punishment could not be ruled out.

% agreement framework
at: agreed on Saturday on a framework | the accord
kind: AGREEMENT
parties: PARTY United States; PARTY Russia
parties?: BENEFICIARY Syria; PARTY Syria
status: AGREED 2013-09-14 HAPPENED
term: Syria > * | hand over list
term?: * > * | remove destroy chemical weapons
term?: * > * | seek resolution

% agreement cwc
at: Chemical Weapons Convention
kind: CONVENTION
parties?: PARTY Syria
status?: PROPOSED 2013-09-12 HAPPENED
status?: SIGNED - *
status?: RATIFIED - *
term?: * > * | bans
