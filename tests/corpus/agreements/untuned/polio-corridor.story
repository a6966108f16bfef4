title: WHO: both Afghan sides hold fire for vaccinators
published: 2013-05-13
region: South Asia

KABUL, May 13 - The World Health Organization said on Monday that vaccinators had reached 340,000 children in Helmand and Kandahar because the Afghan government and the Taliban each undertook to let them through.

The Taliban issued their statement first. In it they promised not to hinder immunization provided that only Afghans carried it out; foreigners remain unwelcome. The Health Ministry agreed to that condition on May 2 and also promised to keep soldiers 500 metres from the teams. No paper was signed and the two have not met. "They write to us, and the others write to us," said Arshad Quddus, a WHO doctor.

Pakistan, where sixteen vaccinators were murdered last winter, has nothing of the kind. Some 60 percent of the world's cases are found on either side of the Khyber Pass.

% agreement taliban
at: they promised not to hinder immunization
kind: COMMITMENT
parties: PARTY Taliban
parties?: BENEFICIARY World Health Organization; PARTY Afghanistan
status?: AGREED - *
status?: IMPLEMENTING - *
term: Taliban > * | not hinder immunization | if only Afghans carried
term?: * > * | let through

% agreement ministry
at: agreed to that condition on May 2 | promised to keep soldiers
kind: COMMITMENT
parties?: PARTY Afghanistan; PARTY Health Ministry; PARTY Taliban
status: AGREED 2013-05-02 HAPPENED
term: * > * | keep soldiers 500 metres

% agreement? each
at: each undertook to let them through
kind: COMMITMENT
parties?: PARTY Afghanistan; PARTY Taliban; BENEFICIARY World Health Organization
status?: AGREED - *
status?: IMPLEMENTING - *
term?: * > * | let through
