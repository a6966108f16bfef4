/** Base forms that an English word may be an inflection of, likeliest first: for words whose lemma the lexicon lacks. */

const IRREGULAR: Readonly<Record<string, string>> = {
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  overran: 'overrun',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  shot: 'shoot',
  slew: 'slay',
  slain: 'slay',
  struck: 'strike',
  fought: 'fight',
  sought: 'seek',
  upheld: 'uphold',
  withheld: 'withhold',
  forbade: 'forbid',
  forbidden: 'forbid',
  laid: 'lay',
};

function uninflected(word: string, ending: string): readonly string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return [];
  const stem = word.slice(0, -ending.length);
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** The word itself comes first; lower case. */
export function stemsOf(word: string): readonly string[] {
  const irregular = IRREGULAR[word];
  const stems = [word, ...(irregular === undefined ? [] : [irregular])];
  if (word.endsWith('ied') || word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing', 's']) stems.push(...uninflected(word, ending));
  return stems;
}
