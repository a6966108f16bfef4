title: No heir yet to lumber agreement
published: 2016-10-13
region: North America

OTTAWA, Oct 13 - The year of grace is over. The softwood lumber agreement between Canada and the United States expired on October 12, 2015, and a standstill that kept American sawmills from filing complaints came to an end at midnight on Wednesday.

Negotiators met eleven times and are still talking, Trade Minister Chrystia Freeland said on Thursday. "We want a good deal, not just any deal." Washington would cap Canadian lumber at a fixed share of its market; Ottawa proposes a quota that breathes with the price. A joint statement by Prime Minister Justin Trudeau and President Barack Obama in June, in which they committed themselves to seek a solution by the autumn, has gone the way of the leaves.

Under the agreement of 2006 the United States gave back four billion dollars in duties, and Canada collected a charge at the border whenever prices fell below $355.

% agreement lumber
at: The softwood lumber agreement | Under the agreement of 2006
kind: AGREEMENT
parties: PARTY Canada; PARTY United States
status: EXPIRED 2015-10-12 HAPPENED
status?: AGREED 2006 *
status?: SIGNED 2006 *
term: United States > * | gave back four billion dollars duties
term: Canada > * | collected charge border

% agreement? standstill
at: a standstill that kept
kind: OTHER
parties?: PARTY Canada; PARTY United States
status?: EXPIRED 2016-10-12 *
status?: EXPIRED - *
status?: TERMINATED - *
term?: * > * | filing complaints

% agreement? successor
at: Negotiators met eleven times | We want a good deal
kind: AGREEMENT
parties?: PARTY Canada; PARTY United States
status?: NEGOTIATING - *
status?: PROPOSED - *
term?: * > * | cap lumber
term?: * > * | quota

% agreement statement
at: A joint statement by Prime Minister Justin Trudeau
kind: JOINT_STATEMENT
parties?: PARTY Canada; PARTY United States; SIGNATORY Justin Trudeau; SIGNATORY Barack Obama
status?: ADOPTED 2016-06 *
status?: AGREED 2016-06 *
status?: ABANDONED - *
term: * > * | seek solution
