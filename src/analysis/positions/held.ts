/** What a rule about positions gives, and the words for it. */

import type { Token } from '../../language/document.ts';
import type { Entity, EntityId, Factuality, PositionClaim, Span, When } from '../analysis.ts';
import { calibrate } from '../calibrate.ts';
import type { Draft, Entities, Layers, Name } from '../layers.ts';
import type { Role, Tenure } from '../references/role.ts';

export type PositionLayers = 'document' | 'names' | 'entities' | 'times' | 'frames' | 'published';
export type Reading = Pick<Layers, PositionLayers>;

/** A holder and a role found beside one another. */
export interface Holding {
  readonly trigger: Span;
  readonly role: Role;
  readonly holder: EntityId;
  /** The predicate that dates it and makes it so: "became", "resigned"; null for titles. */
  readonly predicate: Token | null;
  /** One title for several people: whose it is stands behind each name, if anywhere. */
  readonly shared?: boolean;
}

/** How the office is held, for the claim's factuality and its words. */
export type Standing = Tenure | 'START' | 'END' | 'FUTURE';

const WORDS: Readonly<Record<Standing, readonly [verb: string, factuality: Factuality]>> = {
  CURRENT: ['is', 'ONGOING'],
  ACTING: ['is acting', 'ONGOING'],
  FORMER: ['was', 'HAPPENED'],
  LATE: ['was', 'HAPPENED'],
  ELECT: ['is to become', 'PLANNED'],
  FUTURE: ['is to become', 'PLANNED'],
  START: ['became', 'HAPPENED'],
  END: ['ceased to be', 'HAPPENED'],
};

const memo = new WeakMap<readonly Name[], ReadonlyMap<number, Name>>();

/** The name that covers a token. */
export function nameFinder(names: readonly Name[]): (token: Token) => Name | undefined {
  let byToken = memo.get(names);
  if (!byToken) {
    const built = new Map<number, Name>();
    for (const name of names) for (let i = name.first.index; i <= name.last.index; i++) built.set(i, name);
    byToken = built;
    memo.set(names, built);
  }
  const found = byToken;
  return (token) => found.get(token.index);
}

/** Offices that one person has under another. */
const PERSONAL = /^(?:.*spokesperson|(?:press |private )?secretary|adviser|deputy|representative|chief|head)$/;

/** Offices that only a state has. */
const NATIONAL = /^(?:(?:vice )?president|(?:deputy )?prime minister|chancellor|(?:foreign|defense) minister)$/;

function isListedState({ first }: Name): boolean {
  const before = first.sentence.tokens[first.index - first.sentence.tokens[0]!.index - 1];
  return before?.lower === 'and' || before?.text === ',';
}

/** The state or organisation whose office it is: as the words say, else as the story shows of the holder. */
export function ownerOf(role: Role, holder: EntityId, entities: Entities): EntityId | null {
  if (entities.of(role.noun).length > 1) {
    const states = entities.statesOf(holder);
    if (states.length === 1) return states[0] ?? null;
    // "U.S. Senators A and B"; not "the French and German ministers".
    return role.of && !isListedState(role.of) ? (entities.of(role.of.head)[0] ?? null) : null;
  }
  if (role.of) {
    const [owner] = entities.of(role.of.head);
    const state = entities.statesOf(holder)[0];
    // Mayors are of cities; presidents are of the states whose capitals stand before their title.
    const isCity = owner !== undefined && entities.get(owner).kind === 'PLACE' && NATIONAL.test(role.office);
    if (owner && !(isCity && state)) return owner;
  }
  if (role.possessive) {
    const [owner] = entities.of(role.possessive);
    const isPerson = owner !== undefined && entities.get(owner).kind === 'PERSON';
    // Whoever speaks for or stands in for a person does not do so for the state.
    if (isPerson && PERSONAL.test(role.office)) return null;
    if (owner) return entities.statesOf(owner)[0] ?? (isPerson ? null : owner);
  }
  if (role.dangling) return null;
  const shown = entities.ownerOfTitle(role.noun);
  if (shown) return shown;
  const states = entities.statesOf(holder);
  return states.length === 1 ? (states[0] ?? null) : null;
}

const GENERAL = new Set(['UN', 'NATO', 'ASEAN', 'OECD', 'ARABLEAGUE', 'COMMONWEALTH', 'OIC', 'OSCE', 'OAS']);
const DIRECTED = new Set(['IAEA', 'WTO', 'WHO', 'OPCW', 'UNESCO', 'ILO', 'FAO', 'IOM', 'WIPO']);

/** "U.N. chief" is what headlines make of its Secretary-General. */
export function officeOf(role: Role, of: EntityId | null, entities: Entities): string {
  if (of === null || !/^(?:chief|head)$/.test(role.office)) return role.office;
  const key = entities.get(of).knowledgeId?.replace('organization:', '') ?? '';
  if (GENERAL.has(key)) return 'Secretary-General';
  if (key === 'IMF') return 'managing director';
  return DIRECTED.has(key) ? 'director general' : role.office;
}

export interface PositionParts {
  readonly rule: string;
  readonly confidence: number;
  readonly holder: EntityId;
  readonly office: string;
  readonly of: EntityId | null;
  readonly standing: Standing;
  readonly evidence: Span;
  readonly trigger: Span;
  readonly when: When | null;
}

const ARTICLED =
  /^(?:United |Soviet |Czech |Dominican |Central African |Democratic |Republic |Philippines|Netherlands|Bahamas|Gambia|Maldives|Marshall|Solomon|Comoros|Seychelles|Vatican)/;

/** The name as a sentence says it: "the United States", "the European Commission", "Norway". */
export function withArticle(entity: Entity): string {
  const { name, kind } = entity;
  const articled =
    kind === 'COUNTRY'
      ? ARTICLED.test(name)
      : kind === 'ORGANIZATION' &&
        /^(?:\S+ )+(?:of|for|on|Nations|Union|Organi[sz]ation|Commission|Council|Committee|Assembly|Ministry|Department|Agency|Bank|Fund|Court|Parliament|Party|Authority|League)\b/.test(
          name,
        );
  return articled ? `the ${name}` : name;
}

/** Writes the claim. */
export function position(parts: PositionParts, entities: Entities): Draft<PositionClaim> {
  const { rule, confidence, holder, of, standing, evidence, trigger, when } = parts;
  const [verb, factuality] = WORDS[standing];
  const owner = of === null ? '' : ` of ${withArticle(entities.get(of))}`;
  return {
    kind: 'POSITION',
    summary: `${entities.get(holder).name} ${verb} ${parts.office}${owner}.`,
    factuality,
    confidence: calibrate(rule, confidence),
    rule,
    evidence: { start: evidence.start, end: evidence.end },
    trigger: { start: trigger.start, end: trigger.end },
    when,
    holder,
    office: parts.office,
    of,
  };
}
