/** What a side is to get: "Ankara will receive six billion euros by 2018". */
import { lemmaOf } from '../../grammar/tree.ts';
import type { TermFind } from '../reading.ts';
import { isPresentPassive, type TermRule } from './contract.ts';
import { type TermLayers, termsOf } from './deed.ts';
import { doersOf } from './doers.ts';
import { dutyOf } from './duty.ts';
import { mentionToldBefore, sidesNear } from './told.ts';

/** Verbs whose subject is the one to whom something is due. */
export const GETTING = /^(get|receive|obtain|gain|earn)$/;

/** Verbs whose passive makes the subject the one who gets. */
const GIVEN = /^(give|grant|pay|award|guarantee|promise|offer|allow|assure)$/;

export const benefit: TermRule = {
  name: 'agreement/term-benefit',
  reads: [
    'Mali and Togo signed a river pact on Monday. Togo will receive six million euros by 2018.',
    'Mali and Togo signed a river pact on Monday. Togo is granted free passage to the lake.',
  ],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo received six million euros.',
    'Mali and Togo signed a river pact on Monday. Togo will get a new president.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      const given = frame.passive && GIVEN.test(frame.lemma) && frame.recipients.length > 0 && !frame.negated;
      if (given && frame.form === 'VERB' && (dutyOf(frame, layers) || isPresentPassive(frame.predicate))) {
        const mention = mentionToldBefore(frame, layers);
        const owners = mention ? doersOf(frame.recipients, frame, mention, layers) : [];
        const named = mention !== undefined && owners.length > 0;
        const trigger = { start: frame.predicate.start, end: frame.predicate.end };
        if (named && owners.every((id) => sidesNear(mention, layers).includes(id)))
          yield { trigger, mention, frame: { ...frame, passive: false, agents: frame.recipients }, owners };
        continue;
      }
      if (frame.form !== 'VERB' || !GETTING.test(frame.lemma) || frame.negated) continue;
      const force = dutyOf(frame, layers)?.force;
      if (force === undefined || force === 'MAY') continue;
      const mention = mentionToldBefore(frame, layers);
      const people = frame.patients.some((p) => PEOPLE.test(lemmaOf(p)));
      const due = force === 'MUST' || ANSWERING.test(frame.predicate.sentence.text);
      const worth =
        !people &&
        frame.patients.length > 0 &&
        (due || frame.patients.some((p) => p.upos === 'SYM' || hasAmount(p) || WORTH.test(lemmaOf(p))));
      if (!mention || !worth) continue;
      const owners = doersOf(frame.agents, frame, mention, layers);
      if (owners.length === 0 || !owners.every((id) => sidesNear(mention, layers).includes(id))) continue;
      yield { trigger: { start: frame.predicate.start, end: frame.predicate.end }, mention, frame, owners };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-benefit', mention, frame, obligors: owners, confidence: 0.6 };
    const given = GIVEN.test(frame.lemma);
    // "Togo is granted passage": it gets it.
    const terms = termsOf(owed, layers).map((term) =>
      given ? { ...term, action: term.action.replace(/^\S+/, 'get'), beneficiary: null } : term,
    );
    return terms.map((term) => asBenefit(term, layers));
  },
};

/** The deed of getting as what is due to the one who gets it, from the other side where there is just one. */
export function asBenefit(term: TermFind, layers: TermLayers): TermFind {
  const { obligor, mention } = term;
  if (obligor === null) return { ...term, termKind: 'BENEFIT' };
  const others = sidesNear(mention, layers).filter((id) => id !== obligor);
  return {
    ...term,
    termKind: 'BENEFIT',
    action: `${layers.entities.get(obligor).name} to ${term.action}`,
    teller: 'SELF',
    beneficiary: obligor,
    obligor: others.length === 1 ? (others[0] ?? null) : null,
  };
}

/** "Lets Mexico pay later", "Italy may hold migrants there": no one's duty, but a side's right. */
export const asRight = (term: TermFind, { entities }: TermLayers): TermFind =>
  term.obligor === null
    ? { ...term, termKind: 'BENEFIT' }
    : {
        ...term,
        termKind: 'BENEFIT',
        teller: 'SELF',
        action: `${entities.get(term.obligor).name} to ${term.action}`,
        beneficiary: term.obligor,
        obligor: null,
      };

/** "In return": whatever is got then is a term. */
const ANSWERING = /\b[Ii]n (return|exchange|turn)\b/;

/** Who are taken in, which is a burden. */
const PEOPLE =
  /^(people|person|refugee|migrant|prisoner|worker|guest|visitor|delegation|soldier|troop|hostage|family|child|seeker|citizen|national)$/;

const WORTH =
  /^(access|aid|loan|money|credit|share|stake|territory|land|sovereignty|amnesty|seat|oil|gas|fuel|food|grain|control|right|seat|visa|travel|assistance|relief|guarantee|assurance|protection|compensation|payment)$/;

const hasAmount = (token: { readonly children: readonly { readonly relation: string }[] }): boolean =>
  token.children.some((c) => c.relation.startsWith('nummod'));
