title: Code of conduct talks inch forward
published: 2017-08-06
region: Southeast Asia

MANILA, Aug. 6 - Foreign ministers of Southeast Asia and China adopted a framework on Sunday for a code of conduct in the South China Sea, fifteen years after they signed a non-binding declaration on the same waters. Negotiations on the code itself are to begin later this year, Philippine spokesman Robespierre Bolivar said. Vietnam wants the future text to be legally binding. China insists that outsiders stay away.

% agreement framework
at: a framework on Sunday
kind: AGREEMENT
parties: PARTY China
parties?: PARTY ASEAN; PARTY Association of Southeast Asian Nations
status: ADOPTED 2017-08-06 HAPPENED

% agreement declaration
at: a non-binding declaration
kind: DECLARATION
parties?: PARTY China; PARTY ASEAN
status: SIGNED 2002~ HAPPENED

% agreement? code
at: a code of conduct | Negotiations on the code
kind: OTHER
status?: NEGOTIATING 2017 PLANNED
