/** Nouns that name agreements, with the kind they tell, and the company in which they do not. */
import type { KnownAgreementKind } from './entry.ts';

export type NounKind = KnownAgreementKind | 'CONTRACT' | 'EXCHANGE_OF_NOTES' | 'COMMITMENT' | 'PROGRAMME';

export interface AgreementNoun {
  readonly kind: NounKind;
  /** A strong noun needs no help; a weak one needs a state or organisation at its side. */
  readonly strong: boolean;
}

type Row = readonly [kind: NounKind, strong: boolean, phrases: string];

const ROWS: readonly Row[] = [
  ['TREATY', true, 'treaty, peace treaty, pact of non-aggression'],
  [
    'AGREEMENT',
    true,
    'accord, pact, concordat, peace deal, peace settlement, peace agreement, trade deal, trade agreement',
  ],
  ['AGREEMENT', true, 'prisoner swap, prisoner exchange, currency swap, framework agreement, exchange of prisoners'],
  ['CEASEFIRE', true, 'ceasefire, cease-fire, cease fire, truce, armistice, cessation of hostilities'],
  ['MEMORANDUM', true, 'memorandum of understanding, mou, memo of understanding'],
  ['JOINT_STATEMENT', true, 'joint statement, joint communique, joint communiqué'],
  ['DECLARATION', true, 'joint declaration, declaration of intent, declaration of principle, statement of intent'],
  ['MEMORANDUM', true, 'letter of intent, memorandum of intent'],
  ['ROADMAP', true, 'roadmap, road map'],
  ['ACTION_PLAN', true, 'action plan, plan of action, peace plan'],
  ['EXCHANGE_OF_NOTES', true, 'exchange of notes, exchange of letters'],
  [
    'AGREEMENT',
    false,
    'agreement, deal, settlement, arrangement, framework, swap, lease, concession, compromise, bargain',
  ],
  ['MEMORANDUM', false, 'memorandum'],
  ['AGREEMENT', false, 'compact, loan, line of credit, bailout, alliance, entente, partnership, understanding'],
  ['CONVENTION', false, 'convention'],
  ['PROTOCOL', false, 'protocol'],
  ['DECLARATION', false, 'declaration, communique, communiqué'],
  ['JOINT_STATEMENT', false, 'statement'],
  ['CONTRACT', false, 'contract'],
  ['COMMITMENT', false, 'commitment, pledge, undertaking'],
  ['PROGRAMME', false, 'joint programme, joint program, joint project, joint venture, joint mission, joint commission'],
  ['OTHER', false, 'statute, moratorium'],
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,]+/).filter((word) => word !== ''));

/** By phrase in lower case, singular: `memorandum of understanding`. */
export const AGREEMENT_NOUNS: ReadonlyMap<string, AgreementNoun> = new Map(
  ROWS.flatMap(([kind, strong, phrases]) =>
    phrases.split(', ').map((phrase): [string, AgreementNoun] => [phrase, { kind, strong }]),
  ),
);

/** Words before a noun that make it someone's private bargain or another thing altogether: "book deal", "palace protocol". */
export const PRIVATE_MODIFIERS = words(`
book two-book three-book record recording film movie publishing plea transfer player modelling modeling sponsorship endorsement shoe
kit rental tenancy employment labor-contract job wage salary pay personal prenuptial marriage divorce custody party national republican
democratic comic annual palace royal diplomatic court state-of-emergency internet computer network safety health treatment testing
hygiene medical covid-19 clinical bank student car home mortgage payday insurance severance licensing raw square done real sweetheart
great good big bad better good-faith real-estate land business social severance murder hit killing loan-to-own season coach striker midfielder defender
television tv broadcast broad general widespread universal tacit gentleman unspoken near-universal tax-return
customs-declaration rent import export`);

/** What follows "of" when the noun is no agreement: "a declaration of war", "a deal of patience". */
export const FOREIGN_COMPLEMENTS = words(`
war independence emergency love assets interest income intent martial faith guilt patience time money trouble ink effort work attention`);

/** Words that set an agreement apart from the one that was spoken of before. */
export const DISTINGUISHING = words(`
earlier previous prior old former another other second third separate similar different first original initial last latest later
subsequent next rival comparable parallel additional further new existing preliminary interim final comprehensive permanent`);

/** Nouns that speak of an agreement only when they refer back to one: "the document was signed". */
export const ANAPHORIC_NOUNS = words('document text instrument');

/** Nouns that may stand for an agreement of any kind. */
export const GENERIC_NOUNS = words(`
agreement deal accord pact arrangement document text plan package initiative instrument settlement framework compact understanding
partnership scheme bargain`);

/** Rounds of talking; they tell of an agreement's life when they are about it. */
export const TALKS_NOUNS = words('talk talks negotiation negotiations bargaining');
