title: Three neighbours map out a dam and barter for winter
published: 2024-11-29
region: Central Asia

BISHKEK, 29 November — The energy ministers of Kazakhstan, Kyrgyzstan and Uzbekistan adopted a road map here on Friday for building Kambarata-1, a hydropower station on the Naryn that Soviet engineers first sketched half a century ago. Until it stands, if it ever does, a simpler bargain will have to serve. The same three extended by one year a protocol by which Tashkent and Astana supply the Kyrgyz with electricity in the cold months and Kyrgyzstan, in exchange, lets water down to their cotton fields in summer. Kazakhstan will send 900 million kilowatt-hours by the end of April. Last August, a Kyrgyz official acknowledged, his country released less than it owed. The World Bank, asked for a loan, has promised a reply in the spring.

% agreement roadmap
at: a road map here
kind: ROADMAP
parties: PARTY Kazakhstan; PARTY Kyrgyzstan; PARTY Uzbekistan
status: ADOPTED 2024-11-29 HAPPENED
term?: * > * | building Kambarata

% agreement barter
at: a protocol by which | a simpler bargain
kind: PROTOCOL
parties: PARTY Kazakhstan; PARTY Kyrgyzstan; PARTY Uzbekistan
status: EXTENDED 2024-11-29~ HAPPENED
status?: VIOLATION_ALLEGED - *
status?: IMPLEMENTING - *
term: * > Kyrgyzstan | supply electricity | for water
term: Kyrgyzstan > * | lets water down | for electricity
term: Kazakhstan > * | send 900 million | due 2025-04

% agreement? loan
at: asked for a loan
kind: CONTRACT
parties: ADDRESSEE World Bank
parties?: PARTY Kyrgyzstan; PARTY Kazakhstan; PARTY Uzbekistan
status?: PROPOSED - *

% agreement? reply
at: has promised a reply
kind: COMMITMENT
parties: PARTY World Bank
status?: AGREED - *
term?: World Bank > * | reply
