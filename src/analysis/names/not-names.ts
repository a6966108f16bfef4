/** Capitalised names of agreements, which are no organisations: the agreements step reads them. */

const AGREEMENT_NOUN =
  /\b(?:Treaty|Treaties|Accords?|Agreements?|Protocols?|Pact|Convention|Declaration|Charter|Memorandum|Communiqu[eé]|Armistice|Plan of Action|Action Plan|Framework|Roadmap|Road Map|Joint Statement|Ceasefire|Truce|START(?: (?:I|II|III))?|SALT(?: (?:I|II))?|JCPOA)$/;

const AGREEMENT_PHRASE =
  /\b(?:Treaty|Convention|Protocol|Agreement|Memorandum|Declaration|Accord|Pact|Plan) (?:on|of|for|between|against|with|to)\b/;

/** "New START", "Minsk Protocol", "Treaty on Open Skies"; not "Convention Center". */
export function isAgreementName(name: string): boolean {
  return AGREEMENT_NOUN.test(name) || AGREEMENT_PHRASE.test(name);
}
