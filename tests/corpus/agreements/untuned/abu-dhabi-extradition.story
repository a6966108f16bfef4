title: Pretoria moves on fugitives in the Gulf
published: 2021-06-10
region: Southern Africa

PRETORIA, June 10 - Treaties on extradition and on mutual legal assistance between South Africa and the United Arab Emirates will enter into force on July 10, Justice Minister Ronald Lamola announced on Thursday, and within the hour his ministry let it be known that it would ask for the Gupta brothers.

The treaties were signed in Abu Dhabi in September 2018. South Africa ratified them the following year; the Emirates did so this April, after a correspondence that Lamola described as one-sided. Each country must hand over persons wanted for an offence that carries more than a year in prison, though not its own citizens.

Atul and Rajesh Gupta, who left Johannesburg in 2018 and deny that they plundered state companies, travel on passports of Vanuatu. That island, said the minister, had "no say in the matter".

% agreement treaties
at: Treaties on extradition | The treaties were signed
kind: TREATY
parties: PARTY South Africa; PARTY United Arab Emirates
status: IN_FORCE 2021-07-10 PLANNED
status: SIGNED 2018-09 HAPPENED
status: RATIFIED - HAPPENED
status?: RATIFIED 2019 HAPPENED
status?: RATIFIED 2021-04 HAPPENED
term: * > * | hand over persons wanted

% agreement? assistance
at: on mutual legal assistance
kind: TREATY
parties?: PARTY South Africa; PARTY United Arab Emirates
status?: IN_FORCE 2021-07-10 PLANNED
status?: SIGNED 2018-09 HAPPENED
status?: RATIFIED - *
term?: * > * | hand over persons wanted
