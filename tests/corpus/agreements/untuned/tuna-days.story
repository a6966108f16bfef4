title: Islands tell American tuna boats to stay home
published: 2016-01-20
region: Pacific

SUVA, Jan 20 (PINA) - The United States has given notice that it will withdraw from the South Pacific Tuna Treaty, the State Department informed the Forum Fisheries Agency in a letter of January 18, after its fleet failed to pay $17 million for the first quarter of this year.

Notice takes a year to run. Until then the treaty, in force since 1988, stands, said the agency's director, James Movick, but without the money no American seiner will receive a licence. The boat owners had agreed in August to buy 5,959 fishing days and now say that they can afford no more than 3,700. Skipjack fetches half of what it did two summers ago.

Small states that budgeted for the fees are worst hit. Tuvalu had counted on a third of its revenue from them. Kiribati is talking to the owners about selling days outside the treaty.

% agreement treaty
at: the South Pacific Tuna Treaty | the treaty, in force
kind: TREATY
parties: PARTY United States
parties?: DEPOSITARY Forum Fisheries Agency; PARTY Tuvalu; PARTY Kiribati
status: WITHDRAWN - *
status: IN_FORCE 1988/.. *
term?: * > * | pay $17 million

% agreement days
at: had agreed in August to buy
kind: AGREEMENT
parties?: PARTY United States; PARTY boat owners; PARTY Forum Fisheries Agency
status: AGREED 2015-08 HAPPENED
term: * > * | buy fishing days
term?: * > * | afford 3,700

% agreement? kiribati
at: is talking to the owners
kind: OTHER
parties?: PARTY Kiribati
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *
term?: * > * | selling days
