title: United States to leave climate accord
published: 2017-06-01
region: North America

WASHINGTON, June 1 - President Donald Trump announced on Thursday that the United States would withdraw from the Paris Agreement on climate change, signed by his predecessor in 2016. Trump said he was ready to negotiate a new deal that was fair to American workers. Germany, France and Italy replied in a joint statement that the accord could not be renegotiated. Washington also stopped payments to the Green Climate Fund, to which it had pledged $3 billion by 2020. Under its rules the earliest any country can leave the accord is November 4, 2020.

% agreement paris
at: Paris Agreement | the accord could not
kind: AGREEMENT
parties: PARTY United States
parties?: PARTY Germany; PARTY France; PARTY Italy
status: WITHDRAWN - PLANNED
status: SIGNED 2016 HAPPENED
status?: WITHDRAWN - *

% agreement? fund
at: pledged $3 billion
kind: COMMITMENT
parties: PARTY United States; BENEFICIARY Green Climate Fund
status: AGREED - HAPPENED
status?: SUSPENDED - HAPPENED
term: United States > * | $3 billion

% agreement? statement
at: a joint statement
kind: JOINT_STATEMENT
parties: PARTY Germany; PARTY France; PARTY Italy
status?: ADOPTED - HAPPENED

% agreement? new
at: a new deal
kind: AGREEMENT
parties: PARTY? United States; PROPOSER? United States
status: NEGOTIATING - PLANNED
