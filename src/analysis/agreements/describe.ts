/** Names and sentences for people to read. */
import type { AgreementKind, AgreementStatus, EntityId, Factuality, When } from '../analysis.ts';
import type { Entities } from '../layers.ts';
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

/** The name as written, or one made of parties and subject: "Russia–South Korea action plan". */
export function nameOf(record: AgreementRecord, sides: readonly EntityId[], entities: Entities): string {
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
  const parted = /^(\S+(?: \S+)?) on (.+)$/.exec(subject);
  const plain = subject.split(' ').length <= 2 ? `${subject} ${noun}` : `${noun} on ${subject}`;
  const year = yearOf(record);
  const inside =
    subject === ''
      ? year === null || sides.length > 1
        ? noun
        : `${noun} of ${year}`
      : /^to /.test(subject)
        ? `${noun} ${subject}`
        : parted
          ? `${parted[1]} ${noun} on ${parted[2]}`
          : plain;
  return clipped([parties, inside].filter((part) => part !== '').join(' '));
}

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

const FRAME: Readonly<Record<Factuality, (said: string) => string>> = {
  HAPPENED: (said) => said,
  ONGOING: (said) => said,
  PLANNED: (said) => `is planned: ${said.replace(/^(was|is) /, 'to be ')}`,
  CONDITIONAL: (said) => `only on a condition ${said}`,
  POSSIBLE: (said) => `possibly ${said}`,
  DENIED: (said) => `not so: ${said}`,
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
  return `${name}: ${FRAME[factuality](PAST[status])}${doers}${date}.`;
}
