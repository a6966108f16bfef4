title: Night of shelling along the river
published: 2014-11-09
region: Eastern Europe

DONETSK, Nov. 9 - Shells fell on the districts around the airport throughout the night, in what residents said was the heaviest bombardment for a month. A monitoring team of the OSCE counted forty trucks without number plates driving west through Makiivka. Russia denied sending any. The German foreign minister spoke to his Russian colleague by telephone on Sunday, and the American vice-president is expected in Kiev next week. In the market hall, where half of the stalls were open, Halyna Shevchuk was selling buckwheat at twice the price of August. She had not slept, she said; her husband maintained that he had, and on that, as on most things, the two of them failed to agree.
