/** What a known name can stand for. */
export interface Sense {
  /** `country:KOR`, `organization:NATO`, `place:busan`; null for a known name that stands for nothing here ("Latin American"). */
  readonly id: string | null;
  /**
   * A name, a demonym, a capital or other seat that may stand for the government, the short form of an American state, a place of
   * the same name in another country.
   */
  readonly use: 'NAME' | 'DEMONYM' | 'CITIZENS' | 'CAPITAL' | 'SEAT' | 'BLOCK' | 'STATE' | 'NAMESAKE';
  /** Alpha-3 code of the country behind it, or null. */
  readonly country: string | null;
  /** Too common a word to be believed without support: a small city, an organisation named in ordinary words. */
  readonly weak: boolean;
}
