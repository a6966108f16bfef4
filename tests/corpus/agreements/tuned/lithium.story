title: La Paz signs lithium deal with Chinese consortium
published: 2023-01-20
region: South America

LA PAZ, Jan. 20 - Bolivia signed an agreement with the Chinese consortium CBC on Friday to build two lithium plants on its salt flats, President Luis Arce said. The group will invest more than $1 billion in the first stage, and the state company YLB will keep control of the whole chain of production. The first plant is expected to open in 2025. Civic groups in Potosi rejected the deal and demanded higher royalties. Bolivia had cancelled a similar contract with Germany's ACI Systems in November 2019 after street protests.

% agreement lithium
at: an agreement with the Chinese consortium | the deal
kind: AGREEMENT
parties: SIGNATORY Bolivia; SIGNATORY CBC
parties?: SIGNATORY China; PARTY YLB
status: SIGNED 2023-01-20 HAPPENED
status?: REJECTED - HAPPENED
status?: IMPLEMENTING 2025 *
term: * > * | invest $1 billion
term?: Bolivia > * | build plants
term?: * > * | keep control

% agreement similar
at: a similar contract
kind: CONTRACT
parties: PARTY Bolivia
parties?: PARTY ACI Systems; PARTY Germany
status: TERMINATED 2019-11 HAPPENED
