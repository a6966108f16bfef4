/** From records and finds to the layer: entities, agreements, status claims and terms. */

import type { Token } from '../../language/document.ts';
import type { Agreement, AgreementStatusClaim, Entity, EntityId, Party } from '../analysis.ts';
import type { AgreementReading, Draft, DraftTerm, Layers } from '../layers.ts';
import { topicsOf } from '../topics/index.ts';
import { MADE } from './conflict.ts';
import { listed, nameOf, statusSummary, subjectOf, termSummary, whereOf, yearOf } from './describe.ts';
import { CONCLUDED, current, lifeOf } from './life.ts';
import { byMention, mentionsWithin } from './near.ts';
import {
  addressees,
  bilateral,
  ofTheCollective,
  ofTheKnown,
  ofTheOther,
  ofThePrincipals,
  ofTheSentence,
  ofTheStory,
  partiesOf,
} from './parties.ts';
import type { RoleFind, StatusFind, TermFind } from './reading.ts';
import type { AgreementRecord } from './record.ts';
import { sidesOfEntity, unique } from './sides.ts';

type BuildLayers = Pick<Layers, 'document' | 'dateline' | 'entities' | 'events' | 'published'>;

interface Finds {
  readonly statuses: readonly StatusFind[];
  readonly roles: readonly RoleFind[];
  readonly terms: readonly TermFind[];
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

function termClaims(
  id: EntityId,
  name: string,
  record: AgreementRecord,
  terms: readonly TermFind[],
  { entities }: BuildLayers,
): DraftTerm[] {
  const nameOfSide = (side: EntityId | null): string | null => (side === null ? null : entities.get(side).name);
  return terms.map((term) => {
    return {
      kind: 'AGREEMENT_TERM',
      key: term.key,
      summary: termSummary(term, {
        name,
        form: record.mentions[0]?.form,
        obligor: nameOfSide(term.obligor),
        beneficiary: nameOfSide(term.beneficiary),
      }),
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
  for (const { status, factuality, at, mention } of life) {
    if (!CONCLUDED.has(status) || factuality !== 'HAPPENED') continue;
    const { sentence } = at;
    const near = mentionsWithin(entities, sentence).find((m) => {
      if (m.entity === null || m.start < at.end || entities.get(m.entity).kind !== 'PLACE') return false;
      const from = mention.end > at.end && mention.end <= m.start ? mention.end : at.end;
      const before = document.text.slice(from, m.start);
      return (
        /\b(in|at)\s+(the\s+)?(\p{L}+\s+(of\s+)?){0,4}$/u.test(before) && before.length < 90 && !ASIDE.test(before)
      );
    });
    if (near?.entity) return near.entity;
  }
  return undefined;
}

/** What opens another phrase than that of the place of signing: "a pact on the use of force in the China Sea". */
const ASIDE =
  /\b(for|over|about|to|with|between|from|against|that|which|who|where|under|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)))\b/i;

const SIDE = /^(PARTY|SIGNATORY|PROPOSER)$/;

/** The bodies that are told to have made it: what a forum issues is not of the two of whom the story speaks most. */
const makersOf = (life: readonly StatusFind[], { entities }: BuildLayers): readonly EntityId[] =>
  unique(
    life
      .filter(({ status, factuality }) => MADE.test(status) && factuality === 'HAPPENED')
      .flatMap(({ by }) => by.flatMap((id) => sidesOfEntity(id, entities).map(({ entity }) => entity)))
      .filter((id) => entities.get(id).kind === 'ORGANIZATION'),
  );

/** With the sides that its sentence tells of, where the text names none or only one. */
function completed(
  record: AgreementRecord,
  near: readonly Party[],
  all: readonly (readonly Party[])[],
  life: readonly StatusFind[],
  layers: BuildLayers,
): readonly Party[] {
  const sides = near.filter(({ role }) => SIDE.test(role));
  const alone = sides.length === 1 && !/^(COMMITMENT|PROGRAMME|OTHER)$/.test(record.kind);
  if (record.known !== null) return [...near, ...ofTheKnown(record, near, layers)];
  if (sides.length > 0 && !alone) return near;
  const makers = makersOf(life, layers);
  const fits = (told: readonly Party[]): boolean =>
    told.length > 1 &&
    [...sides.map(({ entity }) => entity), ...makers].every((one) => told.some(({ entity }) => entity === one));
  const told = [
    ofTheCollective(record, layers),
    ofTheSentence(record, near, layers),
    ofThePrincipals(record, near, all, layers),
    ...(record.apart.size > 0 ? [ofTheOther(all)] : []),
  ].find(fits);
  return told ? [...near, ...told.filter((party) => !near.some((one) => one.entity === party.entity))] : near;
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
    const silent = life.length === 0 && owed.length === 0;
    if (silent && !isPlaced(record) && !isDated(record)) continue;
    const named = partiesOf(record, roles);
    const near = named.length > 0 ? named : bilateral(record, layers);
    const own = completed(record, near, ofRecords, life, layers);
    const stated = own.length > 0 || !isBare(record, life) ? own : ofTheStory(record, ofRecords, layers);
    const parties: readonly Party[] = [
      ...stated,
      ...addressees(life, layers).filter((p) => !stated.some((s) => s.entity === p.entity)),
    ];
    if (silent && !isPlaced(record) && parties.length < 2) continue;
    const ownerless = record.kind === 'COMMITMENT' && parties.length === 0;
    if (ownerless || (owed.length === 0 && !tellable(record, parties, life))) continue;
    const id: EntityId = `e${idNumber(layers, ++next)}`;
    const name = nameOf(
      record,
      parties.filter((p) => /PARTY|SIGNATORY|PROPOSER|ADDRESSEE/.test(p.role)).map((p) => p.entity),
      owed[0],
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
    terms.push(...termClaims(id, name, record, owed, layers));
  }
  return { entities, agreements, statuses, terms };
}

/** Known though nothing is told of its life: by a name, or by its year or its sides together with what it is about. */
const isPlaced = (record: AgreementRecord): boolean =>
  record.mentions.some((m) => m.form === 'NAME') ||
  record.mentions.some(
    (m) =>
      m.form === 'NOUN' &&
      m.rule === 'agreement/noun' &&
      !m.plural &&
      m.words.size > 0 &&
      (m.sides.length > 1 || /\d{4}/.test(m.dated?.text ?? '')),
  );

/** Known by its year alone, when its sides can be told: "under a protocol of 2011". */
const isDated = (record: AgreementRecord): boolean =>
  record.mentions.some(
    (m) => m.form === 'NOUN' && m.rule === 'agreement/noun' && !m.plural && /\d{4}/.test(m.dated?.text ?? ''),
  );

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
  (STRONG.test(record.kind) && record.apart.size === 0 && life.some(({ when }) => when?.text != null)) ||
  life.some(
    ({ status, factuality, when }) =>
      CONCLUDED.has(status) && factuality === 'HAPPENED' && /\d{4}/.test(when?.text ?? ''),
  );

/** Ids follow those of the entities, whatever their highest number is. */
function idNumber({ entities }: BuildLayers, offset: number): number {
  const highest = entities.all.reduce((top, entity) => Math.max(top, Number(entity.id.slice(1))), 0);
  return highest + offset - entities.all.length;
}
