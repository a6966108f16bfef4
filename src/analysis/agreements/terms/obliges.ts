/** The agreement as the one who says what is to be done: "The treaty obliges Peru to …", "the accord bars …". */
import { ALLOWING, FORBIDDING, OBLIGING, REGULATING } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, coordinated, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { asRight } from './benefits.ts';
import { deedText } from './contents.ts';
import { besides, chain, type TermRule } from './contract.ts';
import { termsOf } from './deed.ts';
import { doersOf } from './doers.ts';
import { isInfinitive, isListed } from './duty.ts';
import { speaking } from './speaking.ts';

/** "which were meant to end the war": what it is for, not what it orders. */
const AIMING = /^(mean|aim|design|intend|hope|seek|try|expect|suppose|help|fail)$/;

/** What an agreement puts an end to by being made, and chances it only offers: no one's duty. */
const NO_DUTY =
  /^(war|conflict|fighting|dispute|hostility|crisis|confrontation|bloodshed|violence|feud|row|quarrel|rift|standoff|stand-off|stalemate|impasse|speculation|year|decade|month|week|right|chapter|way|door|chance|hope|stage|say|credit|question|doubt|fear|concern|tension|pressure|boost|end|possibility|point|issue)$/;

/** "The treaty obliges Peru to …", "the accord bars …", "the pact limits …". */
export const itObliges: TermRule = {
  name: 'agreement/term-obliges',
  reads: [
    'The treaty requires Peru to lower its tariffs on copper.',
    'The treaty limits the number of warheads to 1,550.',
    'Ten states signed a treaty that bans exports of copper.',
    'The copper treaty with Chile obliges Peru to lower its tariffs, to close two mines and to publish its prices.',
    'The copper treaty commits Peru and Chile to the destruction of old stocks.',
    'The border accord provides for Peru to pull back its troops and for Chile to reopen two crossings.',
    'The copper treaty obliges those who sign to publish their prices.',
    'Peru and Chile signed a treaty on Monday giving Chilean boats access to three ports.',
  ],
  skips: [
    'The copper treaty pleased Peru.',
    'The copper treaty fills ten pages.',
    'The treaty ends a long war between Peru and Chile.',
    'The treaty was meant to cut the number of warheads.',
  ],
  *match(layers) {
    for (const { mention, frame, loose } of speaking(layers)) {
      if (frame.negated || frame.factuality === 'DENIED' || isAim(frame)) continue;
      const { lemma } = frame;
      const below =
        frame.clauses.find((c) => /^(xcomp|advcl|ccomp)$/.test(c.relation) && c.marker !== 'that')?.head ??
        frame.patients.flatMap(({ children }) => children).find((c) => base(c) === 'acl' && isInfinitive(c));
      const governs = OBLIGING.has(lemma) || ALLOWING.has(lemma) || FORBIDDING.has(lemma);
      const deed = below && layers.frames.at(below);
      const first = deed?.form === 'VERB' ? [deed.predicate, ...besides(frame.predicate, deed.predicate)] : [];
      const hung = frame.patients.flatMap((p) => underRelative(p));
      const deeds = governs ? [...hung, ...first].flatMap((one) => layers.frames.at(one) ?? []) : [];
      if (deeds.length > 0) {
        const owners = doersOf(frame.patients, frame, mention, layers);
        for (const one of new Set(deeds.flatMap((each) => chain(each, layers))))
          yield { trigger: spanOf(one), mention, frame: withThing(one, frame), owners };
      } else if (calledFor(frame).length > 0) {
        for (const { who, deed: token } of calledFor(frame)) {
          const one = layers.frames.at(token);
          for (const each of one ? chain(one, layers) : []) {
            if (calledFor(frame).some((other) => other.deed === each.predicate && other.who !== who)) continue;
            const asked = each.passive ? { ...each, patients: [who] } : { ...each, agents: [who] };
            const owners = each.passive ? [] : doersOf([who], frame, mention, layers);
            yield { trigger: spanOf(each), mention, frame: asked, owners };
          }
        }
      } else if (calledOn(frame).length > 0) {
        const [who = frame.predicate, ...deeds] = calledOn(frame);
        for (const one of deeds.flatMap((token) => layers.frames.at(token) ?? []))
          for (const each of chain(one, layers))
            yield { trigger: spanOf(each), mention, frame: each, owners: doersOf([who], frame, mention, layers) };
      } else if (OBLIGING.has(lemma) && boundTo(frame).length > 0) {
        const owners = doersOf(whoIsBound(frame), frame, mention, layers);
        for (const noun of boundTo(frame))
          yield {
            trigger: { start: noun.start, end: noun.end },
            mention,
            frame: { ...frame, predicate: noun, agents: [], patients: [], recipients: [], obliques: [], clauses: [] },
            owners,
          };
      } else if (
        (FORBIDDING.has(lemma) || (!loose && (REGULATING.has(lemma) || isGiving(frame)))) &&
        [...frame.patients, ...frame.recipients].some((p) => p.index > frame.predicate.index) &&
        !frame.patients.some((p) => NO_DUTY.test(lemmaOf(p)))
      )
        yield { trigger: frame.span, mention, frame, owners: [] };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const noun = OBLIGING.has(frame.lemma) && frame.predicate.upos === 'NOUN' ? frame.predicate : undefined;
    const above = noun ? frame.lemma : lemmaOf(governor(frame.predicate));
    const forbids = FORBIDDING.has(frame.lemma) || FORBIDDING.has(above);
    const effect = REGULATING.has(frame.lemma) || FORBIDDING.has(frame.lemma) || isGiving(frame);
    const own = effect && owners.length === 0 && !FORBIDDING.has(above) && !OBLIGING.has(above);
    const terms = termsOf(
      {
        rule: 'agreement/term-obliges',
        mention,
        frame,
        obligors: owners,
        confidence: 0.65,
        ...(noun ? { action: deedText(noun) } : {}),
        ...(own ? { effect: true as const } : {}),
        ...(forbids ? { termKind: 'PROHIBITION' as const } : {}),
      },
      layers,
    );
    return ALLOWING.has(above) ? terms.map((term) => asRight(term, layers)) : terms;
  },
};

/** "Obliges those who sign to publish …": the infinitive that the tree hangs in the relative clause of those it binds. */
const underRelative = (bound: Token): readonly Token[] =>
  bound.children
    .filter((c) => c.relation === 'acl:relcl' && /^(sign|join|ratify|belong|take)$/.test(lemmaOf(c)))
    .flatMap(({ children }) => children)
    .filter((c) => base(c) === 'xcomp' && isInfinitive(c));

/** The verb that governs the first of the listed infinitives. */
function governor(deed: Token): Token {
  let at = deed;
  for (let steps = 0; steps < 8 && at.head !== null && (isListed(at) || base(at) === 'conj'); steps++) at = at.head;
  return at.head ?? at;
}

const spanOf = ({ predicate: { start, end } }: Frame): Span => ({ start, end });

/** "Requires 75 percent of a car to be made there": what the deed is done to is the object above it. */
const withThing = (deed: Frame, above: Frame): Frame =>
  above.patients.length === 0
    ? deed
    : deed.passive
      ? { ...deed, patients: above.patients }
      : { ...deed, agents: above.patients };

/** "Calls on the sides to free …, to reopen …": on whom, and the first of each list; [] without them. */
function calledOn({ lemma, obliques, clauses }: Frame): readonly Token[] {
  const who = /^call( on| upon)?$/.test(lemma)
    ? obliques.find((o) => /^(up)?on$/.test(o.preposition))?.head
    : undefined;
  if (!who) return [];
  const deeds = [...who.children, ...clauses.map(({ head }) => head)].filter(
    (c) => /^(acl|xcomp|advcl)$/.test(c.relation) && isInfinitive(c),
  );
  return deeds.length > 0 ? [who, ...new Set(deeds)] : [];
}

/** "Calls for Mali to close two mines and for Togo to open its port": whoever is to act, with the infinitive that follows. */
function calledFor({ lemma, predicate }: Frame): readonly { readonly who: Token; readonly deed: Token }[] {
  if (!/^(call|provide|call for|provide for|allow|arrange)$/.test(lemma)) return [];
  const words = predicate.sentence.tokens.filter((token) => token.index > predicate.index);
  const who = words.filter((token) => prepositionOf(token) === 'for' && /^(NOUN|PROPN)$/.test(token.upos));
  return who.flatMap((head) => {
    const next = words.find((token) => token.index > head.index && isInfinitive(token));
    const between = next ? words.filter((token) => token.index > head.index && token.index < next.index) : [];
    const joined = between.every((token) => token.upos !== 'VERB' && !/^[,;:]$/.test(token.text));
    return next && joined ? [{ who: head, deed: next }] : [];
  });
}

/** "Commits both to a truce and to the destruction of surplus stocks": the nouns of the deeds. */
const boundTo = (frame: Frame): readonly Token[] =>
  [...frame.obliques.map(({ head }) => head), ...frame.predicate.children.filter((c) => base(c) === 'conj')]
    .filter((head) => prepositionOf(head) === 'to' && head.upos === 'NOUN')
    .flatMap((head) => coordinated(head))
    .filter((head, at, all) => head.upos === 'NOUN' && !NO_DUTY.test(lemmaOf(head)) && all.indexOf(head) === at);

/** Who is bound; "both" also where the tree makes it a mere particle of the list: "commits both to a truce and to …". */
const whoIsBound = ({ patients, predicate }: Frame): readonly Token[] => {
  const next = predicate.sentence.tokens[predicate.index - (predicate.sentence.tokens[0]?.index ?? 0) + 1];
  return patients.length === 0 && next?.lower === 'both' ? [next] : patients;
};

/** "Gives the Serbs a police chief of their own": someone, and something for them. */
const isGiving = (frame: Frame): boolean =>
  /^(give|grant|guarantee|award|hand|offer|assure|promise|pay|hand over|cede)$/.test(frame.lemma) &&
  frame.patients.length + frame.recipients.length + frame.obliques.filter((o) => o.preposition === 'to').length > 0;

const isAim = ({ predicate }: Frame): boolean =>
  predicate.head !== null && base(predicate) === 'xcomp' && AIMING.test(lemmaOf(predicate.head));
