/** What a side is to get: "Ankara will receive six billion euros by 2018". */
import { lemmaOf } from '../../grammar/tree.ts';
import type { TermRule } from './contract.ts';
import { owes } from './contract.ts';
import { ownersOf, termsOf } from './deed.ts';
import { mentionToldBefore, sidesNear } from './told.ts';

const GETTING = /^(get|receive|obtain|gain|earn)$/;

export const benefit: TermRule = {
  name: 'agreement/term-benefit',
  reads: ['Mali and Togo signed a river pact on Monday. Togo will receive six million euros by 2018.'],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo received six million euros.',
    'Mali and Togo signed a river pact on Monday. Togo will get a new president.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !GETTING.test(frame.lemma) || !owes(frame, layers) || frame.negated) continue;
      const mention = mentionToldBefore(frame, layers);
      const people = frame.patients.some((p) => PEOPLE.test(lemmaOf(p)));
      const worth = !people && frame.patients.some((p) => p.upos === 'SYM' || hasAmount(p) || WORTH.test(lemmaOf(p)));
      if (!mention || !worth) continue;
      const owners = ownersOf(frame.agents, frame, layers);
      if (owners.length === 0 || !owners.every((id) => sidesNear(mention, layers).includes(id))) continue;
      yield { trigger: { start: frame.predicate.start, end: frame.predicate.end }, mention, frame, owners };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const others = sidesNear(mention, layers).filter((id) => !owners.includes(id));
    const terms = termsOf(
      { rule: 'agreement/term-benefit', mention, frame, obligors: owners, confidence: 0.6, termKind: 'BENEFIT' },
      layers,
    );
    return terms.map((term) => ({
      ...term,
      beneficiary: term.obligor,
      obligor: others.length === 1 ? (others[0] ?? null) : null,
    }));
  },
};

/** Who are taken in, which is a burden. */
const PEOPLE =
  /^(people|person|refugee|migrant|prisoner|worker|guest|visitor|delegation|soldier|troop|hostage|family|child|seeker|citizen|national)$/;

const WORTH =
  /^(access|aid|loan|money|credit|share|stake|territory|land|oil|gas|fuel|food|grain|control|right|seat|visa|travel|assistance|relief|guarantee|assurance|protection|compensation|payment)$/;

const hasAmount = (token: { readonly children: readonly { readonly relation: string }[] }): boolean =>
  token.children.some((c) => c.relation.startsWith('nummod'));
