title: Caracas would free oilmen if Washington returned envoy
published: 2021-11-24
region: South America

CARACAS, Nov 24 (AP) - Venezuela is prepared to release six American oil executives if the United States returns Alex Saab, a Colombian businessman whom it calls its diplomat, National Assembly President Jorge Rodriguez said on Wednesday.

Saab was extradited from Cape Verde in October and pleaded not guilty in Miami to laundering money. Two days later Venezuela put the six, all employees of Citgo, back in a cell and suspended its talks with the opposition in Mexico City. "They have our man, we have theirs, and Norway has the telephone number of both," Rodriguez told state television. Norway, which mediates in the talks, declined to comment.

The State Department said that Americans were not bargaining chips. It refuses to discuss an easing of oil sanctions until Caracas goes back to the table in Mexico.

% agreement swap
at: is prepared to release six American oil executives
kind: OTHER
parties: PROPOSER Venezuela
parties?: PARTY United States; MEDIATOR Norway; PROPOSER Jorge Rodriguez; BENEFICIARY Alex Saab
status?: PROPOSED 2021-11-24~ *
status?: REJECTED - *
status?: AGREED - CONDITIONAL
term: Venezuela > * | release six executives | if returns Alex Saab
term?: United States > Venezuela | returns Alex Saab

% agreement talks
at: its talks with the opposition
kind: OTHER
parties: PARTY Venezuela
parties?: PARTY opposition; MEDIATOR Norway; HOST Mexico
status: SUSPENDED - *
status?: STALLED - *
status?: NEGOTIATING - *
term?: * > * | goes back table

% agreement? easing
at: refuses to discuss an easing
kind: OTHER
parties?: PARTY United States; PARTY Venezuela
status?: REJECTED - *
status?: UNDER_DISCUSSION - *
term?: * > * | goes back table
