import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { hashText } from '../../src/language/model/hash.ts';
import { normalise } from '../../src/language/words.ts';

/** Word hash to the hash of its ambiguity class: the tags that it had at least once in twenty, most frequent first. */
export type Lexicon = ReadonlyMap<number, number>;

export function buildLexicon(sentences: readonly TreebankSentence[], least = 2): Lexicon {
  const seen = new Map<string, Map<string, number>>();
  for (const { forms, xpos } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const word = normalise(forms[i]!);
      const tags = seen.get(word) ?? new Map<string, number>();
      tags.set(xpos[i]!, (tags.get(xpos[i]!) ?? 0) + 1);
      seen.set(word, tags);
    }
  }
  const lexicon = new Map<number, number>();
  for (const [word, tags] of seen) {
    let total = 0;
    for (const count of tags.values()) total += count;
    if (total < least) continue;
    const common = [...tags]
      .filter(([, count]) => count / total >= 0.05)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    lexicon.set(
      hashText(word),
      hashText(
        common
          .slice(0, 3)
          .map(([tag]) => tag)
          .join('|'),
      ) || 1,
    );
  }
  return lexicon;
}
