/**
 * Lemmas from endings. A rule says how many letters to cut from a word and what to put in their place; it is found by the
 * longest ending that the tables know for the word's tag, a whole word being the longest. The tables are learnt from treebanks
 * by `npm run train`.
 */
export class Lemmatiser {
  readonly #rules: ReadonlyMap<string, string>;
  readonly #capitalised: ReadonlySet<string>;
  readonly #isWord: (word: string) => boolean;
  readonly #known = new Map<string, string>();

  /**
   * `rules` maps "VBD ^went" or "VBD -ied" to "4go" or "3y"; `capitalised` are words whose lemma keeps its capital; `isWord` tells
   * whether a word was seen in the treebank.
   */
  constructor(rules: ReadonlyMap<string, string>, capitalised: ReadonlySet<string>, isWord: (word: string) => boolean) {
    this.#rules = rules;
    this.#capitalised = capitalised;
    this.#isWord = isWord;
  }

  /** Lemma of a word with its tag as the tagger gives it: universal and Penn, "VERB|VBD". */
  lemma(form: string, tag: string): string {
    const key = `${tag}\t${form}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#find(form, tag);
    if (this.#known.size > 100_000) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }

  #find(form: string, tag: string): string {
    const lower = form.toLowerCase().replaceAll('’', "'");
    if (/^\d{1,3}(?:,\d{3})+/.test(form)) return form.replaceAll(',', '');
    const lemma = this.#base(lower, tag);
    if (lemma === 'i' && tag.startsWith('PRON')) return 'I';
    if (lower === form) return lemma;
    if (tag.startsWith('PROPN')) {
      if (lemma.length === form.length && lemma === lower) return form;
      return lower.startsWith(lemma.slice(0, 1))
        ? form.slice(0, 1) + (isShouted(form) ? lemma.slice(1).toUpperCase() : restoreCase(form, lemma))
        : lemma;
    }
    return this.#capitalised.has(lemma) && !isShouted(form)
      ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1)
      : isAcronym(form, tag)
        ? form
        : lemma;
  }

  /** Base form in small letters. */
  #base(lower: string, tagged: string): string {
    const tag = /^VERB\|VBP?$/.test(tagged) && PAST.test(lower) ? 'VERB|VBD' : tagged;
    const whole = this.#rules.get(`${tag} ^${lower}`);
    if (whole !== undefined) return applyRule(lower, whole);
    const lemma = applyRule(lower, this.#byEnding(lower, tag));
    const suffix = /^VERB/.test(tag) ? /(?:ed|ing)$/.exec(lower)?.[0] : undefined;
    if (suffix === undefined) return tag.startsWith('VERB') ? this.#prefixed(lower, tag, lemma) : lemma;
    if (this.#isWord(lemma)) return lemma;
    const stem = lower.slice(0, -suffix.length);
    const candidates = [stem, `${stem}e`, applyRule(lower, `D${suffix.length}`)];
    const word = candidates.find((candidate) => candidate.length > 2 && this.#isWord(candidate));
    if (word !== undefined) return word;
    // "mediate", "evacuate".
    if (/[iu]at$/.test(stem)) return `${stem}e`;
    // "loot", "treat", "join": no verb adds an e to two vowels and a stop.
    return /[aeiou]{2}[bdfklmnprt]$/.test(stem) ? stem : lemma;
  }

  /** "overthrew" goes like "threw". */
  #prefixed(lower: string, tag: string, lemma: string): string {
    const prefix = /^(?:over|under|out|re|un|fore|mis|with|up)(?=.{3})/.exec(lower)?.[0];
    const rest = prefix === undefined ? undefined : this.#rules.get(`${tag} ^${lower.slice(prefix.length)}`);
    return prefix === undefined || rest === undefined ? lemma : prefix + applyRule(lower.slice(prefix.length), rest);
  }

  #byEnding(lower: string, tag: string): string {
    for (let length = Math.min(LONGEST_ENDING, lower.length); length > 0; length--) {
      const rule = this.#rules.get(`${tag} -${lower.slice(-length)}`);
      if (rule !== undefined) return rule;
    }
    return this.#rules.get(`${tag} -`) ?? '0';
  }
}

/** Pasts that are no verb's plain form, whatever the tagger takes them for: "undertook", "withdrew". */
const PAST =
  /^(?:under|over|with|out|up|fore|mis|be)?(?:took|drew|threw|wrote|gave|stood|held|went|came|bought|brought|sought|sold|told|kept|paid|made|began)$/;

/** Longest ending that the tables hold. */
export const LONGEST_ENDING = 6;

/** "3y" cuts three letters and adds "y"; "D3" cuts three and one of a doubled consonant. */
export function applyRule(lower: string, rule: string): string {
  if (rule.startsWith('D')) {
    const stem = lower.slice(0, -Number(rule.slice(1)));
    return /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  const cut = Number.parseInt(rule, 10);
  const lemma = lower.slice(0, Math.max(0, lower.length - cut)) + rule.slice(String(cut).length);
  return lemma === '' ? lower : lemma;
}

function isShouted(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(form);
}

/** "NGO", "GDP": nouns in capitals keep them when short. */
function isAcronym(form: string, tag: string): boolean {
  return tag.startsWith('NOUN') && form.length <= 4 && isShouted(form);
}

function restoreCase(form: string, lemma: string): string {
  let out = '';
  for (let i = 1; i < lemma.length; i++)
    out += i < form.length && form[i]!.toLowerCase() === lemma[i] ? form[i]! : lemma[i]!;
  return out;
}
