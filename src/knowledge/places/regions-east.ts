/**
 * Regions, provinces, seas, capes, rivers, sites and other spellings of cities of Asia, the Pacific, the Americas and the oceans that occur in world news, one a row:
 * name | country | latitude | longitude | other names.
 */
export const regionsEast = `
Kashmir|IND|34.3|74.5|Jammu and Kashmir;Indian-administered Kashmir
Srinagar|IND|34.09|74.79|
Jammu|IND|32.74|74.87|
Punjab||31.0|74.5|
Mumbai|IND|19.08|72.88|Bombay
Kolkata|IND|22.57|88.36|Calcutta
Chennai|IND|13.08|80.27|Madras
Bengaluru|IND|12.97|77.59|Bangalore
Gujarat|IND|22.3|71.2|
Assam|IND|26.2|92.9|
Kerala|IND|10.5|76.3|
Tamil Nadu|IND|11.1|78.7|
Uttar Pradesh|IND|27.0|80.9|
Bihar|IND|25.8|85.6|
Goa|IND|15.4|74.0|
Agra|IND|27.18|78.02|
Simla|IND|31.10|77.17|Shimla
Ladakh|IND|34.2|77.6|
Siachen|IND|35.4|77.1|Siachen Glacier
Line of Control||34.5|74.5|
Wagah|PAK|31.60|74.57|
Karachi|PAK|24.86|67.01|
Lahore|PAK|31.55|74.34|
Peshawar|PAK|34.01|71.58|
Quetta|PAK|30.18|67.00|
Rawalpindi|PAK|33.60|73.04|
Waziristan|PAK|32.6|69.8|North Waziristan;South Waziristan
Swat|PAK|35.2|72.4|Swat Valley
Balochistan|PAK|28.5|65.1|Baluchistan
Sindh|PAK|26.0|68.5|
North West Frontier Province|PAK|34.0|71.5|Khyber Pakhtunkhwa;North-West Frontier Province
Khyber Pass|PAK|34.1|71.1|
Gwadar|PAK|25.12|62.33|
Abbottabad|PAK|34.15|73.21|
Kandahar|AFG|31.61|65.71|
Helmand|AFG|31.4|64.0|
Kunduz|AFG|36.73|68.87|
Mazar-i-Sharif|AFG|36.71|67.11|Mazar-e-Sharif
Jalalabad|AFG|34.43|70.45|
Herat|AFG|34.35|62.20|
Tora Bora|AFG|34.12|70.22|
Bagram|AFG|34.95|69.27|Bagram Air Base
Panjshir|AFG|35.4|70.0|
Chittagong|BGD|22.36|91.78|Chattogram
Cox's Bazar|BGD|21.44|91.98|
Jaffna|LKA|9.67|80.01|
Trincomalee|LKA|8.57|81.23|
Tibet|CHN|31.0|88.0|
Lhasa|CHN|29.65|91.10|
Xinjiang|CHN|41.0|85.0|
Urumqi|CHN|43.83|87.60|
Inner Mongolia|CHN|44.0|113.0|
Manchuria|CHN|45.0|126.0|
Guangdong|CHN|23.4|113.5|Canton
Guangzhou|CHN|23.13|113.26|
Shenzhen|CHN|22.54|114.06|
Sichuan|CHN|30.6|103.0|
Yunnan|CHN|25.0|101.5|
Fujian|CHN|26.1|118.0|
Hainan|CHN|19.2|109.7|
Dandong|CHN|40.13|124.39|
Diaoyutai|CHN|39.92|116.32|Diaoyutai State Guesthouse
Tiananmen Square|CHN|39.90|116.39|Tiananmen
Great Hall of the People|CHN|39.90|116.39|
Beidaihe|CHN|39.83|119.48|
Kowloon|HKG|22.32|114.18|
Taiwan Strait||24.5|119.5|Taiwan Straits
Kinmen|TWN|24.4|118.3|Quemoy
Kaohsiung|TWN|22.62|120.31|
South China Sea||12.0|113.0|
East China Sea||29.0|125.0|
Yellow Sea||36.0|123.0|West Sea
Sea of Japan||40.0|135.0|East Sea
Paracel Islands||16.5|112.0|Paracels
Spratly Islands||10.0|114.0|Spratlys
Scarborough Shoal||15.1|117.8|
Senkaku Islands|JPN|25.7|123.5|Senkakus;Diaoyu Islands
Dokdo|KOR|37.2|131.9|Takeshima;Dokdo islets
Korean Peninsula||38.0|127.0|Korean peninsula
Demilitarized Zone||38.0|127.0|DMZ;Demilitarised Zone
Panmunjom|KOR|37.96|126.68|Panmunjeom
Kaesong|PRK|37.97|126.55|Kaesong Industrial Complex
Yongbyon|PRK|39.80|125.75|Nyongbyon
Mount Kumgang|PRK|38.6|128.1|Kumgang
Sinuiju|PRK|40.10|124.40|
Wonsan|PRK|39.15|127.44|
Punggye-ri|PRK|41.28|129.08|
Musudan-ri|PRK|40.85|129.67|
Busan|KOR|35.10|129.03|Pusan
Goheung|KOR|34.61|127.28|Naro Space Center;Naro Space Centre
Incheon|KOR|37.46|126.71|Inchon
Gwangju|KOR|35.15|126.92|Kwangju
Daegu|KOR|35.87|128.59|Taegu
Daejeon|KOR|36.35|127.38|Taejon
Jeju|KOR|33.4|126.5|Cheju;Jeju Island
Gyeongju|KOR|35.84|129.21|Kyongju
Yeonpyeong|KOR|37.7|125.7|Yeonpyeong Island
Naro|KOR|34.43|127.54|Naro Space Center
Okinawa|JPN|26.5|128.0|
Hokkaido|JPN|43.3|142.8|
Hiroshima|JPN|34.40|132.46|
Nagasaki|JPN|32.75|129.88|
Fukushima|JPN|37.75|140.47|
Futenma|JPN|26.27|127.75|
Yokosuka|JPN|35.28|139.67|
Kyoto|JPN|35.02|135.76|
Toyako|JPN|42.60|140.83|
Yasukuni|JPN|35.69|139.74|Yasukuni Shrine;Yasukuni shrine
Ho Chi Minh City|VNM|10.82|106.63|Saigon
Da Nang|VNM|16.07|108.22|Danang
Dien Bien Phu|VNM|21.39|103.02|
Halong Bay|VNM|20.9|107.2|
Siem Reap|KHM|13.36|103.86|
Angkor Wat|KHM|13.41|103.87|
Preah Vihear|KHM|14.39|104.68|
Rakhine|MMR|20.1|93.5|Rakhine State;Arakan
Mandalay|MMR|21.97|96.08|
Kachin|MMR|26.0|97.4|
Pattani|THA|6.87|101.25|
Phuket|THA|7.89|98.40|
Chiang Mai|THA|18.79|98.98|
Aceh|IDN|4.4|96.9|
Banda Aceh|IDN|5.55|95.32|
Bali|IDN|-8.4|115.2|
Java|IDN|-7.3|110.0|
Sumatra|IDN|-0.6|101.3|
Papua|IDN|-4.3|138.1|Irian Jaya;West Papua
Bandung|IDN|-6.92|107.61|
Sulawesi|IDN|-2.0|121.0|
Borneo||0.9|114.0|
Sabah|MYS|5.4|116.9|
Sarawak|MYS|2.5|113.5|
Strait of Malacca||4.0|100.0|Malacca Strait
Mindanao|PHL|7.5|125.0|
Luzon|PHL|16.0|121.0|
Jolo|PHL|6.05|121.00|
Zamboanga|PHL|6.91|122.07|
Subic Bay|PHL|14.8|120.2|
Bougainville|PNG|-6.2|155.2|
New South Wales|AUS|-32.0|147.0|
Queensland|AUS|-22.5|144.4|
Tasmania|AUS|-42.0|146.8|
Western Australia|AUS|-25.5|122.5|
Northern Territory|AUS|-19.5|133.0|
Auckland|NZL|-36.85|174.76|
Christchurch|NZL|-43.53|172.64|
Waitangi|NZL|-35.27|174.08|
Ontario|CAN|50.0|-86.0|
Quebec|CAN|52.0|-72.0|
British Columbia|CAN|54.5|-125.0|
Alberta|CAN|54.5|-115.0|
Nova Scotia|CAN|45.0|-63.0|
Newfoundland|CAN|49.0|-56.0|
Manitoba|CAN|54.0|-98.0|
Saskatchewan|CAN|54.0|-106.0|
New Brunswick|CAN|46.5|-66.2|
Yukon|CAN|63.0|-135.0|
Kananaskis|CAN|50.9|-115.1|
Guantanamo Bay|CUB|19.95|-75.15|Guantanamo
Bay of Pigs|CUB|22.2|-81.2|
Chiapas|MEX|16.5|-92.5|
Cancun|MEX|21.17|-86.85|
Tijuana|MEX|32.53|-117.02|
Ciudad Juarez|MEX|31.72|-106.46|
Acapulco|MEX|16.86|-99.88|
Panama Canal|PAN|9.1|-79.7|
Patagonia|ARG|-45.0|-69.0|
Mar del Plata|ARG|-38.00|-57.56|
Rio de Janeiro|BRA|-22.91|-43.18|Rio
Sao Paulo|BRA|-23.55|-46.64|
Amazon|BRA|-3.0|-60.0|Amazonia
Foz do Iguacu|BRA|-25.5|-54.6|
Medellin|COL|6.25|-75.56|
Cali|COL|3.44|-76.52|
Cartagena|COL|10.40|-75.51|
Caguan|COL|2.1|-74.8|San Vicente del Caguan
Guayaquil|ECU|-2.20|-79.90|
Galapagos|ECU|-0.7|-90.6|Galapagos Islands
Punta del Este|URY|-34.96|-54.95|
Washington, D.C.|USA|38.90|-77.04|Washington DC;Washington, DC;District of Columbia
New York|USA|40.71|-74.01|New York City;Manhattan;Brooklyn;the Bronx;Bronx;Queens;Harlem
Wall Street|USA|40.71|-74.01|
Ground Zero|USA|40.71|-74.01|
Camp David|USA|39.65|-77.46|
Capitol Hill|USA|38.89|-77.0|
Crawford|USA|31.53|-97.44|
Guam|GUM|13.4|144.8|
Fort Meade|USA|39.11|-76.74|
Los Alamos|USA|35.89|-106.31|
Cape Canaveral|USA|28.39|-80.60|Kennedy Space Center
Silicon Valley|USA|37.4|-122.0|
Hollywood|USA|34.10|-118.33|
Pearl Harbor|USA|21.36|-157.97|
Wye River|USA|38.9|-76.1|Wye Plantation
Dayton|USA|39.76|-84.19|
St. Louis|USA|38.63|-90.20|
Fort Hood|USA|31.13|-97.78|
West Point|USA|41.39|-73.96|
Kennebunkport|USA|43.36|-70.48|
Williamsburg|USA|37.27|-76.71|
Sunnylands|USA|33.78|-116.41|
Turtle Bay|USA|40.75|-73.97|
Balkans||43.0|21.0|
Western Balkans||||
Caucasus||42.5|44.0|
South Caucasus||||Transcaucasia
North Caucasus|RUS|||
Baltic Sea||58.0|20.0|Baltic
Baltic States||57.0|24.0|Baltics;Baltic states
Black Sea||43.0|35.0|
Caspian Sea||42.0|50.0|Caspian
Mediterranean||35.0|18.0|Mediterranean Sea
Aegean Sea||39.0|25.0|Aegean
Adriatic||43.0|15.0|Adriatic Sea
North Sea||56.0|3.0|
Arctic||75.0|0.0|Arctic Ocean
Atlantic||30.0|-40.0|Atlantic Ocean;North Atlantic
Pacific||0.0|-160.0|Pacific Ocean;South Pacific
Indian Ocean||-20.0|80.0|
Asia-Pacific||||Asia Pacific;Indo-Pacific
Europe||50.0|15.0|
Western Europe||||western Europe
Eastern Europe||||eastern Europe
Central Europe||||central Europe
Southern Europe||||
Northern Europe||||
southeastern Europe||||
Asia||35.0|90.0|
Southeast Asia||||South-East Asia
South Asia||||
East Asia||||
Central Asia||||central Asia
Northeast Asia||||North-East Asia
Southwest Asia||||
Africa||5.0|20.0|
West Africa||||
East Africa||||
North Africa||||
Southern Africa||||
Central Africa||||
sub-Saharan Africa||||Sub-Saharan Africa
Middle East||30.0|42.0|Mideast;Near East
Latin America||-10.0|-65.0|
South America||-15.0|-60.0|
North America||45.0|-100.0|
Central America||13.0|-86.0|
Americas||||the Americas
Caribbean||18.0|-75.0|West Indies;Caribbean Sea
Scandinavia||62.0|15.0|
Maghreb||32.0|0.0|
Sahel||15.0|5.0|
Sahara||24.0|5.0|Sahara Desert
Horn of Africa||9.0|47.0|
Great Lakes||||
Gulf of Mexico||25.0|-90.0|
Himalayas||28.0|84.0|
Kurdistan||36.5|44.0|
Levant||34.0|37.0|
Oceania||-15.0|150.0|
Far East||||
Iberian Peninsula||40.0|-4.0|
Arabian Peninsula||23.0|45.0|
Antarctica|ATA|-80.0|0.0|
English Channel||50.2|-0.5|
Bering Strait||66.0|-169.0|
Danube||45.0|20.0|
Mekong||15.0|105.0|
Nile||25.0|32.0|
Euphrates||34.0|41.0|
Tigris||34.0|44.0|
Rhine||50.0|8.0|
Potomac||38.9|-77.0|
Litani|LBN|33.5|35.6|Litani River
Yalu||40.5|125.0|Yalu River
Ganges||25.0|85.0|
Indus||27.0|68.0|
Moskva||55.7|37.6|
Mars||||
International Space Station||||ISS;space station Mir
Colon|PAN|9.36|-79.90|
Male|MDV|4.18|73.51|
`;
