title: Kathmandu's Chinese ports remain on paper
published: 2023-08-15
region: South Asia

KATHMANDU - In theory a Nepali trader can bring a container of tyres in through Tianjin, Shenzhen or any of five other Chinese ports. The Protocol on Transit Transport, which says so, was signed in Beijing in April 2019 and came into effect on February 1, 2020. In practice not a single container has come that way.

The landslides at Tatopani are one reason. Another is distance: Tianjin lies 3,300 kilometres off, Kolkata less than a quarter of that. Then there is money. Nepal had asked China to bear the cost of dry ports at Korala and Rasuwa, and China agreed to build one of them, at Rasuwa, by 2021. The roof has yet to be put on.

India, whose blockade of 2015 drove Nepal to seek other doors, renewed its own transit treaty with Kathmandu in June for another seven years.

% agreement protocol
at: The Protocol on Transit Transport
kind: PROTOCOL
parties: PARTY Nepal; PARTY China
status: SIGNED 2019-04 HAPPENED
status: IN_FORCE 2020-02-01 *
status?: IMPLEMENTING - DENIED
term?: * > * | bring container

% agreement dryport
at: China agreed to build one of them
kind: COMMITMENT
parties: PARTY China
parties?: PARTY Nepal; PROPOSER Nepal
status: AGREED - HAPPENED
status?: PROPOSED - *
status?: IMPLEMENTING - *
term: China > * | build Rasuwa | due 2021
term?: China > * | bear cost dry ports

% agreement india
at: its own transit treaty with Kathmandu
kind: TREATY
parties: PARTY India; PARTY Nepal
status: EXTENDED 2023-06 HAPPENED
