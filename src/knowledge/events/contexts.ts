/** Words that tell in what sphere of life an event belongs: PLOVER's contexts, in word stems of this project's own choice. */
const TABLE: Readonly<Record<string, string>> = {
  military:
    'military army troop soldier navy missile war weapon defence defense force airstrike bomb general battalion fighter warship drill shelling artillery nato',
  intelligence: 'intelligence spy espionage cia fsb mossad surveillance agent',
  executive: 'president premier cabinet minister prime chancellor',
  legislative: 'parliament congress senate lawmaker legislature bill duma knesset assembly',
  election: 'election vote ballot poll candidate referendum candidacy campaign',
  economic:
    'trade economic economy tariff investment export import financial bank market loan business gas oil tax currency visa',
  legal: 'court judge lawsuit prosecutor trial sentence convict verdict indictment tribunal charge law',
  reparations: 'reparation compensation restitution',
  human_rights: 'human-rights torture abuse genocide atrocity',
  rights_freedoms: 'freedom rights press-freedom liberty censorship speech',
  repression: 'crackdown repression detention dissident political-prisoner',
  human_security: 'refugee famine food hunger civilian humanitarian',
  gender: 'woman women gender',
  religion_ethnicity: 'muslim christian jewish ethnic religious church mosque pope orthodox sunni shiite',
  diplomatic: 'ambassador envoy embassy diplomat diplomatic consulate foreign talks summit bilateral',
  territory: 'border territory annex territorial sovereignty island occupied',
  peacekeeping: 'peacekeeper peacekeeping ceasefire truce monitor',
  health: 'health vaccine virus pandemic disease hospital ebola covid medical',
  asylum: 'asylum',
  migration: 'migrant migration immigrant deport deportation',
  disasters: 'earthquake flood hurricane disaster tsunami cyclone drought typhoon',
  natural_resource: 'oil gas water mineral mining fish fishery',
  environment: 'climate emission environment pollution carbon',
  technology: 'space satellite rocket technology internet launch astronaut semiconductor',
  terrorism: 'terrorist terrorism suicide jihadist militant qaeda',
  cbrn: 'nuclear chemical biological uranium plutonium enrichment reactor',
  cyber: 'cyber hacker hacking malware',
  misinformation: 'disinformation misinformation propaganda',
  crime: 'crime murder robbery gang counterfeiting criminal',
  corruption: 'corruption bribe bribery graft embezzlement',
  illegal_drugs: 'drug cocaine heroin narcotic opium',
  trafficking: 'trafficking smuggling',
};

function byWord(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [context, list] of Object.entries(TABLE)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), context]);
  }
  return words;
}

/** Contexts by lemma. */
export const CONTEXTS: ReadonlyMap<string, readonly string[]> = byWord();
