title: River talks on ice, and the valley waits
published: 2025-03-13
region: North America

NELSON, B.C. — Washington has suspended negotiations with Canada on a modernized Columbia River Treaty, British Columbia's energy minister told a town meeting here on Wednesday night. Officials had reached an agreement in principle last July, and interim rules based on it have governed the dams since the autumn. Under the treaty of 1961, Canada holds back the spring flood for Portland and is paid in return with half of the extra electricity that the Americans generate downstream. Either country may end it on ten years' notice, which neither has yet given. A voice from the back asked what the province would do if the other side simply helped itself. "The water is on our side," the minister replied, and sat down.

% agreement principle
at: an agreement in principle
kind: AGREEMENT
parties: PARTY United States; PARTY Canada
status: AGREED 2024-07 HAPPENED
status?: SUSPENDED - *
status?: STALLED - *
status?: NEGOTIATING - *

% agreement? modernized
at: a modernized Columbia River Treaty
kind: TREATY
parties: PARTY United States; PARTY Canada
status?: SUSPENDED - *
status?: STALLED - *
status?: NEGOTIATING - *
status?: AGREED - *

% agreement treaty
at: Under the treaty of 1961
kind: TREATY
parties: PARTY Canada; PARTY United States
status?: AGREED 1961 *
status?: SIGNED 1961 *
status?: TERMINATED - *
status?: WITHDRAWN - *
status?: AMENDED - *
status?: SUSPENDED - *
term: Canada > * | holds back flood
term: * > Canada | paid electricity

% agreement? rules
at: interim rules based
kind: OTHER
parties?: PARTY Canada; PARTY United States
status?: IN_FORCE - *
