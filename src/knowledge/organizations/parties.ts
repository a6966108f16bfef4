/** Parties, movements and armed groups. Kind, then the country where it has one. */
export const parties = `
CPC|Chinese Communist Party|Communist Party of China;CCP;CPC|PARTY|CHN
KMT|Kuomintang|KMT;Nationalist Party;Guomindang|PARTY|TWN
DPP|Democratic Progressive Party|DPP|PARTY|TWN
LDP|Liberal Democratic Party|LDP|PARTY|JPN
DPJ|Democratic Party of Japan|DPJ|PARTY|JPN
KOMEITO|Komeito|New Komeito|PARTY|JPN
WPK|Workers' Party of Korea|Korean Workers' Party;WPK|PARTY|PRK
GNP|Grand National Party|GNP;Saenuri Party;Saenuri|PARTY|KOR
URI|Uri Party||PARTY|KOR
MINJOO|Minjoo Party|Democratic Party of Korea|PARTY|KOR
PPPKOR|People Power Party||PARTY|KOR
CPSU|Communist Party of the Soviet Union|CPSU;Soviet Communist Party|PARTY|SUN
UNITEDRUSSIA|United Russia||PARTY|RUS
LDPR|Liberal Democratic Party of Russia|LDPR|PARTY|RUS
CPRF|Communist Party of the Russian Federation|KPRF|PARTY|RUS
YABLOKO|Yabloko||PARTY|RUS
PARTYREGIONS|Party of Regions||PARTY|UKR
OURUKRAINE|Our Ukraine||PARTY|UKR
BATKIVSHCHYNA|Batkivshchyna|Fatherland party|PARTY|UKR
SERVANT|Servant of the People||PARTY|UKR
CDU|Christian Democratic Union|CDU;Christian Democrats|PARTY|DEU
CSU|Christian Social Union|CSU|PARTY|DEU
SPD|Social Democratic Party of Germany|SPD|PARTY|DEU
FDP|Free Democratic Party|FDP;Free Democrats|PARTY|DEU
AFD|Alternative for Germany|AfD|PARTY|DEU
DIELINKE|Die Linke|Left Party|PARTY|DEU
CONSERVATIVEUK|Conservative Party|Tories;Tory Party;Conservatives|PARTY|GBR
LABOUR|Labour Party|Labour|PARTY|GBR
LIBDEM|Liberal Democrats|Lib Dems|PARTY|GBR
SNP|Scottish National Party|SNP|PARTY|GBR
UKIP|UK Independence Party|UKIP;Ukip|PARTY|GBR
DUP|Democratic Unionist Party|DUP;Democratic Unionists|PARTY|GBR
UUP|Ulster Unionist Party|UUP;Ulster Unionists|PARTY|GBR
SDLP|Social Democratic and Labour Party|SDLP|PARTY|GBR
SINNFEIN|Sinn Fein||PARTY|GBR
ALLIANCENI|Alliance Party||PARTY|GBR
FIANNAFAIL|Fianna Fail||PARTY|IRL
FINEGAEL|Fine Gael||PARTY|IRL
GOP|Republican Party|GOP;Republicans;Grand Old Party|PARTY|USA
DEMOCRATS|Democratic Party|Democrats;Democratic National Committee;DNC|PARTY|USA
RNC|Republican National Committee|RNC|PARTY|USA
UMP|Union for a Popular Movement|UMP|PARTY|FRA
PS|French Socialist Party||PARTY|FRA
FN|National Front|Front National;National Rally;Rassemblement National|PARTY|FRA
ENMARCHE|La Republique En Marche|En Marche|PARTY|FRA
PP|People's Party|Partido Popular;Popular Party|PARTY|ESP
PSOE|Spanish Socialist Workers' Party|PSOE|PARTY|ESP
PODEMOS|Podemos||PARTY|ESP
FORZAITALIA|Forza Italia||PARTY|ITA
LEGA|Lega Nord|Northern League;Lega|PARTY|ITA
FIVESTAR|Five Star Movement|5-Star Movement|PARTY|ITA
PASOK|PASOK|Pasok|PARTY|GRC
SYRIZA|Syriza|SYRIZA|PARTY|GRC
NEWDEMOCRACY|New Democracy||PARTY|GRC
AKP|Justice and Development Party|AKP;AK Party|PARTY|TUR
CHP|Republican People's Party|CHP|PARTY|TUR
HDP|Peoples' Democratic Party|HDP|PARTY|TUR
SOLIDARITY|Solidarity||PARTY|POL
PIS|Law and Justice|PiS|PARTY|POL
CIVICPLATFORM|Civic Platform||PARTY|POL
FIDESZ|Fidesz||PARTY|HUN
LIKUD|Likud|Likud Party|PARTY|ISR
KADIMA|Kadima||PARTY|ISR
LABORISR|Israeli Labor Party||PARTY|ISR
SHAS|Shas||PARTY|ISR
YISRAELBEITENU|Yisrael Beiteinu|Yisrael Beitenu|PARTY|ISR
FATAH|Fatah|Al-Fatah|PARTY|PSE
PLO|Palestine Liberation Organization|PLO;Palestine Liberation Organisation|PARTY|PSE
HAMAS|Hamas|Islamic Resistance Movement|ARMED_GROUP|PSE
PIJ|Palestinian Islamic Jihad|Islamic Jihad|ARMED_GROUP|PSE
ALAQSA|Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs Brigades;Al Aqsa Martyrs Brigades|ARMED_GROUP|PSE
PFLP|Popular Front for the Liberation of Palestine|PFLP|ARMED_GROUP|PSE
HEZBOLLAH|Hezbollah|Hizbollah;Hizbullah;Hizballah;Hezbullah|ARMED_GROUP|LBN
AMAL|Amal|Amal Movement|PARTY|LBN
FUTURE|Future Movement||PARTY|LBN
BAATH|Baath Party|Ba'ath Party;Arab Socialist Baath Party|PARTY|
BROTHERHOOD|Muslim Brotherhood||PARTY|EGY
NDPEGY|National Democratic Party||PARTY|EGY
WAFD|Wafd|New Wafd Party|PARTY|EGY
ENNAHDA|Ennahda|Nahda|PARTY|TUN
FLN|National Liberation Front|FLN|PARTY|DZA
FIS|Islamic Salvation Front|FIS|PARTY|DZA
GIA|Armed Islamic Group|GIA|ARMED_GROUP|DZA
GSPC|Salafist Group for Preaching and Combat|GSPC|ARMED_GROUP|DZA
AQIM|Al-Qaeda in the Islamic Maghreb|AQIM;al-Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb|ARMED_GROUP|
ALQAEDA|Al-Qaeda|al-Qaeda;al-Qaida;Al-Qaida;al Qaeda;Al Qaeda;Al Qaida;al Qaida;Qaeda|ARMED_GROUP|
AQAP|Al-Qaeda in the Arabian Peninsula|AQAP;al-Qaida in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula|ARMED_GROUP|YEM
ISIL|Islamic State|ISIS;ISIL;Islamic State group;Daesh;Islamic State of Iraq and the Levant;Islamic State in Iraq and Syria;Islamic State of Iraq and Syria|ARMED_GROUP|
NUSRA|Nusra Front|al-Nusra Front;Jabhat al-Nusra;Al-Nusra Front|ARMED_GROUP|SYR
HTS|Hayat Tahrir al-Sham|HTS|ARMED_GROUP|SYR
FSA|Free Syrian Army|FSA|ARMED_GROUP|SYR
SDFSYR|Syrian Democratic Forces||ARMED_GROUP|SYR
SNC|Syrian National Council|Syrian National Coalition|PARTY|SYR
YPG|People's Protection Units|YPG|ARMED_GROUP|SYR
PKK|Kurdistan Workers' Party|PKK;Kurdistan Workers Party|ARMED_GROUP|TUR
KDP|Kurdistan Democratic Party|KDP|PARTY|IRQ
PUK|Patriotic Union of Kurdistan|PUK|PARTY|IRQ
SCIRI|Supreme Council for the Islamic Revolution in Iraq|SCIRI;Islamic Supreme Council of Iraq|PARTY|IRQ
DAWA|Dawa Party|Islamic Dawa Party|PARTY|IRQ
MAHDI|Mahdi Army|Mehdi Army|ARMED_GROUP|IRQ
BADR|Badr Organization|Badr Brigade|ARMED_GROUP|IRQ
INC|Iraqi National Congress||PARTY|IRQ
MEK|Mujahedeen-e-Khalq|MEK;People's Mujahedin;Mujahedin-e Khalq|ARMED_GROUP|IRN
TALIBAN|Taliban|Taleban;the Taliban;Afghan Taliban|ARMED_GROUP|AFG
NORTHERNALLIANCE|Northern Alliance||ARMED_GROUP|AFG
HAQQANI|Haqqani network|Haqqani Network|ARMED_GROUP|AFG
TTP|Tehrik-i-Taliban Pakistan|Pakistani Taliban;TTP|ARMED_GROUP|PAK
LET|Lashkar-e-Taiba|Lashkar-e-Tayyiba;Lashkar-e-Toiba;LeT|ARMED_GROUP|PAK
JEM|Jaish-e-Mohammed|Jaish-e-Mohammad|ARMED_GROUP|PAK
PPP|Pakistan People's Party|PPP;Pakistan Peoples Party|PARTY|PAK
PMLN|Pakistan Muslim League|PML-N;Pakistan Muslim League-N;PML-Q|PARTY|PAK
PTI|Pakistan Tehreek-e-Insaf|Tehreek-e-Insaf|PARTY|PAK
BJP|Bharatiya Janata Party|BJP|PARTY|IND
INCIND|Indian National Congress|Congress Party;Congress party|PARTY|IND
AAP|Aam Aadmi Party||PARTY|IND
HURRIYAT|Hurriyat Conference|All Parties Hurriyat Conference|PARTY|IND
NAXALITES|Communist Party of India (Maoist)|Naxalites|ARMED_GROUP|IND
AWAMI|Awami League||PARTY|BGD
BNP|Bangladesh Nationalist Party|BNP|PARTY|BGD
LTTE|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers;Tamil Tiger|ARMED_GROUP|LKA
UNP|United National Party||PARTY|LKA
CPNM|Communist Party of Nepal (Maoist)|Unified Communist Party of Nepal|PARTY|NPL
NCNPL|Nepali Congress||PARTY|NPL
NLD|National League for Democracy|NLD|PARTY|MMR
USDP|Union Solidarity and Development Party|USDP|PARTY|MMR
KNU|Karen National Union|KNU|ARMED_GROUP|MMR
KHMERROUGE|Khmer Rouge||ARMED_GROUP|KHM
CPP|Cambodian People's Party|CPP|PARTY|KHM
FUNCINPEC|FUNCINPEC|Funcinpec|PARTY|KHM
VIETCONG|Viet Cong|Vietcong;Viet Minh|ARMED_GROUP|VNM
CPV|Communist Party of Vietnam|Vietnamese Communist Party|PARTY|VNM
PATHETLAO|Pathet Lao||ARMED_GROUP|LAO
THAIRAKTHAI|Thai Rak Thai|Pheu Thai;Pheu Thai Party|PARTY|THA
UMNO|United Malays National Organisation|UMNO;United Malays National Organization|PARTY|MYS
BARISAN|Barisan Nasional||PARTY|MYS
PASMYS|Parti Islam Se-Malaysia||PARTY|MYS
PAPSGP|People's Action Party||PARTY|SGP
GOLKAR|Golkar||PARTY|IDN
PDIP|Indonesian Democratic Party of Struggle|PDI-P;Indonesian Democratic Party-Struggle|PARTY|IDN
GAM|Free Aceh Movement|GAM|ARMED_GROUP|IDN
OPM|Free Papua Movement||ARMED_GROUP|IDN
JI|Jemaah Islamiyah|Jemaah Islamiah|ARMED_GROUP|IDN
FRETILIN|Fretilin|FRETILIN|PARTY|TLS
MILF|Moro Islamic Liberation Front|MILF|ARMED_GROUP|PHL
MNLF|Moro National Liberation Front|MNLF|ARMED_GROUP|PHL
ABUSAYYAF|Abu Sayyaf||ARMED_GROUP|PHL
NPA|New People's Army||ARMED_GROUP|PHL
NDFPHL|National Democratic Front||ARMED_GROUP|PHL
ANC|African National Congress|ANC|PARTY|ZAF
IFP|Inkatha Freedom Party|Inkatha|PARTY|ZAF
DAZAF|Democratic Alliance||PARTY|ZAF
ZANUPF|Zimbabwe African National Union-Patriotic Front|ZANU-PF;Zanu-PF;ZANU PF|PARTY|ZWE
MDC|Movement for Democratic Change|MDC|PARTY|ZWE
SWAPO|South West Africa People's Organization|SWAPO;South West Africa People's Organisation|PARTY|NAM
MPLA|Popular Movement for the Liberation of Angola|MPLA|PARTY|AGO
UNITA|National Union for the Total Independence of Angola|UNITA;Unita|ARMED_GROUP|AGO
FRELIMO|Frelimo|FRELIMO;Mozambique Liberation Front|PARTY|MOZ
RENAMO|Renamo|RENAMO;Mozambican National Resistance|ARMED_GROUP|MOZ
M23|M23|March 23 Movement|ARMED_GROUP|COD
RCD|Congolese Rally for Democracy||ARMED_GROUP|COD
MLC|Movement for the Liberation of Congo||ARMED_GROUP|COD
FDLR|Democratic Forces for the Liberation of Rwanda|FDLR|ARMED_GROUP|COD
RPF|Rwandan Patriotic Front|RPF|PARTY|RWA
LRA|Lord's Resistance Army|LRA|ARMED_GROUP|UGA
NRM|National Resistance Movement||PARTY|UGA
SPLM|Sudan People's Liberation Movement|SPLM;SPLA;SPLM/A;Sudan People's Liberation Army;Sudan People's Liberation Movement/Army|ARMED_GROUP|SSD
JEMSDN|Justice and Equality Movement|JEM|ARMED_GROUP|SDN
SLASDN|Sudan Liberation Army|Sudan Liberation Movement;SLA;SLM|ARMED_GROUP|SDN
RSF|Rapid Support Forces|RSF|ARMED_GROUP|SDN
JANJAWEED|Janjaweed||ARMED_GROUP|SDN
NCP|National Congress Party|NCP|PARTY|SDN
SHABAB|Al-Shabaab|al-Shabaab;al-Shabab;Al-Shabab;al Shabaab;Al Shabaab;Shebab|ARMED_GROUP|SOM
ICU|Islamic Courts Union|Union of Islamic Courts;Supreme Islamic Courts Council|ARMED_GROUP|SOM
TPLF|Tigray People's Liberation Front|TPLF;Tigrayan People's Liberation Front|ARMED_GROUP|ETH
EPRDF|Ethiopian People's Revolutionary Democratic Front|EPRDF|PARTY|ETH
OLF|Oromo Liberation Front|OLF|ARMED_GROUP|ETH
EPLF|Eritrean People's Liberation Front|EPLF|ARMED_GROUP|ERI
ODM|Orange Democratic Movement||PARTY|KEN
BOKOHARAM|Boko Haram||ARMED_GROUP|NGA
MEND|Movement for the Emancipation of the Niger Delta|MEND|ARMED_GROUP|NGA
APC|All Progressives Congress||PARTY|NGA
PDP|People's Democratic Party|PDP|PARTY|NGA
RUF|Revolutionary United Front|RUF|ARMED_GROUP|SLE
NPFL|National Patriotic Front of Liberia||ARMED_GROUP|LBR
LURD|Liberians United for Reconciliation and Democracy|LURD|ARMED_GROUP|LBR
SELEKA|Seleka|Anti-balaka|ARMED_GROUP|CAF
MNLA|National Movement for the Liberation of Azawad|MNLA|ARMED_GROUP|MLI
ANSARDINE|Ansar Dine||ARMED_GROUP|MLI
POLISARIO|Polisario Front|Polisario|ARMED_GROUP|ESH
HOUTHIS|Houthis|Houthi movement;Ansar Allah;Houthi rebels;Huthis|ARMED_GROUP|YEM
STC|Southern Transitional Council||ARMED_GROUP|YEM
FARC|Revolutionary Armed Forces of Colombia|FARC;Farc|ARMED_GROUP|COL
ELN|National Liberation Army|ELN|ARMED_GROUP|COL
AUC|United Self-Defense Forces of Colombia|AUC|ARMED_GROUP|COL
SHININGPATH|Shining Path|Sendero Luminoso|ARMED_GROUP|PER
TUPACAMARU|Tupac Amaru Revolutionary Movement|MRTA|ARMED_GROUP|PER
FSLN|Sandinista National Liberation Front|FSLN;Sandinistas;Sandinista|PARTY|NIC
CONTRAS|Contras||ARMED_GROUP|NIC
FMLN|Farabundo Marti National Liberation Front|FMLN|PARTY|SLV
URNG|Guatemalan National Revolutionary Unity|URNG|ARMED_GROUP|GTM
EZLN|Zapatista Army of National Liberation|EZLN;Zapatistas|ARMED_GROUP|MEX
PRI|Institutional Revolutionary Party||PARTY|MEX
PAN|National Action Party||PARTY|MEX
MORENA|Morena||PARTY|MEX
PT|Workers' Party|Workers Party|PARTY|BRA
PSUV|United Socialist Party of Venezuela|PSUV|PARTY|VEN
MAS|Movement Toward Socialism|Movement for Socialism|PARTY|BOL
PERONIST|Justicialist Party|Peronist Party|PARTY|ARG
LAVALAS|Fanmi Lavalas|Lavalas|PARTY|HTI
LIBERALCAN|Liberal Party of Canada||PARTY|CAN
NDPCAN|New Democratic Party||PARTY|CAN
BQ|Bloc Quebecois|Parti Quebecois|PARTY|CAN
LIBERALAUS|Liberal Party of Australia||PARTY|AUS
ALP|Australian Labor Party|Labor Party|PARTY|AUS
IRA|Irish Republican Army|IRA;Provisional IRA;Provisional Irish Republican Army;Real IRA|ARMED_GROUP|GBR
UVF|Ulster Volunteer Force|UVF|ARMED_GROUP|GBR
UDA|Ulster Defence Association|UDA|ARMED_GROUP|GBR
INLA|Irish National Liberation Army|INLA|ARMED_GROUP|GBR
ETA|ETA|Euskadi Ta Askatasuna;Basque Homeland and Freedom|ARMED_GROUP|ESP
RAFDEU|Red Army Faction|Baader-Meinhof|ARMED_GROUP|DEU
REDBRIGADES|Red Brigades||ARMED_GROUP|ITA
KLA|Kosovo Liberation Army|KLA;UCK|ARMED_GROUP|XKX
LDK|Democratic League of Kosovo|LDK|PARTY|XKX
NLAMKD|Macedonian National Liberation Army||ARMED_GROUP|MKD
SDS|Serb Democratic Party||PARTY|BIH
SDA|Party of Democratic Action||PARTY|BIH
SPS|Socialist Party of Serbia||PARTY|SRB
SRS|Serbian Radical Party||PARTY|SRB
HDZ|Croatian Democratic Union|HDZ|PARTY|HRV
WAGNER|Wagner Group|Wagner|ARMED_GROUP|RUS
DNR|Donetsk People's Republic|DPR;DNR|ARMED_GROUP|UKR
LNR|Luhansk People's Republic|LPR;LNR;Lugansk People's Republic|ARMED_GROUP|UKR
AZOV|Azov Battalion|Azov Regiment|ARMED_GROUP|UKR
IRQKRG|Kurdistan Regional Government|KRG|GOVERNMENT_BODY|IRQ
`;
