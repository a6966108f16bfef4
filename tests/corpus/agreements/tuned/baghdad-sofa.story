title: Iraq and U.S. sign troop pact
published: 2008-11-17
region: Middle East

BAGHDAD, Nov. 17 - Iraq's foreign minister and the U.S. ambassador signed a long-awaited security pact on Monday under which American troops must leave Iraqi towns by mid-2009 and the country by the end of 2011. The agreement, which took nearly a year to negotiate, still needs the approval of parliament, where followers of the cleric Moqtada al-Sadr vowed to vote against it. Washington may not use Iraqi soil to attack other states. The pact would replace a United Nations mandate that expires on December 31.

% agreement pact
at: security pact | The agreement, which
kind: AGREEMENT
parties: SIGNATORY Iraq; SIGNATORY United States
status: SIGNED 2008-11-17 HAPPENED
status?: RATIFIED - *
status?: REJECTED - *
status?: NEGOTIATING - *
term: * > * | leave towns | due 2009
term?: United States > * | use Iraqi soil
