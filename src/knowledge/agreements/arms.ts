/** Arms control, disarmament and nuclear agreements. Columns as in `entry.ts`; dates and parties are public record. */
export const ARMS = `
jcpoa | AGREEMENT | Joint Comprehensive Plan of Action; Iran nuclear deal; Iran nuclear agreement; Iran nuclear accord; Iran deal; Iranian nuclear deal; Iranian nuclear accord; nuclear deal with Iran | JCPOA | IRN USA GBR FRA DEU RUS CHN EU | 2015-07-14
jpoa | AGREEMENT | Joint Plan of Action; Geneva interim agreement | JPOA | IRN USA GBR FRA DEU RUS CHN EU | 2013-11-24
tehran-declaration-2010 | DECLARATION | Tehran Declaration; Tehran nuclear swap | | IRN BRA TUR | 2010-05-17
new-start | TREATY | New START; New START treaty; New START Treaty; new START; New Start; New Start treaty; New Strategic Arms Reduction Treaty | | USA RUS | 2010-04-08
start-i | TREATY | START I; START-1; START 1; START I treaty; Strategic Arms Reduction Treaty | | USA SUN | 1991-07-31
start-ii | TREATY | START II; START-2; START II treaty | | USA RUS | 1993-01-03
sort | TREATY | Strategic Offensive Reductions Treaty; Moscow Treaty; Treaty of Moscow | | USA RUS | 2002-05-24
salt-i | AGREEMENT | SALT I; SALT I agreement | | USA SUN | 1972-05-26
salt-ii | TREATY | SALT II; SALT II treaty | | USA SUN | 1979-06-18
abm | TREATY | Anti-Ballistic Missile Treaty; ABM Treaty; ABM treaty; Anti-Ballistic Missile treaty | | USA SUN | 1972-05-26
inf | TREATY | Intermediate-Range Nuclear Forces Treaty; Intermediate-range Nuclear Forces Treaty; INF Treaty; INF treaty; INF accord | | USA SUN | 1987-12-08
npt | TREATY | Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty; nuclear Non-Proliferation Treaty; nuclear non-proliferation treaty; Nuclear Nonproliferation Treaty; Nonproliferation Treaty; Treaty on the Non-Proliferation of Nuclear Weapons | NPT | | 1968-07-01
ctbt | TREATY | Comprehensive Nuclear-Test-Ban Treaty; Comprehensive Test Ban Treaty; Comprehensive Nuclear Test Ban Treaty; comprehensive test ban treaty | CTBT | | 1996-09-10
ptbt | TREATY | Partial Test Ban Treaty; Limited Test Ban Treaty; Nuclear Test Ban Treaty | PTBT; LTBT | USA GBR SUN | 1963-08-05
tpnw | TREATY | Treaty on the Prohibition of Nuclear Weapons; nuclear ban treaty | TPNW | | 2017-07-07
cfe | TREATY | Treaty on Conventional Armed Forces in Europe; Conventional Forces in Europe Treaty; Conventional Forces in Europe treaty; CFE Treaty; CFE treaty; Conventional Armed Forces in Europe Treaty | | | 1990-11-19
open-skies | TREATY | Open Skies Treaty; Treaty on Open Skies | | | 1992-03-24
cwc | CONVENTION | Chemical Weapons Convention; Convention on Chemical Weapons; Convention on the Prohibition of Chemical Weapons | CWC | | 1993-01-13
bwc | CONVENTION | Biological Weapons Convention; Biological and Toxin Weapons Convention | BWC | | 1972-04-10
ottawa | CONVENTION | Ottawa Treaty; Ottawa Convention; Mine Ban Treaty; Mine Ban Convention; landmine treaty | | | 1997-12-03
clusters | CONVENTION | Convention on Cluster Munitions; cluster munitions treaty; Cluster Munitions Convention | CCM | | 2008-05-30
arms-trade | TREATY | Arms Trade Treaty; arms trade treaty | ATT | | 2013-04-02
geneva-gas | PROTOCOL | Geneva Protocol | | | 1925-06-17
agreed-framework | AGREEMENT | Agreed Framework; 1994 Agreed Framework; Geneva Agreed Framework | | PRK USA | 1994-10-21
six-party-2005 | JOINT_STATEMENT | September 19 Joint Statement; Joint Statement of September 19; Joint Statement of the Fourth Round of the Six-Party Talks; September 19 joint statement; joint statement of September 19; September 2005 joint statement; Sept. 19 joint statement; Joint Statement of September 2005 | | PRK KOR USA CHN JPN RUS | 2005-09-19
six-party-2007 | ACTION_PLAN | February 13 agreement; Feb. 13 agreement; February 13 accord; February 13 Action Plan; Feb. 13 accord | | PRK KOR USA CHN JPN RUS | 2007-02-13
panmunjom-2018 | DECLARATION | Panmunjom Declaration | | PRK KOR | 2018-04-27
inter-korean-military-2018 | AGREEMENT | Comprehensive Military Agreement | | PRK KOR | 2018-09-19
inter-korean-2000 | DECLARATION | June 15 Joint Declaration; June 15 North-South Joint Declaration; June 15 Declaration | | PRK KOR | 2000-06-15
inter-korean-1991 | AGREEMENT | Basic Agreement; Inter-Korean Basic Agreement; South-North Basic Agreement | | PRK KOR | 1991-12-13
korean-denuclearisation-1992 | DECLARATION | Joint Declaration on the Denuclearization of the Korean Peninsula; Joint Declaration of the Denuclearization of the Korean Peninsula | | PRK KOR | 1992-01-20
korean-armistice | CEASEFIRE | Korean Armistice Agreement; Korean War armistice; Korean armistice; 1953 armistice | | PRK CHN USA | 1953-07-27
budapest | MEMORANDUM | Budapest Memorandum; Budapest memorandum; Budapest Memorandum on Security Assurances | | UKR RUS USA GBR | 1994-12-05
tlatelolco | TREATY | Treaty of Tlatelolco | | | 1967-02-14
outer-space | TREATY | Outer Space Treaty | | | 1967-01-27
artemis | AGREEMENT | Artemis Accords; Artemis accords | | | 2020-10-13
indo-us-nuclear | AGREEMENT | 123 Agreement; Indo-US nuclear deal; US-India nuclear deal; U.S.-India nuclear deal; Indo-U.S. nuclear deal; India-US nuclear deal; U.S.-India Civil Nuclear Agreement | | IND USA | 2008-10-10
hague-code | OTHER | Hague Code of Conduct; International Code of Conduct against Ballistic Missile Proliferation | | | 2002-11-25
psi | OTHER | Proliferation Security Initiative | | | 2003-05-31
`;
