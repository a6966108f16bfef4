title: Nairobi and Washington settle for less than free trade
published: 2022-07-15
region: East Africa

NAIROBI, July 15 (The Savannah Post) - The free trade agreement that Kenya and the United States set out to write under Donald Trump has been abandoned, trade officials conceded on Friday. The two will instead negotiate what they call a strategic partnership, starting within three months, which would cover farm standards, bribery and digital trade but not a single tariff. Flower growers around Naivasha, who had hoped for more, took it badly. Uhuru Kenyatta's government opened the earlier talks in July 2020 with one eye on the calendar, for the American law that lets Kenyan shirts in free of duty expires in 2025. "You cannot eat a partnership," said Wanjiru Kamau, who exports roses.

% agreement fta
at: The free trade agreement that Kenya | the earlier talks
kind: AGREEMENT
parties: PARTY Kenya; PARTY United States
status: ABANDONED 2022-07-15~ HAPPENED
status: NEGOTIATING 2020-07 *

% agreement partnership
at: negotiate what they call a strategic partnership
kind: AGREEMENT
parties: PARTY Kenya; PARTY United States
status: NEGOTIATING - PLANNED
term?: * > * | cover standards

% agreement? agoa
at: the American law
kind: OTHER
status?: EXPIRED 2025 PLANNED
