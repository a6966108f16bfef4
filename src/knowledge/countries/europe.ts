/** States of Europe, one a row; `parse.ts` explains the columns. */
export const europe = `
ALB|AL|Albania|Republic of Albania||Albanian+|Tirana|Tirane|Balkan;Adriatic
AND|AD|Andorra|Principality of Andorra||Andorran+|Andorra la Vella||principality;European microstate
AUT|AT|Austria|Republic of Austria||Austrian+|Vienna|Ballhausplatz|Alpine
BEL|BE|Belgium|Kingdom of Belgium||Belgian+|Brussels||kingdom;Benelux
BGR|BG|Bulgaria|Republic of Bulgaria|People's Republic of Bulgaria|Bulgarian+|Sofia||Balkan
BIH|BA|Bosnia and Herzegovina||Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH|Bosnian+;Herzegovinian+|Sarajevo||Balkan
BLR|BY|Belarus|Republic of Belarus|Byelorussia;Belorussia|Belarusian+;Belarussian+;Byelorussian+|Minsk||former Soviet republic;ex-Soviet
CHE|CH|Switzerland|Swiss Confederation||Swiss|Bern;Berne||Alpine
CYP|CY|Cyprus|Republic of Cyprus||Cypriot+;Greek Cypriot+|Nicosia||island nation;Mediterranean island
CZE|CZ|Czech Republic||Czechia|Czech+|Prague|Prague Castle;Cernin Palace|Central European
DEU|DE|Germany|Federal Republic of Germany|FRG;West Germany|German+;West German+|Berlin||
DNK|DK|Denmark|Kingdom of Denmark||Danish;=Dane|Copenhagen|Christiansborg|kingdom;Nordic;Scandinavian
ESP|ES|Spain|Kingdom of Spain||Spanish;=Spaniard|Madrid|Moncloa;Moncloa Palace|kingdom;Iberian
EST|EE|Estonia|Republic of Estonia||Estonian+|Tallinn||Baltic;former Soviet republic;ex-Soviet
FIN|FI|Finland|Republic of Finland||Finnish;=Finn|Helsinki||Nordic
FRA|FR|France|French Republic||French;=Frenchman:Frenchmen;=Frenchwoman:Frenchwomen|Paris|Elysee;Elysee Palace;Quai d'Orsay;Matignon;Hotel Matignon|
GBR|GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK;Britain;Great Britain;U.K|British;=Briton;=Brit;=Englishman:Englishmen|London|Whitehall;Downing Street;10 Downing Street;No 10;Buckingham Palace|kingdom
GRC|GR|Greece|Hellenic Republic||Greek+;Hellenic|Athens|Maximos Mansion|Balkan;Aegean;Mediterranean
HRV|HR|Croatia|Republic of Croatia||Croatian+;=Croat|Zagreb||Balkan;Adriatic;former Yugoslav republic
HUN|HU|Hungary||Republic of Hungary|Hungarian+|Budapest||Central European
IRL|IE|Ireland|Republic of Ireland|Irish Republic;Eire|Irish;=Irishman:Irishmen;=Irishwoman:Irishwomen|Dublin|Leinster House;Iveagh House|
ISL|IS|Iceland|Republic of Iceland||Icelandic;=Icelander|Reykjavik||island nation;Nordic
ITA|IT|Italy|Italian Republic||Italian+|Rome|Palazzo Chigi;Farnesina;Quirinale;Quirinal Palace|
LIE|LI|Liechtenstein|Principality of Liechtenstein||=Liechtensteiner|Vaduz||principality;Alpine;European microstate
LTU|LT|Lithuania|Republic of Lithuania||Lithuanian+|Vilnius||Baltic;former Soviet republic;ex-Soviet
LUX|LU|Luxembourg|Grand Duchy of Luxembourg||=Luxembourger;Luxembourgish|Luxembourg City||grand duchy;Benelux
LVA|LV|Latvia|Republic of Latvia||Latvian+|Riga||Baltic;former Soviet republic;ex-Soviet
MCO|MC|Monaco|Principality of Monaco||Monegasque+;Monacan+|Monte Carlo||principality;European microstate
MDA|MD|Moldova|Republic of Moldova|Moldavia|Moldovan+;Moldavian+|Chisinau;Kishinev||former Soviet republic;ex-Soviet
MKD|MK|North Macedonia|Republic of North Macedonia|Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYROM|Macedonian+;North Macedonian+|Skopje||Balkan;former Yugoslav republic
MLT|MT|Malta|Republic of Malta||Maltese|Valletta;La Valletta||island nation;Mediterranean island
MNE|ME|Montenegro||Republic of Montenegro|Montenegrin+|Podgorica||Balkan;Adriatic;former Yugoslav republic
NLD|NL|Netherlands|Kingdom of the Netherlands|Holland|Dutch;=Dutchman:Dutchmen;=Dutchwoman:Dutchwomen|Amsterdam|Binnenhof|kingdom;Benelux
NOR|NO|Norway|Kingdom of Norway||Norwegian+|Oslo||kingdom;Nordic;Scandinavian
POL|PL|Poland|Republic of Poland||Polish;=Pole|Warsaw|Belweder|Central European
PRT|PT|Portugal|Portuguese Republic||Portuguese|Lisbon|Belem Palace|Iberian
ROU|RO|Romania||Rumania;Roumania|Romanian+;Rumanian+|Bucharest|Cotroceni;Cotroceni Palace|Balkan
RUS|RU|Russia|Russian Federation|Soviet Russia;Tsarist Russia;Imperial Russia|Russian+|Moscow|Kremlin;Smolenskaya Square|former Soviet republic
SMR|SM|San Marino|Republic of San Marino||Sammarinese|San Marino City||European microstate
SRB|RS|Serbia|Republic of Serbia||Serbian+;=Serb|Belgrade||Balkan;former Yugoslav republic
SVK|SK|Slovakia|Slovak Republic||Slovak+;Slovakian+|Bratislava||Central European
SVN|SI|Slovenia|Republic of Slovenia||Slovenian+;Slovene+|Ljubljana||Alpine;former Yugoslav republic
SWE|SE|Sweden|Kingdom of Sweden||Swedish;=Swede|Stockholm|Rosenbad|kingdom;Nordic;Scandinavian
UKR|UA|Ukraine||the Ukraine|Ukrainian+|Kyiv;Kiev|Bankova;Bankova Street|former Soviet republic;ex-Soviet
VAT|VA|Vatican|Vatican City State|Holy See;Vatican City||Vatican City||city-state
XKX|XK|Kosovo|Republic of Kosovo|Kosova|Kosovar+;Kosovan+;Kosovo Albanian+|Pristina;Prishtina||Balkan
`;
