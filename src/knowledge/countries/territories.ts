/** Territories with ISO 3166 codes of their own that are parts or dependencies of states, one a row. */
export const territories = `
ABW|AW|Aruba|||Aruban+|Oranjestad||Caribbean;Dutch
AIA|AI|Anguilla|||Anguillian+|The Valley||Caribbean;British
ALA|AX|Aland Islands||Aland|=Alander|Mariehamn||Finnish
ASM|AS|American Samoa|||American Samoan+|Pago Pago||Pacific;American
ATA|AQ|Antarctica|||Antarctic|||
ATF|TF|French Southern Territories||French Southern and Antarctic Lands|||Port-aux-Francais|French
BES|BQ|Caribbean Netherlands||Bonaire, Sint Eustatius and Saba;Bonaire|Bonairean+|||Caribbean;Dutch
BLM|BL|Saint Barthelemy||St. Barts;St Barts;St. Barthelemy||Gustavia||Caribbean;French
BMU|BM|Bermuda|||Bermudian+;Bermudan+|||British
BVT|BV|Bouvet Island||||||Norwegian
CCK|CC|Cocos Islands||Cocos (Keeling) Islands;Keeling Islands||||Australian
CUW|CW|Curacao||||Willemstad||Caribbean;Dutch
CXR|CX|Christmas Island|||Christmas Islander+|||Australian
CYM|KY|Cayman Islands||the Caymans|Caymanian+|George Town||Caribbean;British
FLK|FK|Falkland Islands||Falklands;Malvinas;Islas Malvinas|Falkland Islander+;=Falklander|Port Stanley||British
FRO|FO|Faroe Islands||Faroes;Faeroe Islands|Faroese|Torshavn||Danish
GGY|GG|Guernsey||||St. Peter Port||British
GIB|GI|Gibraltar|||Gibraltarian+|||British
GLP|GP|Guadeloupe|||Guadeloupean+|Basse-Terre||Caribbean;French
GRL|GL|Greenland||Kalaallit Nunaat|Greenlandic;=Greenlander|Nuuk||Danish
GUF|GF|French Guiana||Guyane|French Guianese|Cayenne||French
GUM|GU|Guam|||Guamanian+|Hagatna||American
HKG|HK|Hong Kong|Hong Kong Special Administrative Region|HKSAR|Hong Konger+;=Hongkonger|||Chinese;former British colony
HMD|HM|Heard Island and McDonald Islands||Heard Island||||Australian
IMN|IM|Isle of Man|||Manx|||British
IOT|IO|British Indian Ocean Territory||Diego Garcia;Chagos Islands;Chagos Archipelago|Chagossian+|||British
JEY|JE|Jersey|||=Jerseyman:Jerseymen|Saint Helier||British
MAC|MO|Macau|Macao Special Administrative Region|Macao|Macanese|||Chinese
MAF|MF|Saint Martin||St. Martin||Marigot||French
MNP|MP|Northern Mariana Islands||Northern Marianas||Saipan||American
MSR|MS|Montserrat|||Montserratian+|Plymouth Montserrat||British
MTQ|MQ|Martinique|||Martinican+|Fort-de-France||French
MYT|YT|Mayotte|||Mahoran+|Mamoudzou||French
NCL|NC|New Caledonia|||New Caledonian+|Noumea||French
NFK|NF|Norfolk Island|||Norfolk Islander+|||Australian
PCN|PN|Pitcairn Islands||Pitcairn;Pitcairn Island|Pitcairn Islander+|Adamstown||British
PRI|PR|Puerto Rico|Commonwealth of Puerto Rico||Puerto Rican+|||American
PYF|PF|French Polynesia||Tahiti|French Polynesian+;Tahitian+|Papeete||French
REU|RE|Reunion Island||La Reunion|Reunionese|Saint-Denis de la Reunion||French
SGS|GS|South Georgia and the South Sandwich Islands||||||British
SHN|SH|Saint Helena||St. Helena;Ascension Island;Tristan da Cunha|Saint Helenian+|||British
SJM|SJ|Svalbard||Spitsbergen;Svalbard and Jan Mayen||Longyearbyen||Norwegian
SPM|PM|Saint Pierre and Miquelon||St. Pierre and Miquelon||||French
SXM|SX|Sint Maarten||St. Maarten||Philipsburg||Dutch
TCA|TC|Turks and Caicos Islands||Turks and Caicos|Turks and Caicos Islander+|Cockburn Town||British
TKL|TK|Tokelau|||Tokelauan+|||New Zealand
UMI|UM|United States Minor Outlying Islands||Wake Island;Midway Atoll||||American
VGB|VG|British Virgin Islands||BVI||Road Town||British
VIR|VI|United States Virgin Islands||U.S. Virgin Islands;US Virgin Islands|Virgin Islander+|Charlotte Amalie||American
WLF|WF|Wallis and Futuna||||Mata-Utu||French
`;
