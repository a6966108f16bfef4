/** Peoples, faiths and creeds without a state of that name: words like nationalities. */
export const peoples: ReadonlySet<string> = new Set(
  `Arab Arabs Kurd Kurds Kurdish Chechen Chechens Bosnian Bosnians Serb Serbs Serbian Serbians Croat Croats European Europeans Asian Asians
African Africans Muslim Muslims Moslem Moslems Islamic Islamist Islamists Christian Christians Jewish Jew Jews Catholic Catholics
Protestant Protestants Orthodox Shiite Shiites Shi'ite Shi'ites Shia Sunni Sunnis Hindu Hindus Buddhist Buddhists Sikh Sikhs Hutu Hutus
Tutsi Tutsis Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Tamil Tamils Palestinian Palestinians Soviet Basque Basques Catalan Catalans
Scottish Welsh Slavic Slavs Balkan Scandinavian Rohingya Pashtun Pashtuns Afrikaner Afrikaners Zulu Zulus Anglican Anglicans Zionist
Zionists Marxist Maoist Maoists Stalinist Scot Scots Scotsmen Lapp Lapps Inuit Maori Maoris Berber Berbers Tuareg Tuaregs Druze Maronite
Maronites Copt Copts Coptic Alawite Alawites Turkmens Dinka Nuer Ibo Igbo Yoruba Hausa Fulani Karens Kachin Kachins Hmong Han
Ossetian Ossetians Abkhaz Abkhazian Abkhazians Dagestani Dagestanis Ingush Tatar Tatars Cossack Cossacks Sinhalese Punjabi Punjabis
Bengali Bengalis Baluch Baluchi Baluchis Pathan Pathans Pashto Hazara Hazaras Gypsy Gypsies Flemish Walloon Walloons Corsican
Corsicans Sicilian Sicilians Breton Bretons Crimean Siberian Siberians Caucasian Mayan Mayas Aymara Quechua Sahrawi Sahrawis
Saharawi Saharawis Darfuri Darfuris Oromo Oromos Amhara Tigrayan Tigrayans Kashmiri Kashmiris Sandinista Sandinistas Nazi Nazis Communist
Communists Leninist Trotskyist Wahhabi Wahhabis Salafi Salafis Salafist Salafists Mormon Mormons Lutheran Lutherans Methodist Methodists
Presbyterian Baptist Baptists Evangelical Evangelicals Semitic Gaelic Hispanic Hispanics Latino Latinos`.split(/\s+/),
);
