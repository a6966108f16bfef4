title: French and Indian space agencies to build climate satellite
published: 2004-11-12
region: South Asia

BANGALORE, Nov. 12 - The space agencies of India and France signed a memorandum of understanding on Friday on a joint satellite to study the monsoon. The Indian Space Research Organisation will provide the platform and the launch, and the French agency CNES will supply two instruments. The satellite, Megha-Tropiques, is scheduled for launch in 2009. ISRO chairman G. Madhavan Nair said the two sides were also discussing a second mission to measure sea levels.

% agreement memorandum
at: a memorandum of understanding
kind: MEMORANDUM
parties: SIGNATORY India; SIGNATORY France
parties?: SIGNATORY ISRO; SIGNATORY CNES; SIGNATORY Indian Space Research Organisation
status: SIGNED 2004-11-12 HAPPENED
term: * > * | provide platform launch
term: * > * | supply two instruments
status?: IMPLEMENTING 2009 PLANNED

% agreement mission
at: discussing a second mission | second mission
kind: PROGRAMME
parties: PARTY India; PARTY France
status: UNDER_DISCUSSION 2004-11-12~ ONGOING

% agreement? launch
at: scheduled for launch in 2009
kind: PROGRAMME
parties?: PARTY India; PARTY France
status: IMPLEMENTING 2009 PLANNED
