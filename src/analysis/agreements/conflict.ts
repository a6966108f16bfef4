/** Why a mention cannot be of a record: another kind, date, pair of sides or subject. */
import { GENERIC_NOUNS } from '../../knowledge/agreements/nouns.ts';
import type { AgreementKind } from '../analysis.ts';
import { lemmaOf } from '../grammar/tree.ts';
import { complements } from './phrase.ts';
import type { AgreementMention } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';

const FAMILY: Readonly<Partial<Record<AgreementKind, string>>> = {
  TREATY: 'text',
  CONVENTION: 'text',
  PROTOCOL: 'text',
  AGREEMENT: 'any',
  MEMORANDUM: 'text',
  JOINT_STATEMENT: 'word',
  DECLARATION: 'word',
  ACTION_PLAN: 'plan',
  ROADMAP: 'plan',
  CEASEFIRE: 'truce',
  CONTRACT: 'contract',
  COMMITMENT: 'any',
  PROGRAMME: 'plan',
  OTHER: 'any',
};

export const generic = (mention: AgreementMention): boolean =>
  mention.form === 'PRONOUN' ||
  mention.rule === 'agreement/document' ||
  (GENERIC_NOUNS.has(lemmaOf(mention.head).replace(/s$/, '')) && /^(AGREEMENT|OTHER|COMMITMENT)$/.test(mention.kind));

const OF = new Set(['of', 'for', 'to']);

/** What is no other name for an accord: "the lease of the harbour". */
const OWN_THING = /^(lease|loan|bailout|concession)$/;

/** Heads like "lease" and "loan" name a thing of their own; "accord" names anything. */
export function kindsAgree(mention: AgreementMention, record: AgreementRecord): boolean {
  const head = lemmaOf(mention.head);
  if (record.kind === 'CONTRACT' && /^(pact|accord|treaty|truce)$/.test(head)) return false;
  const own = OWN_THING.test(head) && complements(mention.head, OF).length > 0;
  if (own && record.heads.size > 0 && !record.heads.has(head)) return false;
  if (generic(mention)) return true;
  if (record.heads.has(head)) return true;
  if (record.heads.size === 0) return !/^(truce|contract)$/.test(FAMILY[mention.kind] ?? 'any');
  const ours = FAMILY[mention.kind] ?? 'any';
  const theirs = FAMILY[record.kind] ?? 'any';
  if (ours === theirs) return ours !== 'any' || generic(record.mentions[0] ?? mention);
  return (
    ours !== 'truce' &&
    theirs !== 'truce' &&
    (ours === 'text' || ours === 'any') &&
    (theirs === 'any' || theirs === 'text')
  );
}

export const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((item) => !b.has(item));

const STRANGERS = new Set(
  'earlier previous prior old former another other second third separate similar different rival comparable additional further'.split(
    ' ',
  ),
);

/** Brought in as another one than the story's own: "the previous treaty". */
export const estranged = (record: AgreementRecord): boolean => [...record.apart].some((word) => STRANGERS.has(word));

/** Brought in by a year of its own, as a thing of the past: "a 1942 protocol". */
export const isOld = ({ mentions }: AgreementRecord): boolean =>
  mentions[0]?.form === 'NOUN' && /\d{4}/.test(mentions[0].dated?.text ?? '');

/** "The 2001 agreement" after "a loan": what has a year of its own is not what was brought in just now without any. */
const isOlder = (mention: AgreementMention, record: AgreementRecord): boolean =>
  /\d{4}/.test(mention.dated?.text ?? '') &&
  record.known === null &&
  record.years.size === 0 &&
  record.mentions.every(({ definite, form }) => !definite && form !== 'NAME');

export const MADE = /^(AGREED|INITIALLED|ADOPTED|SIGNED)$/;

/** "AUKUS … the deal, signed in 2016": made in another year than the record. */
export function madeApart(mention: AgreementMention, record: AgreementRecord, finds: FindsByMention): boolean {
  const years = [...record.years].map((year) => Number(year.slice(0, 4)));
  const made = (finds.get(mention) ?? []).filter(
    ({ status, factuality, when }) => MADE.test(status) && factuality === 'HAPPENED' && when?.text != null,
  );
  return (
    years.length > 0 &&
    made.length > 0 &&
    made.every(({ when }) => years.every((year) => Math.abs(year - Number(when?.edtf.slice(0, 4))) > 1))
  );
}

/** "The memorandum that it signed last July", of a deal struck in January: another paper, made in months far apart. */
function otherPaper(mention: AgreementMention, record: AgreementRecord, finds: FindsByMention): boolean {
  if (record.heads.size === 0 || record.heads.has(lemmaOf(mention.head)) || mention.form !== 'NOUN') return false;
  const told = (finds.get(mention) ?? []).filter(
    ({ status, factuality, when, at }) =>
      MADE.test(status) && factuality === 'HAPPENED' && when?.text != null && at.relation.startsWith('acl'),
  );
  const months = (edtf: string): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7));
  const dated = record.mentions
    .flatMap((one) => finds.get(one) ?? [])
    .filter(({ status, factuality }) => MADE.test(status) && factuality === 'HAPPENED')
    .flatMap(({ when }) => (when && when.edtf.length >= 7 ? [when.edtf] : []));
  return (
    dated.length > 0 &&
    told.some(({ when }) => (when?.edtf.length ?? 0) >= 7) &&
    told.every(({ when }) => dated.every((year) => Math.abs(months(year) - months(when?.edtf ?? year)) > 3))
  );
}

/** "It replaces the treaty of 1955": what is replaced is not what replaces it. */
function replacedBy(mention: AgreementMention, record: AgreementRecord, finds: FindsByMention): boolean {
  const replaced = (finds.get(mention) ?? []).some(
    ({ status, at }) =>
      status === 'SUPERSEDED' &&
      at.index < mention.head.index &&
      record.mentions.some((m) => m.head.sentence === at.sentence && m.head.index < at.index),
  );
  return replaced || (record.apart.has('new') && madeLongAgo(mention, finds));
}

/** Said to be made in a year of its own: no "new" pact. */
const madeLongAgo = (mention: AgreementMention, finds: FindsByMention): boolean =>
  (finds.get(mention) ?? []).some(
    ({ status, factuality, when }) =>
      MADE.test(status) && factuality === 'HAPPENED' && /^\d{4}$/.test(when?.text?.trim() ?? ''),
  );

/** Why the mention cannot be of the record; null when it can. */
export function conflict(mention: AgreementMention, record: AgreementRecord, finds: FindsByMention): string | null {
  if (!kindsAgree(mention, record)) return 'another kind';
  if (isOlder(mention, record) || madeApart(mention, record, finds) || otherPaper(mention, record, finds))
    return 'another date';
  if (replacedBy(mention, record, finds)) return 'replaced by it';
  if (mention.apart.some((word) => STRANGERS.has(word) && !record.apart.has(word))) return 'set apart';
  const year = mention.dated?.edtf.slice(0, 7);
  if (
    year !== undefined &&
    record.years.size > 0 &&
    ![...record.years].some((y) => y.startsWith(year) || year.startsWith(y))
  )
    return 'another date';
  if (mention.sides.length > 0 && record.sides.size > 0 && disjoint(new Set(mention.sides), record.sides))
    return 'other sides';
  const words = new Set([...mention.words].filter((word) => !GENERIC_NOUNS.has(word)));
  if (
    words.size > 0 &&
    record.words.size > 0 &&
    disjoint(words, record.words) &&
    !(record.known && generic(mention) === false && mention.sides.length > 0)
  ) {
    return 'another subject';
  }
  return null;
}
