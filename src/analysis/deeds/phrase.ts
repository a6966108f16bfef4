/** What a deed is done to: the words of a phrase that tell one thing from another. */
import { NEUTRAL, PARTS, WHOLES } from '../../knowledge/agreements/deeds.ts';
import type { Token } from '../../language/document.ts';
import type { Span } from '../analysis.ts';
import { isTemporal } from '../grammar/arguments.ts';
import { base, lemmaOf, prepositionOf } from '../grammar/tree.ts';

/** One thing that takes part in a deed. */
export interface Thing extends Span {
  /** '' for what the deed is done to; else `from`, `to`, `in`. */
  readonly preposition: string;
  /** Lemma of its noun: `troop`. */
  readonly noun: string;
  /** Lemmas of what narrows it: `northern`, `border`. */
  readonly words: readonly string[];
  /** How many, where a number says it. */
  readonly count: number | null;
  /** Whether the words say that it is all, or only a part; null when they do not say. */
  readonly share: 'PART' | 'WHOLE' | null;
}

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** "20", "20 million", "$20 million" in the numerals that belong to a word, and the word itself where it is one. */
function countOf(head: Token): number | null {
  const numerals = [head, ...head.children.filter((child) => base(child) === 'nummod')].filter(
    ({ upos }) => upos === 'NUM',
  );
  const words = numerals
    .flatMap((number) => [number, ...number.children.filter(({ upos }) => upos === 'NUM')])
    .sort((a, b) => a.index - b.index);
  let count: number | null = null;
  for (const { lower } of words) {
    const scale = SCALES.get(lower);
    if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) count = Number(lower.replaceAll(',', ''));
    else if (scale !== undefined) count = (count ?? 1) * scale;
  }
  return count;
}

const MEASURES = new Set([
  'tonne',
  'ton',
  'kilogram',
  'kg',
  'barrel',
  'litre',
  'liter',
  'unit',
  'piece',
  'acre',
  'hectare',
]);

/** Where the word says how much of it, of what the phrase then is: "half of the money" is of money. */
function measured(head: Token): Token | null {
  const word = singular(head);
  if (head.upos !== 'NUM' && !PARTS.has(word) && !WHOLES.has(word) && !MEASURES.has(word)) return null;
  return head.children.find((child) => base(child) === 'nmod' && prepositionOf(child) === 'of') ?? null;
}

const SIGNS = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

/** "troops", which treebanks leave as it is, and "troop". */
function singular(token: Token): string {
  const lemma = lemmaOf(token).toLowerCase();
  return SIGNS.get(lemma) ?? lemma.replace(/(?<=[a-z]{3})(?<![aius])s$/, '');
}

const within = (head: Token): Token[] => [head, ...head.children.flatMap(within)];

const NARROWING = new Set(['amod', 'compound', 'flat', 'appos']);

const narrows = (child: Token): boolean =>
  NARROWING.has(base(child)) ||
  (base(child) === 'nmod' && child.relation !== 'nmod:poss' && prepositionOf(child) === 'of');

const narrowing = (head: Token): Token[] => head.children.filter(narrows).flatMap((one) => [one, ...narrowing(one)]);

/** "The withdrawal of troops from the town": what stands by the noun with a word of its own. */
const beside = (head: Token): Token[] =>
  head.children.filter((child) => base(child) === 'nmod' && !['', 'of', 'by'].includes(prepositionOf(child)));

function shareOf(head: Token, whole: Token | null): Thing['share'] {
  const told = [head, ...head.children, ...(whole?.children ?? [])].map(singular);
  if (told.some((word) => WHOLES.has(word))) return 'WHOLE';
  const [some, all] = whole === null ? [null, null] : [countOf(head), countOf(whole)];
  if (some !== null && all !== null && some < all) return 'PART';
  return told.some((word) => PARTS.has(word)) ? 'PART' : null;
}

const tells = (word: string): boolean => !PARTS.has(word) && !WHOLES.has(word) && !NEUTRAL.has(word);

/** The thing that a phrase names, and those that stand by it: "the ban | on beef". */
export function thingsIn(head: Token, preposition: string): Thing[] {
  if (isTemporal(head)) return [];
  const whole = measured(head);
  const noun = whole ?? head;
  const words = narrowing(noun).filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ');
  const span = within(head);
  const thing: Thing = {
    preposition,
    noun: singular(noun),
    words: [...new Set(words.map(singular))].filter(tells),
    count: countOf(head) ?? countOf(noun),
    share: shareOf(head, whole),
    start: Math.min(...span.map(({ start }) => start)),
    end: Math.max(...span.map(({ end }) => end)),
  };
  return [
    thing,
    ...[...new Set([...beside(head), ...beside(noun)])].flatMap((one) => thingsIn(one, prepositionOf(one))),
  ];
}
