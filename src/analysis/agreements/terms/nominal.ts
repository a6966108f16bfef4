/** Deeds inside the agreement's own phrase: "a deal to reopen the border", "an accord on the release of all prisoners". */
import { DEED_NOUNS } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf, markerOf, prepositionOf } from '../../grammar/tree.ts';
import type { Rule } from '../../rule.ts';
import { isDue } from '../mentions/agreed.ts';
import { complements, isIndefinite, phraseText } from '../phrase.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import { unique } from '../sides.ts';
import { chain, type TermRule } from './contract.ts';
import { beneficiaryOf, obligorsOf, type TermInput, type TermLayers, termsOf } from './deed.ts';
import { dueOf } from './due.ts';

/** Nouns whose infinitive tells who is bound: the one who made the promise. */
const ONE_SIDED = /^(commitment|pledge|promise|undertaking|vow)$/;

const MAKING =
  /^(sign|reach|strike|conclude|make|clinch|seal|agree|initial|negotiate|announce|ink|approve|adopt|have|get|win|broker|do|cut|finalise|finalize|forge)$/;

/** The infinitive of the noun; also "signed a deal on Monday to reopen …", whose tree hangs it on the verb. */
function infinitiveOf(head: Token): Token | undefined {
  const own = head.children.find((c) => base(c) === 'acl' && c.relation !== 'acl:relcl' && markerOf(c) === 'to');
  const verb = head.head;
  if (own || verb === null || base(head) !== 'obj' || !MAKING.test(lemmaOf(verb)) || !isIndefinite(head)) return own;
  return verb.children.find(
    (c) => /^(advcl|xcomp)$/.test(c.relation) && c.upos === 'VERB' && c.index > head.index && markerOf(c) === 'to',
  );
}

export const toDo: TermRule = {
  name: 'agreement/term-to',
  reads: ['Mali and Togo signed a deal to reopen their border by June.'],
  skips: [
    'Mali and Togo signed a deal to promote friendship.',
    'Mali hailed the deal to the end.',
    'Mali and Togo signed a treaty to put it into law.',
  ],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB' || mention.form === 'PRONOUN' || mention.rule === 'agreement/talks') continue;
      const verb = infinitiveOf(mention.head);
      const first = verb && isDue(verb) ? layers.frames.at(verb) : undefined;
      if (!first || isAsked(first) || first.patients.some((p) => /^(it|them)$/.test(p.lower))) continue;
      const promised = ONE_SIDED.test(lemmaOf(mention.head));
      const owners = promised ? ownersOfNoun(mention, layers) : contractorsOf(mention, first, layers);
      for (const frame of chain(first, layers)) {
        const trigger = { start: frame.predicate.start, end: frame.predicate.end };
        yield { trigger, mention, frame, owners: owners.length > 0 ? owners : giverOf(mention, frame, layers) };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    // Whoever the tree makes the subject of the infinitive did not promise it for the others.
    const shared = { ...frame, agents: [] };
    return termsOf({ rule: 'agreement/term-to', mention, frame: shared, obligors: owners, confidence: 0.6 }, layers);
  },
};

/** "An agreement on how the lake is to be filled": what is still to be settled. */
const isAsked = ({ predicate }: Frame): boolean =>
  predicate.children.some((c) => /^(how|when|where|whether|who)$/.test(c.lower) && c.index < predicate.index);

/** "Iran's commitment to …". */
function ownersOfNoun({ head, sides }: AgreementMention, layers: TermLayers): readonly EntityId[] {
  if (sides.length > 0) return sides.length === 1 ? sides : [];
  return obligorsOf(
    head.children.filter((c) => c.relation === 'nmod:poss'),
    layers,
  );
}

const WITH = new Set(['with']);
const TRADING = /^(buy|purchase|sell|supply|deliver|export|import|ship|pay|lend|provide|rent|lease)$/;

/** "Awarded Rosatom a contract to build", "won a contract to build": who is to do the work; [] where the words leave it open. */
function contractorsOf({ head, kind }: AgreementMention, deed: Frame, layers: TermLayers): readonly EntityId[] {
  const verb = kind === 'CONTRACT' && head.head ? layers.frames.at(head.head) : undefined;
  if (!verb || base(head) !== 'obj') return [];
  if (/^(win|get|land|secure|clinch|receive)$/.test(verb.lemma)) return obligorsOf(verb.agents, layers);
  const givers = obligorsOf(verb.agents, layers);
  // "Signed a contract with Togo to buy pumps": whoever signs with another does it.
  const partner = verb.obliques.some(({ preposition }) => preposition === 'with') || complements(head, WITH).length > 0;
  if (partner && TRADING.test(deed.lemma) && givers.length === 1) return givers;
  if (/^(award|give|hand|grant)$/.test(verb.lemma)) {
    const to = verb.obliques.filter(({ preposition }) => preposition === 'to').map((o) => o.head);
    const named = [...verb.recipients, ...verb.patients.filter((p) => p !== head), ...to];
    return obligorsOf(named, layers).filter((id) => !givers.includes(id));
  }
  const served = beneficiaryOf(deed, givers, layers);
  return served === null ? [] : givers.filter((id) => id !== served);
}

/** "Mali and Togo signed a deal to supply Togo with power": the other of the two sides, or the one who signs it. */
function giverOf(mention: AgreementMention, deed: Frame, layers: TermLayers): readonly EntityId[] {
  const sides = unique([...mention.sides, ...(layers.agreementLives.of(mention)?.sides ?? [])]);
  const getter = beneficiaryOf({ ...deed, agents: [] }, [], layers);
  if (getter === null) return [];
  if (sides.length === 2 && sides.includes(getter)) return sides.filter((side) => side !== getter);
  const maker = base(mention.head) === 'obj' && mention.head.head ? layers.frames.at(mention.head.head) : undefined;
  const makers = maker ? obligorsOf(maker.agents, layers).filter((id) => id !== getter) : [];
  return makers.length === 1 ? makers : [];
}

interface NounDeed {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly noun: Token;
  readonly verb: string;
  /** What the deed is done to. */
  readonly thing: Token;
}

const ABOUT = new Set(['on', 'for', 'about', 'governing', 'regarding']);
const OF = new Set(['of']);

/** "An accord on the release of all prisoners": the noun of a deed, and what it is done to. */
export const deedNoun: Rule<TermInput, NounDeed, TermFind> = {
  name: 'agreement/term-noun',
  reads: ['Mali and Togo signed an accord on the release of all prisoners on Monday.'],
  skips: ['Mali and Togo signed an accord on trade.', 'Mali and Togo discussed the release of all prisoners.'],
  *match({ agreementMentions }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || mention.form === 'PRONOUN' || mention.rule === 'agreement/talks') continue;
      for (const noun of [...complements(mention.head, ABOUT), ...hungOnVerb(mention.head)]) {
        const verb = DEED_NOUNS.get(lemmaOf(noun));
        const thing = verb === undefined ? undefined : complements(noun, OF)[0];
        if (verb !== undefined && thing)
          yield { trigger: { start: noun.start, end: noun.end }, mention, noun, verb, thing };
      }
    }
  },
  gives: ({ trigger, mention, noun, verb, thing }, layers) => ({
    mention,
    rule: 'agreement/term-noun',
    key: `${noun.start}:0`,
    termKind: 'OBLIGATION',
    obligor: null,
    beneficiary: null,
    action: `${verb} ${phraseText(thing)}`,
    teller: 'SIDE',
    inExchangeFor: [],
    condition: null,
    due: dueOf(noun, layers.agreementLives.madeOn(mention), layers),
    factuality: 'PLANNED',
    sentence: noun.sentence,
    trigger,
    confidence: 0.55,
  }),
};

/** "Signed an accord on Monday for the release of …": what it is for, though the tree hangs it on the verb. */
function hungOnVerb(head: Token): readonly Token[] {
  const verb = head.head;
  if (verb === null || base(head) !== 'obj' || !MAKING.test(lemmaOf(verb))) return [];
  return verb.children.filter(
    (c) =>
      base(c) === 'obl' && c.index > head.index && /^(on|for)$/.test(prepositionOf(c)) && DEED_NOUNS.has(lemmaOf(c)),
  );
}
