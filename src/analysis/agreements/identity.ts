/** Which well-known agreement a record is, though the text does not use its name. */
import { KNOWN_AGREEMENTS, type KnownAgreement } from '../../knowledge/agreements/index.ts';
import type { When } from '../analysis.ts';
import type { Entities } from '../layers.ts';
import type { AgreementMention } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';

/** "The nuclear accord of 2015", told of Iran and the United States: the one well-known agreement of that year, sides and subject. */
export function identify(mention: AgreementMention, entities: Entities): KnownAgreement | null {
  const year = mention.dated?.edtf.slice(0, 4);
  if (year === undefined || !mention.definite || mention.form !== 'NOUN' || mention.words.size === 0) return null;
  const { sentence } = mention.head;
  const codes = new Set(
    entities.mentions
      .filter((m) => m.entity !== null && m.start >= sentence.start && m.end <= sentence.end)
      .flatMap((m) => (m.entity === null ? [] : [entities.get(m.entity).iso3 ?? ''])),
  );
  const fits = KNOWN_AGREEMENTS.filter(
    (known) =>
      known.concluded?.startsWith(year) === true &&
      known.parties.filter((party) => codes.has(party)).length >= 2 &&
      known.names.some((name) =>
        [...mention.words].some((word) =>
          name
            .toLowerCase()
            .split(/[^\p{L}]+/u)
            .includes(word),
        ),
      ),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
const MADE = /^(AGREED|SIGNED|ADOPTED|INITIALLED)$/;

/** Kinds that tell enough for one side to do: two ceasefires of one side on one day are one. */
const TELLING = /^(CEASEFIRE|JOINT_STATEMENT|DECLARATION|ROADMAP|MEMORANDUM)$/;

/**
 * Made on the very day, by the very sides, of one well-known agreement: it is that one, though the text does not name it.
 * @param published for news that names no day.
 */
export function recognise(
  record: AgreementRecord,
  records: readonly AgreementRecord[],
  finds: FindsByMention,
  entities: Entities,
  published: When | null,
): void {
  if (record.known || record.heads.size === 0 || /^(COMMITMENT|CONTRACT|PROGRAMME)$/.test(record.kind)) return;
  const codes = [...record.sides].flatMap((side) => entities.get(side).iso3 ?? []);
  if (codes.length === 0) return;
  const days = record.mentions
    .flatMap((mention) => finds.get(mention) ?? [])
    .filter((find) => MADE.test(find.status) && find.factuality === 'HAPPENED')
    .map((find) => (find.when === null && codes.length >= 2 ? published : find.when))
    .filter((when) => when?.precision === 'DAY')
    .map((when) => when?.edtf);
  const fits = KNOWN_AGREEMENTS.filter(
    (known) =>
      known.concluded !== null &&
      days.includes(known.concluded) &&
      codes.every((code) => known.parties.includes(code)) &&
      (codes.length >= 2 || (TELLING.test(known.kind) && (record.kind === known.kind || isCalledLike(record, known)))),
  );
  const [only] = fits;
  if (fits.length !== 1 || !only || records.some((other) => other.known?.id === only.id)) return;
  record.known = only;
  record.kind = only.kind;
}

/** Whether the story has the noun of the known name: "a joint statement". */
const isCalledLike = ({ heads }: AgreementRecord, { names }: KnownAgreement): boolean =>
  names.some((name) => heads.has(name.toLowerCase().split(' ').at(-1) ?? ''));

/** A "protocol" signed on the very day of the well-known protocol that the story already has is that one: their mentions are joined. */
export function mergeNamesakes(records: readonly AgreementRecord[], finds: FindsByMention): readonly AgreementRecord[] {
  const kept: AgreementRecord[] = [];
  for (const record of records) {
    const same = records.find((other) => other !== record && other.known !== null && isNamesake(record, other, finds));
    if (!same) kept.push(record);
    else same.mentions.push(...record.mentions);
  }
  for (const { mentions } of kept) mentions.sort((a, b) => a.start - b.start);
  return kept;
}

function isNamesake(record: AgreementRecord, { known }: AgreementRecord, finds: FindsByMention): boolean {
  if (record.known || record.names.size > 0 || record.apart.size > 0 || known?.concluded == null) return false;
  return (
    isCalledLike(record, known) &&
    record.mentions
      .flatMap((mention) => finds.get(mention) ?? [])
      .some(
        ({ status, factuality, when }) =>
          MADE.test(status) && factuality === 'HAPPENED' && when?.precision === 'DAY' && when.edtf === known.concluded,
      )
  );
}
