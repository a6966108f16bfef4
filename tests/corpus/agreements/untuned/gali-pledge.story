title: Geneva round on Abkhazia ends without a text, again
published: 2014-12-10
region: Caucasus

GENEVA, Dec 10 - Georgia, Russia and envoys from the breakaway regions of Abkhazia and South Ossetia failed on Wednesday to adopt a joint statement on the non-use of force, after the thirtieth round of talks since the war of 2008.

A draft had been on the table for two years. Georgia made such a pledge on its own in November 2010, before the European Parliament in Strasbourg, and wants Moscow to do likewise; the Russians reply that they were no party to the war. The co-chairmen, from the European Union, the United Nations and the Organization for Security and Co-operation in Europe, put the draft off until March.

Tbilisi's mood was not improved by a treaty on alliance that Abkhazia and Russia signed in Sochi on November 24. It sets up a joint army group. "Annexation by instalments," said Deputy Foreign Minister David Dondua.

% agreement nonuse
at: a joint statement on the non-use of force | A draft had been on the table
kind: JOINT_STATEMENT
parties: PARTY Georgia; PARTY Russia
parties?: PARTY Abkhazia; PARTY South Ossetia; MEDIATOR European Union; MEDIATOR United Nations; MEDIATOR Organization for Security and Co-operation in Europe
status: ADOPTED 2014-12-10~ DENIED
status?: STALLED - *
status?: AGREED - DENIED
status?: NEGOTIATING - *
status?: PROPOSED - *
term?: * > * | non-use force

% agreement? own
at: made such a pledge on its own
kind: COMMITMENT
parties?: PARTY Georgia; WITNESS European Parliament
status?: AGREED 2010-11 *
term?: Georgia > * | force

% agreement alliance
at: a treaty on alliance
kind: TREATY
parties: SIGNATORY Abkhazia; SIGNATORY Russia
status: SIGNED 2014-11-24 HAPPENED
term: * > * | sets up joint army group
