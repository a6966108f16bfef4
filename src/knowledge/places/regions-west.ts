/**
 * Regions, provinces, seas, capes, rivers, sites and other spellings of cities of Europe, the Middle East and Africa that occur in world news, one a row:
 * name | country | latitude | longitude | other names.
 */
export const regionsWest = `
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
`;
