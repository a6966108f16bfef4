title: Ecuador and Peru make peace
published: 1998-10-26
region: South America

BRASILIA, Oct. 26 - The presidents of Peru and Ecuador signed a peace accord here on Monday that fixes their Amazon border after half a century of intermittent war. Alberto Fujimori and Jamil Mahuad embraced before the guarantors of the process, Argentina, Brazil, Chile and the United States. Peru will give Ecuador a square kilometre of private property at Tiwinza, where Ecuadorean soldiers are buried. The two governments also agreed to create a pair of nature parks along the frontier. The congresses of both nations had authorised the guarantors to draw the line two weeks earlier.

% agreement peace
at: a peace accord
kind: AGREEMENT
parties: SIGNATORY Peru; SIGNATORY Ecuador; GUARANTOR Argentina; GUARANTOR Brazil; GUARANTOR Chile; GUARANTOR United States
status: SIGNED 1998-10-26 HAPPENED
term: Peru > Ecuador | give property Tiwinza
term: Peru > * | create nature parks
term?: Ecuador > * | create nature parks

% agreement? parks
at: agreed to create
kind: AGREEMENT
parties: PARTY Peru; PARTY Ecuador
status: AGREED 1998-10-26~ HAPPENED
term?: Peru > * | create nature parks
