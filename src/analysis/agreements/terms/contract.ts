/** The rule contract as the rules that read terms fill it, and what these rules share. */
import type { Token } from '../../../language/document.ts';
import type { EntityId, Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal } from '../../grammar/tree.ts';
import type { Rule } from '../../rule.ts';
import { isToDo } from '../obligation.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import type { TermInput, TermLayers } from './deed.ts';
import { isAfterComma, isInfinitive, isListed } from './duty.ts';

export interface TermMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly owners: readonly EntityId[];
}

export type TermRule = Rule<TermInput, TermMatch, TermFind>;

/** The frame and those coordinated with it, each with its own subject where it has one; infinitives go on in a list of infinitives. */
export function chain(frame: Frame, layers: TermLayers): readonly Frame[] {
  const found: Frame[] = [frame];
  for (let at = 0; at < found.length && found.length < 8; at++) {
    for (const c of found[at]?.predicate.children ?? []) {
      const own = found[at]?.predicate.xpos;
      const alike =
        c.xpos === own ||
        c.xpos === 'VB' ||
        (/^VB[DPZ]$/.test(c.xpos) && /^VB[DPZ]$/.test(own ?? '')) ||
        (/^VB[PZ]$/.test(own ?? '') && isPresentPassive(c));
      const next = (base(c) === 'conj' && isVerbal(c) && alike) || isListed(c) ? layers.frames.at(c) : undefined;
      if (next) found.push(next);
    }
  }
  const further = isInfinitive(frame.predicate) ? furtherOf(frame.predicate) : [];
  for (const token of further) {
    const next = layers.frames.at(token);
    if (next && !found.includes(next)) found.push(next);
  }
  return found;
}

/** "Is paid", "are freed". */
export const isPresentPassive = (verb: Token): boolean =>
  verb.xpos === 'VBN' && verb.children.some((c) => /^(is|are)$/.test(c.lower) && /^aux/.test(c.relation));

/** "Promised to halt … and to dilute …", "obliges Mali to close …, to open …": later infinitives that hang beside the first. */
export const besides = (verb: Token, first: Token): readonly Token[] =>
  // "…, and to train soldiers, the minister said": the tree may hang the last on what stands behind it.
  [verb, ...verb.children.filter((c) => base(c) === 'parataxis')]
    .flatMap(({ children }) => children)
    .filter(
      (c) =>
        c.index > first.index &&
        isInfinitive(c) &&
        isAfterComma(c) &&
        (c.head === verb || c.index < (c.head?.index ?? 0)),
    );

/** "Not to let goods cross the border and to post guards": later infinitives of the list, wherever the tree hangs them below. */
const furtherOf = (deed: Token): readonly Token[] =>
  deed.sentence.tokens.filter(
    (token) => token.index > deed.index && isInfinitive(token) && isAfterComma(token) && isBelow(token, deed),
  );

function isBelow(token: Token, above: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at !== null && steps < 10; steps++, at = at.head) if (at === above) return true;
  return false;
}

const LIGHT = /^(be|have|need|agree|promise|pledge|undertake|commit|expect|oblige|require|due|bind|bound)$/;

/** Verbs of going on: "go on paying", "continue to pay", "keep supplying". */
const GOING_ON = /^(go|go on|continue|keep|keep on|carry on)$/;

/** "Will go on paying": the duty is told by the verb above, the deed by the one below. */
export const isGoingOn = ({ lemma }: Frame): boolean => GOING_ON.test(lemma);

/** "is to", "has to", "agreed to", "goes on": the deed itself is the infinitive or the gerund below. */
export function deedOf(frame: Frame, layers: TermLayers): Frame {
  const below = LIGHT.test(frame.lemma)
    ? frame.clauses.find((c) => /^(xcomp|advcl)$/.test(c.relation) && c.marker === 'to')?.head
    : GOING_ON.test(frame.lemma)
      ? frame.clauses.find(
          (c) =>
            /^(xcomp|advcl|ccomp)$/.test(c.relation) &&
            (c.marker === 'to' || (/^(on)?$/.test(c.marker ?? '') && c.head.xpos === 'VBG')),
        )?.head
      : undefined;
  return (below && layers.frames.at(below)) ?? frame;
}

/** A deed, and the frame whose subject owes it. */
export interface Owing {
  readonly finite: Frame;
  readonly deed: Frame;
}

const isSubject = (token: Token): boolean => base(token) === 'nsubj';

/** All deeds that the frame and what is coordinated with it tell. */
export const deedsOf = (first: Frame, layers: TermLayers): readonly Owing[] =>
  chain(first, layers).flatMap((finite) => {
    const deed = deedOf(finite, layers);
    return (deed === finite ? [finite] : chain(deed, layers)).map((one) => ({
      // "Nauru is to cut its ties, and the two are to exchange envoys": a deed further on may have a subject of its own.
      finite: one.predicate.children.some(isSubject) ? one : finite,
      deed: one,
    }));
  });

/** Whether the words make the deed a due: a modal, "is to", "agreed to". */
export const owes = (frame: Frame, layers: TermLayers): boolean =>
  /^(will|would|must|shall|should|may|can|could|might)$/.test(frame.modal ?? '') ||
  isToDo(frame.predicate) ||
  (LIGHT.test(frame.lemma) && deedOf(frame, layers) !== frame) ||
  frame.factuality === 'PLANNED';
