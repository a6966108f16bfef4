/** States of Asia and the Middle East, one a row; `parse.ts` explains the columns. */
export const asia = `
AFG|AF|Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Afghan+;=Afghani|Kabul||Central Asian;South Asian;landlocked;war-torn
ARE|AE|United Arab Emirates||UAE;Emirates;the Emirates|Emirati+|Abu Dhabi||Gulf;Arab;Gulf Arab;oil-rich
ARM|AM|Armenia|Republic of Armenia||Armenian+|Yerevan||Caucasus;South Caucasus;former Soviet republic;ex-Soviet
AZE|AZ|Azerbaijan|Republic of Azerbaijan||Azerbaijani+;=Azeri;Azeri|Baku||Caucasus;South Caucasus;Caspian;former Soviet republic;ex-Soviet;oil-rich
BGD|BD|Bangladesh|People's Republic of Bangladesh|East Pakistan|Bangladeshi+|Dhaka;Dacca|Ganabhaban|South Asian
BHR|BH|Bahrain|Kingdom of Bahrain||Bahraini+|Manama||Gulf;Arab;Gulf Arab;kingdom;island nation
BRN|BN|Brunei|Brunei Darussalam|Negara Brunei Darussalam|Bruneian+|Bandar Seri Begawan||Southeast Asian;sultanate;oil-rich
BTN|BT|Bhutan|Kingdom of Bhutan||Bhutanese|Thimphu;Thimpu||Himalayan;South Asian;kingdom
CHN|CN|China|People's Republic of China|PRC;mainland China;Red China;Communist China|Chinese;=Chinaman:Chinamen|Beijing;Peking|Zhongnanhai|communist;East Asian;Asian giant
GEO|GE|Georgia|||Georgian+|Tbilisi||Caucasus;South Caucasus;former Soviet republic;ex-Soviet
IDN|ID|Indonesia|Republic of Indonesia|Dutch East Indies;Netherlands East Indies|Indonesian+|Jakarta;Djakarta|Merdeka Palace|Southeast Asian;archipelago
IND|IN|India|Republic of India|Bharat|Indian+|New Delhi;Delhi|South Block;Raisina Hill;Rashtrapati Bhavan|South Asian
IRN|IR|Iran|Islamic Republic of Iran|Persia;Islamic Republic|Iranian+;Persian+|Tehran;Teheran||Islamic republic;Persian;theocracy;Gulf;oil-rich
IRQ|IQ|Iraq|Republic of Iraq||Iraqi+|Baghdad|Green Zone|Arab;Gulf;war-torn;oil-rich
ISR|IL|Israel|State of Israel|Jewish state;Jewish State|Israeli+|Jerusalem;Tel Aviv||Jewish
JOR|JO|Jordan|Hashemite Kingdom of Jordan|Transjordan;Hashemite Kingdom|Jordanian+|Amman|Royal Hashemite Court|Arab;kingdom;Hashemite
JPN|JP|Japan||State of Japan|Japanese|Tokyo|Kasumigaseki;Nagatacho;Kantei|East Asian;island nation
KAZ|KZ|Kazakhstan|Republic of Kazakhstan|Kazakstan|Kazakh+;Kazakhstani+|Astana;Nur-Sultan;Akmola|Ak Orda|Central Asian;former Soviet republic;ex-Soviet;oil-rich
KGZ|KG|Kyrgyzstan|Kyrgyz Republic|Kirghizia;Kirgizia|Kyrgyz;Kirghiz;Kyrgyzstani+|Bishkek;Frunze||Central Asian;former Soviet republic;ex-Soviet
KHM|KH|Cambodia|Kingdom of Cambodia|Kampuchea;Democratic Kampuchea;Khmer Republic|Cambodian+;Kampuchean+|Phnom Penh||Southeast Asian;kingdom
KOR|KR|South Korea|Republic of Korea|ROK;S Korea;S. Korea;Korea Republic|South Korean+|Seoul|Blue House;Cheong Wa Dae|East Asian
KWT|KW|Kuwait|State of Kuwait||Kuwaiti+|Kuwait City||Gulf;Arab;Gulf Arab;emirate;oil-rich
LAO|LA|Laos|Lao People's Democratic Republic|Lao PDR|Laotian+;Lao|Vientiane||communist;Southeast Asian;landlocked
LBN|LB|Lebanon|Lebanese Republic||Lebanese|Beirut|Grand Serail;Baabda;Baabda Palace|Arab;Mediterranean
LKA|LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon|Sri Lankan+;Ceylonese|Colombo;Sri Jayawardenepura Kotte|Temple Trees|island nation;South Asian;Indian Ocean island
MDV|MV|Maldives|Republic of Maldives|the Maldives|Maldivian+|Male||island nation;archipelago;South Asian;Indian Ocean island
MMR|MM|Myanmar|Republic of the Union of Myanmar|Burma;Union of Burma|Burmese;Myanmar;Myanmarese|Naypyidaw;Naypyitaw;Nay Pyi Taw;Yangon;Rangoon||Southeast Asian;military-ruled;junta-ruled
MNG|MN|Mongolia||Mongolian People's Republic;Outer Mongolia|Mongolian+;Mongol+|Ulan Bator;Ulaanbaatar||landlocked;East Asian
MYS|MY|Malaysia||Malaya;Federation of Malaya|Malaysian+;Malayan|Kuala Lumpur|Putrajaya|Southeast Asian
NPL|NP|Nepal|Federal Democratic Republic of Nepal|Kingdom of Nepal|Nepalese;Nepali+|Kathmandu;Katmandu|Singha Durbar|Himalayan;South Asian;landlocked
OMN|OM|Oman|Sultanate of Oman||Omani+|Muscat||Gulf;Arab;Gulf Arab;sultanate
PAK|PK|Pakistan|Islamic Republic of Pakistan|West Pakistan|Pakistani+|Islamabad|Aiwan-e-Sadr|South Asian
PHL|PH|Philippines|Republic of the Philippines|the Philippines|Filipino+;Philippine;=Filipina|Manila|Malacanang;Malacanang Palace|Southeast Asian;archipelago;island nation
PRK|KP|North Korea|Democratic People's Republic of Korea|DPRK;N Korea;N. Korea;Democratic Peoples Republic of Korea|North Korean+|Pyongyang;Pyeongyang||communist;Stalinist;reclusive;hermit kingdom;isolated;East Asian;pariah
PSE|PS|Palestine|State of Palestine|Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;occupied Palestinian territories|Palestinian+|Ramallah|Muqata|Arab
QAT|QA|Qatar|State of Qatar||Qatari+|Doha|Amiri Diwan|Gulf;Arab;Gulf Arab;emirate;gas-rich
SAU|SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi+;Saudi Arabian+|Riyadh||Gulf;Arab;Gulf Arab;kingdom;desert kingdom;oil-rich
SGP|SG|Singapore|Republic of Singapore||Singaporean+|Singapore City|Istana|city-state;island nation;Southeast Asian
SYR|SY|Syria|Syrian Arab Republic|United Arab Republic|Syrian+|Damascus||Arab;war-torn
THA|TH|Thailand|Kingdom of Thailand|Siam|Thai+;Siamese|Bangkok||kingdom;Southeast Asian
TJK|TJ|Tajikistan|Republic of Tajikistan|Tadzhikistan|Tajik+;Tajikistani+;Tadzhik+|Dushanbe||Central Asian;former Soviet republic;ex-Soviet
TKM|TM|Turkmenistan|||Turkmen;Turkmenistani+|Ashgabat;Ashkhabad||Central Asian;former Soviet republic;ex-Soviet;gas-rich
TLS|TL|East Timor|Democratic Republic of Timor-Leste|Timor-Leste;Timor Leste;Portuguese Timor|East Timorese;Timorese|Dili||Southeast Asian;island nation
TUR|TR|Turkey|Republic of Turkey|Turkiye;Republic of Turkiye|Turkish;=Turk|Ankara|Cankaya;Cankaya Palace;Bestepe|
TWN|TW|Taiwan|Republic of China|ROC;Chinese Taipei;Formosa;Nationalist China|Taiwanese|Taipei||self-ruled island;island;island democracy;self-governed island
UZB|UZ|Uzbekistan|Republic of Uzbekistan||Uzbek+;Uzbekistani+|Tashkent||Central Asian;former Soviet republic;ex-Soviet
VNM|VN|Vietnam|Socialist Republic of Vietnam|Viet Nam|Vietnamese|Hanoi||communist;Southeast Asian
YEM|YE|Yemen|Republic of Yemen|North Yemen|Yemeni+;Yemenite+|Sanaa;Sana'a;Aden||Arab;war-torn;Arabian Peninsula
`;
