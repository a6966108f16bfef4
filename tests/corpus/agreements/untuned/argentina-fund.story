title: Fund staff and Argentina settle on ninth review
published: 2023-12-18
region: South America

WASHINGTON, Dec 18 (Reuters) - The International Monetary Fund's staff and Argentina have reached an agreement on the next review of the country's $44 billion programme, the lender said on Monday. If the executive board approves it in January, Buenos Aires will receive about $4.7 billion, enough to meet what it owes the Fund itself until April.

Argentina committed to a primary surplus of 2 percent of output next year, from a deficit of 3 percent now, and to ending central bank finance of the treasury. Managing Director Kristalina Georgieva called the measures bold.

The programme was approved in March 2022 and replaced a record loan of 2018 that had gone off the rails. It will expire in September. Economy Minister Luis Caputo said he had not asked for a new one.

% agreement review
at: have reached an agreement on the next review
kind: AGREEMENT
parties: PARTY International Monetary Fund; PARTY Argentina
status: AGREED 2023-12-18~ HAPPENED
status?: ADOPTED 2024-01 *
status?: ADOPTED - *
status?: AGREED - *
term: Argentina > * | primary surplus 2 percent | due 2024
term: Argentina > * | ending central bank finance
term: * > Argentina | receive $4.7 billion | if board approves
term?: International Monetary Fund > Argentina | receive
term?: * > * | board approves

% agreement? programme
at: the country's $44 billion programme | The programme was approved
kind: PROGRAMME
parties?: PARTY International Monetary Fund; PARTY Argentina
status: ADOPTED 2022-03 *
status?: AGREED 2022-03 *
status?: EXPIRED 2024-09 PLANNED
status?: IMPLEMENTING - *
status?: SUPERSEDED - *
term?: * > * | receive $4.7 billion
term?: * > * | surplus
term?: * > * | ending central bank finance

% agreement? loan
at: a record loan of 2018
kind: CONTRACT
parties?: PARTY International Monetary Fund; PARTY Argentina
status: SUPERSEDED - *
status?: AGREED 2018 *
status?: ABANDONED - *
