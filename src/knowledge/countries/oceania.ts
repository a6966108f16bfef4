/** States of the Pacific, one a row; `parse.ts` explains the columns. */
export const oceania = `
AUS|AU|Australia|Commonwealth of Australia||Australian+;=Aussie;Aussie|Canberra||
COK|CK|Cook Islands||the Cooks|Cook Islander+|Avarua||island nation;Pacific island
FJI|FJ|Fiji|Republic of Fiji|Fiji Islands|Fijian+|Suva||island nation;Pacific island;archipelago
FSM|FM|Micronesia|Federated States of Micronesia||Micronesian+|Palikir||island nation;Pacific island
KIR|KI|Kiribati|Republic of Kiribati|Gilbert Islands|I-Kiribati;Gilbertese|Tarawa;South Tarawa||island nation;Pacific island;atoll nation
MHL|MH|Marshall Islands|Republic of the Marshall Islands|the Marshalls|Marshallese|Majuro||island nation;Pacific island
NIU|NU|Niue|||Niuean+|Alofi||island nation;Pacific island
NRU|NR|Nauru|Republic of Nauru|Pleasant Island|Nauruan+|Yaren||island nation;Pacific island
NZL|NZ|New Zealand||Aotearoa|New Zealander+;New Zealand;=Kiwi|Wellington|Beehive|island nation
PLW|PW|Palau|Republic of Palau|Belau|Palauan+|Ngerulmud;Koror;Melekeok||island nation;Pacific island
PNG|PG|Papua New Guinea|Independent State of Papua New Guinea|PNG|Papua New Guinean+|Port Moresby||Pacific island
SLB|SB|Solomon Islands||Solomons;British Solomon Islands|Solomon Islander+|Honiara||island nation;Pacific island
TON|TO|Tonga|Kingdom of Tonga||Tongan+|Nuku'alofa||island nation;Pacific island;kingdom
TUV|TV|Tuvalu||Ellice Islands|Tuvaluan+|Funafuti||island nation;Pacific island
VUT|VU|Vanuatu|Republic of Vanuatu|New Hebrides|Ni-Vanuatu;=Vanuatuan;Vanuatuan|Port Vila||island nation;Pacific island;archipelago
WSM|WS|Samoa|Independent State of Samoa|Western Samoa|Samoan+|Apia||island nation;Pacific island
`;
