title: Berlin halts pipeline approval
published: 2021-07-22
region: Europe

BERLIN, July 22 - Germany and the United States have settled their quarrel over the Nord Stream 2 gas pipeline, the two governments said on Wednesday. In a joint statement Germany committed itself to take action if Russia uses energy as a weapon and to seek an extension of Ukraine's gas transit agreement with Moscow, which expires in 2024. Washington will refrain from further sanctions. Berlin also promised to contribute $175 million to a green fund for Ukraine. Kyiv and Warsaw criticised the accord.

% agreement statement
at: a joint statement | the accord
kind: JOINT_STATEMENT
parties: PARTY Germany; PARTY United States
status?: ADOPTED 2021-07-21 HAPPENED
status?: AGREED 2021-07-21 HAPPENED
term: Germany > * | take action
term: United States > * | refrain sanctions
term: Germany > * | contribute $175 million
term?: Germany > * | seek extension

% agreement transit
at: gas transit agreement
kind: AGREEMENT
parties: PARTY Ukraine; PARTY Russia
status: EXPIRED 2024 PLANNED
status?: EXTENDED - *

% agreement? fund
at: promised to contribute
kind: COMMITMENT
parties: PARTY Germany
status: AGREED - HAPPENED
term?: Germany > * | contribute $175 million
