title: Sri Lanka and Tigers sign permanent truce
published: 2002-02-22
region: South Asia

COLOMBO, Feb. 22 - The Sri Lankan government and the Tamil Tiger rebels have signed an indefinite ceasefire brokered by Norway, officials announced on Friday. Prime Minister Ranil Wickremesinghe put his name to the document on Friday in the northern town of Vavuniya; rebel leader Velupillai Prabhakaran had signed a day earlier. The truce takes effect at midnight on Saturday and will be watched by monitors from the Nordic countries. Either side may end it by giving two weeks' notice. The rebels pledged to stop suicide bombings, and the army undertook to leave schools and temples it occupies within 160 days.

% agreement truce
at: an indefinite ceasefire | the truce
kind: CEASEFIRE
parties: SIGNATORY Sri Lanka; SIGNATORY Liberation Tigers of Tamil Eelam; MEDIATOR Norway
status: SIGNED 2002-02-22~ HAPPENED
status: IN_FORCE 2002-02-23 PLANNED
status?: TERMINATED - POSSIBLE
term: Liberation Tigers of Tamil Eelam > * | stop suicide bombings
term: Sri Lanka > * | leave schools temples
