/** Tense, aspect, modal, negation and voice of a predicate, read from its auxiliaries. */
import type { Token } from '../../language/document.ts';
import { base, childrenOf, isNominal, lemmaOf, prepositionOf } from './tree.ts';

export interface Morphology {
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly tense: 'PAST' | 'PRESENT' | 'FUTURE' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
]);

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no longer', 'hardly', 'nor', 'neither', 'nowhere']);

/** Words of the verb group: auxiliaries, copula and negation. */
export function auxiliaries(predicate: Token): readonly Token[] {
  return predicate.children.filter((c) => base(c) === 'aux' || base(c) === 'cop');
}

function isNegated(predicate: Token): boolean {
  for (const c of predicate.children) {
    if (NEGATIONS.has(c.lower)) return true;
    if (c.lower === 'longer' && c.children.some((g) => g.lower === 'no')) return true;
    const relation = base(c);
    if (relation === 'mark' && c.lower === 'without') return true;
    if (relation === 'case' && c.lower === 'without' && predicate.upos !== 'VERB') return true;
    if (relation === 'det' && predicate.upos === 'NOUN' && (c.lower === 'no' || c.lower === 'neither')) return true;
    if (relation !== 'nsubj' && relation !== 'obj') continue;
    if (c.lower === 'nobody' || c.lower === 'nothing' || c.lower === 'none' || c.lower === 'neither') return true;
    if (c.children.some((g) => base(g) === 'det' && (g.lower === 'no' || g.lower === 'neither'))) return true;
  }
  return false;
}

/** "Will stop drilling and allow visits": the second verb is an infinitive too, though the tagger took it for a present. */
function sharesModal(token: Token): boolean {
  return (
    base(token) === 'conj' &&
    childrenOf(token, 'nsubj').length === 0 &&
    token.head?.children.some((c) => base(c) === 'aux' && c.xpos === 'MD') === true
  );
}

function finiteTense(token: Token): Morphology['tense'] {
  switch (token.xpos) {
    case 'VBD':
      return 'PAST';
    case 'VBZ':
      return 'PRESENT';
    case 'VBP':
      return sharesModal(token) ? null : 'PRESENT';
    default:
      return null;
  }
}

/** Also one that was tagged as a noun, though it has an object of its own. */
function isGerund(predicate: Token): boolean {
  if (predicate.xpos === 'VBG') return true;
  return predicate.upos === 'NOUN' && predicate.lower.endsWith('ing') && childrenOf(predicate, 'obj').length > 0;
}

/** "Theresa May resigned": a name, for a modal has an infinitive behind it. */
function isSurname(word: Token, predicate: Token, group: readonly Token[]): boolean {
  if (!/^\p{Lu}/u.test(word.text) || word.index === word.sentence.tokens[0]!.index) return false;
  return (predicate.xpos === 'VBD' || predicate.xpos === 'VBN') && group.length === 1;
}

/** Verbs whose subject does it, though they take no object: their participle alone is no passive. */
const WITHOUT_OBJECT = new Set(
  'call appeal vote argue campaign agree talk speak meet return travel fly mediate negotiate confer apologize insist object resign retreat'.split(
    ' ',
  ),
);
/** Verbs whose participle before an infinitive is a passive: "a bill expected to pass". */
const OF_OTHERS = new Set(
  'expect schedule set ask urge order force choose allow suppose believe tell invite require intend design use need elect select say know'.split(
    ' ',
  ),
);

function isWholeSentence({ sentence }: Token): boolean {
  return /^[.!?"”']+$/.test(sentence.tokens.at(-1)?.text ?? '');
}

/**
 * "The chancellor promised to cut taxes", "Norway mediated between both": the past tense of a main clause that the tree took for a
 * participle, with the subject above it or as that of a passive without "was".
 */
function isLostPast(predicate: Token): boolean {
  if (predicate.xpos !== 'VBN' || !isWholeSentence(predicate)) return false;
  const has = (relation: string): boolean => predicate.children.some((c) => base(c) === relation);
  const lemma = lemmaOf(predicate);
  const active = has('obj') || has('ccomp') || (has('xcomp') && !OF_OTHERS.has(lemma)) || WITHOUT_OBJECT.has(lemma);
  if (!active || predicate.children.some((c) => base(c) === 'obl' && prepositionOf(c) === 'by')) return false;
  if (has('nsubj')) return predicate.head === null;
  const subject = predicate.head;
  return (
    base(predicate) === 'acl' &&
    predicate.relation !== 'acl:relcl' &&
    subject !== null &&
    subject.head === null &&
    isNominal(subject) &&
    subject.index < predicate.index &&
    !subject.children.some((c) => /^(?:cop|nsubj|conj|parataxis)$/.test(base(c))) &&
    !subject.children.some((c) => c.upos === 'PUNCT' && c.index > subject.index && c.index < predicate.index)
  );
}

/** Reads the verb group of a verb, participle, or adjective with its copula. */
export function morphologyOf(predicate: Token): Morphology {
  const group = auxiliaries(predicate);
  let modal: string | null = null;
  let perfect = false;
  let progressive = false;
  const lost = group.length === 0 && isLostPast(predicate);
  let passive = !lost && predicate.children.some((c) => c.relation === 'nsubj:pass' || c.relation === 'aux:pass');
  for (const word of group) {
    if (isSurname(word, predicate, group)) continue;
    const lemma = lemmaOf(word);
    if (word.xpos === 'MD' || (lemma !== 'have' && lemma !== 'be' && MODALS.has(word.lower))) {
      modal ??= MODALS.get(word.lower) ?? null;
      // "'d" is "had" before a participle.
      if (modal === 'would' && word.lower.endsWith('d') && word.lower.length === 2 && predicate.xpos === 'VBN') {
        modal = null;
        perfect = true;
      }
    } else if (lemma === 'have') perfect = true;
    else if (lemma === 'be' && isGerund(predicate)) progressive = true;
    else if ((lemma === 'be' || lemma === 'get') && predicate.xpos === 'VBN' && base(word) === 'aux') passive = true;
  }
  const relation = base(predicate);
  // "Asked about the deal, he …": a clause without subject and opener is no finite one, whatever the tagger took its verb for.
  const opens =
    predicate.xpos === 'VBD' &&
    relation === 'advcl' &&
    predicate.head !== null &&
    predicate.index < predicate.head.index &&
    !predicate.children.some((c) => base(c) === 'nsubj' || base(c) === 'mark' || base(c) === 'case');
  const bareParticiple = (predicate.xpos === 'VBN' || opens) && group.length === 0 && !lost;
  if (bareParticiple && (relation === 'acl' || relation === 'advcl' || relation === 'amod')) passive = true;
  const first = group.find((word) => !MODALS.has(word.lower) || word.xpos !== 'MD');
  // "The panel is to monitor the truce".
  const announced =
    modal === null && group.some((word) => lemmaOf(word) === 'be' && base(word) === 'aux') && predicate.xpos === 'VB';
  if (announced && predicate.children.some((c) => base(c) === 'mark' && c.lower === 'to')) modal = 'will';
  let tense = modal === 'will' ? 'FUTURE' : modal !== null ? 'PRESENT' : finiteTense(first ?? predicate);
  // A past participle that the tagger gave to an active main clause is a past tense.
  if (tense === null && bareParticiple && !passive && childrenOf(predicate, 'nsubj').length > 0) tense = 'PAST';
  if (lost) tense = 'PAST';
  return { passive, negated: isNegated(predicate), modal, tense, perfect, progressive };
}
