title: Moscow keeps its cosmodrome
published: 2004-01-09
region: Central Asia

ASTANA, Jan. 9 - Russia and Kazakhstan on Friday extended until 2050 the lease of the Baikonur space centre, from which every Soviet and Russian cosmonaut has been launched. Moscow will go on paying $115 million a year for the site. The lease, first agreed in 1994, was to have run out in 2014. President Nursultan Nazarbayev said that the two would also build a new launch pad there for a cleaner rocket, and share its cost.

% agreement lease
at: the lease of the Baikonur | The lease, first agreed
kind: CONTRACT
parties: PARTY Russia; PARTY Kazakhstan
status: EXTENDED 2004-01-09 HAPPENED
status: AGREED 1994 HAPPENED
status?: EXPIRED 2014 *
term: Russia > Kazakhstan | paying $115 million
term?: * > * | build launch pad
term?: * > * | share cost

% agreement? pad
at: would also build a new launch pad
kind: PROGRAMME
parties: PARTY Russia; PARTY Kazakhstan
status?: AGREED - *
status?: IMPLEMENTING - *
term?: * > * | build launch pad
term?: * > * | share cost
