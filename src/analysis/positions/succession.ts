/** Offices that pass on or that a verb names: "will succeed", "who heads the bank", "the appointment of … as". */
import type { Token } from '../../language/document.ts';
import type { EntityId, PositionClaim, When } from '../analysis.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Draft } from '../layers.ts';
import { type Role, readRole } from '../references/role.ts';
import type { Rule } from '../rule.ts';
import { whenOf } from '../times/index.ts';
import {
  type Holding,
  nameFinder,
  ownerOf,
  type PositionLayers,
  position,
  type Reading,
  type Standing,
} from './held.ts';
import { holdings } from './titles.ts';
import { copular, isUnreal, officesAfterAs, verbHoldings } from './verbs.ts';

type Position = Draft<PositionClaim>;

function personOf(token: Token | undefined, { entities }: Reading): EntityId | null {
  const [id, ...more] = token ? entities.of(token) : [];
  return id !== undefined && more.length === 0 && entities.get(id).kind === 'PERSON' ? id : null;
}

/** The subject of a verb, or the noun that its relative clause tells of. */
function subjectOf(verb: Token): Token | undefined {
  const subject = verb.children.find((c) => base(c) === 'nsubj');
  return subject?.lower === 'who' ? (verb.head ?? undefined) : subject;
}

interface Passing {
  readonly trigger: Token;
  readonly next: EntityId;
  readonly last: EntityId;
  readonly role: Role;
  readonly of: EntityId | null;
  readonly future: boolean;
  readonly when: When | null;
}

/** An office of state or of a body that the story gives to one of the two. */
function officeOf(people: readonly EntityId[], layers: Reading): { readonly role: Role; readonly of: EntityId } | null {
  const all: Holding[] = [...holdings(layers), ...copular(layers), ...verbHoldings(layers)];
  for (const { holder, role } of all) {
    if (!people.includes(holder) || role.tenure === 'FORMER') continue;
    const of = ownerOf(role, holder, layers.entities);
    if (of !== null) return { role, of };
  }
  return null;
}

function* passings(layers: Reading): Generator<Passing> {
  for (const verb of layers.document.tokens) {
    if (verb.upos !== 'VERB' || !/^(?:succeed|replace)$/.test(lemmaOf(verb)) || isUnreal(verb, layers)) continue;
    if (verb.children.some((c) => c.relation === 'aux:pass') || verb.children.some((c) => c.lower === 'to')) continue;
    const next = personOf(subjectOf(verb), layers);
    const last = personOf(
      verb.children.find((c) => base(c) === 'obj'),
      layers,
    );
    if (!next || !last || next === last) continue;
    const office = officeOf([next, last], layers);
    if (!office) continue;
    const future = verb.children.some((c) => c.lower === 'will' || c.lower === 'shall');
    if (!future && !/^VB[DN]$/.test(verb.xpos)) continue;
    yield { trigger: verb, next, last, ...office, future, when: whenOf(verb, layers) };
  }
}

const passing: Rule<PositionLayers, Passing, Position> = {
  name: 'position/succession',
  reads: ['Pedro Rojas was elected president of Chile on Sunday. He will succeed Anna Berg on March 11, 2010.'],
  skips: ['Pedro Rojas succeeded in winning over Anna Berg.', 'Pedro Rojas wants to succeed Anna Berg.'],
  match: passings,
  gives({ trigger, next, last, role, of, future, when }, layers) {
    const write = (holder: EntityId, standing: Standing, dated: When | null) =>
      position(
        {
          rule: 'position/succession',
          confidence: 0.78,
          holder,
          office: role.office,
          of,
          standing,
          evidence: trigger.sentence,
          trigger,
          when: dated,
        },
        layers.entities,
      );
    const today = layers.published === null ? null : { ...layers.published, text: null };
    return future
      ? [write(next, 'FUTURE', when), write(last, 'CURRENT', today)]
      : [write(next, 'START', when), write(last, 'END', when)];
  },
};

/** What somebody is who does this to an organisation. */
const HEADING: ReadonlySet<string> = new Set(['head', 'chair']);

interface Heading {
  readonly trigger: Token;
  readonly holder: EntityId;
  readonly office: string;
  readonly of: EntityId;
}

function* headings(layers: Reading): Generator<Heading> {
  for (const verb of layers.document.tokens) {
    if (verb.xpos !== 'VBZ' && verb.xpos !== 'VBP') continue;
    const office = lemmaOf(verb);
    if (verb.upos !== 'VERB' || !HEADING.has(office) || isUnreal(verb, layers)) continue;
    const holder = personOf(subjectOf(verb), layers);
    const object = verb.children.find((c) => base(c) === 'obj');
    const [of] = object ? layers.entities.of(object) : [];
    if (!holder || of === undefined || layers.entities.get(of).kind !== 'ORGANIZATION') continue;
    yield { trigger: verb, holder, office, of };
  }
}

const heading: Rule<PositionLayers, Heading, Position> = {
  name: 'position/heads',
  reads: ['Anna Berg, who heads the World Bank, flew to Lima.'],
  skips: ['Anna Berg, who headed for Lima, lost her way.', 'Anna Berg heads a delegation of lawmakers.'],
  match: headings,
  gives: ({ trigger, holder, office, of }, layers) =>
    position(
      {
        rule: 'position/heads',
        confidence: 0.8,
        holder,
        office,
        of,
        standing: 'CURRENT',
        evidence: trigger.sentence,
        trigger,
        when: layers.published === null ? null : { ...layers.published, text: null },
      },
      layers.entities,
    ),
};

const TAKING_OFFICE = new Set(['appointment', 'election', 'inauguration', 'reappointment']);

/** "The appointment of Anna Berg as foreign minister of Norway" */
function* appointments(layers: Reading): Generator<Holding> {
  const nameAt = nameFinder(layers.names);
  for (const noun of layers.document.tokens) {
    if (!TAKING_OFFICE.has(noun.lower)) continue;
    const named = noun.children.find(
      (c) => c.index > noun.index && base(c) === 'nmod' && c.children.some((mark) => mark.lower === 'of'),
    );
    const holder = personOf(named, layers);
    const [office] = named ? officesAfterAs(named) : [];
    const role = office ? readRole(office, nameAt) : null;
    if (holder && role) yield { trigger: { start: noun.start, end: noun.end }, role, holder, predicate: noun };
  }
}

const appointment: Rule<PositionLayers, Holding, Position> = {
  name: 'position/appointment',
  reads: ['The appointment of Anna Berg as foreign minister of Norway drew protests.'],
  skips: [
    'The appointment of Anna Berg drew protests from ministers.',
    'The candidacy of Anna Berg as president of Norway failed.',
  ],
  match: appointments,
  gives: ({ trigger, role, holder, predicate }, layers) => {
    const frame = predicate ? layers.frames.at(predicate) : undefined;
    if (frame && frame.factuality !== 'HAPPENED' && frame.factuality !== 'ONGOING') return null;
    return position(
      {
        rule: 'position/appointment',
        confidence: 0.7,
        holder,
        office: role.office,
        of: ownerOf(role, holder, layers.entities),
        standing: 'START',
        evidence: role.noun.sentence,
        trigger,
        when: null,
      },
      layers.entities,
    );
  },
};

export const successionRules = [passing, heading, appointment] as const;
