/** Bodies of states: parliaments, ministries with names of their own, services, central banks, agencies. */
export const government = `
STATEDEPT|US Department of State|State Department;Department of State;U.S. State Department;US State Department|USA
PENTAGON|US Department of Defense|Pentagon;Defense Department;Department of Defense;U.S. Defense Department|USA
USTREASURY|US Treasury Department|Treasury Department;U.S. Treasury;US Treasury;U.S. Treasury Department;Department of the Treasury|USA
USJUSTICE|US Department of Justice|Justice Department;Department of Justice;U.S. Justice Department|USA
USCOMMERCE|US Department of Commerce|Commerce Department;Department of Commerce;U.S. Commerce Department|USA
USENERGY|US Department of Energy|Energy Department;Department of Energy;U.S. Energy Department|USA
DHS|US Department of Homeland Security|Homeland Security Department;Department of Homeland Security;DHS|USA
USTR|Office of the US Trade Representative|USTR|USA
USCONGRESS|US Congress|U.S. Congress;Congress;United States Congress|USA
USSENATE|US Senate|U.S. Senate;Senate;United States Senate|USA
USHOUSE|US House of Representatives|U.S. House of Representatives;House of Representatives;U.S. House|USA
USSUPREME|US Supreme Court|U.S. Supreme Court|USA
NSC|US National Security Council|U.S. National Security Council|USA
CIA|Central Intelligence Agency|CIA;C.I.A|USA
FBI|Federal Bureau of Investigation|FBI;F.B.I|USA
NSA|National Security Agency|NSA|USA
USAID|US Agency for International Development|USAID;U.S. Agency for International Development|USA
FED|Federal Reserve|U.S. Federal Reserve;US Federal Reserve;the Fed|USA
NASA|National Aeronautics and Space Administration|NASA;Nasa|USA
FDA|Food and Drug Administration|FDA;U.S. Food and Drug Administration|USA
EPA|Environmental Protection Agency|EPA;U.S. Environmental Protection Agency|USA
SEC|Securities and Exchange Commission|SEC;U.S. Securities and Exchange Commission|USA
CDC|Centers for Disease Control and Prevention|CDC;Centers for Disease Control|USA
DEA|Drug Enforcement Administration|DEA;U.S. Drug Enforcement Administration|USA
CENTCOM|US Central Command|U.S. Central Command;CENTCOM;Centcom|USA
PACOM|US Pacific Command|U.S. Pacific Command;U.S. Indo-Pacific Command|USA
AFRICOM|US Africa Command|AFRICOM;U.S. Africa Command|USA
USFK|US Forces Korea|U.S. Forces Korea;USFK|USA
USARMY|US Army|U.S. Army;United States Army|USA
USNAVY|US Navy|U.S. Navy;United States Navy|USA
USAF|US Air Force|U.S. Air Force;United States Air Force|USA
USMC|US Marine Corps|U.S. Marine Corps;Marine Corps;U.S. Marines|USA
USCG|US Coast Guard|U.S. Coast Guard|USA
USEUCOM|US European Command|U.S. European Command|USA
FOREIGNOFFICE|British Foreign Office|Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCO;FCDO|GBR
MODUK|British Ministry of Defence|MoD|GBR
UKPARLIAMENT|British Parliament|House of Commons;House of Lords;Commons;Westminster|GBR
HOMEOFFICE|British Home Office|Home Office|GBR
UKTREASURY|British Treasury|HM Treasury|GBR
BOE|Bank of England||GBR
MI5|MI5||GBR
MI6|MI6|Secret Intelligence Service|GBR
GCHQ|GCHQ||GBR
SCOTLANDYARD|Scotland Yard|Metropolitan Police|GBR
STORMONT|Northern Ireland Assembly|Stormont|GBR
RAF|Royal Air Force|RAF|GBR
ROYALNAVY|Royal Navy||GBR
BUNDESTAG|Bundestag|German parliament|DEU
BUNDESRAT|Bundesrat||DEU
BUNDESBANK|Bundesbank||DEU
BUNDESWEHR|Bundeswehr||DEU
BND|Bundesnachrichtendienst|BND|DEU
FRNA|French National Assembly||FRA
FRSENATE|French Senate||FRA
DGSE|DGSE||FRA
RUSFM|Russian Foreign Ministry|Ministry of Foreign Affairs of Russia|RUS
RUSMOD|Russian Defense Ministry|Russian Defence Ministry|RUS
STATEDUMA|State Duma|Duma;Russian State Duma|RUS
FEDCOUNCIL|Federation Council||RUS
RUSSECCOUNCIL|Security Council of Russia|Russian Security Council|RUS
FSB|Federal Security Service|FSB|RUS
SVR|Foreign Intelligence Service|SVR|RUS
GRU|GRU||RUS
KGB|KGB||SUN
REDARMY|Red Army|Soviet Army|SUN
POLITBURO|Politburo of the Soviet Union|Soviet Politburo|SUN
ROSCOSMOS|Roscosmos|Russian Federal Space Agency;Federal Space Agency;Rosaviakosmos|RUS
ROSATOM|Rosatom|Federal Atomic Energy Agency|RUS
ROSOBORONEXPORT|Rosoboronexport||RUS
KHRUNICHEV|Khrunichev State Research and Production Space Center|Khrunichev Space Center;Khrunichev;Khrunichev Center|RUS
CBR|Bank of Russia|Central Bank of Russia;Russian Central Bank|RUS
RADA|Verkhovna Rada|Rada;Supreme Rada;Ukrainian parliament|UKR
SBU|Security Service of Ukraine|SBU|UKR
NAFTOGAZ|Naftogaz|Naftohaz|UKR
KNESSET|Knesset|Israeli parliament|ISR
IDF|Israel Defense Forces|IDF;Israeli Defense Forces;Israeli army;Israeli Army;Israel Defence Forces|ISR
MOSSAD|Mossad||ISR
SHINBET|Shin Bet|Shabak|ISR
PA|Palestinian Authority|Palestinian National Authority;PNA|PSE
PLC|Palestinian Legislative Council||PSE
MAJLIS|Majlis|Islamic Consultative Assembly;Iranian parliament|IRN
GUARDIANCOUNCIL|Guardian Council|Council of Guardians|IRN
EXPERTS|Assembly of Experts||IRN
SNSC|Supreme National Security Council||IRN
IRGC|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Revolutionary Guard;Iranian Revolutionary Guards|IRN
QUDSFORCE|Quds Force|Qods Force;Al-Quds Force|IRN
AEOI|Atomic Energy Organization of Iran|AEOI;Atomic Energy Organisation of Iran|IRN
BASIJ|Basij||IRN
PLA|People's Liberation Army|PLA;Chinese People's Liberation Army|CHN
NPCCHN|National People's Congress|NPC|CHN
STATECOUNCIL|State Council of China|State Council;China's State Council|CHN
CCPPOLITBURO|Politburo Standing Committee|Politburo|CHN
CMC|Central Military Commission||CHN
PBOC|People's Bank of China|PBOC|CHN
TAO|Taiwan Affairs Office||CHN
CPPCC|Chinese People's Political Consultative Conference|CPPCC|CHN
LEGYUAN|Legislative Yuan||TWN
MACTW|Mainland Affairs Council||TWN
SEF|Straits Exchange Foundation||TWN
ARATS|Association for Relations Across the Taiwan Straits|ARATS|CHN
DIET|Diet|Japanese Diet;National Diet|JPN
GAIMUSHO|Japanese Foreign Ministry||JPN
SDF|Japan Self-Defense Forces|Self-Defense Forces;Self-Defense Force;SDF;Self-Defence Forces|JPN
BOJ|Bank of Japan|BOJ|JPN
JAXA|Japan Aerospace Exploration Agency|JAXA|JPN
KORASSEMBLY|National Assembly of South Korea|South Korean National Assembly|KOR
UNIFICATION|South Korean Ministry of Unification|Unification Ministry;Ministry of Unification|KOR
MOFAT|South Korean Ministry of Foreign Affairs and Trade|Ministry of Foreign Affairs and Trade;MOFAT|KOR
NISKOR|National Intelligence Service|NIS|KOR
JCSKOR|South Korean Joint Chiefs of Staff||KOR
BOK|Bank of Korea|BOK|KOR
KARI|Korea Aerospace Research Institute|KARI|KOR
KPA|Korean People's Army|KPA|PRK
SPA|Supreme People's Assembly||PRK
NDCPRK|National Defense Commission|National Defence Commission|PRK
WPKCC|Central Committee of the Workers' Party of Korea||PRK
LOKSABHA|Lok Sabha||IND
RAJYASABHA|Rajya Sabha||IND
MEAIND|Ministry of External Affairs|External Affairs Ministry|IND
ISRO|Indian Space Research Organisation|ISRO;Indian Space Research Organization|IND
RAW|Research and Analysis Wing||IND
RBI|Reserve Bank of India||IND
ISI|Inter-Services Intelligence|ISI|PAK
LOYAJIRGA|Loya Jirga|loya jirga|AFG
WOLESI|Wolesi Jirga||AFG
NDS|National Directorate of Security||AFG
CPAIRQ|Coalition Provisional Authority||IRQ
IGCIRQ|Iraqi Governing Council||IRQ
GNAT|Turkish Grand National Assembly|Grand National Assembly;Turkish parliament|TUR
MIT|National Intelligence Organization||TUR
SLORC|State Law and Order Restoration Council|SLORC;State Peace and Development Council;SPDC|MMR
TATMADAW|Tatmadaw||MMR
SEJM|Sejm||POL
RIKSDAG|Riksdag||SWE
STORTING|Storting||NOR
FOLKETING|Folketing||DNK
EDUSKUNTA|Eduskunta||FIN
ALTHING|Althing|Althingi|ISL
SEIMAS|Seimas||LTU
SAEIMA|Saeima||LVA
RIIGIKOGU|Riigikogu||EST
CORTES|Cortes|Cortes Generales|ESP
DAIL|Dail Eireann|Dail|IRL
SEANAD|Seanad||IRL
GARDA|Garda Siochana||IRL
HOLYROOD|Scottish Parliament|Holyrood|GBR
ITALSENATE|Italian Senate||ITA
CARABINIERI|Carabinieri||ITA
SKUPSHTINA|Skupstina||SRB
JNA|Yugoslav People's Army|JNA|YUG
STASI|Stasi||DDR
SECURITATE|Securitate||ROU
MILLIMAJLIS|Milli Majlis||AZE
NATIONALTRANSITIONAL|National Transitional Council|NTC|LBY
GNA|Government of National Accord||LBY
LNA|Libyan National Army||LBY
TFG|Transitional Federal Government||SOM
ELTRIBUNAL|Supreme Electoral Tribunal||BOL
PDVSA|Petroleos de Venezuela|PDVSA|VEN
CARABINEROS|Carabineros||CHL
RCMP|Royal Canadian Mounted Police|RCMP|CAN
GAC|Global Affairs Canada||CAN
DFAT|Department of Foreign Affairs and Trade|DFAT|AUS
ESA|European Space Agency|ESA|
CERN|CERN||
EUROCONTROL|Eurocontrol||
AIDANZ|AusAID||AUS
JICA|Japan International Cooperation Agency|JICA|JPN
KOICA|Korea International Cooperation Agency|KOICA|KOR
GIZ|GIZ||DEU
DFID|Department for International Development|DFID|GBR
SUPREMECOUNCIL|Supreme Council of the Armed Forces|SCAF|EGY
SHURA|Shura Council||SAU
`;
