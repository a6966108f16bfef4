/** Provinces, states of federations and towns that wires date from, by country: code | names. Written for this project. */
export const provinces = `
CHN|Hubei;Zhejiang;Jiangsu;Shandong;Henan;Hebei;Hunan;Anhui;Jiangxi;Shaanxi;Shanxi;Gansu;Qinghai;Guizhou;Liaoning;Heilongjiang;Guangxi;Ningxia
IND|West Bengal;Maharashtra;Rajasthan;Madhya Pradesh;Andhra Pradesh;Karnataka;Odisha;Orissa;Haryana;Jharkhand;Chhattisgarh;Uttarakhand
IND|Himachal Pradesh;Manipur;Nagaland;Mizoram;Tripura;Meghalaya;Arunachal Pradesh;Sikkim;Telangana;Ayodhya;Pulwama
RUS|Kabardino-Balkaria;Bashkortostan;Tuva;Buryatia;Yakutia;Kamchatka;Chukotka;Stavropol;Kalmykia;Karelia;Udmurtia;Chuvashia;Mordovia;Primorye;Kuban
RUS|Yamal
UKR|Ilovaisk;Slovyansk;Kramatorsk;Bakhmut;Avdiivka;Izium;Irpin;Transcarpathia
AFG|Nangarhar;Paktika;Paktia;Khost;Uruzgan;Badakhshan;Bamiyan;Balkh;Kunar;Nuristan;Zabul;Faryab;Baghlan;Takhar
PAK|Gilgit-Baltistan;Bajaur
IRQ|Anbar;Diyala;Nineveh;Baquba;Baqouba;Sulaimaniya;Dohuk;Nassiriya;Sinjar;Tal Afar;Zakho
SYR|Deir al-Zor;Tartus;Afrin;Eastern Ghouta;Ghouta;Qamishli;Hasaka;Manbij;Douma;Quneitra;Sweida
IRN|Khuzestan;Sistan-Baluchestan
ISR|Ashkelon;Kiryat Shmona
PSE|Tulkarm;Qalqilya;Beit Hanoun;Beit Lahiya
LBN|Sidon;Nabatiyeh;Baalbek
YEM|Taiz;Marib;Hadramout;Abyan;Socotra
SAU|Taif;Abqaiq
EGY|Minya;Assiut
LBY|Derna;Cyrenaica;Brega;Ras Lanuf
DZA|Kabylie;Kabylia
SDN|El Geneina
SSD|Bentiu;Jonglei
ETH|Oromia;Mekelle
SOM|Jowhar;Galkayo;Bosaso;Beledweyne
COD|Bunia;Kasai
NGA|Yobe;Adamawa;Bayelsa;Ogoniland;Rivers State
MLI|Mopti;Tessalit;Azawad
CMR|Bakassi
NER|Diffa
SLE|Makeni
LBR|Gbarnga
GIN|Gueckedou
ZAF|KwaZulu-Natal;Gauteng;Eastern Cape;Western Cape;Northern Cape;Limpopo;Transvaal;Robben Island
AGO|Lunda Norte
MOZ|Cabo Delgado;Sofala
ZWE|Matabeleland;Hwange
KEN|Garissa;Lamu;Dadaab;Kakuma
UGA|Entebbe
RWA|Gisenyi;Butare
BDI|Ngozi
TZA|Pemba
IDN|Maluku;Kalimantan;West Timor;Lombok;Poso
PHL|Basilan;Sulu;Marawi;Visayas;Palawan;Leyte
MYS|Penang;Johor;Kelantan
THA|Yala;Narathiwat;Mae Sot;Phang Nga
MMR|Shan State;Kachin State;Kokang;Myawaddy;Irrawaddy
KHM|Anlong Veng;Pailin
LKA|Batticaloa;Kilinochchi;Mullaitivu;Vavuniya;Hambantota;Elephant Pass
NPL|Rolpa
JPN|Tohoku;Kyushu;Honshu;Shikoku;Tokai
KOR|Pyeongtaek;Gangwon
PRK|Nampo
AZE|Nakhichevan;Stepanakert;Lachin;Shusha
GEO|Ajaria;Sukhumi;Pankisi Gorge
MDA|Dniester;Gagauzia
TJK|Gorno-Badakhshan;Kulyab;Pamir
KGZ|Osh;Batken;Jalal-Abad
UZB|Andijan;Ferghana;Fergana Valley;Termez
KAZ|Zhanaozen
BIH|Mostar;Brcko;Gorazde;Zepa;Bihac;Prijedor
HRV|Krajina;Vukovar;Knin;Eastern Slavonia;Dubrovnik;Zadar;Dalmatia;Slavonia;Istria
SRB|Presevo;Sandzak;Bujanovac
XKX|Racak;Gnjilane
MKD|Tetovo;Kumanovo;Ohrid
MNE|Kotor;Budva
TUR|Hakkari;Sirnak;Hatay;Cizre;Suruc;Anatolia
CYP|Famagusta;Kyrenia;Larnaca;Paphos;Varosha
GRC|Lesbos;Evros
ESP|Andalusia;Canary Islands;Ceuta;Melilla;Navarra;Asturias
FRA|Alsace;Calais;Sangatte;Provence
ITA|Lombardy;Tuscany;Veneto;Campania;Calabria;Piedmont;Apulia
DEU|Lower Saxony;Brandenburg;Thuringia;Saarland;Schleswig-Holstein;North Rhine-Westphalia;Baden-Wuerttemberg;Mecklenburg-Western Pomerania
DEU|Saxony-Anhalt;Rhineland-Palatinate;Gorleben
GBR|Londonderry;Armagh;Omagh;Fermanagh;Faslane;Sellafield;Cornwall;Yorkshire
IRL|Donegal;Galway
NOR|Spitzbergen;Utoeya
BEL|Flanders;Wallonia;Zeebrugge;Ostend
CHE|Ticino
NLD|Brabant;Schiphol
POL|Silesia;Pomerania;Mazovia
CZE|Moravia;Bohemia;Temelin
HUN|Transdanubia
ROU|Transylvania;Cluj
BGR|Kozloduy
MEX|Michoacan;Sinaloa;Sonora;Tamaulipas;Jalisco;Yucatan;Quintana Roo;Baja California;Nuevo Leon
COL|Antioquia;Putumayo;Arauca;Caqueta;Choco;Norte de Santander;Guaviare
PER|Huallaga
BRA|Amazonas;Minas Gerais;Rio Grande do Sul;Pernambuco;Ceara;Mato Grosso;Rondonia;Goias;Amapa;Roraima;Maranhao
ARG|Tierra del Fuego;Tucuman;Misiones
CHL|Araucania;Atacama
BOL|Chapare
ECU|Guayas;Manabi;Sucumbios;Cordillera del Condor
VEN|Zulia;Tachira
HTI|Gonaives;Cap-Haitien;Cite Soleil
GTM|Peten;Huehuetenango
NIC|Esteli;Bluefields
HND|Olancho
SLV|Chalatenango
AUS|South Australia;Woomera
NZL|South Island;North Island
CAN|Prince Edward Island;Nunavut;Northwest Territories;Labrador
TLS|Oecussi;Baucau;Suai;Liquica
FJI|Viti Levu
SLB|Guadalcanal;Malaita
BTN|Phuntsholing
MDV|Addu
ZMB|Copperbelt
TCD|Abeche
CAF|Bambari;Bossangoa
BWA|Francistown
NAM|Caprivi;Walvis Bay
ESH|Smara
TUN|Sidi Bouzid;Kasserine;Djerba
MRT|Nouadhibou
ERI|Assab;Massawa
DJI|Obock
KWT|Bubiyan
OMN|Dhofar
ARE|Fujairah;Ras al-Khaimah
BHR|Muharraq;Sitra
LAO|Luang Prabang;Savannakhet
VNM|Quang Tri;Khe Sanh
MNG|Darkhan
`;
