/** Cities and regions that several countries have, by the name: the other countries besides the one that the tables give first. */
export const namesakes = `
Norfolk|GBR;USA;AUS
Suffolk|GBR;USA
Surrey|GBR;CAN
Essex|GBR;USA
Kent|GBR;USA
Victoria|AUS;CAN;SYC
Warwick|GBR;USA;AUS
Cambridge|GBR;USA
Birmingham|GBR;USA
Manchester|GBR;USA
Newcastle|GBR;AUS;ZAF
Bradford|GBR;USA
Bristol|GBR;USA
Boston|USA;GBR
Plymouth|GBR;USA
Portsmouth|GBR;USA
Rochester|USA;GBR
Worcester|GBR;USA
Gloucester|GBR;USA
Durham|GBR;USA
Dover|GBR;USA
York|GBR;USA
Lincoln|USA;GBR
Oxford|GBR;USA
Richmond|USA;GBR;CAN
Halifax|CAN;GBR
Hamilton|CAN;NZL;GBR;BMU
Aberdeen|GBR;USA
Perth|AUS;GBR
Melbourne|AUS;USA
Ipswich|GBR;AUS
Gold Coast|AUS
Darwin|AUS
Santa Maria|BRA;PHL;PRT;USA
San Juan|PRI;ARG;PER;PHL
San Miguel|SLV;PER;MEX;PHL
San Pedro|CIV;PRY;PHL;ARG
San Carlos|PHL;CHL;VEN;NIC
San Fernando|PHL;TTO;CHL;ARG
San Cristobal|VEN;DOM;MEX
San Antonio|USA;CHL;PRY
Santa Cruz|BOL;USA;ARG;PHL
Santa Catarina|BRA;MEX
Santa Ana|SLV;USA;VEN
Santa Rosa|ARG;USA;PHL
Cordoba|ARG;ESP;MEX;COL
Granada|ESP;NIC
Leon|MEX;ESP;NIC
Merida|VEN;MEX;ESP
Valencia|ESP;VEN
Barcelona|ESP;VEN
Cartagena|COL;ESP
Guadalajara|MEX;ESP
Salamanca|ESP;MEX
Toledo|ESP;USA
Trujillo|PER;VEN;HND
Sucre|BOL;VEN
La Union|PHL;SLV;CHL
La Libertad|SLV;PER;GTM
Los Angeles|USA;CHL
Concepcion|CHL;PRY;PHL
Amazonas|BRA;COL;PER;VEN
Bolivar|VEN;COL
Hyderabad|IND;PAK
Punjab|IND;PAK
Alexandria|EGY;USA
Salem|USA;IND
Lagos|NGA;PRT
Jalalabad|AFG;KGZ
Constantine|DZA
Vancouver|CAN;USA
Ontario|CAN;USA
Delhi|IND;CAN
Nogales|MEX;USA
Guayana|VEN
Albany|USA;AUS
Augusta|USA;ITA
Syracuse|USA;ITA
Memphis|USA;EGY
Corinth|GRC;USA
Sparta|GRC;USA
Troy|USA;TUR
Odessa|UKR;USA
Galicia|ESP;UKR
Limburg|NLD;BEL
Brabant|NLD;BEL
Baluchistan|PAK;IRN
Sinai|EGY
`;
