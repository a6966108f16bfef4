/** Organisations of states, blocs and formats of talks, one a row; `parse.ts` explains the columns. */
export const international = `
UN|United Nations|UN;U.N;United Nations Organization;UNO;United Nations Organisation|||
UNGA|United Nations General Assembly|UN General Assembly;U.N. General Assembly;General Assembly;UNGA|||UN
UNSC|United Nations Security Council|UN Security Council;U.N. Security Council;Security Council;UNSC||USA,RUS,CHN,GBR,FRA|UN
UNSECRETARIAT|United Nations Secretariat|UN Secretariat;U.N. Secretariat|||UN
UNHCR|United Nations High Commissioner for Refugees|UNHCR;UN refugee agency;U.N. refugee agency;United Nations refugee agency|||UN
UNICEF|United Nations Children's Fund|UNICEF;Unicef;UN Children's Fund;U.N. Children's Fund|||UN
UNESCO|United Nations Educational, Scientific and Cultural Organization|UNESCO;Unesco|||UN
UNDP|United Nations Development Programme|UNDP;UN Development Programme;U.N. Development Program;United Nations Development Program|||UN
UNEP|United Nations Environment Programme|UNEP;UN Environment Programme;U.N. Environment Program|||UN
UNFPA|United Nations Population Fund|UNFPA;UN Population Fund|||UN
UNRWA|United Nations Relief and Works Agency|UNRWA;UN Relief and Works Agency;U.N. Relief and Works Agency|||UN
UNODC|United Nations Office on Drugs and Crime|UNODC;UN Office on Drugs and Crime|||UN
UNCTAD|United Nations Conference on Trade and Development|UNCTAD|||UN
UNIDO|United Nations Industrial Development Organization|UNIDO|||UN
UNOCHA|Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA;UN Office for the Coordination of Humanitarian Affairs|||UN
OHCHR|Office of the High Commissioner for Human Rights|OHCHR;UN human rights office;U.N. human rights office|||UN
UNHRC|United Nations Human Rights Council|UN Human Rights Council;U.N. Human Rights Council;UNHRC;Human Rights Council|||UN
UNAIDS|Joint United Nations Programme on HIV/AIDS|UNAIDS|||UN
UNIFIL|United Nations Interim Force in Lebanon|UNIFIL|||UN
UNMIK|United Nations Mission in Kosovo|UNMIK|||UN
UNMOVIC|United Nations Monitoring, Verification and Inspection Commission|UNMOVIC|||UN
UNSCOM|United Nations Special Commission|UNSCOM|||UN
UNAMA|United Nations Assistance Mission in Afghanistan|UNAMA|||UN
UNAMID|African Union-United Nations Mission in Darfur|UNAMID|||UN
UNMISS|United Nations Mission in South Sudan|UNMISS|||UN
MONUSCO|United Nations Stabilization Mission in the Democratic Republic of the Congo|MONUSCO;MONUC|||UN
MINUSMA|United Nations Mission in Mali|MINUSMA|||UN
MINUSTAH|United Nations Stabilization Mission in Haiti|MINUSTAH|||UN
UNPROFOR|United Nations Protection Force|UNPROFOR|||UN
UNFICYP|United Nations Peacekeeping Force in Cyprus|UNFICYP|||UN
UNDOF|United Nations Disengagement Observer Force|UNDOF|||UN
UNTAET|United Nations Transitional Administration in East Timor|UNTAET|||UN
IAEA|International Atomic Energy Agency|IAEA;I.A.E.A;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic watchdog;UN nuclear agency;U.N. nuclear agency|||UN
WHO|World Health Organization|World Health Organisation;WHO;UN health agency;U.N. health agency|||UN
WFP|World Food Programme|World Food Program;WFP;UN World Food Programme;U.N. World Food Program|||UN
FAO|Food and Agriculture Organization|FAO;Food and Agriculture Organisation;UN Food and Agriculture Organization|||UN
ILO|International Labour Organization|ILO;International Labor Organization;International Labour Organisation|||UN
IMO|International Maritime Organization|IMO;International Maritime Organisation|||UN
ICAO|International Civil Aviation Organization|ICAO;International Civil Aviation Organisation|||UN
ITU|International Telecommunication Union|ITU|||UN
WIPO|World Intellectual Property Organization|WIPO|||UN
WMO|World Meteorological Organization|WMO;World Meteorological Organisation|||UN
IOM|International Organization for Migration|IOM;International Organisation for Migration|||UN
IPCC|Intergovernmental Panel on Climate Change|IPCC|||UN
UPU|Universal Postal Union|UPU|||UN
UNWTO|World Tourism Organization|UNWTO|||UN
ICJ|International Court of Justice|ICJ;World Court|||UN
ICC|International Criminal Court|ICC|||
ICTY|International Criminal Tribunal for the former Yugoslavia|ICTY;Yugoslav war crimes tribunal;Hague tribunal;Hague Tribunal|||UN
ICTR|International Criminal Tribunal for Rwanda|ICTR|||UN
SCSL|Special Court for Sierra Leone||||UN
ITLOS|International Tribunal for the Law of the Sea|ITLOS|||UN
PCA|Permanent Court of Arbitration||||
IMF|International Monetary Fund|IMF;I.M.F|||
WB|World Bank|World Bank Group;International Bank for Reconstruction and Development;IBRD|||
IFC|International Finance Corporation|IFC|||
WTO|World Trade Organization|WTO;World Trade Organisation;W.T.O|||
WCO|World Customs Organization|WCO|||
BIS|Bank for International Settlements||||
ADB|Asian Development Bank|ADB|||
AFDB|African Development Bank|AfDB|||
AIIB|Asian Infrastructure Investment Bank|AIIB|||
EBRD|European Bank for Reconstruction and Development|EBRD|||
EIB|European Investment Bank|EIB|||EU
IDB|Inter-American Development Bank|IADB|||
NDB|New Development Bank|BRICS bank|||BRICS
INTERPOL|International Criminal Police Organization|Interpol;INTERPOL|||
OPCW|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons|||
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|||
NSG|Nuclear Suppliers Group|NSG|||
FATF|Financial Action Task Force|FATF|||
KEDO|Korean Peninsula Energy Development Organization|KEDO||USA,KOR,JPN|
ICRC|International Committee of the Red Cross|ICRC;Red Cross|||NGO
IFRC|International Federation of Red Cross and Red Crescent Societies|IFRC|||NGO
IOC|International Olympic Committee|IOC|||NGO
FIFA|FIFA|International Federation of Association Football|||NGO
UEFA|UEFA|Union of European Football Associations|||NGO
NATO|North Atlantic Treaty Organization|NATO;Nato;N.A.T.O;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Atlantic alliance||USA,CAN,GBR,FRA,DEU,ITA,ESP,PRT,NLD,BEL,LUX,DNK,NOR,ISL,GRC,TUR,POL,CZE,HUN,BGR,ROU,SVK,SVN,EST,LVA,LTU,ALB,HRV,MNE,MKD,FIN,SWE|
WARSAWPACT|Warsaw Pact|Warsaw Treaty Organization||SUN,POL,DDR,CSK,HUN,ROU,BGR,ALB|
EU|European Union|EU;E.U;the Twenty-Seven;European Community;European Communities;EC;EEC;European Economic Community;Common Market||AUT,BEL,BGR,HRV,CYP,CZE,DNK,EST,FIN,FRA,DEU,GRC,HUN,IRL,ITA,LVA,LTU,LUX,MLT,NLD,POL,PRT,ROU,SVK,SVN,ESP,SWE|
EUCOMMISSION|European Commission|EU Commission|||EU
EUPARLIAMENT|European Parliament|EU Parliament;Europarliament|||EU
EUCOUNCIL|European Council|Council of the European Union;EU Council|||EU
ECB|European Central Bank|ECB|||EU
ECJ|European Court of Justice|ECJ|||EU
EEAS|European External Action Service|EEAS|||EU
EUROPOL|Europol||||EU
FRONTEX|Frontex||||EU
EURATOM|Euratom|European Atomic Energy Community|||EU
EUROZONE|Eurogroup||||EU
EULEX|EULEX|EULEX Kosovo|||EU
EFTA|European Free Trade Association|EFTA||CHE,NOR,ISL,LIE|
EAEU|Eurasian Economic Union|EAEU;EEU||RUS,BLR,KAZ,ARM,KGZ|
COE|Council of Europe||||
PACE|Parliamentary Assembly of the Council of Europe||||
ECHR|European Court of Human Rights|ECHR|||
OSCE|Organization for Security and Co-operation in Europe|OSCE;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;CSCE|||
MINSKGROUP|OSCE Minsk Group|Minsk Group||USA,RUS,FRA|
OECD|Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development;Organization for Economic Co-operation and Development;Organisation for Economic Cooperation and Development|||
IEA|International Energy Agency|IEA|||
OPEC|Organization of the Petroleum Exporting Countries|OPEC;Opec;Organisation of Petroleum Exporting Countries;Organization of Petroleum Exporting Countries||DZA,COG,GNQ,GAB,IRN,IRQ,KWT,LBY,NGA,SAU,ARE,VEN|
OPECPLUS|OPEC+|Opec+|||
CIS|Commonwealth of Independent States|CIS||RUS,BLR,KAZ,ARM,AZE,KGZ,TJK,UZB,MDA|
CSTO|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation||RUS,BLR,KAZ,ARM,KGZ,TJK|
SCO|Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation||CHN,RUS,KAZ,KGZ,TJK,UZB,IND,PAK,IRN,BLR|
GUAM|GUAM Organization for Democracy and Economic Development|GUUAM||GEO,UKR,AZE,MDA|
BSEC|Black Sea Economic Cooperation|BSEC|||
ARCTIC|Arctic Council|||USA,RUS,CAN,DNK,NOR,SWE,FIN,ISL|
NORDIC|Nordic Council|||DNK,FIN,ISL,NOR,SWE|
CBSS|Council of the Baltic Sea States||||
VISEGRAD|Visegrad Group|Visegrad Four;V4||POL,CZE,SVK,HUN|
BENELUX|Benelux|||BEL,NLD,LUX|
COMMONWEALTH|Commonwealth of Nations|the Commonwealth;British Commonwealth|||
FRANCOPHONIE|Organisation internationale de la Francophonie|La Francophonie;Francophonie|||
NAM|Non-Aligned Movement|Nonaligned Movement;Movement of Non-Aligned Countries|||
AU|African Union|AU;A.U;Organization of African Unity;Organisation of African Unity;OAU|||
AUPSC|African Union Peace and Security Council||||AU
AMISOM|African Union Mission in Somalia|AMISOM;ATMIS|||AU
ECOWAS|Economic Community of West African States|ECOWAS;Ecowas||BEN,CPV,CIV,GMB,GHA,GIN,GNB,LBR,NGA,SEN,SLE,TGO|
ECOMOG|ECOMOG|Ecomog|||ECOWAS
SADC|Southern African Development Community|SADC||AGO,BWA,COM,COD,SWZ,LSO,MDG,MWI,MUS,MOZ,NAM,SYC,ZAF,TZA,ZMB,ZWE|
IGAD|Intergovernmental Authority on Development|IGAD||DJI,ERI,ETH,KEN,SOM,SSD,SDN,UGA|
EAC|East African Community|EAC||BDI,KEN,RWA,SSD,TZA,UGA,COD,SOM|
COMESA|Common Market for Eastern and Southern Africa|COMESA|||
ECCAS|Economic Community of Central African States|ECCAS|||
CEMAC|Central African Economic and Monetary Community|CEMAC|||
AMU|Arab Maghreb Union|||DZA,LBY,MRT,MAR,TUN|
G5SAHEL|G5 Sahel|||BFA,MLI,MRT,NER,TCD|
AES|Alliance of Sahel States|||MLI,BFA,NER|
ARABLEAGUE|Arab League|League of Arab States||DZA,BHR,COM,DJI,EGY,IRQ,JOR,KWT,LBN,LBY,MRT,MAR,OMN,PSE,QAT,SAU,SOM,SDN,SYR,TUN,ARE,YEM|
GCC|Gulf Cooperation Council|GCC;Gulf Co-operation Council||BHR,KWT,OMN,QAT,SAU,ARE|
OIC|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Islamic Conference|||
ECO|Economic Cooperation Organization|||IRN,PAK,TUR,AFG,AZE,KAZ,KGZ,TJK,TKM,UZB|
ASEAN|Association of Southeast Asian Nations|ASEAN;Asean;Association of South East Asian Nations;Association of South-East Asian Nations||BRN,KHM,IDN,LAO,MYS,MMR,PHL,SGP,THA,VNM|
ARF|ASEAN Regional Forum||||ASEAN
EAS|East Asia Summit||||
APEC|Asia-Pacific Economic Cooperation|APEC;Asia Pacific Economic Cooperation;Asia-Pacific Economic Cooperation forum||AUS,BRN,CAN,CHL,CHN,HKG,IDN,JPN,KOR,MYS,MEX,NZL,PNG,PER,PHL,RUS,SGP,TWN,THA,USA,VNM|
ASEM|Asia-Europe Meeting|ASEM|||
SAARC|South Asian Association for Regional Cooperation|SAARC||AFG,BGD,BTN,IND,MDV,NPL,PAK,LKA|
BIMSTEC|BIMSTEC|||BGD,BTN,IND,MMR,NPL,LKA,THA|
PIF|Pacific Islands Forum||||
SPC|Pacific Community||||
ANZUS|ANZUS|||AUS,NZL,USA|
SEATO|Southeast Asia Treaty Organization|SEATO|||
CENTO|Central Treaty Organization|CENTO|||
AUKUS|AUKUS|Aukus||AUS,GBR,USA|
QUAD|Quadrilateral Security Dialogue|the Quad||AUS,IND,JPN,USA|
OAS|Organization of American States|OAS;Organisation of American States|||
MERCOSUR|Mercosur|MERCOSUR;Southern Common Market;Mercosul||ARG,BRA,PRY,URY,BOL|
UNASUR|Union of South American Nations|UNASUR;Unasur|||
CELAC|Community of Latin American and Caribbean States|CELAC;Celac|||
CARICOM|Caribbean Community|CARICOM;Caricom|||
ALBA|Bolivarian Alliance for the Americas|||VEN,CUB,BOL,NIC|
ANDEAN|Andean Community|||BOL,COL,ECU,PER|
PACIFICALLIANCE|Pacific Alliance|||CHL,COL,MEX,PER|
SICA|Central American Integration System|SICA|||
RIOGROUP|Rio Group||||
LIMAGROUP|Lima Group||||
CONTADORA|Contadora Group|||MEX,COL,PAN,VEN|
G7|Group of Seven|G7;G-7||USA,CAN,GBR,FRA,DEU,ITA,JPN|
G8|Group of Eight|G8;G-8||USA,CAN,GBR,FRA,DEU,ITA,JPN,RUS|
G20|Group of 20|G20;G-20;Group of Twenty||ARG,AUS,BRA,CAN,CHN,FRA,DEU,IND,IDN,ITA,JPN,MEX,RUS,SAU,ZAF,KOR,TUR,GBR,USA|
G77|Group of 77|G77;G-77|||
BRICS|BRICS|BRIC;Brics||BRA,RUS,IND,CHN,ZAF|
P5PLUS1|P5+1|P5-plus-1;P-5+1;E3+3;EU3+3;Six world powers||USA,RUS,CHN,GBR,FRA,DEU|
P5|P5|P-5;Permanent Five||USA,RUS,CHN,GBR,FRA|
E3|E3|EU3;EU-3;EU Three;E-3||GBR,FRA,DEU|
SIXPARTY|six-party talks|Six-Party Talks;Six-party talks;six-way talks;six-nation talks;six-sided talks||PRK,KOR,USA,CHN,JPN,RUS|
NORMANDY|Normandy Format|Normandy Four;Normandy format||RUS,UKR,FRA,DEU|
TRILATERAL|Trilateral Contact Group|||UKR,RUS|
CONTACTGROUP|Contact Group|||USA,RUS,GBR,FRA,DEU,ITA|
QUARTET|Middle East Quartet|Mideast Quartet;the Quartet;Quartet on the Middle East||USA,RUS|
COMECON|Comecon|Council for Mutual Economic Assistance;COMECON|||
LEAGUEOFNATIONS|League of Nations||||
KFOR|KFOR|Kosovo Force|||NATO
SFOR|SFOR|Stabilisation Force|||NATO
ISAF|International Security Assistance Force|ISAF|||NATO
COUNCILNATO|North Atlantic Council||||NATO
NATORUSSIA|NATO-Russia Council||||NATO
PARISCLUB|Paris Club||||
IRENA|International Renewable Energy Agency|IRENA|||
ISA|International Seabed Authority||||
GAVI|Gavi|Gavi, the Vaccine Alliance|||NGO
GLOBALFUND|Global Fund to Fight AIDS, Tuberculosis and Malaria|Global Fund|||NGO
`;
