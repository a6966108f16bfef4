/** From records and finds to the layer: entities, agreements, status claims and terms. */

import type { Token } from '../../language/document.ts';
import type { Agreement, AgreementStatus, AgreementStatusClaim, Entity, EntityId, Party, When } from '../analysis.ts';
import { lemmaOf } from '../grammar/tree.ts';
import type { AgreementReading, Draft, DraftTerm, Layers } from '../layers.ts';
import { topicsOf } from '../topics/index.ts';
import { listed, nameOf, statusSummary, subjectOf, termSummary, whereOf, yearOf } from './describe.ts';
import { byMention, mentionsWithin } from './near.ts';
import { addressees, bilateral, ofTheStory, partiesOf } from './parties.ts';
import type { RoleFind, StatusFind, TermFind } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';
import { unique } from './sides.ts';

type BuildLayers = Pick<Layers, 'document' | 'entities' | 'events' | 'published'>;

interface Finds {
  readonly statuses: readonly StatusFind[];
  readonly roles: readonly RoleFind[];
  readonly terms: readonly TermFind[];
}

/** Stages of life, to tell the latest of two that bear the same date. */
const STAGE: readonly AgreementStatus[] = [
  'PROPOSED',
  'UNDER_DISCUSSION',
  'NEGOTIATING',
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'IMPLEMENTING',
  'AMENDED',
  'EXTENDED',
  'VIOLATION_ALLEGED',
  'STALLED',
  'SUSPENDED',
  'REJECTED',
  'ABANDONED',
  'WITHDRAWN',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
];

const EARLY = new Set<AgreementStatus>(['PROPOSED', 'UNDER_DISCUSSION', 'NEGOTIATING']);
const CONCLUDED = new Set<AgreementStatus>(['AGREED', 'INITIALLED', 'ADOPTED', 'SIGNED', 'RATIFIED', 'IN_FORCE']);

/** One claim a status, factuality and day; talk of an agreement that is concluded already is no new stage. */
export function lifeOf(
  record: AgreementRecord,
  statuses: FindsByMention,
  published: When | null,
): readonly StatusFind[] {
  const mine = record.mentions.flatMap((mention) => statuses.get(mention) ?? []);
  const concluded =
    mine.some((find) => CONCLUDED.has(find.status) && find.factuality === 'HAPPENED') ||
    (record.known !== null && record.mentions[0]?.form === 'NAME');
  const signed = mine.some(
    (find) => (find.status === 'SIGNED' || find.status === 'INITIALLED') && find.factuality === 'HAPPENED',
  );
  const kept: StatusFind[] = [];
  for (const find of mine.map((one) => onCalendar(one, published)).filter(telling)) {
    const own =
      record.mentions.some((m) => m.opening !== null && m === find.mention) && record.mentions[0] !== find.mention;
    const toldElsewhere = mine.some(
      (other) => other.mention !== find.mention && CONCLUDED.has(other.status) && other.factuality === 'HAPPENED',
    );
    // The only word of its conclusion is no repetition of it.
    if (own && toldElsewhere && record.mentions[0]?.form !== 'VERB') continue;
    if (EARLY.has(find.status) && concluded && find.when === null) continue;
    if (EARLY.has(find.status) && concluded && find.when?.text === null) continue;
    const same = kept.findIndex(
      (other) => other.status === find.status && other.factuality === find.factuality && sameDay(other, find),
    );
    if (same < 0) kept.push(find);
    else if (find.by.length > (kept[same]?.by.length ?? 0) || (find.when && !kept[same]?.when))
      kept[same] = merged(kept[same] ?? find, find);
  }
  const brokered = (find: StatusFind): boolean =>
    /^(broker|mediate|arrange|announce)$/.test(find.at.lemma.toLowerCase());
  return kept.filter(
    (find) =>
      !(
        find.status === 'AGREED' &&
        signed &&
        find.rule !== 'agreement/agreed-to' &&
        (find.when === null || brokered(find))
      ),
  );
}

/** "Takes effect on Saturday", said on Friday, is a plan. */
function onCalendar(find: StatusFind, published: When | null): StatusFind {
  const ahead = published?.latest != null && find.when !== null && find.when.earliest > published.latest;
  return ahead && (find.factuality === 'HAPPENED' || find.factuality === 'ONGOING')
    ? { ...find, factuality: 'PLANNED' }
    : find;
}

const MERELY_POSSIBLE = new Set<AgreementStatus>([
  'IN_FORCE',
  'IMPLEMENTING',
  'AGREED',
  'SIGNED',
  'INITIALLED',
  'ADOPTED',
  'EXTENDED',
  'AMENDED',
  'RATIFIED',
  'UNDER_DISCUSSION',
]);

/** That something is merely possible tells little of a life, but for an end that someone threatens. */
const telling = (find: StatusFind): boolean => find.factuality !== 'POSSIBLE' || !MERELY_POSSIBLE.has(find.status);

function sameDay(a: StatusFind, b: StatusFind): boolean {
  const byParty = a.status === 'RATIFIED' || a.status === 'WITHDRAWN';
  if (byParty && a.by.length > 0 && b.by.length > 0 && !a.by.some((id) => b.by.includes(id))) return false;
  return (
    a.when === null ||
    b.when === null ||
    a.when.edtf === b.when.edtf ||
    a.when.edtf.startsWith(b.when.edtf) ||
    b.when.edtf.startsWith(a.when.edtf)
  );
}

function merged(a: StatusFind, b: StatusFind): StatusFind {
  const when = a.when && b.when ? (a.when.edtf.length >= b.when.edtf.length ? a.when : b.when) : (a.when ?? b.when);
  return { ...a, by: unique([...a.by, ...b.by]), when };
}

/** The latest that the article asserts, by date where known, else by stage of life. */
export function current(life: readonly StatusFind[]): StatusFind | null {
  const said = life.filter(
    (find) => (find.factuality === 'HAPPENED' || find.factuality === 'ONGOING') && find.status !== 'VIOLATION_ALLEGED',
  );
  const pool =
    said.length > 0 ? said : life.filter((find) => find.factuality === 'HAPPENED' || find.factuality === 'ONGOING');
  const sorted = [...pool].sort((a, b) => {
    if (a.when && b.when && a.when.earliest !== b.when.earliest) return a.when.earliest < b.when.earliest ? -1 : 1;
    return STAGE.indexOf(a.status) - STAGE.indexOf(b.status);
  });
  return sorted.at(-1) ?? null;
}

function statusClaims(
  id: EntityId,
  name: string,
  life: readonly StatusFind[],
  { entities }: BuildLayers,
): Draft<AgreementStatusClaim>[] {
  return life.map((find) => ({
    kind: 'AGREEMENT_STATUS',
    summary: statusSummary(
      name,
      find.status,
      find.factuality,
      find.by.map((by) => entities.get(by).name),
      find.when,
    ),
    factuality: find.factuality,
    confidence: find.confidence,
    rule: find.rule,
    evidence: { start: find.at.sentence.start, end: find.at.sentence.end },
    trigger: find.trigger,
    when: find.when,
    agreement: id,
    status: find.status,
    by: find.by,
  }));
}

/** "limits", "ended": not the bare verb that follows "is to". */
const isInflected = (verb: Token | undefined): boolean =>
  verb !== undefined && verb.xpos !== 'VBG' && verb.lower !== lemmaOf(verb);

function termClaims(id: EntityId, name: string, terms: readonly TermFind[], layers: BuildLayers): DraftTerm[] {
  return terms.map((term) => {
    return {
      kind: 'AGREEMENT_TERM',
      key: term.key,
      summary: termSummary(
        name,
        term,
        term.obligor === null ? null : layers.entities.get(term.obligor).name,
        term.rule === 'agreement/term-obliges' && isInflected(layers.document.tokenAt(term.trigger.start)),
      ),
      factuality: term.factuality,
      confidence: term.confidence,
      rule: term.rule,
      evidence: { start: term.sentence.start, end: term.sentence.end },
      trigger: term.trigger,
      when: null,
      agreement: id,
      termKind: term.termKind,
      obligor: term.obligor,
      beneficiary: term.beneficiary,
      action: term.action,
      inExchangeFor: term.inExchangeFor,
      condition: term.condition,
      due: term.due,
    };
  });
}

function entityOf(id: EntityId, name: string, record: AgreementRecord): Entity {
  const aliases = unique([
    ...record.mentions.flatMap((m) => (m.name === null || m.name === name ? [] : [m.name])),
    ...(record.known ? record.known.acronyms : []),
  ]).filter((alias) => alias !== name);
  return {
    id,
    kind: 'AGREEMENT',
    name,
    aliases,
    ...(record.known ? { knowledgeId: record.known.id } : {}),
    mentions: record.mentions.map((m) => ({
      start: m.start,
      end: m.end,
      form: m.form === 'NAME' ? 'NAME' : m.form === 'PRONOUN' ? 'PRONOUN' : 'NOMINAL',
    })),
  };
}

/** The place named right after the deed of conclusion: "signed in Busan". */
function placeOf(life: readonly StatusFind[], { entities, document }: BuildLayers): EntityId | undefined {
  for (const find of life) {
    if (!CONCLUDED.has(find.status) || find.factuality !== 'HAPPENED') continue;
    const { sentence } = find.at;
    const near = mentionsWithin(entities, sentence).find((m) => {
      if (
        m.entity === null ||
        m.start < find.at.start ||
        m.end > sentence.end ||
        entities.get(m.entity).kind !== 'PLACE'
      )
        return false;
      const before = document.text.slice(find.at.end, m.start);
      return /\b(in|at)\s+(the\s+)?([\p{L}]+\s+){0,5}$/u.test(before) && before.length < 90;
    });
    if (near?.entity) return near.entity;
  }
  return undefined;
}

/** Builds the layer; records of which nothing is told are left out, unless a name makes them known. */
export function build(records: readonly AgreementRecord[], finds: Finds, layers: BuildLayers): AgreementReading {
  const entities: Entity[] = [];
  const agreements: Agreement[] = [];
  const statuses: Draft<AgreementStatusClaim>[] = [];
  const terms: DraftTerm[] = [];
  let next = layers.entities.all.length;
  const told = byMention(finds.statuses);
  const roles = byMention(finds.roles);
  const duties = byMention(finds.terms);
  const ofRecords = records.map((record) => partiesOf(record, roles));
  for (const record of records) {
    const life = lifeOf(record, told, layers.published);
    const owed = record.mentions.flatMap((mention) => duties.get(mention) ?? []);
    if (life.length === 0 && owed.length === 0 && !record.mentions.some((m) => m.form === 'NAME')) continue;
    const named = partiesOf(record, roles);
    const own = named.length > 0 ? named : bilateral(record, layers);
    const stated = own.length > 0 || !isBare(record, life) ? own : ofTheStory(record, ofRecords, layers);
    const parties: readonly Party[] = [
      ...stated,
      ...addressees(life, layers).filter((p) => !stated.some((s) => s.entity === p.entity)),
    ];
    if (!tellable(record, parties, life)) continue;
    const id: EntityId = `e${idNumber(layers, ++next)}`;
    const name = nameOf(
      record,
      parties.filter((p) => /PARTY|SIGNATORY|PROPOSER|ADDRESSEE/.test(p.role)).map((p) => p.entity),
      layers.entities,
    );
    const now = current(life);
    const place = placeOf(life, layers);
    const subject = subjectOf(record);
    entities.push(entityOf(id, name, record));
    agreements.push({
      id,
      kind: record.kind,
      subject,
      topics: topicsOf(`${name} ${subject} ${listed(owed.map((term) => term.action))}`),
      parties,
      ...(place === undefined ? {} : { place }),
      status: now?.status ?? null,
      when: now?.when ?? null,
    });
    statuses.push(...statusClaims(id, name, life, layers));
    terms.push(...termClaims(id, name, owed, layers));
  }
  return { entities, agreements, statuses, terms };
}

/** Nouns that tell by their first word what is agreed. */
const SPECIFIC = /^(prisoners?|currency|trade|peace) /;

const phraseBefore = (head: Token): string =>
  `${head.sentence.tokens[head.index - (head.sentence.tokens[0]?.index ?? 0) - 1]?.lower ?? ''} ${head.lower}`;

/** Without a name, a subject, or anyone who is said to have acted on it. */
const isBare = (record: AgreementRecord, life: readonly StatusFind[]): boolean =>
  record.known === null &&
  record.mentions.every((m) => m.name === null) &&
  subjectOf(record) === '' &&
  life.every(({ by }) => by.length === 0);

/** Kinds of which a story has few: a day tells which is meant. */
const STRONG = /^(CEASEFIRE|TREATY)$/;

/** Whether a reader could tell which agreement is meant: by its name, by those who made it, by its year, or by what it is about. */
const tellable = (record: AgreementRecord, parties: readonly Party[], life: readonly StatusFind[]): boolean =>
  record.known !== null ||
  record.mentions.some((m) => m.name !== null) ||
  subjectOf(record) !== '' ||
  record.words.size > 0 ||
  record.mentions.some(({ head }) => SPECIFIC.test(phraseBefore(head))) ||
  whereOf(record) !== null ||
  yearOf(record) !== null ||
  parties.length > 0 ||
  (STRONG.test(record.kind) && life.some(({ when }) => when?.text != null));

/** Ids follow those of the entities, whatever their highest number is. */
function idNumber({ entities }: BuildLayers, offset: number): number {
  const highest = entities.all.reduce((top, entity) => Math.max(top, Number(entity.id.slice(1))), 0);
  return highest + offset - entities.all.length;
}
