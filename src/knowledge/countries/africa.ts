/** States of Africa, one a row; `parse.ts` explains the columns. */
export const africa = `
AGO|AO|Angola|Republic of Angola|People's Republic of Angola|Angolan+|Luanda||southern African;oil-rich
BDI|BI|Burundi|Republic of Burundi||Burundian+;=Burundi|Bujumbura;Gitega||central African;East African;landlocked
BEN|BJ|Benin|Republic of Benin|Dahomey|Beninese;=Beninois|Porto-Novo;Cotonou||West African
BFA|BF|Burkina Faso||Upper Volta;Burkina|Burkinabe;Burkinabe+;Voltaic|Ouagadougou||West African;Sahel;landlocked
BWA|BW|Botswana|Republic of Botswana|Bechuanaland|Botswanan+;=Motswana:Batswana|Gaborone||southern African;landlocked
CAF|CF|Central African Republic||CAR;Central African Empire;Ubangi-Shari|Central African+|Bangui||landlocked
CIV|CI|Ivory Coast|Republic of Cote d'Ivoire|Cote d'Ivoire|Ivorian+;Ivoirian+|Abidjan;Yamoussoukro||West African;cocoa-producing
CMR|CM|Cameroon|Republic of Cameroon|Cameroun|Cameroonian+|Yaounde||central African
COD|CD|Democratic Republic of the Congo||Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo;Belgian Congo;Congo Kinshasa;D.R. Congo;Congo Free State|Congolese|Kinshasa;Leopoldville||central African
COG|CG|Republic of the Congo||Republic of Congo;Congo-Brazzaville;Congo Republic;Congo Brazzaville|Republic of Congo|Brazzaville||central African
COM|KM|Comoros|Union of the Comoros|Comoro Islands;the Comoros|Comoran+;Comorian+|Moroni||island nation;Indian Ocean island;archipelago
CPV|CV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cape Verdean+;Cabo Verdean+|Praia||island nation;archipelago;West African
DJI|DJ|Djibouti|Republic of Djibouti|French Somaliland|Djiboutian+|Djibouti City||Horn of Africa;East African
DZA|DZ|Algeria|People's Democratic Republic of Algeria||Algerian+|Algiers|El Mouradia|North African;Arab;Maghreb;oil-rich
EGY|EG|Egypt|Arab Republic of Egypt||Egyptian+|Cairo|Ittihadiya Palace;Tahrir Palace|Arab;North African
ERI|ER|Eritrea|State of Eritrea||Eritrean+|Asmara||Horn of Africa;East African;Red Sea
ESH|EH|Western Sahara|Sahrawi Arab Democratic Republic|Spanish Sahara|Sahrawi+;Saharawi+|Laayoune;El Aaiun||North African
ETH|ET|Ethiopia|Federal Democratic Republic of Ethiopia|Abyssinia|Ethiopian+;Abyssinian+|Addis Ababa||Horn of Africa;East African;landlocked
GAB|GA|Gabon|Gabonese Republic||Gabonese|Libreville||central African;oil-rich
GHA|GH|Ghana|Republic of Ghana|Gold Coast|Ghanaian+|Accra|Jubilee House;Flagstaff House|West African
GIN|GN|Guinea|Republic of Guinea|Guinea-Conakry;Guinea Conakry|Guinean+|Conakry||West African
GMB|GM|Gambia|Republic of The Gambia|The Gambia|Gambian+|Banjul||West African
GNB|GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea Bissau;Portuguese Guinea|Bissau-Guinean+|Bissau||West African
GNQ|GQ|Equatorial Guinea|Republic of Equatorial Guinea|Spanish Guinea|Equatorial Guinean+;Equatoguinean+|Malabo||central African;oil-rich
KEN|KE|Kenya|Republic of Kenya||Kenyan+|Nairobi||East African
LBR|LR|Liberia|Republic of Liberia||Liberian+|Monrovia||West African
LBY|LY|Libya|State of Libya|Libyan Arab Jamahiriya;Jamahiriya|Libyan+|Tripoli||North African;Arab;oil-rich
LSO|LS|Lesotho|Kingdom of Lesotho|Basutoland|=Mosotho:Basotho;Basotho|Maseru||kingdom;southern African;mountain kingdom;landlocked
MAR|MA|Morocco|Kingdom of Morocco||Moroccan+|Rabat||kingdom;North African;Arab;Maghreb
MDG|MG|Madagascar|Republic of Madagascar|Malagasy Republic|Malagasy;Madagascan+|Antananarivo;Tananarive||island nation;Indian Ocean island
MLI|ML|Mali|Republic of Mali|French Sudan|Malian+|Bamako|Koulouba|West African;Sahel;landlocked
MOZ|MZ|Mozambique|Republic of Mozambique||Mozambican+|Maputo||southern African
MRT|MR|Mauritania|Islamic Republic of Mauritania||Mauritanian+|Nouakchott||West African;Arab;Sahel
MUS|MU|Mauritius|Republic of Mauritius||Mauritian+|Port Louis||island nation;Indian Ocean island
MWI|MW|Malawi|Republic of Malawi|Nyasaland|Malawian+|Lilongwe||southern African;landlocked
NAM|NA|Namibia|Republic of Namibia|South West Africa;South-West Africa|Namibian+|Windhoek||southern African
NER|NE|Niger|Republic of the Niger|Republic of Niger|Nigerien+|Niamey||West African;Sahel;landlocked;uranium-rich
NGA|NG|Nigeria|Federal Republic of Nigeria||Nigerian+|Abuja|Aso Rock|West African;oil-rich
RWA|RW|Rwanda|Republic of Rwanda|Ruanda|Rwandan+;Rwandese|Kigali||East African;central African;landlocked
SDN|SD|Sudan|Republic of the Sudan|Republic of Sudan;the Sudan|Sudanese|Khartoum||North African;Arab;war-torn
SEN|SN|Senegal|Republic of Senegal||Senegalese|Dakar||West African
SLE|SL|Sierra Leone|Republic of Sierra Leone||Sierra Leonean+|Freetown||West African
SOM|SO|Somalia|Federal Republic of Somalia|Somali Republic|Somali+;Somalian+|Mogadishu|Villa Somalia|Horn of Africa;East African;war-torn
SSD|SS|South Sudan|Republic of South Sudan||South Sudanese|Juba||East African;landlocked;war-torn
STP|ST|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tome|Sao Tomean+;Santomean+|Sao Tome City||island nation
SWZ|SZ|Eswatini|Kingdom of Eswatini|Swaziland;eSwatini;Kingdom of Swaziland|Swazi+|Mbabane;Lobamba||kingdom;southern African;landlocked
SYC|SC|Seychelles|Republic of Seychelles|the Seychelles|Seychellois|Victoria City||island nation;Indian Ocean island;archipelago
TCD|TD|Chad|Republic of Chad||Chadian+|N'Djamena;Ndjamena;Fort Lamy||central African;Sahel;landlocked
TGO|TG|Togo|Togolese Republic|Togoland|Togolese|Lome||West African
TUN|TN|Tunisia|Republic of Tunisia||Tunisian+|Tunis|Carthage Palace|North African;Arab;Maghreb
TZA|TZ|Tanzania|United Republic of Tanzania|Tanganyika;Zanzibar and Tanganyika|Tanzanian+|Dodoma;Dar es Salaam||East African
UGA|UG|Uganda|Republic of Uganda||Ugandan+|Kampala||East African;landlocked
ZAF|ZA|South Africa|Republic of South Africa|RSA;Union of South Africa|South African+|Pretoria;Cape Town;Bloemfontein|Union Buildings|southern African;rainbow nation
ZMB|ZM|Zambia|Republic of Zambia|Northern Rhodesia|Zambian+|Lusaka||southern African;landlocked;copper-rich
ZWE|ZW|Zimbabwe|Republic of Zimbabwe|Rhodesia;Southern Rhodesia|Zimbabwean+;Rhodesian+|Harare;Salisbury||southern African;landlocked
`;
