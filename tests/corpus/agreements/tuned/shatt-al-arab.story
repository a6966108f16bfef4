title: Iraq repudiates river treaty
published: 1980-09-18
region: Middle East

BAGHDAD, Sept. 18. President Saddam Hussein yesterday abrogated the treaty of 1975 by which Iraq had conceded to Iran one half of the Shatt al-Arab. Tehran, he told the National Assembly, had broken it first, since it had neither given back the border villages that it owed nor stopped its help to the Kurds. Ships that use the river must from now on fly the Iraqi flag and pay their dues at Basra. The treaty, which Algeria mediated, had been ratified by both countries in 1976. From Tehran came word of fresh artillery duels.

% agreement treaty
at: the treaty of 1975 | The treaty, which Algeria
kind: TREATY
parties: PARTY Iraq; PARTY Iran; MEDIATOR Algeria
parties?: PARTY Saddam Hussein
status: TERMINATED 1980-09-17 HAPPENED
status: RATIFIED 1976 HAPPENED
status?: VIOLATION_ALLEGED - *
status?: AGREED 1975 *
status?: SIGNED 1975 *
status?: WITHDRAWN 1980-09-17 HAPPENED
term?: Iraq > Iran | conceded half
term?: Iran > * | given back villages
term?: Iran > * | stopped help
