/** Names and sentences for people to read. */
import type { AgreementKind, AgreementStatus, EntityId, Factuality, When } from '../analysis.ts';
import { prepositionOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { complements, phraseText } from './phrase.ts';
import type { AgreementForm, TermFind } from './reading.ts';
import type { AgreementRecord } from './record.ts';

const NOUN: Readonly<Record<AgreementKind, string>> = {
  TREATY: 'treaty',
  CONVENTION: 'convention',
  PROTOCOL: 'protocol',
  AGREEMENT: 'agreement',
  MEMORANDUM: 'memorandum',
  JOINT_STATEMENT: 'joint statement',
  DECLARATION: 'declaration',
  ACTION_PLAN: 'action plan',
  ROADMAP: 'roadmap',
  CEASEFIRE: 'ceasefire',
  CONTRACT: 'contract',
  EXCHANGE_OF_NOTES: 'exchange of notes',
  COMMITMENT: 'commitment',
  PROGRAMME: 'programme',
  OTHER: 'arrangement',
};

/** Words in the subject's own order; the phrase of the first mention that has one. */
export function subjectOf(record: AgreementRecord): string {
  return (
    record.mentions.find((m) => m.subject !== '' && m.rule !== 'agreement/talks')?.subject ??
    record.mentions.find((m) => m.subject !== '')?.subject ??
    ''
  );
}

export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The year that the text itself tells it by: "the 1994 accord"; null without one. */
export function yearOf({ mentions }: AgreementRecord): string | null {
  return mentions.find(({ dated }) => dated !== null && dated.text !== null)?.dated?.edtf.slice(0, 4) ?? null;
}

const WHERE = new Set(['in', 'along', 'around']);

/** Where a truce holds: "in the port of Aden"; null when the text does not say right after the noun. */
export function whereOf({ kind, mentions }: AgreementRecord): string | null {
  if (kind !== 'CEASEFIRE') return null;
  const place = mentions
    .flatMap(({ head }) => complements(head, WHERE).filter((c) => c.index - head.index <= 4 && !/\d/.test(c.text)))
    .at(0);
  return place === undefined ? null : `${prepositionOf(place)} ${phraseText(place)}`;
}

/** The name as written, or one made of parties and subject: "Russia–South Korea action plan". */
export function nameOf(
  record: AgreementRecord,
  sides: readonly EntityId[],
  term: TermFind | undefined,
  entities: Entities,
): string {
  if (record.known) return record.known.names[0];
  const written = record.mentions.find((m) => m.name !== null)?.name;
  if (written) return written;
  const noun = NOUN[record.kind];
  const parties = sides
    .map((id) => entities.get(id).name)
    .sort()
    .slice(0, 3)
    .join('–');
  const subject = subjectOf(record);
  if (record.mentions[0]?.form === 'VERB')
    return clipped(
      [parties, `${noun}${/^\w+ (the|a|an|its|their)\b/.test(subject) ? ' to' : ':'} ${subject}`]
        .filter((part) => part !== '')
        .join(' '),
    );
  if (
    subject === '' &&
    sides.length < 2 &&
    term &&
    (term.teller !== 'SELF' || sides.length === 0) &&
    yearOf(record) === null &&
    whereOf(record) === null
  )
    return clipped([parties, byTerm(noun, term)].filter((part) => part !== '').join(' '));
  if (/^\w+ing /.test(subject)) return clipped([parties, noun, subject].filter((part) => part !== '').join(' '));
  const parted = /^(\S+(?: \S+)?) on (.+)$/.exec(subject);
  const plain = subject.split(' ').length <= 2 ? `${subject} ${noun}` : `${noun} on ${subject}`;
  const year = yearOf(record);
  const inside =
    subject === ''
      ? year === null || sides.length > 1
        ? [noun, whereOf(record)].filter((part) => part !== null).join(' ')
        : `${noun} of ${year}`
      : /^to /.test(subject)
        ? `${noun} ${subject}`
        : parted
          ? `${parted[1]} ${noun} on ${parted[2]}`
          : plain;
  return clipped([parties, inside].filter((part) => part !== '').join(' '));
}

/** Of which nothing is told but a term: "treaty to ban cluster bombs", "agreement: the hostages to be flown out". */
const byTerm = (noun: string, { action, teller }: TermFind): string =>
  teller === 'SELF'
    ? `${noun}: ${action}`
    : `${noun} ${action.startsWith('not ') ? 'not to' : 'to'} ${action.replace(/^not /, '')}`;

const clipped = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, 107).replace(/\s+\S*$/, '')}…`);

const PAST: Readonly<Record<AgreementStatus, string>> = {
  PROPOSED: 'was proposed',
  UNDER_DISCUSSION: 'is under discussion',
  NEGOTIATING: 'is being negotiated',
  STALLED: 'stalled',
  AGREED: 'was agreed',
  INITIALLED: 'was initialled',
  ADOPTED: 'was adopted',
  SIGNED: 'was signed',
  RATIFIED: 'was ratified',
  IN_FORCE: 'entered into force',
  IMPLEMENTING: 'is being carried out',
  AMENDED: 'was amended',
  EXTENDED: 'was extended',
  SUSPENDED: 'was suspended',
  VIOLATION_ALLEGED: 'is said to have been violated',
  REJECTED: 'was rejected',
  ABANDONED: 'was abandoned',
  WITHDRAWN: 'was left',
  TERMINATED: 'was ended',
  EXPIRED: 'expired',
  SUPERSEDED: 'was replaced',
};

/** The same for what is not yet, or only perhaps: "is to be signed", "enters into force". */
const AHEAD: Readonly<Record<AgreementStatus, string>> = {
  PROPOSED: 'to be proposed',
  UNDER_DISCUSSION: 'to be discussed',
  NEGOTIATING: 'to be negotiated',
  STALLED: 'to stall',
  AGREED: 'to be agreed',
  INITIALLED: 'to be initialled',
  ADOPTED: 'to be adopted',
  SIGNED: 'to be signed',
  RATIFIED: 'to be ratified',
  IN_FORCE: 'to enter into force',
  IMPLEMENTING: 'to be carried out',
  AMENDED: 'to be amended',
  EXTENDED: 'to be extended',
  SUSPENDED: 'to be suspended',
  VIOLATION_ALLEGED: 'to be violated',
  REJECTED: 'to be rejected',
  ABANDONED: 'to be abandoned',
  WITHDRAWN: 'to be left',
  TERMINATED: 'to be ended',
  EXPIRED: 'to expire',
  SUPERSEDED: 'to be replaced',
};

/** "was not signed", "did not enter into force". */
const denied = (past: string): string =>
  /^(was|is) /.test(past)
    ? past.replace(/^(was|is) /, '$1 not ')
    : `did not ${past
        .replace(/^entered/, 'enter')
        .replace(/^stalled/, 'stall')
        .replace(/^expired/, 'expire')}`;

const SAID: Readonly<Record<Factuality, (status: AgreementStatus) => string>> = {
  HAPPENED: (status) => PAST[status],
  ONGOING: (status) => PAST[status],
  PLANNED: (status) => `is planned ${AHEAD[status]}`,
  CONDITIONAL: (status) => `is ${AHEAD[status]} on a condition`,
  POSSIBLE: (status) => `is possibly ${AHEAD[status]}`,
  DENIED: (status) => denied(PAST[status]),
};

/** "The herring accord was signed by Norway and Iceland (1994-05)." */
export function statusSummary(
  name: string,
  status: AgreementStatus,
  factuality: Factuality,
  by: readonly string[],
  when: When | null,
): string {
  const doers = by.length > 0 ? ` by ${listed(by)}` : '';
  const date = when ? ` (${when.edtf})` : '';
  return `${name}: ${SAID[factuality](status)}${doers}${date}.`;
}

/** A name inside a sentence: descriptive ones take an article, those made of a deed are too long to repeat. */
function inSentence(name: string, made: AgreementForm | undefined): string {
  if (made === 'VERB' || /(agreement|commitment):? (to|that) /.test(name)) return 'this agreement';
  return DESCRIBED.test(name) ? `the ${name}` : name;
}

const DESCRIBED =
  /(agreements?|accords?|treaty|pact|protocol|convention|deal|memorandum|statement|declaration|plan|roadmap|ceasefire|contract|notes|commitment|programme|arrangement|loan|lease)( (of|on|to|with|in)\b.*)?$/i;

interface TermNames {
  readonly name: string;
  /** How the text first speaks of the agreement. */
  readonly form: AgreementForm | undefined;
  readonly obligor: string | null;
  readonly beneficiary: string | null;
}

/** "Norway is to cut its catch (2004-05) under the herring accord.", "The herring accord is to limit the catch." */
export function termSummary(term: TermFind, { name, form, obligor, beneficiary }: TermNames): string {
  const tail = [
    term.condition === null ? '' : `, ${small(term.condition)}`,
    term.due ? ` (${term.due.edtf})` : '',
  ].join('');
  const agreement = inSentence(name, form);
  const under = `under ${agreement}`;
  if (term.teller === 'SELF') return `${capital(agreement)}: ${term.action}${tail}.`;
  if (term.teller === 'AGREEMENT' && obligor === null && term.termKind !== 'BENEFIT')
    return capital(`${agreement} is to ${term.action}${tail}.`);
  if (term.termKind === 'BENEFIT' && term.key.endsWith(':price')) {
    if (obligor !== null) return `${obligor} is to give ${term.action} ${under}.`;
    return beneficiary === null
      ? capital(`${term.action} in exchange, ${under}.`)
      : `${beneficiary} is to get ${term.action} in exchange, ${under}.`;
  }
  const not = /^not /.test(term.action) || /^until /i.test(term.condition ?? '');
  const is = obligor === null ? 'are' : 'is';
  const owes = term.factuality === 'POSSIBLE' ? 'should' : not ? `${is} not to` : `${is} to`;
  return `${obligor ?? 'The parties'} ${owes} ${term.action.replace(/^not /, '')}${tail} ${under}.`;
}

/** "once the dam is built", of a clause that opened its sentence. */
const small = (clause: string): string => clause.charAt(0).toLowerCase() + clause.slice(1);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
