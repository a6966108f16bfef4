/** Capitalised names of agreements and machines, which are no organisations. */

const AGREEMENT_NOUN =
  /\b(?:Treaty|Treaties|Accords?|Agreements?|Protocols?|Pact|Convention|Declaration|Charter|Memorandum|Communiqu[eé]|Armistice|Plan of Action|Action Plan|Framework|Initiative|Roadmap|Road Map|Joint Statement|Ceasefire|Truce|START(?: (?:I|II|III))?|SALT(?: (?:I|II))?|JCPOA)$/;

const AGREEMENT_PHRASE =
  /\b(?:Treaty|Convention|Protocol|Agreement|Memorandum|Declaration|Accord|Pact|Plan) (?:on|of|for|between|against|with|to)\b/;

/** "New START", "Minsk Protocol", "Treaty on Open Skies"; not "Convention Center". */
export function isAgreementName(name: string): boolean {
  return AGREEMENT_NOUN.test(name) || AGREEMENT_PHRASE.test(name);
}

/** "Virginia Democrat": a member of a party. */
export function isPartisan(name: string): boolean {
  return / (?:Democrat|Republican|Socialist|Communist|Conservative)$/.test(name);
}

/** "KSLV-1", "Tu-154", "F-16": a type of rocket, aircraft or weapon. */
export function isDesignation(name: string): boolean {
  return /^\p{Lu}\p{L}{0,6}-?\d+\p{L}?$/u.test(name);
}
