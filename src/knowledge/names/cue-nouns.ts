/** Common nouns beside a proper name that show what kind of thing bears it. All lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "the brewer Norland", "the daily Tribuna": what only organisations are. */
export const organizationNouns = words(`
company firm agency newspaper daily weekly tabloid magazine broadcaster network channel operator chain distributor bank airline carrier
manufacturer maker supplier retailer insurer brokerage consortium conglomerate lender contractor exporter importer steelmaker carmaker
automaker brewer drugmaker chipmaker subsidiary affiliate organisation organization charity think-tank watchdog faction militia bookmaker
utility union party group movement firms companies newspapers dailies banks airlines unions giant
`);

/** "Norland shares", "Tribuna newspaper": what belongs to organisations alone. */
export const organizationGoods = words(`
shares stock newspaper daily weekly magazine employees executives ceo shareholders subsidiary newscast gunmen guerrillas militia militiamen
militants newspapers stockholders
`);

/** "Norland's earnings": what organisations have and people have not. */
export const organizationAssets = words(`
shares profits profit board headquarters shareholders output sales employees stock subsidiary earnings revenue revenues management customers
turnover dividend executives
`);

/** "shares in Norland", "an analyst at Norland": nouns whose preposition leads to an organisation. */
export const organizationAttachments = words(`
shares stake shareholder shareholders subsidiary takeover acquisition analyst economist trader dealer broker strategist executive merger
analysts traders dealers brokers employee employees
`);

/** "the village of Norvik", "the capital Norvik": what only places are. */
export const placeNouns = words(`
town village city province region island islands district port river lake hamlet suburb neighbourhood neighborhood settlement county
municipality peninsula capital commune prefecture oblast valley township resort enclave stronghold mountains checkpoint crossing
`);

/** "Norvik province": what bears a place's name behind it. */
export const placeKinds = words(`
province region district village town island islands river mountains valley county peninsula prefecture oblast enclave suburb
neighbourhood neighborhood coast desert strait straits checkpoint crossing
`);

/** "the economist Dahl": what only people are, besides the titles of `people/titles.ts`. */
export const personNouns = words(`
economist analyst dissident lawyer singer actor actress author writer poet novelist painter composer journalist reporter diplomat
spokesman spokeswoman spokesperson coach brother sister wife husband widow son daughter father mother uncle aunt cousin nephew niece friend
colleague assistant aide adviser advisor historian soldier policeman policewoman suspect resident student teacher surgeon physician worker
farmer candidate predecessor successor director chairman chairwoman leader lawmaker activist politician scientist physicist
broker trader counterpart negotiator envoy ambassador premier minister president chancellor deputy guerrilla fugitive defector refugee
filmmaker billionaire millionaire tycoon businessman businesswoman dictator strongman commander officer founder co-founder champion
photographer critic scholar academic expert official senator editor correspondent columnist mayor governor
`);

/** "Dahl's widow": what people have and nothing else has. */
export const personRelations = words(
  'wife husband widow son sons daughter daughters father mother brother sister lawyer lawyers family parents girlfriend boyfriend aides death resignation funeral',
);
