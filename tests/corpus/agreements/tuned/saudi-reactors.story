title: Riyadh and Washington explore reactor deal
published: 2025-04-13
region: Middle East

RIYADH, April 13 - Saudi Arabia and the United States are discussing an accord under which American companies would help to build nuclear power stations in the kingdom, Energy Secretary Chris Wright said on a visit here on Sunday. He hopes to initial a memorandum on the subject before the year is out. By a law of 1954, any such agreement has to meet nine conditions. The Saudis have so far refused to renounce the enrichment of uranium, as the Emirates did in theirs, which came into force in 2009; senators of both parties urge that they be held to nothing less. South Korea's state utility, whose reactors contain American parts, is watching closely.

% agreement accord
at: discussing an accord | any such agreement
kind: AGREEMENT
parties: PARTY Saudi Arabia; PARTY United States
status: UNDER_DISCUSSION 2025-04-13~ ONGOING
status?: NEGOTIATING 2025-04-13~ ONGOING
term?: * > Saudi Arabia | help build stations
term?: Saudi Arabia > * | renounce enrichment

% agreement memorandum
at: a memorandum on the subject
kind: MEMORANDUM
parties?: PARTY Saudi Arabia; PARTY United States; PARTY Chris Wright
status: INITIALLED 2025~ *

% agreement? emirates
at: theirs, which came into force
kind: AGREEMENT
parties: PARTY United Arab Emirates
parties?: PARTY United States
status: IN_FORCE 2009 *
term?: United Arab Emirates > * | renounce enrichment
