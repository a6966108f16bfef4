/** Trade, economic, regional, environmental, legal and alliance agreements. Columns as in `entry.ts`; public record. */
export const ORDER = `
nafta | AGREEMENT | North American Free Trade Agreement; North American Free Trade agreement | NAFTA; Nafta | USA CAN MEX | 1992-12-17
usmca | AGREEMENT | United States-Mexico-Canada Agreement; U.S.-Mexico-Canada Agreement; US-Mexico-Canada Agreement; U.S.-Mexico-Canada trade agreement | USMCA | USA CAN MEX | 2018-11-30
tpp | AGREEMENT | Trans-Pacific Partnership; Trans-Pacific Partnership agreement; Trans-Pacific Partnership trade deal | TPP | | 2016-02-04
cptpp | AGREEMENT | Comprehensive and Progressive Agreement for Trans-Pacific Partnership; Comprehensive and Progressive Agreement for the Trans-Pacific Partnership | CPTPP | | 2018-03-08
rcep | AGREEMENT | Regional Comprehensive Economic Partnership; Regional Comprehensive Economic Partnership Agreement; Regional Comprehensive Economic Partnership agreement | RCEP | | 2020-11-15
ttip | AGREEMENT | Transatlantic Trade and Investment Partnership | TTIP | USA EU |
ceta | AGREEMENT | Comprehensive Economic and Trade Agreement | CETA | CAN EU | 2016-10-30
cafta | AGREEMENT | Central American Free Trade Agreement; Dominican Republic-Central America Free Trade Agreement | CAFTA; CAFTA-DR | | 2004-08-05
korus | AGREEMENT | KORUS FTA; Korea-U.S. Free Trade Agreement; Korea-US Free Trade Agreement; KORUS free trade agreement; U.S.-South Korea free trade agreement | KORUS | KOR USA | 2007-06-30
afcfta | AGREEMENT | African Continental Free Trade Agreement; African Continental Free Trade Area agreement | | | 2018-03-21
gatt | AGREEMENT | General Agreement on Tariffs and Trade | GATT | | 1947-10-30
phase-one | AGREEMENT | Phase One trade deal; Phase One deal; phase one trade deal; Phase 1 trade deal; phase-one trade deal; Phase One agreement | | CHN USA | 2020-01-15
plaza | AGREEMENT | Plaza Accord; Plaza accord | | | 1985-09-22
bretton-woods | AGREEMENT | Bretton Woods Agreement; Bretton Woods agreement; Bretton Woods agreements | | | 1944-07-22
lome-convention | CONVENTION | Lome Convention; Lomé Convention | | EU | 1975-02-28
cotonou | AGREEMENT | Cotonou Agreement; Cotonou agreement | | EU | 2000-06-23
eu-ukraine-association | AGREEMENT | EU-Ukraine Association Agreement; European Union-Ukraine Association Agreement; EU-Ukraine association agreement | | EU UKR | 2014-06-27
paris-climate | AGREEMENT | Paris Agreement; Paris climate agreement; Paris climate accord; Paris Climate Agreement; Paris Climate Accord; Paris accord; Paris Accord; Paris climate deal; Paris climate pact; Paris climate change agreement; Paris Agreement on climate change; Paris agreement on climate change | | | 2015-12-12
kyoto | PROTOCOL | Kyoto Protocol; Kyoto protocol; Kyoto treaty; Kyoto accord; Kyoto climate treaty; Kyoto agreement; Kyoto pact | | | 1997-12-11
unfccc | CONVENTION | United Nations Framework Convention on Climate Change; Framework Convention on Climate Change; U.N. Framework Convention on Climate Change; UN Framework Convention on Climate Change | UNFCCC | | 1992-05-09
montreal | PROTOCOL | Montreal Protocol; Montreal protocol | | | 1987-09-16
kigali | PROTOCOL | Kigali Amendment | | | 2016-10-15
glasgow | AGREEMENT | Glasgow Climate Pact | | | 2021-11-13
copenhagen | AGREEMENT | Copenhagen Accord; Copenhagen accord | | | 2009-12-18
minamata | CONVENTION | Minamata Convention; Minamata Convention on Mercury | | | 2013-10-10
basel | CONVENTION | Basel Convention | | | 1989-03-22
cites | CONVENTION | Convention on International Trade in Endangered Species | CITES | | 1973-03-03
biodiversity | CONVENTION | Convention on Biological Diversity; Biodiversity Convention | | | 1992-06-05
high-seas | TREATY | High Seas Treaty; high seas treaty; UN High Seas Treaty | | | 2023-06-19
unclos | CONVENTION | United Nations Convention on the Law of the Sea; UN Convention on the Law of the Sea; U.N. Convention on the Law of the Sea; Law of the Sea Convention; Convention on the Law of the Sea; Law of the Sea Treaty; Law of the Sea treaty | UNCLOS | | 1982-12-10
antarctic | TREATY | Antarctic Treaty; Antarctic treaty | | | 1959-12-01
svalbard | TREATY | Svalbard Treaty; Spitsbergen Treaty | | NOR | 1920-02-09
montreux | CONVENTION | Montreux Convention | | TUR | 1936-07-20
refugees-1951 | CONVENTION | Refugee Convention; 1951 Refugee Convention; U.N. Refugee Convention; UN Refugee Convention; Geneva Convention on refugees | | | 1951-07-28
geneva-conventions | CONVENTION | Geneva Conventions; Geneva conventions; Geneva Convention | | | 1949-08-12
genocide | CONVENTION | Genocide Convention; U.N. Genocide Convention; UN Genocide Convention | | | 1948-12-09
torture | CONVENTION | Convention Against Torture; Convention against Torture; U.N. Convention Against Torture; UN Convention Against Torture | | | 1984-12-10
child | CONVENTION | Convention on the Rights of the Child | | | 1989-11-20
cedaw | CONVENTION | Convention on the Elimination of All Forms of Discrimination Against Women | CEDAW | | 1979-12-18
istanbul | CONVENTION | Istanbul Convention | | | 2011-05-11
echr | CONVENTION | European Convention on Human Rights; European Human Rights Convention | ECHR | | 1950-11-04
rome-statute | TREATY | Rome Statute; Statute of Rome | | | 1998-07-17
vienna-diplomatic | CONVENTION | Vienna Convention on Diplomatic Relations | | | 1961-04-18
vienna-consular | CONVENTION | Vienna Convention on Consular Relations | | | 1963-04-24
hague-abduction | CONVENTION | Hague Convention on child abduction; Hague Convention on the Civil Aspects of International Child Abduction | | | 1980-10-25
nato-treaty | TREATY | North Atlantic Treaty; Washington Treaty | | | 1949-04-04
anzus | TREATY | ANZUS Treaty; ANZUS treaty; ANZUS pact | ANZUS | AUS NZL USA | 1951-09-01
aukus | AGREEMENT | AUKUS pact; AUKUS agreement; AUKUS deal; AUKUS partnership; Aukus pact | AUKUS; Aukus | AUS GBR USA | 2021-09-15
rio-treaty | TREATY | Rio Treaty; Inter-American Treaty of Reciprocal Assistance; Rio Pact | | | 1947-09-02
us-japan-security | TREATY | Treaty of Mutual Cooperation and Security; U.S.-Japan Security Treaty; US-Japan Security Treaty; Japan-U.S. Security Treaty; U.S.-Japan security treaty | | JPN USA | 1960-01-19
us-korea-defense | TREATY | Mutual Defense Treaty between the United States and the Republic of Korea; U.S.-South Korea Mutual Defense Treaty | | KOR USA | 1953-10-01
us-philippines-vfa | AGREEMENT | Visiting Forces Agreement; Visiting Forces agreement | VFA | PHL USA | 1998-02-10
us-philippines-edca | AGREEMENT | Enhanced Defense Cooperation Agreement | EDCA | PHL USA | 2014-04-28
belovezha | AGREEMENT | Belavezha Accords; Belovezha Accords; Belovezh Agreement | | BLR RUS UKR | 1991-12-08
helsinki | DECLARATION | Helsinki Final Act; Helsinki Accords; Helsinki accords; Final Act of Helsinki | | | 1975-08-01
charter-of-paris | DECLARATION | Charter of Paris; Paris Charter; Charter of Paris for a New Europe | | | 1990-11-21
nato-russia-founding-act | AGREEMENT | NATO-Russia Founding Act; Founding Act | | RUS NATO | 1997-05-27
rome-treaty | TREATY | Treaty of Rome; Treaties of Rome | | | 1957-03-25
maastricht | TREATY | Maastricht Treaty; Maastricht treaty; Treaty of Maastricht; Treaty on European Union | | | 1992-02-07
amsterdam | TREATY | Treaty of Amsterdam; Amsterdam Treaty | | | 1997-10-02
nice | TREATY | Treaty of Nice; Nice Treaty; Nice treaty | | | 2001-02-26
lisbon | TREATY | Lisbon Treaty; Treaty of Lisbon; Lisbon treaty | | | 2007-12-13
schengen | AGREEMENT | Schengen Agreement; Schengen agreement; Schengen accord; Schengen treaty; Schengen Treaty | | | 1985-06-14
dublin-regulation | CONVENTION | Dublin Convention | | | 1990-06-15
privacy-shield | AGREEMENT | Privacy Shield; EU-US Privacy Shield; EU-U.S. Privacy Shield | | EU USA | 2016-07-12
safe-harbour | AGREEMENT | Safe Harbour agreement; Safe Harbor agreement | | EU USA | 2000-07-26
caspian | CONVENTION | Convention on the Legal Status of the Caspian Sea | | AZE IRN KAZ RUS TKM | 2018-08-12
cfa-nile | AGREEMENT | Nile Basin Cooperative Framework Agreement; Cooperative Framework Agreement; Entebbe Agreement | | | 2010-05-14
migration-compact | OTHER | Global Compact for Migration; Global Compact on Migration; U.N. migration pact; UN migration pact | | | 2018-12-10
`;
