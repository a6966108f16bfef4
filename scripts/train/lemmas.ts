import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { applyRule, LONGEST_ENDING } from '../../src/language/lemmas/lemmatiser.ts';

/** Tables of the lemmatiser. */
export interface LemmaTables {
  readonly rules: Map<string, string>;
  readonly capitalised: string[];
}

/** How a form becomes its lemma: letters to cut from the end, then what to add; or letters to cut before a doubled consonant. */
function ruleFor(lower: string, lemma: string): string {
  const suffix = /(?:ed|ing|er|est)$/.exec(lower)?.[0].length ?? 0;
  if (suffix > 0 && lemma === lower.slice(0, -suffix - 1) && applyRule(lower, `D${suffix}`) === lemma)
    return `D${suffix}`;
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same++;
  return `${lower.length - same}${lemma.slice(same)}`;
}

/** Learns, for each tag, the shortest list of endings and whole words that gives back the treebank's lemmas. */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaTables {
  const words = new Map<string, Map<string, number>>();
  const capitals = new Map<string, [number, number]>();
  for (const { forms, lemmas, upos, xpos } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const lower = forms[i]!.toLowerCase().replaceAll('’', "'");
      const lemma = lemmas[i]!.toLowerCase();
      if (lemma === '_' || /\s/.test(lower)) continue;
      count(words, `${upos[i]!}|${xpos[i]!} ${lower}`, ruleFor(lower, lemma));
      if (upos[i] !== 'PROPN' && /^\p{Lu}/u.test(forms[i]!) && !/\p{Lu}.*\p{Lu}/u.test(forms[i]!)) {
        const seen = capitals.get(lemma) ?? [0, 0];
        seen[/^\p{Lu}/u.test(lemmas[i]!) ? 1 : 0]++;
        capitals.set(lemma, seen);
      }
    }
  }
  const rules = new Map<string, string>();
  const whole = new Map([...words].map(([key, counts]) => [key, best(counts)]));
  for (const tag of new Set([...whole.keys()].map((key) => key.slice(0, key.indexOf(' ')))))
    learnTag(tag, whole, rules);
  const capitalised = [...capitals].filter(([, [small, large]]) => large > small).map(([lemma]) => lemma);
  return { rules: new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))), capitalised: capitalised.sort() };
}

function learnTag(tag: string, whole: ReadonlyMap<string, string>, rules: Map<string, string>): void {
  const words = [...whole]
    .filter(([key]) => key.startsWith(`${tag} `))
    .map(([key, rule]) => [key.slice(tag.length + 1), rule] as const);
  const endings = new Map<string, Map<string, number>>();
  for (const [word, rule] of words) {
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length); length++)
      count(endings, word.slice(word.length - length), rule);
  }
  // An ending is worth keeping where it has evidence and says something else than the ending one letter shorter.
  for (const [ending, counts] of [...endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const rule = best(counts);
    if (
      ending !== '' &&
      (counts.get(rule)! < 2 || /[a-z]{4}/.test(rule) || rule === ruleByEnding(rules, tag, ending.slice(1)))
    )
      continue;
    rules.set(`${tag} -${ending}`, rule);
  }
  for (const [word, rule] of words) {
    if (applyRule(word, ruleByEnding(rules, tag, word)) !== applyRule(word, rule)) rules.set(`${tag} ^${word}`, rule);
  }
}

function ruleByEnding(rules: ReadonlyMap<string, string>, tag: string, word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 0; length--) {
    const rule = rules.get(`${tag} -${word.slice(-length)}`);
    if (rule !== undefined) return rule;
  }
  return rules.get(`${tag} -`) ?? '0';
}

function count(table: Map<string, Map<string, number>>, key: string, value: string): void {
  const counts = table.get(key) ?? new Map<string, number>();
  counts.set(value, (counts.get(value) ?? 0) + 1);
  table.set(key, counts);
}

function best(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
