/** Numbers that measure an event: the killed and the wounded, money, arms, troops. */
import type { Token } from '../../language/document.ts';
import type { Quantity, Span } from '../analysis.ts';
import type { Frame } from '../grammar/frame.ts';
import { base, lemmaOf } from '../grammar/tree.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  m: 1e6,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  usd: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  ruble: 'RUB',
  rouble: 'RUB',
  rupee: 'INR',
  franc: 'CHF',
  won: 'KRW',
};
const HARM: Readonly<Record<string, string>> = {
  kill: 'killed',
  slay: 'killed',
  murder: 'killed',
  massacre: 'killed',
  slaughter: 'killed',
  die: 'killed',
  assassinate: 'killed',
  execute: 'executed',
  wound: 'wounded',
  injure: 'wounded',
  hurt: 'wounded',
  maim: 'wounded',
  arrest: 'arrested',
  detain: 'detained',
  kidnap: 'abducted',
  abduct: 'abducted',
  release: 'released',
  free: 'released',
  expel: 'expelled',
  deport: 'deported',
  displace: 'displaced',
  rescue: 'rescued',
  evacuate: 'evacuated',
};
const TROOPS = new Set(['troop', 'soldier', 'marine', 'peacekeeper', 'reservist', 'paratrooper', 'commando']);
const ARMS = new Set([
  'missile',
  'rocket',
  'tank',
  'warship',
  'bomb',
  'warhead',
  'jet',
  'aircraft',
  'helicopter',
  'drone',
  'weapon',
  'shell',
  'rifle',
  'submarine',
  'vessel',
  'ship',
  'vehicle',
]);
const MASS = new Set(['ton', 'tonne', 'barrel', 'kilogram', 'megawatt']);

function wordValue(word: string): number | null {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : null;
}

interface Figure {
  readonly value: number;
  readonly first: Token;
  readonly last: Token;
}

/** The number that the token begins, scale words included: "1,500", "2.5 million", "two hundred". */
function figureAt(token: Token, tokens: readonly Token[]): Figure | null {
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(token.text)
    ? Number(token.text.replaceAll(',', ''))
    : null;
  const start = digits ?? wordValue(token.lower);
  if (start === null) return null;
  let value = start;
  let last = token;
  for (let next = tokens[token.index - tokens[0]!.index + 1]; next; next = tokens[last.index - tokens[0]!.index + 1]) {
    const scale = SCALES[next.lower];
    if (scale === undefined) break;
    value *= scale;
    last = next;
  }
  return { value, first: token, last };
}

/** The noun that is counted: up from the number, past the words of the number itself. */
function countedBy(number: Token): Token | null {
  let at: Token | null = number.head;
  for (let steps = 0; at && steps < 3; steps++, at = at.head) {
    if ((at.upos === 'NOUN' || at.upos === 'PROPN') && SCALES[lemmaOf(at)] === undefined) return at;
    if (at.upos === 'SYM' || CURRENCIES[at.lower] !== undefined) return at;
    if (at.upos === 'VERB') return null;
  }
  return null;
}

function unitOf(noun: Token, frame: Frame): string | null {
  // The lemmatiser leaves some plurals alone.
  const lemma = lemmaOf(noun).replace(/(?<=[a-z]{3})s$/, '');
  const currency = CURRENCIES[lemma] ?? CURRENCIES[noun.lower];
  if (currency) return currency;
  if (TROOPS.has(lemma) && frame.lemma !== 'kill') return 'troops';
  if (ARMS.has(lemma)) return `${lemma === 'aircraft' ? lemma : `${lemma}s`}`;
  if (MASS.has(lemma)) return lemma === 'ton' || lemma === 'tonne' ? 'tonnes' : `${lemma}s`;
  let verb: Token | null = noun.head;
  for (let steps = 0; verb && steps < 3 && verb.upos !== 'VERB'; steps++) verb = verb.head;
  return (verb && HARM[lemmaOf(verb)]) ?? HARM[frame.lemma] ?? null;
}

const MAX_REACH = 60;

/** Quantities under the predicate that have a unit worth counting. */
export function quantitiesIn(frame: Frame, times: readonly Span[]): Quantity[] {
  const { tokens } = frame.predicate.sentence;
  const quantities: Quantity[] = [];
  const at = frame.predicate.index - tokens[0]!.index;
  for (const token of tokens.slice(Math.max(0, at - MAX_REACH), at + MAX_REACH)) {
    if (token.upos !== 'NUM') continue;
    if (times.some((time) => time.start <= token.start && token.end <= time.end)) continue;
    const figure = figureAt(token, tokens);
    if (!figure) continue;
    const before = tokens[token.index - tokens[0]!.index - 1];
    const symbol = before ? CURRENCIES[before.lower] : undefined;
    const noun = countedBy(token) ?? (base(token) === 'nsubj' || base(token) === 'obj' ? token : null);
    let under: Token | null = token;
    for (let steps = 0; under && under !== frame.predicate && steps < 12; steps++) under = under.head;
    if (under !== frame.predicate) continue;
    const unit = symbol ?? (noun ? unitOf(noun, frame) : null);
    if (unit === null) continue;
    const first = symbol && before ? before : figure.first;
    const next = tokens[figure.last.index - tokens[0]!.index + 1];
    const last = next && next === noun ? next : figure.last;
    const text = frame.predicate.sentence.text.slice(
      first.start - frame.predicate.sentence.start,
      last.end - frame.predicate.sentence.start,
    );
    quantities.push({ start: first.start, end: last.end, text, value: figure.value, unit });
  }
  return quantities;
}
