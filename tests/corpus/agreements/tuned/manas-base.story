title: Parliament in Bishkek votes to shut U.S. base
published: 2009-06-23
region: Central Asia

BISHKEK, June 23 - Kyrgyzstan has agreed to let the United States keep using the Manas air base as a transit centre for cargo bound for Afghanistan, Foreign Minister Kadyrbek Sarbayev said on Tuesday. Washington will pay $60 million a year in rent, more than three times what it paid before, and will spend $36 million on new hangars. The one-year lease was signed on Monday and must still be approved by parliament. In February the government of President Kurmanbek Bakiyev had annulled the old base agreement after Russia promised the country loans worth $2 billion.

% agreement lease
at: one-year lease | agreed to let the United States
kind: AGREEMENT
parties: PARTY Kyrgyzstan; PARTY United States
status: AGREED 2009-06-23~ HAPPENED
status: SIGNED 2009-06-22 HAPPENED
status?: RATIFIED - *
term: United States > Kyrgyzstan | pay $60 million
term: United States > * | spend $36 million hangars
term?: Kyrgyzstan > United States | let use base

% agreement old
at: the old base agreement
kind: AGREEMENT
parties: PARTY Kyrgyzstan; PARTY? United States
status: TERMINATED 2009-02 HAPPENED

% agreement? loans
at: Russia promised the country loans
kind: COMMITMENT
parties: PARTY Russia; BENEFICIARY Kyrgyzstan
status: AGREED - HAPPENED
term?: Russia > Kyrgyzstan | loans
