/** States of the Americas, one a row; `parse.ts` explains the columns. */
export const americas = `
ARG|AR|Argentina|Argentine Republic|the Argentine|Argentine+;Argentinian+;Argentinean+|Buenos Aires|Casa Rosada;Pink House|South American;Latin American
ATG|AG|Antigua and Barbuda||Antigua;Antigua & Barbuda|Antiguan+;Barbudan+|Saint John's||island nation;Caribbean
BHS|BS|Bahamas|Commonwealth of The Bahamas|the Bahamas;The Bahamas|Bahamian+|Nassau||island nation;Caribbean;archipelago
BLZ|BZ|Belize||British Honduras|Belizean+|Belmopan||Central American
BOL|BO|Bolivia|Plurinational State of Bolivia|Republic of Bolivia|Bolivian+|La Paz;Sucre|Palacio Quemado|Andean;South American;Latin American;landlocked
BRA|BR|Brazil|Federative Republic of Brazil|Brasil|Brazilian+|Brasilia|Planalto;Planalto Palace;Itamaraty|South American;Latin American
BRB|BB|Barbados|||Barbadian+;Bajan+|Bridgetown||island nation;Caribbean
CAN|CA|Canada|Dominion of Canada||Canadian+|Ottawa|Parliament Hill;Rideau Hall|North American
CHL|CL|Chile|Republic of Chile||Chilean+|Santiago;Santiago de Chile|La Moneda;La Moneda Palace;Moneda Palace|South American;Latin American;Andean;copper-rich
COL|CO|Colombia|Republic of Colombia||Colombian+|Bogota|Casa de Narino;Narino Palace|South American;Latin American;Andean
CRI|CR|Costa Rica|Republic of Costa Rica||Costa Rican+|San Jose||Central American;Latin American
CUB|CU|Cuba|Republic of Cuba||Cuban+|Havana|Palace of the Revolution|communist;island nation;Caribbean;communist-run island;communist island;Latin American
DMA|DM|Dominica|Commonwealth of Dominica||Dominican (Dominica)|Roseau||island nation;Caribbean
DOM|DO|Dominican Republic|||Dominican+|Santo Domingo||Caribbean;Latin American
ECU|EC|Ecuador|Republic of Ecuador||Ecuadorean+;Ecuadorian+;Ecuadoran+|Quito|Carondelet;Carondelet Palace|South American;Latin American;Andean
GRD|GD|Grenada|||Grenadian+|Saint George's||island nation;Caribbean
GTM|GT|Guatemala|Republic of Guatemala||Guatemalan+|Guatemala City||Central American;Latin American
GUY|GY|Guyana|Co-operative Republic of Guyana|British Guiana|Guyanese|Georgetown||South American
HND|HN|Honduras|Republic of Honduras||Honduran+|Tegucigalpa||Central American;Latin American
HTI|HT|Haiti|Republic of Haiti||Haitian+|Port-au-Prince||Caribbean;impoverished
JAM|JM|Jamaica|||Jamaican+|Kingston||island nation;Caribbean
KNA|KN|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;Saint Kitts|Kittitian+;Nevisian+|Basseterre||island nation;Caribbean
LCA|LC|Saint Lucia||St. Lucia;St Lucia|Saint Lucian+;St. Lucian+;St Lucian+|Castries||island nation;Caribbean
MEX|MX|Mexico|United Mexican States||Mexican+|Mexico City|Los Pinos;Tlatelolco|Latin American;North American
NIC|NI|Nicaragua|Republic of Nicaragua||Nicaraguan+|Managua||Central American;Latin American
PAN|PA|Panama|Republic of Panama||Panamanian+|Panama City|Palacio de las Garzas|Central American;Latin American
PER|PE|Peru|Republic of Peru||Peruvian+|Lima|Torre Tagle;Pizarro Palace|South American;Latin American;Andean;copper-rich
PRY|PY|Paraguay|Republic of Paraguay||Paraguayan+|Asuncion|Palacio de Lopez|South American;Latin American;landlocked
SLV|SV|El Salvador|Republic of El Salvador|Salvador|Salvadoran+;Salvadorean+;Salvadorian+|San Salvador||Central American;Latin American
SUR|SR|Suriname|Republic of Suriname|Surinam;Dutch Guiana|Surinamese;=Surinamer|Paramaribo||South American
TTO|TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian+;Tobagonian+;=Trini|Port of Spain;Port-of-Spain||island nation;Caribbean
URY|UY|Uruguay|Oriental Republic of Uruguay||Uruguayan+|Montevideo||South American;Latin American
USA|US|United States|United States of America|US;U.S;USA;America;U.S.A;the States|American+;US|Washington;Washington, D.C;Washington DC|White House;Oval Office;Foggy Bottom|superpower
VCT|VC|Saint Vincent and the Grenadines||St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent|Vincentian+;Saint Vincentian+|Kingstown||island nation;Caribbean
VEN|VE|Venezuela|Bolivarian Republic of Venezuela|Bolivarian Republic|Venezuelan+|Caracas|Miraflores;Miraflores Palace|South American;Latin American;oil-rich
`;
