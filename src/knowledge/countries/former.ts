/** States that are gone, with their ISO 3166-3 codes (or the code in use at the time), years and successors, one a row. */
export const former = `
SUN|SU|Soviet Union|Union of Soviet Socialist Republics|USSR;U.S.S.R;the Soviets|Soviet+;Bolshevik+|||communist;superpower|1922|1991|RUS;UKR;BLR;MDA;EST;LVA;LTU;GEO;ARM;AZE;KAZ;UZB;KGZ;TJK;TKM
YUG|YU|Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia;Jugoslavia;FRY|Yugoslav+;Yugoslavian+|||Balkan|1918|2003|SRB;HRV;SVN;BIH;MKD;MNE
SCG|CS|Serbia and Montenegro|State Union of Serbia and Montenegro|Serbia-Montenegro||||Balkan|2003|2006|SRB;MNE
CSK|CS|Czechoslovakia|Czechoslovak Socialist Republic|Czecho-Slovakia;Czech and Slovak Federative Republic|Czechoslovak+;Czechoslovakian+|||communist|1918|1992|CZE;SVK
DDR|DD|East Germany|German Democratic Republic|GDR|East German+|East Berlin||communist|1949|1990|DEU
ZAR|ZR|Zaire|Republic of Zaire||Zairean+;Zairian+|||central African|1971|1997|COD
VDR|VD|South Vietnam|Republic of Vietnam||South Vietnamese|Saigon|||1955|1975|VNM
VDN|VN|North Vietnam|Democratic Republic of Vietnam||North Vietnamese|||communist|1945|1976|VNM
YMD|YD|South Yemen|People's Democratic Republic of Yemen||South Yemeni+|||communist|1967|1990|YEM
ANT|AN|Netherlands Antilles||||||Caribbean;Dutch|1954|2010|CUW;SXM;BES
OTT|OT|Ottoman Empire|||Ottoman+|Constantinople||empire|1299|1922|TUR
AUH|AH|Austria-Hungary||Austro-Hungarian Empire|Austro-Hungarian+|||empire|1867|1918|AUT;HUN
PRU|PX|Prussia|Kingdom of Prussia||Prussian+|||kingdom|1701|1947|DEU
KRH|KO|Korea (before 1948)|||Korean+||||918|1948|KOR;PRK
`;
