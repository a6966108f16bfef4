title: Mongolian parliament backs second coal line to China
published: 2025-02-14
region: East Asia

ULAANBAATAR, Feb. 14 - Mongolia's parliament on Friday approved, by 97 votes to 14, an agreement with China on a railway across the Gobi frontier at Gashuunsukhait, thirteen years after the neighbours began to talk about one. It is to be signed in Beijing later this month. The line would let Mongolia sell 30 million tonnes more coal a year. Its Chinese half will be built by the state company CHN Energy, which obtains, in exchange for doing so at its own expense, a sixteen-year contract to buy coal from the Tavan Tolgoi mine at a fixed discount. The opposition, which called that clause a giveaway, left the chamber before the vote.

% agreement rail
at: an agreement with China on a railway
kind: AGREEMENT
parties: PARTY Mongolia; PARTY China
parties?: PARTY CHN Energy
status: SIGNED 2025-02 PLANNED
status?: RATIFIED 2025-02-14 *
status?: ADOPTED 2025-02-14 *
status?: AGREED 2025-02-14 *
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *
term: CHN Energy > * | built half | for the coal contract
term?: * > * | sell coal
term?: CHN Energy > * | buy coal

% agreement coal
at: a sixteen-year contract to buy coal
kind: CONTRACT
parties: PARTY CHN Energy
parties?: PARTY China; PARTY Mongolia; PARTY Tavan Tolgoi
status?: AGREED - *
status?: SIGNED - *
term: CHN Energy > * | buy coal | for building the line
term?: CHN Energy > * | built half
