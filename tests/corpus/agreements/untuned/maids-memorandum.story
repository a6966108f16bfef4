title: Jakarta lifts ban on maids for Malaysia
published: 2022-07-28
region: South-East Asia

JAKARTA, July 28 (Antara) - Indonesia will again send workers to Malaysia from August 1, Manpower Minister Ida Fauziyah said on Thursday, two weeks after Jakarta suspended a memorandum on domestic helpers that the neighbours had signed in April.

The breach came when Indonesian diplomats found that Malaysia's immigration department was still recruiting maids online, outside the single channel that the memorandum provides for. Kuala Lumpur has now closed that system. "We take their word, and we shall look every month," the minister said.

Under the memorandum a Malaysian household must earn 7,000 ringgit a month before it can hire, and pay its helper no less than 1,500. A ministers' meeting in Jakarta on Thursday left open who will bear the cost of recruitment.

% agreement maids
at: a memorandum on domestic helpers | that the memorandum provides | Under the memorandum
kind: MEMORANDUM
parties: SIGNATORY Indonesia; SIGNATORY Malaysia
status: SUSPENDED - HAPPENED
status: SIGNED 2022-04 HAPPENED
status?: IMPLEMENTING - *
status?: IN_FORCE - *
status?: VIOLATION_ALLEGED - *
term: * > * | earn 7,000 ringgit
term: * > * | pay helper 1,500
term?: Indonesia > Malaysia | send workers
term?: * > * | bear cost recruitment

% agreement? resume
at: will again send workers
kind: COMMITMENT
parties?: PARTY Indonesia; PARTY Malaysia
status?: AGREED - *
status?: IMPLEMENTING - *
term?: Indonesia > Malaysia | send workers
