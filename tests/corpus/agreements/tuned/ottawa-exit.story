title: Finns follow Baltic neighbours out of mine ban
published: 2025-07-10
region: Europe

HELSINKI, July 10 - Finland told the United Nations on Thursday that it was leaving the Ottawa Convention, the 1997 pact which outlaws anti-personnel mines, and in six months' time it will be free to sow them along its frontier with Russia. Estonia, Latvia and Lithuania quit the treaty on June 27. Poland means to do likewise, but its president has yet to put his name to the law. Helsinki had been the last member of the European Union to join, ratifying the convention in 2012 and destroying a million mines by the end of 2015. The Red Cross implored the Finns to think again. "We did not take the decision lightly," the foreign minister said, "but we live where we live."

% agreement ottawa
at: the Ottawa Convention | the 1997 pact | quit the treaty | ratifying the convention
kind: CONVENTION
parties: PARTY Finland; PARTY Estonia; PARTY Latvia; PARTY Lithuania
parties?: PARTY Poland; DEPOSITARY United Nations; PARTY European Union; PARTY Russia
status: WITHDRAWN 2025-07-10~ *
status: WITHDRAWN 2025-06-27 HAPPENED
status: RATIFIED 2012 HAPPENED
status?: WITHDRAWN - *
status?: AGREED 1997 *
status?: SIGNED 1997 *
term?: * > * | outlaws mines
term?: Finland > * | destroying mines
