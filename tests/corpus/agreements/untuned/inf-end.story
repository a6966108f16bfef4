title: Missile treaty of Reagan and Gorbachev is no more
published: 2019-08-02
region: World

WASHINGTON, Aug 2 - The United States formally withdrew on Friday from the Intermediate-Range Nuclear Forces Treaty, six months after it had given notice, and the Russian Foreign Ministry declared the pact terminated.

Signed in Washington on December 8, 1987, the treaty rid Europe of 2,692 missiles with ranges of 500 to 5,500 kilometres. Secretary of State Mike Pompeo put the blame on Moscow alone: Russia, he said, had violated the treaty by fielding the 9M729 cruise missile and would not destroy it. Russia denies that the weapon flies so far. It had itself suspended the treaty in March by a decree of President Vladimir Putin.

NATO Secretary-General Jens Stoltenberg said that the alliance did not intend to put new land-based nuclear missiles in Europe. Moscow has proposed a moratorium on their deployment, and NATO finds that offer not credible.

% agreement inf
at: the Intermediate-Range Nuclear Forces Treaty | the treaty rid Europe
kind: TREATY
parties: PARTY United States; PARTY Russia
parties?: PARTY NATO; SIGNATORY Ronald Reagan; SIGNATORY Mikhail Gorbachev
status: WITHDRAWN 2019-08-02 HAPPENED
status: TERMINATED - HAPPENED
status: SIGNED 1987-12-08 HAPPENED
status: VIOLATION_ALLEGED - HAPPENED
status: SUSPENDED 2019-03 HAPPENED
status?: VIOLATION_ALLEGED - DENIED
status?: WITHDRAWN 2019-02 *
term?: * > * | rid missiles
term?: Russia > * | destroy

% agreement moratorium
at: has proposed a moratorium
kind: OTHER
parties: PROPOSER Russia
parties?: PARTY NATO; ADDRESSEE NATO
status: PROPOSED - HAPPENED
status: REJECTED - *
term?: * > * | moratorium deployment

% agreement? nato
at: did not intend to put new land-based
kind: COMMITMENT
parties?: PARTY NATO
status?: AGREED - *
term?: NATO > * | put missiles
