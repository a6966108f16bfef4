/** Rules that read who owes what under an agreement, from the words that name the agreement or the verb that makes it. */
import { ALLOWING, FORBIDDING, OBLIGING, REGULATING } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { isDue } from '../mentions/agreed.ts';
import { infinitiveOf, pledgedThing, promisedClause } from '../mentions/verb.ts';
import { phraseText } from '../phrase.ts';
import { agreementSlots } from '../slots.ts';
import { chain, deedOf, owes, type TermRule } from './contract.ts';
import { obligorsOf, ownersOf, termsOf } from './deed.ts';

const UNDER = /^(under|as part of|in accordance with|in line with|according to|pursuant to)$/;

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
          // "an assembly elected under the accord": the participle tells of what is there.
          if (
            deed.predicate.xpos === 'VBN' &&
            base(deed.predicate) === 'acl' &&
            deed.predicate.relation !== 'acl:relcl'
          )
            continue;
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

/** "Hours after they ended": a noun of its own stands before the verb as its subject. */
const hasOtherSubject = ({ predicate }: Frame, head: Token): boolean =>
  predicate.children.some(
    (c) => base(c) === 'nsubj' && c !== head && c.upos === 'NOUN' && c.index < predicate.index && c.index > head.index,
  );

/** "which were meant to end the war": what it is for, not what it orders. */
const AIMING = /^(mean|aim|design|intend|hope|seek|try|expect|suppose|help|fail)$/;

/** What an agreement puts an end to by being made, and chances it only offers: no one's duty. */
const NO_DUTY =
  /^(war|conflict|fighting|dispute|hostility|crisis|confrontation|bloodshed|violence|feud|row|quarrel|rift|standoff|stand-off|stalemate|impasse|speculation|year|decade|month|week|right|chapter|way|door|chance|hope|stage|say|credit|question|doubt|fear|concern|tension|pressure|boost|end|possibility|point|issue)$/;

/** "The treaty obliges Peru to …", "the accord bars …", "the pact limits …", "a convention banning …". */
export const itObliges: TermRule = {
  name: 'agreement/term-obliges',
  reads: [
    'The treaty requires Peru to lower its tariffs on copper.',
    'The treaty limits the number of warheads to 1,550.',
    'Ten states signed a treaty banning exports of copper.',
  ],
  skips: [
    'The copper treaty pleased Peru.',
    'The copper treaty fills ten pages.',
    'The treaty ends a long war between Peru and Chile.',
    'The treaty was meant to cut the number of warheads.',
  ],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
        if (slot !== 'subj' || frame.form !== 'VERB' || frame.passive || hasOtherSubject(frame, mention.head)) continue;
        if (frame.negated || frame.factuality === 'DENIED' || isAim(frame)) continue;
        const { lemma } = frame;
        const below = frame.clauses.find((c) => /^(xcomp|advcl|ccomp)$/.test(c.relation) && c.marker !== 'that')?.head;
        const deed = below && layers.frames.at(below);
        const governs = OBLIGING.has(lemma) || ALLOWING.has(lemma) || FORBIDDING.has(lemma);
        if (governs && deed)
          yield { trigger: frame.span, mention, frame: deed, owners: obligorsOf(frame.patients, layers) };
        else if (
          (REGULATING.has(lemma) || FORBIDDING.has(lemma)) &&
          frame.patients.some((p) => p.index > frame.predicate.index) &&
          !frame.patients.some((p) => NO_DUTY.test(lemmaOf(p)))
        )
          yield { trigger: frame.span, mention, frame, owners: [] };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    const above = lemmaOf(frame.predicate.head ?? frame.predicate);
    const forbids = FORBIDDING.has(frame.lemma) || FORBIDDING.has(above);
    const effect = REGULATING.has(frame.lemma) || FORBIDDING.has(frame.lemma);
    const own = effect && owners.length === 0 && !FORBIDDING.has(above) && !OBLIGING.has(above);
    return termsOf(
      {
        rule: 'agreement/term-obliges',
        mention,
        frame,
        obligors: owners,
        confidence: 0.65,
        ...(own ? { effect: true as const } : {}),
        ...(forbids ? { termKind: 'PROHIBITION' as const } : {}),
      },
      layers,
    );
  },
};

const isAim = ({ predicate }: Frame): boolean =>
  predicate.head !== null && base(predicate) === 'xcomp' && AIMING.test(lemmaOf(predicate.head));

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
        if (frame !== given && !isDue(frame.predicate)) continue;
        if (frame === given) {
          yield { trigger: verb.span, mention, frame, owners: ownersOf(verb.agents, verb, layers) };
          continue;
        }
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
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-agreed', mention, frame, obligors: owners, confidence: 0.75 };
    const thing = frame.predicate === mention.head ? pledgedThing(frame, layers) : undefined;
    return termsOf(thing ? { ...owed, action: `provide ${phraseText(thing)}` } : owed, layers);
  },
};
