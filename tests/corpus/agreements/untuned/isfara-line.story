title: Kyrgyz and Tajik negotiators sign for the last metres
published: 2024-12-04
region: Central Asia

BATKEN, Kyrgyzstan, Dec 4 (24.kg) - The chiefs of the Kyrgyz and Tajik security services signed a protocol in Batken on Wednesday that fixes the whole of their 970-kilometre frontier, Kamchybek Tashiev, who signed for Bishkek, told reporters.

Work on a treaty based on the protocol will start at once and the presidents are to sign it in Bishkek in March, he said. Parliament in each country must then ratify. Under the protocol Kyrgyzstan hands over the village of Dostuk and receives an equal area elsewhere; the road to Vorukh becomes neutral and is to be open to both sides.

More than a hundred people died in two days of fighting along the line in September 2022. "Our children will ask what it was about," said Saimumin Yatimov, his Tajik opposite number.

% agreement protocol
at: signed a protocol in Batken | Under the protocol
kind: PROTOCOL
parties: SIGNATORY Kyrgyzstan; SIGNATORY Tajikistan
parties?: SIGNATORY Tashiev; SIGNATORY Yatimov; SIGNATORY security services
status: SIGNED 2024-12-04 HAPPENED
term: Kyrgyzstan > * | hands over village Dostuk
term: Kyrgyzstan > * | receives equal area
term?: * > * | road neutral open both sides
term?: * > * | fixes frontier

% agreement treaty
at: Work on a treaty based
kind: TREATY
parties?: PARTY Kyrgyzstan; PARTY Tajikistan; SIGNATORY presidents
status: SIGNED 2025-03 PLANNED
status?: NEGOTIATING - *
status?: RATIFIED - *
