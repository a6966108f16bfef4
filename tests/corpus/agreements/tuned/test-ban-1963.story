title: Three powers sign test ban in Moscow
published: 1963-08-05
region: Europe

MOSCOW, Aug. 5 - The United States, Britain and the Soviet Union signed today the treaty that bans nuclear tests in the atmosphere, in space and under water. Secretary of State Dean Rusk, the Earl of Home and Foreign Minister Andrei Gromyko affixed their signatures in the Kremlin while Premier Khrushchev looked on. France has refused to join the pact. In Washington the treaty must be approved by two thirds of the Senate, and President Kennedy will submit it within a week. Any party may withdraw from it on three months' notice.

% agreement test-ban
at: the treaty that bans nuclear tests | the pact
kind: TREATY
parties: SIGNATORY United States; SIGNATORY United Kingdom; SIGNATORY Soviet Union
parties?: HOST Soviet Union; PARTY France
status: SIGNED 1963-08-05 HAPPENED
status?: REJECTED - HAPPENED
status?: SIGNED - DENIED
status?: RATIFIED - *
status?: WITHDRAWN - *
term?: * > * | bans nuclear tests
