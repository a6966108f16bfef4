title: News in brief: Cyprus, Armenia
published: 2019-06-12
region: Mediterranean

NICOSIA, June 12 (CNA) - Armenia's parliament ratified an agreement with Cyprus on social security on Wednesday, clearing the way for workers to add up the years they have paid contributions in either country. The agreement was signed in Nicosia in January. Cyprus has yet to ratify it. About 3,000 Armenians live on the island, and some 200 Cypriots have retired to Yerevan or are thinking of it.

% agreement social
at: an agreement with Cyprus on social security | The agreement was signed in Nicosia
kind: AGREEMENT
parties: PARTY Armenia; PARTY Cyprus
status: RATIFIED 2019-06-12 HAPPENED
status: SIGNED 2019-01 HAPPENED
status?: RATIFIED - *
term?: * > * | add up years
