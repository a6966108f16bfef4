title: Arctic states adopt rescue treaty
published: 2011-05-12
region: Arctic

NUUK, Greenland, May 12 - The eight members of the Arctic Council on Thursday adopted their first binding treaty, which divides the polar seas into zones where each is responsible for search and rescue. U.S. Secretary of State Hillary Clinton, the first in her office to attend such a meeting, signed for Washington. Ministers agreed to negotiate a second accord on oil spills. Canada is the depositary of the rescue agreement, and Sweden takes over the council's chair.

% agreement rescue
at: first binding treaty | the rescue agreement
kind: TREATY
parties: PARTY Arctic Council; PARTY? United States; DEPOSITARY Canada
status: ADOPTED 2011-05-12 HAPPENED
status?: SIGNED 2011-05-12 HAPPENED
term?: * > * | divides polar seas

% agreement spills
at: a second accord
kind: AGREEMENT
parties?: PARTY Arctic Council
status: NEGOTIATING - PLANNED
