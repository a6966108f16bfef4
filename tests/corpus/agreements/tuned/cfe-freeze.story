title: Kremlin freezes arms pact
published: 2007-07-14
region: Europe

MOSCOW, July 14 - President Vladimir Putin signed a decree on Saturday suspending Russia's participation in the Treaty on Conventional Armed Forces in Europe, the Kremlin said, citing extraordinary circumstances. NATO called the decision a step in the wrong direction. The CFE treaty, signed in Paris in November 1990, limits tanks and aircraft from the Atlantic to the Urals. Moscow complains that NATO members have not ratified an amended version drawn up in 1999. The suspension will take effect in 150 days unless the allies act.

% agreement cfe
at: Treaty on Conventional Armed Forces in Europe | CFE treaty
kind: TREATY
parties: PARTY Russia
parties?: PARTY NATO
status: SUSPENDED 2007-07-14~ HAPPENED
status: SIGNED 1990-11 HAPPENED
status?: SUSPENDED - *
term?: * > * | limits tanks

% agreement? adapted
at: an amended version
kind: TREATY
status?: RATIFIED - DENIED
