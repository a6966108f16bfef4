/** Peace treaties, ceasefires and settlements. Columns as in `entry.ts`; dates and parties are public record. */
export const PEACE = `
good-friday | AGREEMENT | Good Friday Agreement; Good Friday agreement; Good Friday accord; Good Friday Accord; Good Friday peace agreement; Good Friday deal; Belfast Agreement; Belfast agreement; Belfast/Good Friday Agreement; 1998 Good Friday Agreement | | GBR IRL | 1998-04-10
st-andrews | AGREEMENT | St Andrews Agreement; St. Andrews Agreement; St Andrews agreement | | GBR IRL | 2006-10-13
anglo-irish-1985 | AGREEMENT | Anglo-Irish Agreement; Anglo-Irish agreement; Hillsborough Agreement | | GBR IRL | 1985-11-15
downing-street | DECLARATION | Downing Street Declaration | | GBR IRL | 1993-12-15
sunningdale | AGREEMENT | Sunningdale Agreement | | GBR IRL | 1973-12-09
anglo-irish-1921 | TREATY | Anglo-Irish Treaty | | GBR IRL | 1921-12-06
windsor | AGREEMENT | Windsor Framework | | GBR EU | 2023-02-27
brexit-withdrawal | AGREEMENT | Brexit Withdrawal Agreement; Brexit withdrawal agreement; EU Withdrawal Agreement | | GBR EU | 2020-01-24
ni-protocol | PROTOCOL | Northern Ireland Protocol; Northern Ireland protocol | | GBR EU | 2020-01-24
minsk-i | CEASEFIRE | Minsk Protocol; Minsk protocol; Minsk I; Minsk-1; first Minsk agreement | | UKR RUS | 2014-09-05
minsk-ii | CEASEFIRE | Minsk II; Minsk-2; Minsk 2; second Minsk agreement; Package of Measures for the Implementation of the Minsk Agreements | | UKR RUS FRA DEU | 2015-02-12
minsk | CEASEFIRE | Minsk agreements; Minsk Agreements; Minsk accords; Minsk Accords; Minsk agreement; Minsk Agreement; Minsk accord; Minsk peace accords; Minsk peace deal; Minsk deal; Minsk ceasefire; Minsk truce; Minsk ceasefire agreement; Minsk peace agreement | | UKR RUS | 2014-09/2015-02
black-sea-grain | AGREEMENT | Black Sea Grain Initiative; Black Sea grain deal; Black Sea grain initiative; Black Sea grain agreement; Black Sea initiative; Black Sea agreement | | UKR RUS TUR UN | 2022-07-22
dayton | AGREEMENT | Dayton Agreement; Dayton Accords; Dayton accords; Dayton peace accords; Dayton Peace Agreement; Dayton peace agreement; Dayton accord; Dayton agreement; Dayton Peace Accords; Dayton peace accord; Dayton Accord | | BIH HRV YUG | 1995-11-21
ohrid | AGREEMENT | Ohrid Agreement; Ohrid Framework Agreement; Ohrid accord; Ohrid agreement | | MKD | 2001-08-13
prespa | AGREEMENT | Prespa Agreement; Prespa agreement; Prespes Agreement; Prespa accord | | GRC MKD | 2018-06-17
brussels-2013 | AGREEMENT | Brussels Agreement on Kosovo; Brussels Agreement | | SRB XKX | 2013-04-19
erdut | AGREEMENT | Erdut Agreement | | HRV | 1995-11-12
oslo | AGREEMENT | Oslo Accords; Oslo accords; Oslo agreements; Oslo peace accords; Oslo agreement; Oslo Agreement; Oslo accord; Oslo Accord; Oslo I | | ISR PSE | 1993-09-13
oslo-ii | AGREEMENT | Oslo II; Oslo II Accord; Taba Agreement | | ISR PSE | 1995-09-28
wye | MEMORANDUM | Wye River Memorandum; Wye accord; Wye River accord; Wye agreement; Wye River agreement | | ISR PSE | 1998-10-23
camp-david | AGREEMENT | Camp David Accords; Camp David accords; Camp David agreements; Camp David agreement; Camp David Agreement | | EGY ISR USA | 1978-09-17
egypt-israel | TREATY | Egypt-Israel Peace Treaty; Egyptian-Israeli peace treaty; Egypt-Israel peace treaty | | EGY ISR | 1979-03-26
israel-jordan | TREATY | Wadi Araba Treaty; Israel-Jordan peace treaty; Israel-Jordan Peace Treaty; Jordan-Israel peace treaty | | ISR JOR | 1994-10-26
abraham | AGREEMENT | Abraham Accords; Abraham accords; Abraham Accord | | ISR ARE BHR | 2020-09-15
road-map-2003 | ROADMAP | Road Map for Peace; roadmap for peace; road map for Middle East peace | | ISR PSE | 2003-04-30
taif | AGREEMENT | Taif Agreement; Taif Accord; Taif accord; Taif Accords; Taif agreement | | LBN | 1989-10-22
doha-2008 | AGREEMENT | Doha Agreement on Lebanon | | LBN QAT | 2008-05-21
doha-2020 | AGREEMENT | Doha Agreement; Doha agreement; Doha accord; Doha deal; Agreement for Bringing Peace to Afghanistan; U.S.-Taliban deal; US-Taliban deal; U.S.-Taliban agreement | | USA organization:taliban | 2020-02-29
bonn-2001 | AGREEMENT | Bonn Agreement on Afghanistan | | AFG | 2001-12-05
geneva-1988 | AGREEMENT | Geneva Accords on Afghanistan | | AFG PAK SUN USA | 1988-04-14
geneva-1954 | AGREEMENT | Geneva Accords; Geneva accords | | FRA VNM | 1954-07-21
paris-1973 | AGREEMENT | Paris Peace Accords; Paris peace accords | | USA VNM | 1973-01-27
paris-1991 | AGREEMENT | Paris Peace Agreements; Comprehensive Cambodian Settlement | | KHM VNM | 1991-10-23
simla | AGREEMENT | Simla Agreement; Shimla Agreement; Simla agreement; Simla accord | | IND PAK | 1972-07-02
lahore | DECLARATION | Lahore Declaration | | IND PAK | 1999-02-21
indus | TREATY | Indus Waters Treaty; Indus Water Treaty; Indus waters treaty; Indus treaty | | IND PAK | 1960-09-19
tashkent | DECLARATION | Tashkent Declaration | | IND PAK | 1966-01-10
algiers-2000 | AGREEMENT | Algiers Agreement; Algiers agreement; Algiers peace agreement; Algiers accord | | ERI ETH | 2000-12-12
algiers-1975 | AGREEMENT | 1975 Algiers Agreement; Algiers Accord of 1975 | | IRN IRQ | 1975-03-06
pretoria-2022 | AGREEMENT | Pretoria Agreement; Pretoria agreement; Pretoria peace agreement; Pretoria accord | | ETH organization:tplf | 2022-11-02
cpa-sudan | AGREEMENT | Comprehensive Peace Agreement; Naivasha Agreement; Naivasha agreement | | SDN | 2005-01-09
juba | AGREEMENT | Juba Peace Agreement; Juba peace agreement | | SDN | 2020-10-03
darfur | AGREEMENT | Darfur Peace Agreement; Abuja agreement | | SDN | 2006-05-05
arusha | AGREEMENT | Arusha Accords; Arusha accords; Arusha Peace Agreement; Arusha agreement | | RWA | 1993-08-04
lusaka-1994 | PROTOCOL | Lusaka Protocol | | AGO | 1994-11-20
lusaka-1999 | CEASEFIRE | Lusaka Ceasefire Agreement; Lusaka ceasefire; Lusaka accord | | COD RWA UGA | 1999-07-10
lome-1999 | AGREEMENT | Lome Peace Accord; Lome accord; Lomé Peace Agreement | | SLE | 1999-07-07
linas-marcoussis | AGREEMENT | Linas-Marcoussis Agreement; Linas-Marcoussis accord; Marcoussis accord | | CIV FRA | 2003-01-24
havana-farc | AGREEMENT | Havana accords; Colombian peace agreement; Havana peace accord | | COL organization:farc | 2016-11-24
esquipulas | AGREEMENT | Esquipulas Peace Agreement; Esquipulas II; Esquipulas accord | | CRI SLV GTM HND NIC | 1987-08-07
chapultepec | AGREEMENT | Chapultepec Peace Accords; Chapultepec accords | | SLV | 1992-01-16
brasilia | AGREEMENT | Brasilia Presidential Act; Acta de Brasilia | | ECU PER | 1998-10-26
aceh | MEMORANDUM | Helsinki Memorandum of Understanding; Helsinki peace agreement | | IDN | 2005-08-15
nagorno-2020 | CEASEFIRE | Nagorno-Karabakh ceasefire agreement; trilateral statement of November 9 | | ARM AZE RUS | 2020-11-09
vienna-state | TREATY | Austrian State Treaty | | AUT FRA GBR SUN USA | 1955-05-15
two-plus-four | TREATY | Two Plus Four Treaty; Two-plus-Four Treaty; Treaty on the Final Settlement with Respect to Germany | | DEU DDR FRA GBR SUN USA | 1990-09-12
elysee | TREATY | Elysee Treaty; Élysée Treaty | | FRA DEU | 1963-01-22
san-francisco | TREATY | Treaty of San Francisco; San Francisco Peace Treaty | | JPN | 1951-09-08
versailles | TREATY | Treaty of Versailles; Versailles Treaty; Versailles treaty | | DEU FRA GBR | 1919-06-28
locarno | TREATY | Locarno Treaties; Locarno Pact; Locarno treaties | | DEU FRA BEL GBR ITA | 1925-12-01
lausanne | TREATY | Treaty of Lausanne; Lausanne Treaty | | TUR GBR FRA ITA GRC | 1923-07-24
rapallo | TREATY | Treaty of Rapallo | | DEU RUS | 1922-04-16
brest-litovsk | TREATY | Treaty of Brest-Litovsk | | DEU RUS | 1918-03-03
portsmouth | TREATY | Treaty of Portsmouth | | JPN RUS | 1905-09-05
westphalia | TREATY | Peace of Westphalia; Treaty of Westphalia | | | 1648-10-24
munich | AGREEMENT | Munich Agreement; Munich Pact; Munich agreement | | DEU GBR FRA ITA | 1938-09-30
molotov-ribbentrop | TREATY | Molotov-Ribbentrop Pact; Molotov-Ribbentrop pact; Nazi-Soviet Pact; Nazi-Soviet pact; German-Soviet non-aggression pact | | DEU SUN | 1939-08-23
kellogg-briand | TREATY | Kellogg-Briand Pact; Kellogg-Briand pact | | | 1928-08-27
balfour | DECLARATION | Balfour Declaration | | GBR | 1917-11-02
sykes-picot | AGREEMENT | Sykes-Picot Agreement; Sykes-Picot agreement; Sykes-Picot | | GBR FRA | 1916-05-16
dreikaiser | TREATY | Treaty of Berlin | | | 1878-07-13
guadalupe-hidalgo | TREATY | Treaty of Guadalupe Hidalgo | | MEX USA | 1848-02-02
nanking | TREATY | Treaty of Nanking; Treaty of Nanjing | | CHN GBR | 1842-08-29
waitangi | TREATY | Treaty of Waitangi | | NZL GBR | 1840-02-06
sino-british | DECLARATION | Sino-British Joint Declaration; Joint Declaration on Hong Kong | | CHN GBR | 1984-12-19
shanghai-communique | JOINT_STATEMENT | Shanghai Communique; Shanghai Communiqué | | CHN USA | 1972-02-28
japan-korea-1965 | TREATY | Treaty on Basic Relations between Japan and the Republic of Korea | | JPN KOR | 1965-06-22
comfort-women-2015 | AGREEMENT | comfort women agreement; comfort women deal; 2015 comfort women agreement | | JPN KOR | 2015-12-28
panama-canal | TREATY | Torrijos-Carter Treaties; Panama Canal Treaty; Panama Canal treaties; Panama Canal Treaties | | PAN USA | 1977-09-07
`;
