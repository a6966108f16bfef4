/** Reads what kind of deed a frame tells of, from its verb, objects and the words that spell the deed out. */
import {
  OPERATOR_USES,
  type OperatorUse,
  type OperatorVerb,
  SENSES,
  type Sense,
} from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { childrenOf, lemmaOf } from '../grammar/tree.ts';
import { combine } from './combine.ts';
import { bestUse, type Found } from './match.ts';
import { nounSense } from './nouns.ts';
import { refined } from './refine.ts';

export interface Deed {
  readonly frame: Frame;
  readonly sense: Sense;
  /** How the frame comes to it: through what its verb means, or through another word. */
  readonly operator: OperatorVerb | null;
  /** The deed that the other word names. */
  readonly content: Deed | null;
  /** Whether the vocabulary asks for just this object or preposition, and not for the bare verb. */
  readonly specific: boolean;
  /** The noun that names the deed where no frame does ("sanctions", "ceasefire"). */
  readonly noun: Token | null;
}

interface Content {
  readonly sense: Sense;
  readonly content: Deed | null;
  readonly noun: Token | null;
}

const MAX_DEPTH = 4;

/** Prepositions under which an operator finds its deed, where its entry names none. */
const OPENERS: Readonly<Record<OperatorVerb, readonly string[]>> = {
  DO: [],
  STOP: ['from'],
  PROMISE: ['to', 'on', 'for'],
  PLAN: ['for', 'on'],
  REFUSE: ['to'],
  ASK: ['for', 'to', 'on'],
  THREATEN: ['with', 'of', 'against'],
  BLAME: ['for', 'over', 'about', 'of'],
  PRAISE: ['for', 'on'],
  PERMIT: [],
  FORCE: ['into', 'to'],
  SAY: [],
  ACCEPT: ['to'],
  VIOLATE: [],
};
const NOUN_OPENERS = ['of', 'in', 'on', 'to', 'for', 'against'];

/** "Declined to comment" refuses nobody anything. */
const SILENCE = new Set(
  'comment specify say elaborate discuss identify disclose name give answer speculate be talk confirm provide reveal explain'.split(
    ' ',
  ),
);

/** "Warned that it would strike" threatens; "warned that the dam was weak" does not. */
function isOwnDeed(frame: Frame, inner: Frame | undefined): boolean {
  const agents = inner?.agents ?? [];
  return agents.length === 0 || agents.some((agent) => agent.upos === 'PRON' || frame.agents.includes(agent));
}

const SELF_AIMED = new Set(['seek', 'propose', 'want', 'look', 'hope', 'await', 'push', 'press', 'ask', 'beg']);

/** "Suggested that the debate was over" asks nobody; "suggested that he resign" does. */
function isIndicative(inner: Frame | undefined): boolean {
  if (!inner || inner.form === 'NOUN') return false;
  return inner.tense === 'PAST' || inner.predicate.xpos === 'VBZ' || (inner.modal !== null && inner.modal !== 'should');
}

/** Verbs whose subject is the deed that goes on: "the talks resumed". */
const INTRANSITIVE = new Set(
  'begin start resume continue open reopen commence proceed intensify escalate expand widen increase'.split(' '),
);

const APPROVING = new Set(['approve', 'ratify', 'pass', 'adopt', 'reject', 'block', 'endorse']);

const OFTEN_SAID = new Set(['suggest', 'insist', 'argue', 'propose', 'advise', 'recommend', 'remind']);

/** "Agreed that it was late" shares an opinion and promises nothing. */
function isOpinion({ lemma, clauses, obliques, patients }: Frame): boolean {
  if (lemma !== 'agree' || clauses.some((c) => c.relation === 'xcomp')) return false;
  if (clauses.some((c) => c.relation === 'ccomp')) return true;
  return patients.length === 0 && obliques.length > 0 && obliques.every((o) => o.preposition === 'with');
}

/** Words that are refused to reporters as often as to the other side, which then stands under "with". */
const TALK = new Set(['comment', 'discuss', 'talk', 'speak', 'speculate']);

/** Reads deeds with a memory, so that each frame is read once. */
export function deedReader(frames: Frames): (frame: Frame) => Deed | null {
  const read = new Map<Frame, Deed | null>();

  function ofClause(head: Token, depth: number): Content | null {
    const frame = frames.at(head);
    const deed = frame && depth < MAX_DEPTH ? deedOf(frame, depth + 1) : null;
    return deed && { sense: deed.sense, content: deed, noun: null };
  }

  function ofNoun(noun: Token, depth: number): Content | null {
    const frame = frames.at(noun);
    const deed = frame && depth < MAX_DEPTH ? deedOf(frame, depth + 1) : null;
    const own = nounSense(noun);
    if (deed && (deed.operator !== null || !own)) return { sense: deed.sense, content: deed, noun };
    if (own) return { sense: own, content: deed, noun };
    // "A decree banning the party", "an order to leave": the clause says what the paper does.
    for (const c of childrenOf(noun, 'acl')) {
      if (c.relation === 'acl:relcl' || c.xpos === 'VBN') continue;
      const clause = ofClause(c, depth);
      if (clause) return clause;
    }
    return null;
  }

  function firstOf(heads: readonly Token[], depth: number): Content | null {
    for (const head of heads) {
      const found = ofNoun(head, depth);
      if (found) return found;
    }
    return null;
  }

  function isContentClause(relation: string, marker: string | null, frame: Frame, openers: readonly string[]): boolean {
    if (relation === 'xcomp' || relation === 'ccomp') return true;
    if (relation === 'advcl') return marker !== null && openers.includes(marker);
    return relation === 'acl' && frame.form === 'NOUN';
  }

  function contentOf(frame: Frame, { operator, satellite }: OperatorUse, depth: number): Content | null {
    const openers = satellite !== null ? [satellite] : frame.form === 'NOUN' ? NOUN_OPENERS : OPENERS[operator];
    if (satellite !== null) {
      const held = firstOf(
        frame.obliques.filter((o) => o.preposition === satellite).map((o) => o.head),
        depth,
      );
      if (held) return held;
    }
    // "Allowed the carrier to dock": the clause says what was allowed.
    const spelt = operator === 'PERMIT' && frame.clauses.some((c) => c.marker === 'to');
    const object = spelt ? null : firstOf(frame.patients, depth);
    if (object) return object;
    for (const { relation, marker, head } of frame.clauses) {
      if (operator === 'THREATEN' && relation === 'ccomp' && !isOwnDeed(frame, frames.at(head))) continue;
      const clause = isContentClause(relation, marker, frame, openers) ? ofClause(head, depth) : null;
      if (clause) return clause;
    }
    if (operator === 'SAY') return null;
    for (const opener of openers) {
      const held = firstOf(
        frame.obliques.filter((o) => o.preposition === opener).map((o) => o.head),
        depth,
      );
      if (held) return held;
    }
    // "The talks resumed", "the war ended".
    const intransitive =
      frame.form === 'VERB' &&
      frame.patients.length === 0 &&
      frame.clauses.every((c) => c.relation === 'advcl' || c.head.upos !== 'VERB');
    const carries = operator === 'STOP' || (operator === 'DO' && INTRANSITIVE.has(frame.lemma));
    const things = frame.agents.filter((agent) => agent.upos === 'NOUN');
    return intransitive && carries ? firstOf(things, depth) : null;
  }

  function asks(frame: Frame, found: Found<OperatorUse>): boolean {
    // "Sought to leave" asks nobody.
    if (SELF_AIMED.has(found.verb) && frame.patients.length + frame.recipients.length === 0) return false;
    return found.use.operator === 'ASK' && frame.clauses.some((c) => c.marker === 'to');
  }

  /** "Warned that it would strike": what the one who warns will do. */
  function warnsOfItself(frame: Frame): boolean {
    if (frame.lemma !== 'warn') return false;
    return frame.clauses.some(({ relation, head }) => {
      const inner = relation === 'ccomp' ? frames.at(head) : undefined;
      const willed = inner?.modal === 'will' || inner?.modal === 'would';
      return willed && inner.agents.length > 0 && isOwnDeed(frame, inner);
    });
  }

  /** "Refused to comment", "declined to discuss details": nobody is refused anything. */
  function isSilence(frame: Frame): boolean {
    const refused = frame.clauses.find((c) => c.relation === 'xcomp');
    if (!refused || !TALK.has(lemmaOf(refused.head)) || frame.patients.length > 0) return false;
    const inner = frames.at(refused.head);
    return !inner?.obliques.some((o) => o.preposition === 'with');
  }

  function compute(frame: Frame, depth: number): Deed | null {
    // "Did not rule out an attack" refuses nothing; the attack is told by itself.
    if (isOpinion(frame) || (frame.negated && frame.lemma === 'rule out')) return null;
    if (
      OFTEN_SAID.has(frame.lemma) &&
      frame.clauses.some((c) => c.relation === 'ccomp' && isIndicative(frames.at(c.head)))
    )
      return null;
    const best = bestUse(frame, SENSES);
    if (best && best.use.sense === null) return null;
    const direct = best?.use.sense ? { score: best.score, sense: best.use.sense } : null;
    const found = bestUse(frame, OPERATOR_USES);
    const plain = direct && {
      frame,
      sense: refined(direct.sense, frame),
      operator: null,
      content: null,
      noun: null,
      specific: direct.score >= 3,
    };
    if (
      direct &&
      direct.score >= 3 &&
      found?.use.operator !== 'ASK' &&
      (!found || direct.score >= found.score) &&
      !(found && asks(frame, found))
    )
      return plain;
    if (!found) return plain;
    const operator = warnsOfItself(frame) ? 'THREATEN' : found.use.operator;
    if (operator === 'REFUSE' && isSilence(frame)) return null;
    const content = contentOf(frame, { ...found.use, operator }, depth);
    // Praise and blame are what the verb says they are, whatever deed they comment on.
    const comments = operator === 'BLAME' || operator === 'PRAISE';
    // "Demanded that parliament approve the loan" asks for no help.
    const approved = operator === 'ASK' && APPROVING.has(content?.content?.frame.lemma ?? '');
    if (content && approved)
      return {
        frame,
        sense: { root: 'REQUEST', mode: 'change', cameo: '020' },
        operator,
        content: content.content,
        noun: content.noun,
        specific: false,
      };
    const sense = content && ((comments && direct?.sense) || combine(operator, found.verb, content.sense));
    if (content && sense) {
      return {
        frame,
        sense: refined(sense, frame),
        operator,
        content: content.content,
        noun: content.noun,
        specific: false,
      };
    }
    if (asks(frame, found)) {
      return {
        frame,
        sense: { root: 'REQUEST', mode: 'change', cameo: '020' },
        operator,
        content: null,
        noun: null,
        specific: true,
      };
    }
    const refused = operator === 'REFUSE' ? frame.clauses.find((c) => c.relation === 'xcomp') : undefined;
    if (refused && SILENCE.has(lemmaOf(refused.head))) return null;
    if (refused && plain?.sense.root === 'REJECT') {
      return { ...plain, specific: true };
    }
    // "Threatened to use force" says enough, whatever is threatened.
    if (operator === 'THREATEN' && plain?.sense.root === 'THREATEN' && frame.clauses.some((c) => c.marker === 'to'))
      return { ...plain, specific: true };
    if (plain || operator !== 'PROMISE' || frame.form !== 'VERB') return plain;
    // "Offered an opinion" promises nothing.
    if (frame.lemma === 'offer' && !frame.clauses.some((c) => c.relation === 'xcomp')) return null;
    return { frame, sense: { root: 'AGREE', cameo: '030' }, operator, content: null, noun: null, specific: false };
  }

  function deedOf(frame: Frame, depth: number): Deed | null {
    const known = read.get(frame);
    if (known !== undefined) return known;
    read.set(frame, null);
    const deed = compute(frame, depth);
    read.set(frame, deed);
    return deed;
  }

  return (frame) => deedOf(frame, 0);
}
