title: Sinaloa growers brace for end of tomato pact
published: 2025-04-15
region: North America

CULIACAN, Mexico - "If they tax us they will eat expensive salad," said Rosario Beltran, who has 400 pickers in her fields outside this city and no plan for the day after July 14. On that day, the United States Commerce Department said on Monday, Washington will withdraw from an agreement under which Mexico undertook in 2019 not to sell tomatoes across the border below a minimum price, and a duty of nearly 21 percent will fall on the fruit. Florida's growers, who for years have accused Mexican packers of cheating, had urged the step. The pact has been revised four times since a first version of 1996. Mexico's agriculture ministry was confident that the deal could be renewed before the deadline, but those who drive the trucks north are already asking for other loads.

% agreement tomatoes
at: an agreement under which Mexico | The pact has been revised | the deal could be renewed
kind: AGREEMENT
parties: PARTY United States; PARTY Mexico
status: WITHDRAWN 2025-07-14~ PLANNED
status: AMENDED - HAPPENED
status?: AGREED 2019 *
status?: EXTENDED - *
status?: VIOLATION_ALLEGED - *
status?: TERMINATED - *
term: Mexico > * | sell tomatoes below minimum price

% agreement? undertaking
at: undertook in 2019
kind: COMMITMENT
parties: PARTY Mexico
status: AGREED 2019 HAPPENED
term?: Mexico > * | sell tomatoes below minimum price
