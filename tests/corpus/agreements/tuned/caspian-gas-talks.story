title: Ashgabat, Baku discuss pipeline under Caspian
published: 2008-10-02
region: Central Asia

ASHGABAT, Oct. 2 - Turkmenistan and Azerbaijan are discussing a pipeline beneath the Caspian Sea that could carry 30 billion cubic metres of gas a year to Europe, officials in both capitals said on Thursday. The European Commission has offered to mediate and urged a framework agreement by the end of the year. Russia and Iran object to the plan. A separate proposal for a joint ferry line was put forward by Kazakhstan last month. Negotiations on the sea's legal status have been deadlocked since 1996.

% agreement pipeline
at: are discussing a pipeline | the plan
kind: PROGRAMME
parties: PARTY Turkmenistan; PARTY Azerbaijan
status: UNDER_DISCUSSION 2008-10-02~ ONGOING

% agreement framework
at: urged a framework agreement
kind: AGREEMENT
parties?: PROPOSER European Commission; PARTY Turkmenistan; PARTY Azerbaijan; PROPOSER European Union
status: PROPOSED 2008-10-02~ HAPPENED

% agreement? ferry
at: proposal for a joint ferry line
kind: PROGRAMME
parties: PROPOSER Kazakhstan
status: PROPOSED 2008-09 HAPPENED

% agreement? status
at: Negotiations on the sea's legal status
kind: OTHER
status: STALLED 1996/.. *
