/** Rules that read who owes what. */

import { ALLOWING, DUTY_VERBS, FORBIDDING, OBLIGING, REGULATING } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal, lemmaOf } from '../../grammar/tree.ts';
import type { Rule } from '../../rule.ts';
import { infinitiveOf, promisedClause } from '../mentions/verb.ts';
import { mentionsWithin, spokenNear } from '../near.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import { unique } from '../sides.ts';
import { agreementSlots } from '../slots.ts';
import { clauseText, obligorsOf, ownersOf, type TermInput, type TermLayers, termsOf } from './deed.ts';

export interface TermMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly owners: readonly EntityId[];
}

export type TermRule = Rule<TermInput, TermMatch, TermFind>;

const UNDER = /^(under|as part of|in accordance with|in line with|according to|pursuant to)$/;
const MODALS = /^(will|would|must|shall|should|may|can|could|might)$/;

/** The frame and those coordinated with it, each with its own subject where it has one. */
function chain(frame: Frame, layers: TermLayers): readonly Frame[] {
  const found: Frame[] = [frame];
  for (let at = 0; at < found.length && found.length < 6; at++) {
    for (const c of found[at]?.predicate.children ?? []) {
      const own = found[at]?.predicate.xpos;
      const alike = c.xpos === own || c.xpos === 'VB' || (/^VB[DPZ]$/.test(c.xpos) && /^VB[DPZ]$/.test(own ?? ''));
      const next = base(c) === 'conj' && isVerbal(c) && alike ? layers.frames.at(c) : undefined;
      if (next) found.push(next);
    }
  }
  return found;
}

/** "is to", "has to", "agreed to": the deed itself is the infinitive below. */
function deedOf(frame: Frame, layers: TermLayers): Frame {
  const light = /^(be|have|need|agree|promise|pledge|undertake|commit|expect|oblige|require|due)$/.test(frame.lemma);
  const below = light ? frame.clauses.find((c) => c.relation === 'xcomp' && c.marker === 'to')?.head : undefined;
  return (below && layers.frames.at(below)) ?? frame;
}

const owes = (frame: Frame, layers: TermLayers): boolean =>
  MODALS.test(frame.modal ?? '') || deedOf(frame, layers) !== frame || frame.factuality === 'PLANNED';

/** "Under the accord, Iceland will …", "a pact by which Togo cedes …". */
export const underIt: TermRule = {
  name: 'agreement/term-under',
  reads: [
    'Under the herring accord with Norway, Iceland will halve its catch by 2030.',
    'Mali and Togo signed a pact under which Togo must pay for the dam.',
  ],
  skips: ['Under the bridge, the two ministers met.', 'Critics spoke under the herring accord with Norway.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const { frame: first, slot } of agreementSlots(mention.head, layers.frames)) {
        if (
          first.form !== 'VERB' ||
          !(UNDER.test(slot) || (/^(by|in)$/.test(slot) && first.predicate.relation === 'acl:relcl'))
        )
          continue;
        for (const frame of chain(first, layers)) {
          const relative = first.predicate.relation === 'acl:relcl' && first.predicate.head === mention.head;
          if (!relative && !owes(frame, layers) && frame.tense !== 'PRESENT') continue;
          const deed = deedOf(frame, layers);
          yield {
            trigger: { start: deed.predicate.start, end: deed.predicate.end },
            mention,
            frame: deed,
            owners: ownersOf(frame.agents.length > 0 ? frame.agents : deed.agents, frame, layers),
          };
        }
      }
    }
  },
  gives: ({ mention, frame, owners }, layers) =>
    termsOf({ rule: 'agreement/term-under', mention, frame, obligors: owners, confidence: 0.75 }, layers),
};

/** "The treaty obliges Peru to …", "the accord bars …", "the pact limits …". */
export const itObliges: TermRule = {
  name: 'agreement/term-obliges',
  reads: [
    'The treaty requires Peru to lower its tariffs on copper.',
    'The herring accord limits catches to 20,000 tonnes.',
    'The copper treaty bans exports of ore.',
  ],
  skips: ['The copper treaty pleased Peru.', 'The copper treaty fills ten pages.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
        if (slot !== 'subj' || frame.form !== 'VERB' || frame.passive) continue;
        const { lemma } = frame;
        const below = frame.clauses.find((c) => /^(xcomp|advcl|ccomp)$/.test(c.relation) && c.marker !== 'that')?.head;
        const deed = below && layers.frames.at(below);
        const governs = OBLIGING.has(lemma) || ALLOWING.has(lemma) || FORBIDDING.has(lemma);
        if (governs && deed)
          yield { trigger: frame.span, mention, frame: deed, owners: obligorsOf(frame.patients, layers) };
        else if (
          (REGULATING.has(lemma) || governs) &&
          frame.patients.length > 0 &&
          !frame.patients.some((p) => /^(right|chapter|way|door|chance|hope|stage|say|credit)$/.test(lemmaOf(p)))
        )
          yield { trigger: frame.span, mention, frame, owners: [] };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    const forbids = FORBIDDING.has(frame.lemma) || FORBIDDING.has(lemmaOf(frame.predicate.head ?? frame.predicate));
    return termsOf(
      {
        rule: 'agreement/term-obliges',
        mention,
        frame,
        obligors: owners,
        confidence: 0.65,
        ...(forbids ? { termKind: 'PROHIBITION' as const } : {}),
      },
      layers,
    );
  },
};

/** The deed of "agreed to …" and "pledged to …". */
export const agreedDeed: TermRule = {
  name: 'agreement/term-agreed',
  reads: [
    'Serbia agreed on Monday to return the paintings in exchange for loans.',
    'Brazil pledged to cut its debt by June.',
  ],
  skips: ['Serbia agreed with the report.', 'The singer pledged to sing.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.rule !== 'agreement/agreed-to' && mention.rule !== 'agreement/pledged') continue;
      const verb = layers.frames.at(mention.head);
      if (!verb || verb.factuality === 'DENIED') continue;
      const infinitive = infinitiveOf(verb);
      const promised = infinitive ? undefined : promisedClause(verb, layers);
      const deed = infinitive ?? promised;
      const first = deed && layers.frames.at(deed);
      const given = mention.rule === 'agreement/pledged' && verb.patients.length > 0 ? verb : undefined;
      for (const frame of first ? chain(first, layers) : given ? [given] : []) {
        const own =
          promised !== undefined &&
          frame.agents.length > 0 &&
          !/^(neither|each|both|they|it|side|country)$/.test(frame.agents[0]?.lower ?? '');
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: own ? ownersOf(frame.agents, frame, layers) : ownersOf(verb.agents, verb, layers),
        };
      }
    }
  },
  gives: ({ mention, frame, owners }, layers) =>
    termsOf({ rule: 'agreement/term-agreed', mention, frame, obligors: owners, confidence: 0.75 }, layers),
};

/** In the sentences right after an agreement was told of, what a side of it "will", "must" or "is to" do. */
export const following: TermRule = {
  name: 'agreement/term-following',
  reads: [
    'Mali and Togo signed a river pact on Monday. Togo will pay for the dam.',
    'Norway and Iceland struck a herring deal. In return Iceland must open two ports.',
  ],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo will hold elections in May.',
    'Mali and Togo signed a river pact. Togo paid for the lunch.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !/^(root|conj|ccomp|parataxis)$/.test(base(frame.predicate)) || !owes(frame, layers))
        continue;
      const deed = deedOf(frame, layers);
      if (deed.patients.some((p) => /^(part|place|effect|time|step|note|care)$/.test(lemmaOf(p)))) continue;
      if (
        !DUTY_VERBS.has(lemmaOf(deed.predicate)) ||
        frame.factuality === 'CONDITIONAL' ||
        (frame.factuality === 'POSSIBLE' && !/^(must|shall|may)$/.test(frame.modal ?? ''))
      )
        continue;
      const subjects = frame.agents.length > 0 ? frame.agents : deed.agents;
      const { sentence } = frame.predicate;
      const mention = spokenNear(layers.agreementMentions, sentence, 2).findLast(
        (m) =>
          m.start < frame.predicate.start &&
          sentence.index - m.head.sentence.index <= 2 &&
          m.rule !== 'agreement/talks' &&
          m.form !== 'PRONOUN',
      );
      if (!mention || mention.head === frame.predicate || mention.head === deed.predicate) continue;
      const named = ownersOf(subjects, frame, layers);
      const owners = named.length > 0 ? named : collective(subjects, mention, layers);
      if (owners.length === 0) continue;
      if (!owners.every((side) => sidesNear(mention, layers).includes(side)) && !adjoins(mention, frame)) continue;
      yield { trigger: { start: deed.predicate.start, end: deed.predicate.end }, mention, frame: deed, owners };
    }
  },
  gives: ({ mention, frame, owners }, layers) =>
    termsOf({ rule: 'agreement/term-following', mention, frame, obligors: owners, confidence: 0.55 }, layers),
};

/** "The government", "each side": whom the sides of the agreement themselves tell. */
function collective(subjects: readonly Token[], mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const word = subjects.length === 1 && subjects[0] ? lemmaOf(subjects[0]) : '';
  const sides = sidesNear(mention, layers);
  const states = sides.filter((side) => layers.entities.get(side).kind === 'COUNTRY');
  if (/^(government|country|state|kingdom|republic)$/.test(word)) return states.length === 1 ? states : [];
  if (/^(side|party|both|nation|signatory)$/.test(word))
    return sides.length === 2 ? sides : states.length === 2 ? states : [];
  return [];
}

const CORE =
  /^(pay|deliver|lend|supply|provide|build|withdraw|hand|return|release|invest|finance|fund|repay|begin|finish|contribute|dismantle|launch|train|buy|purchase|send)$/;

/** In the next sentence a new doer may owe too: "The bank will lend the money". */
const adjoins = (mention: AgreementMention, frame: Frame): boolean =>
  frame.predicate.sentence.index - mention.head.sentence.index <= (mention.kind === 'CONTRACT' ? 2 : 1) &&
  CORE.test(lemmaOf(frame.predicate)) &&
  (mention.form === 'NOUN' || mention.form === 'NAME') &&
  mention.kind !== 'CEASEFIRE';

/** Sides of the mention and of the verb that makes it. */
function sidesNear(mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const around = agreementSlots(mention.head, layers.frames).flatMap(({ frame }) => [
    ...frame.agents,
    ...frame.recipients,
    ...frame.obliques.filter((o) => /^(with|to|between|by|of)$/.test(o.preposition)).map((o) => o.head),
  ]);
  const { sentence } = mention.head;
  const named = mentionsWithin(layers.entities, sentence)
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end)
    .map((m) => m.head);
  return unique([...mention.sides, ...obligorsOf([...around, ...named], layers)]);
}

/** "refused to return until the sanctions are lifted": the price of coming back. */
export const untilThen: TermRule = {
  name: 'agreement/term-until',
  reads: [
    'In May Togo agreed to share the river, but later refused to return to the table until Mali lifted its blockade.',
  ],
  skips: ['Togo refused to sing until Mali left.'],
  *match(layers) {
    const { agreementMentions, frames } = layers;
    for (const frame of frames.all) {
      if (
        frame.factuality !== 'DENIED' ||
        !/^(return|come back|come|rejoin|resume|comply|implement|disarm|withdraw|sign|ratify)$/.test(frame.lemma)
      )
        continue;
      const { sentence } = frame.predicate;
      const mention = spokenNear(agreementMentions, sentence, 0)
        .filter((m) => m.start < frame.span.start)
        .at(-1);
      if (mention && limitOf(frame))
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: ownersOf(frame.agents, frame, layers),
        };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const limit = limitOf(frame);
    if (!limit) return null;
    const [term] = termsOf(
      {
        rule: 'agreement/term-until',
        mention,
        frame: { ...frame, negated: false },
        obligors: owners,
        confidence: 0.7,
        termKind: 'CONDITION',
      },
      layers,
    );
    return term ? { ...term, condition: clauseText(limit), factuality: 'CONDITIONAL', due: null } : null;
  },
};

/** The clause of "until" or "unless" under the verb or the refusal above it. */
function limitOf(frame: Frame): Token | undefined {
  const holders = [frame.predicate, frame.predicate.head];
  return holders
    .flatMap((holder) => holder?.children ?? [])
    .find(
      (c) => base(c) === 'advcl' && c.children.some((g) => base(g) === 'mark' && /^(until|unless|till)$/.test(g.lower)),
    );
}

/** "proposed that a commission should meet this year to advance the plan": a deed asked for under the agreement. */
export const proposedDeed: TermRule = {
  name: 'agreement/term-proposed',
  reads: [
    'Norway and Iceland signed a herring accord in May. Norway proposed that a commission should meet in June to review the accord.',
  ],
  skips: [
    'Norway and Iceland signed a herring accord in May. Norway said that a commission met in June to review the accord.',
  ],
  *match(layers) {
    for (const above of layers.frames.all) {
      if (!/^(propose|suggest|recommend)$/.test(above.lemma) || above.factuality === 'DENIED') continue;
      const clause = above.clauses.find((c) => c.relation === 'ccomp')?.head;
      const frame = clause && layers.frames.at(clause);
      if (frame?.form !== 'VERB' || !/^(should|would|must|shall)$/.test(frame.modal ?? 'should')) continue;
      const mention = spokenNear(layers.agreementMentions, frame.predicate.sentence, 0).find(
        (m) =>
          m.form !== 'VERB' &&
          m.rule !== 'agreement/talks' &&
          m.head.sentence === frame.predicate.sentence &&
          below(m.head, frame.predicate),
      );
      if (mention)
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: ownersOf(frame.agents, frame, layers),
        };
    }
  },
  gives({ mention, frame, owners }, layers) {
    return termsOf({ rule: 'agreement/term-proposed', mention, frame, obligors: owners, confidence: 0.6 }, layers).map(
      (term) => ({
        ...term,
        action: clauseText(frame.predicate).replace(/^that /, ''),
        factuality: 'POSSIBLE' as const,
      }),
    );
  },
};

/** Whether the token hangs below the other. */
function below(token: Token, above: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 12; steps++, at = at.head) if (at === above) return true;
  return false;
}

export const termRules = [proposedDeed, underIt, agreedDeed, itObliges, untilThen, following] as const;
