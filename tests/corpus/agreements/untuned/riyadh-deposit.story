title: Riyadh leaves its $3 billion with Pakistan
published: 2022-12-02
region: South Asia

KARACHI, Dec 2 (APP) - Saudi Arabia has extended the term of a $3 billion deposit with the State Bank of Pakistan, the central bank said on Friday, a relief to a country whose reserves cover less than six weeks of imports.

The Saudi Fund for Development placed the money in Karachi a year ago. The contract was for twelve months at 4 percent, with no right to roll it over, and was to end on December 5. Finance Minister Ishaq Dar has asked the kingdom to double the sum, and for oil on credit worth $1.2 billion. Riyadh has promised an answer.

Talks with the International Monetary Fund on the ninth review of Pakistan's loan, which ought to have begun in October, have not been held. The Fund wants the gas price raised first.

% agreement deposit
at: the term of a $3 billion deposit | The contract was for twelve months
kind: CONTRACT
parties: PARTY Saudi Arabia
parties?: PARTY Pakistan; PARTY State Bank of Pakistan; PARTY Saudi Fund for Development
status: EXTENDED 2022-12-02~ HAPPENED
status?: EXPIRED 2022-12-05 *
status?: TERMINATED - *
status?: AGREED 2021 *
term?: * > * | deposit $3 billion

% agreement? double
at: to double the sum
kind: OTHER
parties?: PROPOSER Pakistan; PARTY Saudi Arabia
status?: PROPOSED - *
term?: * > * | double sum
term?: * > * | oil credit

% agreement? review
at: Talks with the International Monetary Fund
kind: AGREEMENT
parties?: PARTY International Monetary Fund; PARTY Pakistan
status?: STALLED - *
status?: NEGOTIATING - *
status?: NEGOTIATING - DENIED
term?: * > * | gas price raised
