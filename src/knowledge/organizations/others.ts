/** News agencies and papers, companies, and organisations outside governments. Kind, then the country where it has one. */
export const others = `
RIANOVOSTI|RIA Novosti|RIA-Novosti;RIA;Novosti|MEDIA|RUS
TASS|TASS|ITAR-TASS;Itar-Tass;Tass;ITAR TASS|MEDIA|RUS
INTERFAX|Interfax||MEDIA|RUS
SPUTNIK|Sputnik||MEDIA|RUS
RT|RT|Russia Today|MEDIA|RUS
KOMMERSANT|Kommersant||MEDIA|RUS
IZVESTIA|Izvestia|Izvestiya|MEDIA|RUS
PRAVDA|Pravda||MEDIA|RUS
AP|Associated Press|AP;The Associated Press;A.P|MEDIA|USA
REUTERS|Reuters|REUTERS;Thomson Reuters|MEDIA|GBR
AFP|Agence France-Presse|AFP;Agence France Presse|MEDIA|FRA
UPI|United Press International|UPI|MEDIA|USA
DPA|Deutsche Presse-Agentur|dpa;DPA|MEDIA|DEU
EFE|EFE|Agencia EFE|MEDIA|ESP
ANSA|ANSA||MEDIA|ITA
XINHUA|Xinhua|Xinhua News Agency;XINHUA;New China News Agency|MEDIA|CHN
GLOBALTIMES|Global Times||MEDIA|CHN
PEOPLESDAILY|People's Daily||MEDIA|CHN
CHINADAILY|China Daily||MEDIA|CHN
CCTV|CCTV|China Central Television|MEDIA|CHN
CNA|Central News Agency|CNA|MEDIA|TWN
KYODO|Kyodo News|Kyodo;Kyodo News Agency|MEDIA|JPN
JIJI|Jiji Press|Jiji|MEDIA|JPN
NHK|NHK||MEDIA|JPN
ASAHI|Asahi Shimbun|Asahi|MEDIA|JPN
YOMIURI|Yomiuri Shimbun|Yomiuri|MEDIA|JPN
NIKKEI|Nikkei|Nihon Keizai Shimbun|MEDIA|JPN
YONHAP|Yonhap News Agency|Yonhap;Yonhap News|MEDIA|KOR
CHOSUN|Chosun Ilbo||MEDIA|KOR
JOONGANG|JoongAng Ilbo||MEDIA|KOR
KCNA|Korean Central News Agency|KCNA|MEDIA|PRK
RODONG|Rodong Sinmun||MEDIA|PRK
PTI_NEWS|Press Trust of India||MEDIA|IND
ANI|Asian News International||MEDIA|IND
HINDU|The Hindu||MEDIA|IND
DAWN|Dawn News||MEDIA|PAK
APP|Associated Press of Pakistan||MEDIA|PAK
BSS|Bangladesh Sangbad Sangstha||MEDIA|BGD
ANTARA|Antara||MEDIA|IDN
BERNAMA|Bernama||MEDIA|MYS
VNA|Vietnam News Agency||MEDIA|VNM
IRNA|IRNA|Islamic Republic News Agency|MEDIA|IRN
FARS|Fars News Agency|Fars news agency|MEDIA|IRN
MEHR|Mehr News Agency|Mehr news agency|MEDIA|IRN
ISNA|ISNA|Iranian Students' News Agency|MEDIA|IRN
TASNIM|Tasnim|Tasnim News Agency|MEDIA|IRN
PRESSTV|Press TV||MEDIA|IRN
ANADOLU|Anadolu Agency|Anatolia news agency;Anadolu;Anatolian News Agency|MEDIA|TUR
SANA|SANA|Syrian Arab News Agency|MEDIA|SYR
SPA_NEWS|Saudi Press Agency||MEDIA|SAU
WAM|WAM|Emirates News Agency|MEDIA|ARE
KUNA|KUNA|Kuwait News Agency|MEDIA|KWT
QNA|Qatar News Agency|QNA|MEDIA|QAT
PETRA|Petra news agency|Petra News Agency|MEDIA|JOR
MENA|MENA|Middle East News Agency|MEDIA|EGY
ALAHRAM|Al-Ahram||MEDIA|EGY
ALJAZEERA|Al Jazeera|al-Jazeera;Al-Jazeera;Aljazeera|MEDIA|QAT
ALARABIYA|Al Arabiya|al-Arabiya;Al-Arabiya|MEDIA|SAU
ALMANAR|Al-Manar|al-Manar|MEDIA|LBN
HAARETZ|Haaretz|Ha'aretz|MEDIA|ISR
JPOST|Jerusalem Post|The Jerusalem Post|MEDIA|ISR
YEDIOTH|Yedioth Ahronoth|Yediot Aharonot;Yedioth Ahronot|MEDIA|ISR
WAFA|WAFA||MEDIA|PSE
MAP|Maghreb Arabe Presse||MEDIA|MAR
PANA|Pan African News Agency|PANA|MEDIA|
NAN|News Agency of Nigeria||MEDIA|NGA
SAPA|South African Press Association|SAPA|MEDIA|ZAF
IRIN|IRIN||MEDIA|
BBC|BBC|British Broadcasting Corporation;BBC News|MEDIA|GBR
PANEWS|Press Association||MEDIA|GBR
THETIMES|The Times|Times of London;Sunday Times|MEDIA|GBR
GUARDIAN|The Guardian|Guardian newspaper|MEDIA|GBR
TELEGRAPH|Daily Telegraph|The Daily Telegraph|MEDIA|GBR
INDEPENDENT|The Independent||MEDIA|GBR
ECONOMIST|The Economist||MEDIA|GBR
FT|Financial Times||MEDIA|GBR
SKYNEWS|Sky News||MEDIA|GBR
CNN|CNN|Cable News Network|MEDIA|USA
NBC|NBC|NBC News|MEDIA|USA
ABC|ABC News||MEDIA|USA
CBS|CBS|CBS News|MEDIA|USA
FOX|Fox News|Fox News Channel|MEDIA|USA
NPR|NPR|National Public Radio|MEDIA|USA
PBS|PBS||MEDIA|USA
VOA|Voice of America|VOA|MEDIA|USA
RFERL|Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty;Radio Liberty|MEDIA|USA
RFA|Radio Free Asia||MEDIA|USA
NYT|New York Times|The New York Times|MEDIA|USA
WAPO|Washington Post|The Washington Post|MEDIA|USA
WSJ|Wall Street Journal|The Wall Street Journal|MEDIA|USA
LATIMES|Los Angeles Times||MEDIA|USA
USATODAY|USA Today||MEDIA|USA
BOSTONGLOBE|Boston Globe||MEDIA|USA
CHITRIB|Chicago Tribune||MEDIA|USA
BLOOMBERG|Bloomberg News|Bloomberg|MEDIA|USA
DOWJONES|Dow Jones|Dow Jones Newswires|MEDIA|USA
TIMEMAG|Time magazine||MEDIA|USA
NEWSWEEK|Newsweek||MEDIA|USA
POLITICO|Politico||MEDIA|USA
AXIOS|Axios||MEDIA|USA
SPIEGEL|Der Spiegel|Spiegel|MEDIA|DEU
FAZ|Frankfurter Allgemeine Zeitung||MEDIA|DEU
BILD|Bild||MEDIA|DEU
DW|Deutsche Welle||MEDIA|DEU
ZDF|ZDF||MEDIA|DEU
ARD|ARD||MEDIA|DEU
LEMONDE|Le Monde||MEDIA|FRA
LEFIGARO|Le Figaro||MEDIA|FRA
LIBERATION|Liberation newspaper||MEDIA|FRA
FRANCE24|France 24||MEDIA|FRA
RFI|Radio France Internationale||MEDIA|FRA
ELPAIS|El Pais||MEDIA|ESP
CORRIERE|Corriere della Sera||MEDIA|ITA
REPUBBLICA|La Repubblica||MEDIA|ITA
PAP|PAP||MEDIA|POL
MTI|MTI||MEDIA|HUN
BELTA|BelTA|Belta|MEDIA|BLR
UKRINFORM|Ukrinform||MEDIA|UKR
UNIAN|UNIAN||MEDIA|UKR
TANJUG|Tanjug||MEDIA|SRB
BTA|BTA||MEDIA|BGR
CTK|CTK||MEDIA|CZE
APA|APA||MEDIA|AUT
TT|TT news agency||MEDIA|SWE
NTB|NTB||MEDIA|NOR
CBC|CBC|Canadian Broadcasting Corporation|MEDIA|CAN
CANPRESS|Canadian Press|The Canadian Press|MEDIA|CAN
ABCAUS|Australian Broadcasting Corporation||MEDIA|AUS
AAP_NEWS|Australian Associated Press||MEDIA|AUS
PRENSALATINA|Prensa Latina||MEDIA|CUB
GRANMA|Granma||MEDIA|CUB
NOTIMEX|Notimex||MEDIA|MEX
TELAM|Telam||MEDIA|ARG
GLOBO|Globo||MEDIA|BRA
FOLHA|Folha de S.Paulo||MEDIA|BRA
TELESUR|Telesur||MEDIA|VEN
WIKINEWS|Wikinews||MEDIA|
GAZPROM|Gazprom||COMPANY|RUS
ROSNEFT|Rosneft||COMPANY|RUS
LUKOIL|Lukoil|LUKOIL|COMPANY|RUS
YUKOS|Yukos||COMPANY|RUS
TRANSNEFT|Transneft||COMPANY|RUS
SBERBANK|Sberbank||COMPANY|RUS
AEROFLOT|Aeroflot||COMPANY|RUS
ENERGIA|RSC Energia|Energiya|COMPANY|RUS
NORDSTREAM|Nord Stream AG||COMPANY|
BDA|Banco Delta Asia||COMPANY|MAC
HYUNDAI|Hyundai|Hyundai Motor;Hyundai Group;Hyundai Asan|COMPANY|KOR
SAMSUNG|Samsung|Samsung Electronics|COMPANY|KOR
LG|LG|LG Electronics|COMPANY|KOR
KEPCO|KEPCO|Korea Electric Power Corp|COMPANY|KOR
POSCO|POSCO||COMPANY|KOR
TOYOTA|Toyota|Toyota Motor|COMPANY|JPN
SONY|Sony||COMPANY|JPN
MITSUBISHI|Mitsubishi||COMPANY|JPN
NISSAN|Nissan||COMPANY|JPN
HONDA|Honda||COMPANY|JPN
TEPCO|TEPCO|Tokyo Electric Power|COMPANY|JPN
HUAWEI|Huawei||COMPANY|CHN
ZTE|ZTE||COMPANY|CHN
CNPC|China National Petroleum Corporation|CNPC;PetroChina|COMPANY|CHN
SINOPEC|Sinopec||COMPANY|CHN
CNOOC|CNOOC||COMPANY|CHN
TSMC|TSMC||COMPANY|TWN
FOXCONN|Foxconn||COMPANY|TWN
ONGC|ONGC|Oil and Natural Gas Corporation|COMPANY|IND
TATA|Tata Group|Tata|COMPANY|IND
RELIANCE|Reliance Industries||COMPANY|IND
ARAMCO|Saudi Aramco|Aramco|COMPANY|SAU
SABIC|SABIC||COMPANY|SAU
NIOC|National Iranian Oil Company|NIOC|COMPANY|IRN
QATARENERGY|QatarEnergy|Qatar Petroleum;Qatargas|COMPANY|QAT
ADNOC|ADNOC||COMPANY|ARE
EMIRATESAIR|Emirates airline||COMPANY|ARE
SOCAR|SOCAR||COMPANY|AZE
KAZMUNAIGAS|KazMunaiGas|KazMunayGas|COMPANY|KAZ
BOEING|Boeing||COMPANY|USA
LOCKHEED|Lockheed Martin||COMPANY|USA
RAYTHEON|Raytheon||COMPANY|USA
NORTHROP|Northrop Grumman||COMPANY|USA
GENDYNAMICS|General Dynamics||COMPANY|USA
GE|General Electric||COMPANY|USA
GM|General Motors||COMPANY|USA
FORDMOTOR|Ford Motor|Ford Motor Co|COMPANY|USA
EXXON|ExxonMobil|Exxon Mobil;Exxon|COMPANY|USA
CHEVRON|Chevron||COMPANY|USA
CONOCO|ConocoPhillips||COMPANY|USA
HALLIBURTON|Halliburton||COMPANY|USA
BLACKWATER|Blackwater||COMPANY|USA
WESTINGHOUSE|Westinghouse||COMPANY|USA
MICROSOFT|Microsoft||COMPANY|USA
APPLE|Apple Inc||COMPANY|USA
GOOGLE|Google|Alphabet Inc|COMPANY|USA
FACEBOOK|Facebook|Meta Platforms|COMPANY|USA
TWITTER|Twitter||COMPANY|USA
AMAZON|Amazon.com||COMPANY|USA
IBM|IBM||COMPANY|USA
INTEL|Intel||COMPANY|USA
YAHOO|Yahoo|Yahoo!|COMPANY|USA
SPACEX|SpaceX||COMPANY|USA
TESLA|Tesla Motors|Tesla Inc|COMPANY|USA
PFIZER|Pfizer||COMPANY|USA
GOLDMAN|Goldman Sachs||COMPANY|USA
JPMORGAN|JPMorgan Chase|JPMorgan;JP Morgan|COMPANY|USA
MORGANSTANLEY|Morgan Stanley||COMPANY|USA
MERRILL|Merrill Lynch||COMPANY|USA
CITIGROUP|Citigroup|Citibank|COMPANY|USA
BOFA|Bank of America||COMPANY|USA
WALMART|Wal-Mart|Walmart|COMPANY|USA
AIRBUS|Airbus|EADS|COMPANY|
BP|BP|British Petroleum|COMPANY|GBR
BAE|BAE Systems||COMPANY|GBR
ROLLSROYCE|Rolls-Royce||COMPANY|GBR
HSBC|HSBC||COMPANY|GBR
LLOYDS|Lloyd's of London||COMPANY|GBR
BARCLAYS|Barclays||COMPANY|GBR
BRITISHAIRWAYS|British Airways||COMPANY|GBR
VODAFONE|Vodafone||COMPANY|GBR
SHELL|Royal Dutch Shell|Shell Oil;Royal Dutch/Shell|COMPANY|NLD
ASML|ASML||COMPANY|NLD
TOTAL|TotalEnergies|Total SA|COMPANY|FRA
DASSAULT|Dassault Aviation|Dassault|COMPANY|FRA
THALES|Thales||COMPANY|FRA
AREVA|Areva||COMPANY|FRA
EDF|EDF|Electricite de France|COMPANY|FRA
ENGIE|Engie|Gaz de France;GDF Suez|COMPANY|FRA
RENAULT|Renault||COMPANY|FRA
AIRFRANCE|Air France||COMPANY|FRA
SIEMENS|Siemens||COMPANY|DEU
VW|Volkswagen||COMPANY|DEU
DAIMLER|Daimler|DaimlerChrysler|COMPANY|DEU
BMW|BMW||COMPANY|DEU
BASF|BASF||COMPANY|DEU
EON|E.ON|E.On|COMPANY|DEU
RHEINMETALL|Rheinmetall||COMPANY|DEU
LUFTHANSA|Lufthansa||COMPANY|DEU
DEUTSCHEBANK|Deutsche Bank||COMPANY|DEU
ENI|Eni|ENI|COMPANY|ITA
FIAT|Fiat||COMPANY|ITA
REPSOL|Repsol|Repsol YPF|COMPANY|ESP
NOKIA|Nokia||COMPANY|FIN
SAAB|Saab||COMPANY|SWE
ERICSSON|Ericsson||COMPANY|SWE
VOLVO|Volvo||COMPANY|SWE
STATOIL|Equinor|Statoil|COMPANY|NOR
UBS|UBS||COMPANY|CHE
CREDITSUISSE|Credit Suisse||COMPANY|CHE
NESTLE|Nestle||COMPANY|CHE
MAERSK|Maersk||COMPANY|DNK
PETROBRAS|Petrobras||COMPANY|BRA
EMBRAER|Embraer||COMPANY|BRA
PEMEX|Pemex|PEMEX|COMPANY|MEX
YPF|YPF||COMPANY|ARG
BOMBARDIER|Bombardier||COMPANY|CAN
BHP|BHP Billiton|BHP|COMPANY|AUS
RIOTINTO|Rio Tinto||COMPANY|AUS
QANTAS|Qantas||COMPANY|AUS
AMNESTY|Amnesty International|Amnesty|NGO|
HRW|Human Rights Watch|HRW|NGO|
MSF|Medecins Sans Frontieres|MSF;Doctors Without Borders|NGO|
OXFAM|Oxfam||NGO|
GREENPEACE|Greenpeace||NGO|
SAVECHILDREN|Save the Children||NGO|
CARE|CARE International||NGO|
WORLDVISION|World Vision||NGO|
MERCYCORPS|Mercy Corps||NGO|
CARITAS|Caritas||NGO|
REDCRESCENT|Red Crescent|Red Crescent Society;Iranian Red Crescent;Palestinian Red Crescent|NGO|
CICIG|International Crisis Group||NGO|
TRANSPARENCY|Transparency International||NGO|
RSFNGO|Reporters Without Borders||NGO|
CPJ|Committee to Protect Journalists|CPJ|NGO|
FREEDOMHOUSE|Freedom House||NGO|USA
CARTER|Carter Center||NGO|USA
CARNEGIE|Carnegie Endowment for International Peace|Carnegie Endowment|NGO|USA
BROOKINGS|Brookings Institution||NGO|USA
RAND|RAND Corporation|Rand Corporation|NGO|USA
HERITAGE|Heritage Foundation||NGO|USA
CFR|Council on Foreign Relations||NGO|USA
CSIS|Center for Strategic and International Studies|CSIS|NGO|USA
CHATHAM|Chatham House|Royal Institute of International Affairs|NGO|GBR
IISS|International Institute for Strategic Studies|IISS|NGO|GBR
SIPRI|Stockholm International Peace Research Institute|SIPRI|NGO|SWE
ARMSCONTROL|Arms Control Association||NGO|USA
NTI|Nuclear Threat Initiative||NGO|USA
FORD|Ford Foundation||NGO|USA
GATES|Gates Foundation|Bill & Melinda Gates Foundation;Bill and Melinda Gates Foundation|NGO|USA
WWF|WWF|World Wildlife Fund;World Wide Fund for Nature|NGO|
WEF|World Economic Forum||NGO|
SANTEGIDIO|Community of Sant'Egidio|Sant'Egidio|NGO|ITA
SOHR|Syrian Observatory for Human Rights||NGO|SYR
BTSELEM|B'Tselem||NGO|ISR
PEACENOW|Peace Now||NGO|ISR
JEWISHAGENCY|Jewish Agency||NGO|ISR
AIPAC|American Israel Public Affairs Committee|AIPAC|NGO|USA
ACLU|American Civil Liberties Union|ACLU|NGO|USA
NRA|National Rifle Association|NRA|NGO|USA
AFLCIO|AFL-CIO||NGO|USA
MEMORIAL|Memorial human rights group||NGO|RUS
SOROS|Open Society Foundations|Soros Foundation;Open Society Institute|NGO|
NOBEL|Norwegian Nobel Committee|Nobel Committee|NGO|NOR
ROC|Russian Orthodox Church||OTHER|RUS
CATHOLIC|Roman Catholic Church|Catholic Church|OTHER|
ANGLICAN|Church of England||OTHER|GBR
FALUNGONG|Falun Gong||OTHER|CHN
HARVARD|Harvard University|Harvard|OTHER|USA
YALE|Yale University||OTHER|USA
STANFORD|Stanford University||OTHER|USA
MITUNI|Massachusetts Institute of Technology||OTHER|USA
OXFORD|Oxford University|University of Oxford|OTHER|GBR
CAMBRIDGE|Cambridge University|University of Cambridge|OTHER|GBR
LSE|London School of Economics||OTHER|GBR
MGIMO|Moscow State Institute of International Relations|MGIMO|OTHER|RUS
NYSE|New York Stock Exchange||OTHER|USA
NASDAQ|Nasdaq|NASDAQ|OTHER|USA
`;
