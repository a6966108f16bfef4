/** What the sentences after an agreement say that its sides, and those who act for them, must, will and may not do. */
import { DEED_NOUNS, DUTY_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Sentence, Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { isDue } from '../mentions/agreed.ts';
import { spokenNear } from '../near.ts';
import type { AgreementMention } from '../reading.ts';
import { asRight } from './benefits.ts';
import { deedOf, isGoingOn, type TermRule } from './contract.ts';
import { type TermLayers, termsOf } from './deed.ts';
import { doersOf, isCollective } from './doers.ts';
import { type Duty, dutyOf } from './duty.ts';
import { itObliges } from './obliges.ts';
import { isHearsay, isOfSpeaker } from './speech.ts';
import { isOnAgreement, mentionToldBefore, sidesNear } from './told.ts';
import { underIt } from './under.ts';
import {
  ANSWERING,
  CORE,
  IDLE,
  IDLE_DUTIES,
  IDLE_VERBS,
  INTRANSITIVE,
  OF_PAPER,
  ONLOOKER,
  OPEN,
  RIGHTS,
  STATED,
  UNMADE,
  WORK,
} from './words.ts';

interface Told {
  readonly mention: AgreementMention;
  readonly sentence: Sentence;
  readonly owners: readonly EntityId[];
  readonly at: Token;
}

/** Terms that the words of the agreement itself tell, in text order: "a concession by which the company runs …". */
const toldByItself = (layers: TermLayers): readonly Told[] =>
  [...underIt.match(layers), ...itObliges.match(layers)]
    .map(({ mention, frame, owners }) => ({
      mention,
      owners,
      at: frame.predicate,
      sentence: frame.predicate.sentence,
    }))
    .sort((a, b) => a.at.index - b.at.index);

/** The term told last before the word. */
function latest(mine: Told | null, others: readonly Told[], before: Token): Told | null {
  const other = others.findLast(({ at }) => at.index < before.index);
  return other !== undefined && (mine === null || other.at.index > mine.at.index) ? other : mine;
}

/** The frame that names the doers: "both bind themselves to leave", "the two promise to leave". */
const doersAbove = (told: Frame, word: Frame | undefined): Frame =>
  word && told.agents.every(({ lower }) => /^(themselves|itself|himself|herself)$/.test(lower)) ? word : told;

/** "The parties must": of the agreement that the text is about, though a few sentences lie between. */
const reachOf = ({ modal, agents }: Frame): number =>
  /^(must|shall)$/.test(modal ?? '') && agents.some(isCollective) ? 4 : 2;

export const following: TermRule = {
  name: 'agreement/term-following',
  reads: [
    'Mali and Togo signed a river pact on Monday. Togo will pay for the dam.',
    'Norway and Iceland struck a herring deal. In return Iceland must open two ports.',
    'Mali and Togo signed a truce on Monday. All prisoners are to be released within a week.',
    'Mali and Togo signed a river pact on Monday. Both are to dredge the channel.',
    'Mali and Togo signed a river pact on Monday. Mali pays a third of the cost.',
    'Mali and Togo signed a river pact on Monday. Togo may not levy tolls.',
    'Mali will build a dam in Togo. Togo and Mali signed the contract on Sunday.',
    'Mali and Togo signed a river pact on Monday. The parties must hold a first conference in May.',
    'Mali and Togo signed a river pact on Monday. Togo undertakes to have no dealings with smugglers.',
    'Mali and Togo signed a river pact on Monday. Togo will go on paying two million euros a year.',
    'Mali and Togo signed a river pact under which Togo closes two mines. It will pay for the dam.',
  ],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo will hold elections in May.',
    'Mali and Togo signed a river pact. Togo paid for the lunch.',
    'Mali and Togo signed a river pact on Monday. The Togolese parliament may take a first vote on Friday.',
    'Togo pulled out of the river pact with Mali on Monday. Togo will build a dam.',
    'Togo said the river pact with Mali was dead. It would recognise the islands.',
    'Mali and Togo signed a river pact on Monday. The two must now find a way to sell it.',
    'Mali and Togo signed a river pact on Monday. Togo did not promise to close the mine.',
    'Mali and Togo signed a river pact on Monday. Critics said Togo would pay too much.',
    'Mali and Togo signed a river pact on Monday. France said that Togo must close the dam.',
  ],
  *match(layers) {
    const others = toldByItself(layers);
    let mine: Told | null = null;
    for (const told of layers.frames.all) {
      const duty = dutyOf(told, layers);
      if (!duty || !(/^(root|conj|ccomp|parataxis)$/.test(base(duty.top)) || isAside(duty))) continue;
      const deed = deedOf(told, layers);
      // "Undertakes to pay", "has to pay": told by the infinitive below.
      if (deed !== told && !isGoingOn(told)) continue;
      const word = duty.promised && layers.frames.at(duty.promised);
      const frame = { ...deed, agents: doersAbove(told, word).agents, modal: told.modal };
      if (!isBinding(frame, duty)) continue;
      const { sentence } = frame.predicate;
      const last: Told | null = latest(mine, others, duty.top);
      const mention: AgreementMention | undefined =
        mentionToldBefore(word ?? frame, layers, reachOf(frame)) ??
        goingOn(last, sentence) ??
        comingAfter(frame, duty, layers);
      if (!mention || mention.head === frame.predicate || mention.head === duty.top) continue;
      if (
        isOnAgreement(deed, layers, duty.promised !== undefined || (duty.negated && duty.force !== 'WILL')) ||
        isOfSpeaker(frame.agents)
      )
        continue;
      if (isHearsay(duty.top, duty.force, mention, layers)) continue;
      const named = doersOf(frame.agents, frame, mention, layers);
      // "Togo and Mali signed a pact that … and allows": one thing allows, not they.
      if (duty.force === 'STATED' && frame.predicate.xpos === 'VBZ' && frame.agents.length > 1) continue;
      const owners: readonly EntityId[] = named.length > 0 ? named : sameAs(frame.agents, last, sentence);
      const near = sentence.index - (last?.mention === mention ? last.sentence : mention.head.sentence).index;
      const further = last !== null && sentence.index - last.sentence.index <= 1;
      if (!isTerm(frame, duty, owners, { near, further }, mention, layers)) continue;
      mine = { mention, sentence, owners, at: frame.predicate };
      const trigger = { start: frame.predicate.start, end: frame.predicate.end };
      yield { trigger, mention, frame: { ...frame, negated: duty.negated }, owners };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-following', mention, frame, obligors: owners, confidence: 0.55 };
    const terms = termsOf(owed, layers);
    return frame.modal === 'may' && !frame.negated ? terms.map((term) => asRight(term, layers)) : terms;
  },
};

/** A text that told a term in the sentence before goes on telling terms. */
const goingOn = (last: Told | null, sentence: Sentence): AgreementMention | undefined =>
  last !== null && sentence.index - last.sentence.index <= 2 ? last.mention : undefined;

/** "Mali will build a dam in Togo. The two signed the contract on Sunday": an agreement that the next sentence speaks of as known. */
function comingAfter(frame: Frame, { force, negated }: Duty, layers: TermLayers): AgreementMention | undefined {
  if (force !== 'WILL' || negated || !CORE.test(frame.lemma)) return undefined;
  const after = layers.document.sentences[frame.predicate.sentence.index + 1];
  const spoken = after ? spokenNear(layers.agreementMentions, after, 0) : [];
  const next = spoken.find(({ form, definite, rule }) => form === 'NOUN' && definite && rule === 'agreement/noun');
  const made =
    next !== undefined &&
    layers.agreementLives.of(next)?.mentions[0] === next &&
    layers.agreementLives
      .told(next)
      .some(
        ({ status, factuality, at }) =>
          /^(AGREED|SIGNED)$/.test(status) && factuality === 'HAPPENED' && at.sentence === next.head.sentence,
      );
  const owners = made ? doersOf(frame.agents, frame, next, layers) : [];
  const sides = made ? sidesNear(next, layers) : [];
  return owners.length > 0 && owners.every((side) => sides.includes(side)) ? next : undefined;
}

/** "It must also …": whoever owes the deed told just before. */
const sameAs = (heads: readonly Token[], last: Told | null, sentence: Sentence): readonly EntityId[] =>
  last !== null &&
  sentence.index - last.sentence.index <= 1 &&
  heads.length === 1 &&
  ((heads[0]?.lower === 'it' && last.owners.length === 1 && !OF_PAPER.test(heads[0].head?.lower ?? '')) ||
    (heads[0]?.lower === 'they' && last.owners.length > 1))
    ? last.owners
    : [];

/** Whether the words can make a term at all, whoever does the deed. */
function isBinding(frame: Frame, { force, negated, top, promised }: Duty): boolean {
  const { lemma, predicate } = frame;
  const word = lemmaOf(predicate);
  if (predicate.children.some((c) => /^(still|yet)$/.test(c.lower))) return false;
  if (frame.factuality === 'CONDITIONAL' && !ANSWERING.test(predicate.sentence.text) && !isReported(frame))
    return false;
  if (promised) return isDue(predicate) || hasWhole(frame);
  if (/^(must|shall)$/.test(frame.modal ?? '') && frame.agents.some(isCollective)) return !UNMADE.test(word);
  const idle = force === 'MUST' || force === 'MAY' ? OPEN : IDLE;
  const about = frame.obliques.filter(({ preposition }) => preposition === 'over').map(({ head }) => head);
  if (about.some((head) => idle.test(lemmaOf(head)))) return false;
  const object = frame.passive ? frame.patients[0] : frame.patients.find((p) => p.index > predicate.index);
  const electric = object?.lower === 'power' && /^(supply|sell|buy|export|import|deliver|provide|send)$/.test(word);
  if (object && idle.test(lemmaOf(object)) && !electric) return false;
  if (force === 'MAY') return negated || isAllowed(frame);
  if (force === 'MUST') return !IDLE_DUTIES.test(word) && (frame.passive || isDue(predicate) || hasWhole(frame));
  if (force === 'STATED') {
    // "Mali pays for the bridge and Togo builds it": the first tells how the others are meant.
    const alike = top !== predicate && STATED.test(lemmaOf(top)) && CORE.test(word);
    return !negated && (alike || STATED.test(word) || ANSWERING.test(predicate.sentence.text));
  }
  if (DUTY_VERBS.has(lemma) || DUTY_VERBS.has(word) || CORE.test(word)) return true;
  return !IDLE_VERBS.test(word) && (isDue(predicate) || lemma.includes(' ')) && frame.patients.length > 0;
}

/** "Washington would also pay, an official said": what is to come, told by someone, and hangs on nothing. */
const isReported = ({ modal, predicate, clauses }: Frame): boolean =>
  modal === 'would' &&
  [predicate, ...(base(predicate) === 'conj' && predicate.head ? [predicate.head] : [])]
    .flatMap(({ children }) => children)
    .some((c) => base(c) === 'parataxis' && /^(say|add|report)$/.test(lemmaOf(c))) &&
  !clauses.some(({ marker }) => /^(if|unless)$/.test(marker ?? ''));

/** "…, which in turn will drop its claim": said of a side in passing. */
const isAside = ({ top, force }: Duty): boolean =>
  top.relation === 'acl:relcl' &&
  top.head?.upos === 'PROPN' &&
  (force === 'MUST' || force === 'WILL') &&
  ANSWERING.test(top.sentence.text);

/** "Respect the other's territory", "work out a scheme": a deed with its object, however mild the verb alone. */
const hasWhole = ({ lemma, predicate, patients, obliques }: Frame): boolean =>
  (/^(stay|remain)$/.test(lemma) && obliques.length > 0) ||
  (patients.some((p) => p.index > predicate.index && p.upos !== 'PRON') &&
    (lemma.includes(' ') || /^(respect|keep|maintain|treat|support|allow|seek|use|defend|help)$/.test(lemma)));

/** "Each side may inspect the other's bases": a right, where it is not a mere chance. */
const isAllowed = ({ modal, agents, lemma }: Frame): boolean =>
  modal === 'may' &&
  agents.some((agent) => /^(side|party|country|state|each|both)$/.test(lemmaOf(agent)) || RIGHTS.test(lemma));

interface Nearness {
  /** Sentences since the agreement was spoken of, or a term of it told. */
  readonly near: number;
  /** Whether the sentence before told a term. */
  readonly further: boolean;
}

/** Whether a duty of theirs, told so soon after, is one under the agreement. */
function isTerm(
  frame: Frame,
  { force }: Duty,
  owners: readonly EntityId[],
  { near, further }: Nearness,
  mention: AgreementMention,
  layers: TermLayers,
): boolean {
  const core = CORE.test(lemmaOf(frame.predicate));
  const paper = mention.form === 'NOUN' || mention.form === 'NAME';
  const sides = sidesNear(mention, layers);
  if (owners.length > 0 && owners.every((side) => sides.includes(side))) return force !== 'STATED' || near <= 2;
  const binding = force === 'MUST' || force === 'MAY';
  const next = near <= ((binding && frame.passive) || mention.kind === 'CONTRACT' ? 2 : 1);
  if (owners.length > 0) return next && core && (paper || force !== 'STATED') && mention.kind !== 'CEASEFIRE';
  const thing = frame.passive && core && frame.patients.some((p) => p.children.some((c) => c.lower === 'the'));
  const adjoining =
    next && (paper || ANSWERING.test(frame.predicate.sentence.text) || ((binding || thing) && mention.form === 'VERB'));
  // What others do is a term of an agreement that the text gives to someone.
  const onlooker = (agent: Token): boolean => ONLOOKER.test(lemmaOf(agent)) || AGREEMENT_NOUNS.has(lemmaOf(agent));
  if (!adjoining || sides.length === 0 || frame.agents.some(onlooker)) return false;
  if (frame.passive) return core || binding || (further && !IDLE_VERBS.test(lemmaOf(frame.predicate)));
  const named = frame.agents.some((agent) => agent.upos !== 'PRON');
  // "The withdrawal must begin", "work must start": the deed itself is the subject.
  const deed =
    /^(must|shall)$/.test(frame.modal ?? '') &&
    frame.agents.some((agent) => DEED_NOUNS.has(lemmaOf(agent)) || WORK.test(agent.lower));
  if (deed && /^(begin|start|end|finish)$/.test(lemmaOf(frame.predicate))) return true;
  if (!named || (INTRANSITIVE.test(frame.lemma) && frame.patients.length === 0)) return false;
  const answers = ANSWERING.test(frame.predicate.sentence.text);
  return force === 'STATED' ? hasAmount(frame) || (answers && core) : force === 'WILL' ? core : core || binding;
}

const hasAmount = ({ patients }: Frame): boolean =>
  patients.some(
    (p) =>
      p.upos === 'SYM' ||
      p.children.some((c) => c.relation.startsWith('nummod')) ||
      /^(rest|half|third)$/.test(p.lower),
  );
