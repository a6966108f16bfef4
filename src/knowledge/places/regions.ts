/** Regions, provinces, seas, capes, rivers, sites and other spellings of cities that occur in world news, one a row: name | country | latitude | longitude | other names. */
export const regions = `
Crimea|UKR|45.3|34.4|Crimean Peninsula
Donbas|UKR|48.3|38.0|Donbass
Kyiv|UKR|50.45|30.52|Kiev;Kyyiv
Odesa|UKR|46.48|30.73|Odessa
Lviv|UKR|49.84|24.03|Lvov;L'viv
Kharkiv|UKR|49.99|36.23|Kharkov
Dnipro|UKR|48.46|35.04|Dnipropetrovsk;Dnepropetrovsk
Zaporizhzhia|UKR|47.84|35.14|Zaporizhia;Zaporozhye
Luhansk|UKR|48.57|39.31|Lugansk
Mariupol|UKR|47.10|37.54|
Sevastopol|UKR|44.60|33.52|
Bucha|UKR|50.54|30.22|
Kherson|UKR|46.64|32.61|
Debaltseve|UKR|48.34|38.40|Debaltsevo
Chernobyl|UKR|51.27|30.22|Chornobyl
Chechnya|RUS|43.4|45.7|Chechen Republic
Dagestan|RUS|43.0|47.0|
Ingushetia|RUS|43.2|45.0|
North Ossetia|RUS|43.0|44.2|
Tatarstan|RUS|55.5|51.0|
Siberia|RUS|60.0|105.0|
Kaliningrad|RUS|54.71|20.51|
Sakhalin|RUS|50.5|143.0|
St. Petersburg|RUS|59.94|30.31|Saint Petersburg;St Petersburg;Leningrad;Petrograd
Yekaterinburg|RUS|56.85|60.61|Ekaterinburg;Sverdlovsk
Nizhny Novgorod|RUS|56.33|44.00|Nizhniy Novgorod
Volgograd|RUS|48.72|44.50|Stalingrad
Rostov-on-Don|RUS|47.23|39.72|Rostov
Beslan|RUS|43.19|44.54|
Grozny|RUS|43.31|45.69|
Sochi|RUS|43.60|39.73|
Novosibirsk|RUS|55.04|82.93|
Russian Far East|RUS|||
Kuril Islands|RUS|46.5|151.3|Kuriles;Northern Territories
Plesetsk|RUS|62.93|40.57|
Arkhangelsk|RUS|64.54|40.54|Archangel
Baikonur|KAZ|45.62|63.31|Baikonur Cosmodrome;Baykonur
Almaty|KAZ|43.25|76.95|Alma-Ata
Semipalatinsk|KAZ|50.41|80.25|
Abkhazia|GEO|43.0|41.0|
South Ossetia|GEO|42.3|44.1|
Tskhinvali|GEO|42.23|43.97|
Adjara|GEO|41.6|42.1|Adzharia
Nagorno-Karabakh|AZE|39.8|46.7|Nagorny Karabakh;Karabakh;Nagorno Karabakh
Transnistria|MDA|47.2|29.2|Transdniestria;Trans-Dniester;Trans-Dniestr
Srebrenica|BIH|44.11|19.30|
Republika Srpska|BIH|44.8|17.2|Bosnian Serb Republic
Mitrovica|XKX|42.89|20.87|
Vojvodina|SRB|45.3|19.8|
Northern Ireland|GBR|54.6|-6.7|Ulster
Scotland|GBR|56.5|-4.0|
Wales|GBR|52.3|-3.7|
England|GBR|52.5|-1.5|
Chequers|GBR|51.74|-0.78|
Gleneagles|GBR|56.28|-3.75|
Lockerbie|GBR|55.12|-3.36|
Catalonia|ESP|41.8|1.5|
Basque Country|ESP|43.0|-2.6|
Corsica|FRA|42.2|9.1|
Brittany|FRA|48.2|-2.9|
Normandy|FRA|49.0|0.3|
Evian|FRA|46.40|6.59|
Strasbourg|FRA|48.57|7.75|
Rambouillet|FRA|48.64|1.83|
Bavaria|DEU|48.9|11.4|
Saxony|DEU|51.1|13.2|
West Berlin|DEU|52.5|13.3|
Heiligendamm|DEU|54.14|11.84|
Ramstein|DEU|49.45|7.55|Ramstein Air Base
Munich|DEU|48.14|11.58|Muenchen
Cologne|DEU|50.94|6.96|Koeln
Nuremberg|DEU|49.45|11.08|
Potsdam|DEU|52.40|13.06|
Petersberg|DEU|50.69|7.21|
Sicily|ITA|37.6|14.0|
Sardinia|ITA|40.1|9.0|
Lampedusa|ITA|35.50|12.61|
Milan|ITA|45.46|9.19|Milano
Turin|ITA|45.07|7.69|Torino
Naples|ITA|40.85|14.27|Napoli
Venice|ITA|45.44|12.33|
Genoa|ITA|44.41|8.93|Genova
L'Aquila|ITA|42.35|13.40|
Davos|CHE|46.80|9.84|
Geneva|CHE|46.20|6.15|
Zurich|CHE|47.37|8.55|
Lausanne|CHE|46.52|6.63|
Montreux|CHE|46.43|6.91|
Basel|CHE|47.56|7.57|
Antwerp|BEL|51.22|4.40|
Maastricht|NLD|50.85|5.69|
The Hague|NLD|52.08|4.31|Hague
Reykjavik|ISL|64.15|-21.95|
Gothenburg|SWE|57.71|11.97|
Camp Bondsteel|XKX|42.36|21.25|
Thessaloniki|GRC|40.64|22.94|Salonika
Crete|GRC|35.2|24.9|
Northern Cyprus|CYP|35.3|33.5|
Gdansk|POL|54.35|18.65|
Krakow|POL|50.06|19.94|Cracow
Auschwitz|POL|50.03|19.18|
Vilnius|LTU|54.69|25.28|
Oslo|NOR|59.91|10.75|
Svalbard|SJM|78.2|15.6|
Istanbul|TUR|41.01|28.98|Constantinople
Izmir|TUR|38.42|27.14|Smyrna
Diyarbakir|TUR|37.91|40.22|
Incirlik|TUR|37.00|35.43|Incirlik air base
Bosporus|TUR|41.1|29.1|Bosphorus
Gaza Strip|PSE|31.4|34.4|Gaza
Gaza City|PSE|31.50|34.47|
West Bank|PSE|32.0|35.3|Judea and Samaria
East Jerusalem|PSE|31.79|35.24|
Jenin|PSE|32.46|35.30|
Nablus|PSE|32.22|35.25|
Hebron|PSE|31.53|35.10|
Rafah|PSE|31.29|34.25|
Khan Younis|PSE|31.34|34.30|Khan Yunis
Jericho|PSE|31.86|35.46|
Ramallah|PSE|31.90|35.20|
Golan Heights|SYR|33.0|35.8|Golan
Haifa|ISR|32.82|34.99|
Sderot|ISR|31.53|34.60|
Dimona|ISR|31.07|35.03|
Eilat|ISR|29.56|34.95|
Galilee|ISR|32.8|35.5|
Negev|ISR|30.8|34.8|
Shebaa Farms|LBN|33.3|35.7|
Qana|LBN|33.21|35.30|
Bekaa Valley|LBN|33.9|36.0|Bekaa
Tyre|LBN|33.27|35.20|
Aleppo|SYR|36.20|37.16|
Homs|SYR|34.73|36.72|
Idlib|SYR|35.93|36.63|
Palmyra|SYR|34.56|38.28|
Raqqa|SYR|35.95|39.01|
Kobani|SYR|36.89|38.35|Kobane
Deraa|SYR|32.62|36.11|Daraa
Latakia|SYR|35.52|35.79|
Fallujah|IRQ|33.35|43.78|Falluja
Mosul|IRQ|36.34|43.13|
Basra|IRQ|30.51|47.78|
Kirkuk|IRQ|35.47|44.39|
Najaf|IRQ|32.00|44.34|
Karbala|IRQ|32.61|44.02|Kerbala
Tikrit|IRQ|34.61|43.68|
Samarra|IRQ|34.20|43.87|
Ramadi|IRQ|33.42|43.31|
Irbil|IRQ|36.19|44.01|Erbil;Arbil
Abu Ghraib|IRQ|33.29|44.07|
Sadr City|IRQ|33.39|44.46|
Green Zone|IRQ|33.30|44.39|
Iraqi Kurdistan|IRQ|36.2|44.0|
Umm Qasr|IRQ|30.04|47.93|
Halabja|IRQ|35.18|45.99|
Natanz|IRN|33.51|51.92|
Isfahan|IRN|32.65|51.68|Esfahan
Arak|IRN|34.09|49.69|
Fordow|IRN|34.88|50.99|Fordo
Bushehr|IRN|28.97|50.84|
Parchin|IRN|35.52|51.77|
Bandar Abbas|IRN|27.18|56.27|
Mashhad|IRN|36.30|59.61|
Shiraz|IRN|29.61|52.54|
Tabriz|IRN|38.08|46.29|
Strait of Hormuz|OMN|26.6|56.3|Hormuz
Persian Gulf||26.0|52.0|Arabian Gulf;the Gulf
Gulf of Oman||25.0|58.0|
Gulf of Aden||12.0|47.0|
Red Sea||20.0|38.0|
Suez Canal|EGY|30.5|32.3|Suez
Sinai|EGY|29.5|34.0|Sinai Peninsula
Sharm el-Sheikh|EGY|27.91|34.33|Sharm El Sheikh;Sharm el Sheikh;Sharm-el-Sheikh
Giza|EGY|30.01|31.21|
Aswan|EGY|24.09|32.90|
Luxor|EGY|25.69|32.64|
Taba|EGY|29.49|34.90|
Port Said|EGY|31.26|32.30|
Tahrir Square|EGY|30.04|31.24|
Aqaba|JOR|29.53|35.01|
Petra|JOR|30.33|35.44|
Dead Sea||31.5|35.5|
Jordan Valley||32.3|35.5|
Mecca|SAU|21.43|39.83|Makkah
Medina|SAU|24.47|39.61|
Jeddah|SAU|21.54|39.17|Jiddah;Jidda
Dhahran|SAU|26.29|50.11|
Khobar|SAU|26.28|50.21|
Dubai|ARE|25.20|55.27|
Sharjah|ARE|25.34|55.42|
Hodeidah|YEM|14.80|42.95|Hodeida;Hudaydah
Saada|YEM|16.94|43.76|Sadah
Benghazi|LBY|32.12|20.07|
Misrata|LBY|32.38|15.09|Misurata
Sirte|LBY|31.21|16.59|
Tobruk|LBY|32.08|23.98|
Casablanca|MAR|33.59|-7.62|
Marrakesh|MAR|31.63|-8.00|Marrakech
Tangier|MAR|35.77|-5.80|
Darfur|SDN|13.5|24.5|West Darfur;South Darfur;North Darfur
Abyei|SDN|9.6|28.4|
Kordofan|SDN|12.0|29.5|South Kordofan
Omdurman|SDN|15.64|32.48|
Nyala|SDN|12.05|24.88|
Naivasha|KEN|-0.72|36.43|
Mombasa|KEN|-4.05|39.67|
Rift Valley|KEN|0.5|35.8|
Zanzibar|TZA|-6.1|39.3|
Arusha|TZA|-3.37|36.68|
Puntland|SOM|8.5|49.0|
Somaliland|SOM|9.5|46.0|
Kismayo|SOM|-0.36|42.55|Kismayu
Baidoa|SOM|3.12|43.65|
Tigray|ETH|14.0|38.5|
Ogaden|ETH|7.5|44.5|
Badme|ERI|14.73|37.80|
Goma|COD|-1.68|29.22|
Bukavu|COD|-2.50|28.86|
Kivu|COD|-2.5|28.5|North Kivu;South Kivu
Ituri|COD|1.7|30.0|
Katanga|COD|-9.0|26.0|
Lubumbashi|COD|-11.66|27.48|
Cabinda|AGO|-5.55|12.20|
Niger Delta|NGA|5.3|6.4|
Biafra|NGA|6.0|7.5|
Maiduguri|NGA|11.85|13.16|
Chibok|NGA|10.87|12.85|
Borno|NGA|11.9|13.1|
Timbuktu|MLI|16.77|-3.01|
Gao|MLI|16.27|-0.04|
Kidal|MLI|18.44|1.41|
Agadez|NER|16.97|7.99|
Casamance|SEN|12.8|-15.5|
Soweto|ZAF|-26.27|27.86|
Johannesburg|ZAF|-26.20|28.04|
Durban|ZAF|-29.86|31.03|
Sun City|ZAF|-25.34|27.09|
Victoria Falls|ZWE|-17.93|25.83|
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
