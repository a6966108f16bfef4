/**
 * Heads of state and government since the Second World War, and some foreign ministers, as wires spell them: for a title that stands
 * before a full name and leaves the country out. It tells whose office it is, never that somebody holds one: the text says that.
 */
import { list, rows } from '../table.ts';

const table = `
USA|president|Harry Truman;Dwight Eisenhower;John Kennedy;Lyndon Johnson;Richard Nixon;Gerald Ford;Jimmy Carter;Ronald Reagan;George Bush;Bill Clinton;Barack Obama;Donald Trump;Joe Biden;Joseph Biden
USA|vice president|Hubert Humphrey;Spiro Agnew;Nelson Rockefeller;Walter Mondale;Dan Quayle;Al Gore;Dick Cheney;Joe Biden;Joseph Biden;Mike Pence;Kamala Harris
RUS|president|Boris Yeltsin;Vladimir Putin;Dmitry Medvedev
RUS|prime minister|Viktor Chernomyrdin;Yevgeny Primakov;Sergei Stepashin;Mikhail Kasyanov;Mikhail Fradkov;Viktor Zubkov;Vladimir Putin;Dmitry Medvedev;Mikhail Mishustin
RUS|foreign minister|Andrei Kozyrev;Yevgeny Primakov;Igor Ivanov;Sergei Lavrov;Sergey Lavrov
SUN|president|Mikhail Gorbachev
SUN|foreign minister|Andrei Gromyko;Eduard Shevardnadze
UKR|president|Leonid Kravchuk;Leonid Kuchma;Viktor Yushchenko;Viktor Yanukovych;Petro Poroshenko;Volodymyr Zelenskiy;Volodymyr Zelensky;Volodymyr Zelenskyy
UKR|prime minister|Yulia Tymoshenko;Mykola Azarov;Arseniy Yatsenyuk;Denys Shmyhal
UKR|foreign minister|Pavlo Klimkin;Dmytro Kuleba
BLR|president|Alexander Lukashenko
GEO|president|Mikheil Saakashvili;Salome Zourabichvili
ARM|president|Robert Kocharyan;Serzh Sargsyan
ARM|prime minister|Nikol Pashinyan
AZE|president|Heydar Aliyev;Ilham Aliyev
KAZ|president|Nursultan Nazarbayev;Kassym-Jomart Tokayev
UZB|president|Islam Karimov;Shavkat Mirziyoyev
TJK|president|Emomali Rakhmon;Emomali Rakhmonov
KGZ|president|Askar Akayev;Kurmanbek Bakiyev;Sadyr Japarov
TKM|president|Saparmurat Niyazov;Gurbanguly Berdymukhamedov
GBR|prime minister|Winston Churchill;Clement Attlee;Anthony Eden;Harold Macmillan;Harold Wilson;Edward Heath;James Callaghan;Margaret Thatcher;John Major;Tony Blair;Gordon Brown;David Cameron;Theresa May;Boris Johnson;Liz Truss;Rishi Sunak;Keir Starmer
FRA|president|Charles de Gaulle;Georges Pompidou;Valery Giscard d'Estaing;Francois Mitterrand;Jacques Chirac;Nicolas Sarkozy;Francois Hollande;Emmanuel Macron
FRA|prime minister|Alain Juppe;Lionel Jospin;Dominique de Villepin;Francois Fillon;Manuel Valls;Edouard Philippe
FRA|foreign minister|Hubert Vedrine;Bernard Kouchner;Laurent Fabius;Jean-Yves Le Drian
DEU|chancellor|Konrad Adenauer;Ludwig Erhard;Willy Brandt;Helmut Schmidt;Helmut Kohl;Gerhard Schroeder;Gerhard Schroder;Angela Merkel;Olaf Scholz;Friedrich Merz
DEU|foreign minister|Hans-Dietrich Genscher;Klaus Kinkel;Joschka Fischer;Frank-Walter Steinmeier;Guido Westerwelle;Sigmar Gabriel;Heiko Maas;Annalena Baerbock
DEU|president|Roman Herzog;Johannes Rau;Horst Koehler;Joachim Gauck;Frank-Walter Steinmeier
ITA|prime minister|Giulio Andreotti;Silvio Berlusconi;Romano Prodi;Massimo D'Alema;Mario Monti;Enrico Letta;Matteo Renzi;Paolo Gentiloni;Giuseppe Conte;Mario Draghi;Giorgia Meloni
ITA|president|Giorgio Napolitano;Sergio Mattarella
ESP|prime minister|Felipe Gonzalez;Jose Maria Aznar;Jose Luis Rodriguez Zapatero;Mariano Rajoy;Pedro Sanchez
PRT|prime minister|Antonio Guterres;Jose Manuel Barroso;Jose Socrates;Antonio Costa
GRC|prime minister|Costas Simitis;Costas Karamanlis;George Papandreou;Antonis Samaras;Alexis Tsipras;Kyriakos Mitsotakis
IRL|prime minister|Garret FitzGerald;Charles Haughey;Albert Reynolds;John Bruton;Bertie Ahern;Brian Cowen;Enda Kenny;Leo Varadkar;Micheal Martin
IRL|president|Mary Robinson;Mary McAleese
NLD|prime minister|Wim Kok;Jan Peter Balkenende;Mark Rutte
BEL|prime minister|Guy Verhofstadt;Elio Di Rupo;Charles Michel
AUT|chancellor|Bruno Kreisky;Wolfgang Schuessel;Werner Faymann;Sebastian Kurz
SWE|prime minister|Olof Palme;Carl Bildt;Goran Persson;Fredrik Reinfeldt;Stefan Lofven;Magdalena Andersson;Ulf Kristersson
NOR|prime minister|Gro Harlem Brundtland;Kjell Magne Bondevik;Jens Stoltenberg;Erna Solberg;Jonas Gahr Stoere
DNK|prime minister|Anders Fogh Rasmussen;Lars Loekke Rasmussen;Helle Thorning-Schmidt;Mette Frederiksen
FIN|president|Urho Kekkonen;Martti Ahtisaari;Tarja Halonen;Sauli Niinisto;Alexander Stubb
FIN|prime minister|Sanna Marin
POL|president|Lech Walesa;Aleksander Kwasniewski;Lech Kaczynski;Bronislaw Komorowski;Andrzej Duda
POL|prime minister|Jerzy Buzek;Jaroslaw Kaczynski;Donald Tusk;Beata Szydlo;Mateusz Morawiecki
CZE|president|Vaclav Havel;Vaclav Klaus;Milos Zeman;Petr Pavel
HUN|prime minister|Gyula Horn;Viktor Orban;Ferenc Gyurcsany
ROU|president|Ion Iliescu;Traian Basescu;Klaus Iohannis
SRB|president|Slobodan Milosevic;Boris Tadic;Tomislav Nikolic;Aleksandar Vucic
YUG|president|Josip Broz Tito;Slobodan Milosevic;Vojislav Kostunica
HRV|president|Franjo Tudjman;Stjepan Mesic
BIH|president|Alija Izetbegovic
LTU|president|Valdas Adamkus;Dalia Grybauskaite
LVA|president|Vaira Vike-Freiberga
TUR|president|Turgut Ozal;Suleyman Demirel;Ahmet Necdet Sezer;Abdullah Gul;Tayyip Erdogan;Recep Tayyip Erdogan
TUR|prime minister|Tansu Ciller;Bulent Ecevit;Tayyip Erdogan;Recep Tayyip Erdogan;Ahmet Davutoglu;Binali Yildirim
TUR|foreign minister|Mevlut Cavusoglu;Hakan Fidan
CYP|president|Glafcos Clerides;Tassos Papadopoulos;Demetris Christofias;Nicos Anastasiades
ISR|prime minister|David Ben-Gurion;Golda Meir;Yitzhak Rabin;Menachem Begin;Yitzhak Shamir;Shimon Peres;Benjamin Netanyahu;Ehud Barak;Ariel Sharon;Ehud Olmert;Naftali Bennett;Yair Lapid
ISR|foreign minister|Moshe Dayan;Abba Eban;Shimon Peres;David Levy;Silvan Shalom;Tzipi Livni;Avigdor Lieberman
ISR|president|Ezer Weizman;Shimon Peres;Reuven Rivlin;Isaac Herzog
PSE|president|Yasser Arafat;Mahmoud Abbas
PSE|prime minister|Ahmed Qurei;Salam Fayyad;Ismail Haniyeh
EGY|president|Gamal Abdel Nasser;Anwar Sadat;Hosni Mubarak;Mohamed Morsi;Mohammed Morsi;Abdel Fattah al-Sisi;Abdel-Fattah El-Sisi
SYR|president|Hafez al-Assad;Bashar al-Assad
IRQ|president|Saddam Hussein;Jalal Talabani;Fuad Masum;Barham Salih
IRQ|prime minister|Iyad Allawi;Ibrahim Jaafari;Nouri al-Maliki;Haider al-Abadi;Adel Abdul Mahdi;Mustafa al-Kadhimi
IRN|president|Akbar Hashemi Rafsanjani;Mohammad Khatami;Mahmoud Ahmadinejad;Hassan Rouhani;Ebrahim Raisi;Masoud Pezeshkian
IRN|foreign minister|Kamal Kharrazi;Manouchehr Mottaki;Ali Akbar Salehi;Ali Akbar Velayati;Mohammad Javad Zarif;Hossein Amir-Abdollahian
LBN|prime minister|Rafik al-Hariri;Fouad Siniora;Saad al-Hariri;Najib Mikati
LBN|president|Emile Lahoud;Michel Suleiman;Michel Aoun
SAU|king|Fahd;Abdullah;Salman
JOR|king|Hussein;Abdullah
YEM|president|Ali Abdullah Saleh;Abd-Rabbu Mansour Hadi
LBY|prime minister|Fayez al-Sarraj
TUN|president|Habib Bourguiba;Zine al-Abidine Ben Ali;Moncef Marzouki;Beji Caid Essebsi;Kais Saied
DZA|president|Houari Boumediene;Liamine Zeroual;Abdelaziz Bouteflika;Abdelmadjid Tebboune
SDN|president|Jaafar Nimeiri;Omar al-Bashir;Omar Hassan al-Bashir
SDN|prime minister|Sadiq al-Mahdi;Abdalla Hamdok
SSD|president|Salva Kiir
ETH|prime minister|Meles Zenawi;Hailemariam Desalegn;Abiy Ahmed
ERI|president|Isaias Afwerki
KEN|president|Jomo Kenyatta;Daniel arap Moi;Mwai Kibaki;Uhuru Kenyatta;William Ruto
UGA|president|Milton Obote;Idi Amin;Yoweri Museveni
RWA|president|Juvenal Habyarimana;Paul Kagame
BDI|president|Pierre Buyoya;Pierre Nkurunziza
TZA|president|Julius Nyerere;Benjamin Mkapa;Jakaya Kikwete;John Magufuli;Samia Suluhu Hassan
COD|president|Laurent Kabila;Joseph Kabila;Felix Tshisekedi
ZAR|president|Mobutu Sese Seko
NGA|president|Olusegun Obasanjo;Umaru Yar'Adua;Goodluck Jonathan;Muhammadu Buhari;Bola Tinubu
GHA|president|Kwame Nkrumah;Jerry Rawlings;John Kufuor;John Mahama;Nana Akufo-Addo
CIV|president|Felix Houphouet-Boigny;Laurent Gbagbo;Alassane Ouattara
LBR|president|Charles Taylor;Ellen Johnson Sirleaf;George Weah
SEN|president|Leopold Senghor;Abdou Diouf;Abdoulaye Wade;Macky Sall
MLI|president|Alpha Oumar Konare;Amadou Toumani Toure;Ibrahim Boubacar Keita
ZAF|president|Nelson Mandela;Thabo Mbeki;Jacob Zuma;Cyril Ramaphosa
ZWE|president|Robert Mugabe;Emmerson Mnangagwa
ZMB|president|Kenneth Kaunda;Frederick Chiluba
AGO|president|Jose Eduardo dos Santos;Joao Lourenco
MOZ|president|Samora Machel;Joaquim Chissano;Armando Guebuza;Filipe Nyusi
CHN|president|Li Xiannian;Yang Shangkun;Jiang Zemin;Hu Jintao;Xi Jinping
CHN|premier|Zhou Enlai;Zhao Ziyang;Li Peng;Zhu Rongji;Wen Jiabao;Li Keqiang;Li Qiang
CHN|foreign minister|Qian Qichen;Tang Jiaxuan;Li Zhaoxing;Yang Jiechi;Wang Yi
TWN|president|Lee Teng-hui;Chen Shui-bian;Ma Ying-jeou;Tsai Ing-wen;Lai Ching-te
JPN|prime minister|Shigeru Yoshida;Eisaku Sato;Kakuei Tanaka;Yasuhiro Nakasone;Kiichi Miyazawa;Tomiichi Murayama;Ryutaro Hashimoto;Keizo Obuchi;Yoshiro Mori;Junichiro Koizumi;Shinzo Abe;Yasuo Fukuda;Taro Aso;Yukio Hatoyama;Naoto Kan;Yoshihiko Noda;Yoshihide Suga;Fumio Kishida;Shigeru Ishiba
KOR|president|Syngman Rhee;Park Chung-hee;Chun Doo-hwan;Roh Tae-woo;Kim Young-sam;Kim Dae-jung;Roh Moo-hyun;Lee Myung-bak;Park Geun-hye;Moon Jae-in;Yoon Suk-yeol;Yoon Suk Yeol
KOR|foreign minister|Ban Ki-moon;Song Min-soon;Yu Myung-hwan;Kim Sung-hwan;Yun Byung-se;Kang Kyung-wha
MNG|president|Nambaryn Enkhbayar;Tsakhiagiin Elbegdorj
VNM|president|Ho Chi Minh;Tran Duc Luong;Nguyen Minh Triet;Truong Tan Sang
VDR|president|Ngo Dinh Diem;Nguyen Van Thieu
KHM|prime minister|Hun Sen;Hun Manet
THA|prime minister|Chuan Leekpai;Thaksin Shinawatra;Abhisit Vejjajiva;Yingluck Shinawatra;Prayuth Chan-ocha
MYS|prime minister|Mahathir Mohamad;Abdullah Badawi;Najib Razak;Muhyiddin Yassin;Anwar Ibrahim
SGP|prime minister|Lee Kuan Yew;Goh Chok Tong;Lee Hsien Loong;Lawrence Wong
IDN|president|Abdurrahman Wahid;Megawati Sukarnoputri;Susilo Bambang Yudhoyono;Joko Widodo;Prabowo Subianto
TLS|president|Xanana Gusmao;Jose Ramos-Horta
PHL|president|Ferdinand Marcos;Corazon Aquino;Fidel Ramos;Joseph Estrada;Gloria Macapagal Arroyo;Gloria Arroyo;Benigno Aquino;Rodrigo Duterte
IND|prime minister|Jawaharlal Nehru;Lal Bahadur Shastri;Indira Gandhi;Morarji Desai;Rajiv Gandhi;V.P. Singh;Narasimha Rao;H.D. Deve Gowda;Inder Kumar Gujral;Atal Behari Vajpayee;Atal Bihari Vajpayee;Manmohan Singh;Narendra Modi
PAK|prime minister|Zulfikar Ali Bhutto;Benazir Bhutto;Nawaz Sharif;Shaukat Aziz;Yusuf Raza Gilani;Imran Khan;Shehbaz Sharif
PAK|president|Ayub Khan;Yahya Khan;Farooq Leghari;Pervez Musharraf;Asif Ali Zardari
BGD|prime minister|Khaleda Zia;Sheikh Hasina
LKA|president|Junius Jayewardene;Ranasinghe Premadasa;Chandrika Kumaratunga;Mahinda Rajapaksa;Maithripala Sirisena;Gotabaya Rajapaksa
LKA|prime minister|Ranil Wickremesinghe
NPL|prime minister|Girija Prasad Koirala;Sher Bahadur Deuba
AFG|president|Burhanuddin Rabbani;Hamid Karzai;Ashraf Ghani
AUS|prime minister|Robert Menzies;Gough Whitlam;Malcolm Fraser;Bob Hawke;Paul Keating;John Howard;Kevin Rudd;Julia Gillard;Tony Abbott;Malcolm Turnbull;Scott Morrison;Anthony Albanese
NZL|prime minister|David Lange;Jim Bolger;Helen Clark;John Key;Jacinda Ardern
CAN|prime minister|Lester Pearson;Pierre Trudeau;Brian Mulroney;Jean Chretien;Paul Martin;Stephen Harper;Justin Trudeau;Mark Carney
MEX|president|Carlos Salinas;Ernesto Zedillo;Vicente Fox;Felipe Calderon;Enrique Pena Nieto;Andres Manuel Lopez Obrador;Claudia Sheinbaum
CUB|president|Fidel Castro;Raul Castro;Miguel Diaz-Canel
HTI|president|Jean-Bertrand Aristide;Rene Preval;Jovenel Moise
NIC|president|Violeta Chamorro;Daniel Ortega
SLV|president|Alfredo Cristiani;Nayib Bukele
HND|president|Manuel Zelaya;Juan Orlando Hernandez
PAN|president|Mireya Moscoso;Martin Torrijos
COL|president|Ernesto Samper;Andres Pastrana;Alvaro Uribe;Juan Manuel Santos;Ivan Duque;Gustavo Petro
VEN|president|Carlos Andres Perez;Hugo Chavez;Nicolas Maduro
ECU|president|Rafael Correa;Lenin Moreno
PER|president|Alberto Fujimori;Alejandro Toledo;Alan Garcia;Ollanta Humala;Pedro Pablo Kuczynski
BOL|president|Evo Morales
CHL|president|Salvador Allende;Patricio Aylwin;Ricardo Lagos;Michelle Bachelet;Sebastian Pinera;Gabriel Boric
ARG|president|Juan Peron;Raul Alfonsin;Carlos Menem;Nestor Kirchner;Cristina Fernandez de Kirchner;Cristina Kirchner;Mauricio Macri;Alberto Fernandez;Javier Milei
BRA|president|Fernando Henrique Cardoso;Luiz Inacio Lula da Silva;Dilma Rousseff;Michel Temer;Jair Bolsonaro
`;

export interface Leader {
  /** Alpha-3 code of the state. */
  readonly country: string;
  /** Standard term: `prime minister` for premiers. */
  readonly office: string;
  readonly name: string;
}

/** Every leader and office that the table lists, one each. */
export const leaders: readonly Leader[] = rows(table).flatMap(([country = '', office = '', names]) =>
  list(names).map((name) => ({ country, office: office === 'premier' ? 'prime minister' : office, name })),
);
