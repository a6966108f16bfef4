/** Descriptions: "the communist country", "his Russian counterpart", "the minister", "the two sides", "the Russian government". */
import { countryByCode } from '../../knowledge/countries/index.ts';
import { stateOfficeNouns } from '../../knowledge/offices/index.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import { triggerKinds } from '../../knowledge/organizations/triggers.ts';
import type { Token } from '../../language/document.ts';
import { base } from '../grammar/tree.ts';
import { type Context, seenBefore, sentencesBack } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { officeNoun, type Role, readRole } from './role.ts';

const STATE_NOUNS = new Set([
  'country',
  'nation',
  'state',
  'republic',
  'kingdom',
  'regime',
  'island',
  'power',
  'neighbor',
  'neighbour',
  'ally',
  'emirate',
  'sultanate',
  'superpower',
  'giant',
  'archipelago',
]);
const PLURAL_STATES = new Set([
  'countries',
  'nations',
  'states',
  'sides',
  'neighbors',
  'neighbours',
  'governments',
  'powers',
  'capitals',
  'rivals',
  'allies',
  'foes',
  'parties',
  'koreas',
]);
const BODY_NOUNS = new Set(
  `government governments authorities regime administration cabinet leadership ministry military army troops forces navy police delegation side
embassy parliament officials negotiators diplomats soldiers warplanes jets warships fighters rulers leaders team
junta monarchy presidency legislature delegates peacekeepers airstrikes`.split(/\s+/),
);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);

/** Resolves to entities, or to the states behind nobody known; null when the noun is no description of this kind. */
export interface Described {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly DraftEntity[];
  readonly behind: readonly DraftEntity[];
}

function left(noun: Token): readonly Token[] {
  const { tokens } = noun.sentence;
  const at = noun.index - tokens[0]!.index;
  const words: Token[] = [];
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const token = tokens[i]!;
    if (token.upos === 'VERB' && !/^(?:amod|compound)$/.test(base(token))) break;
    if (/^(?:ADP|CCONJ|SCONJ|PUNCT|AUX)$/.test(token.upos) && token.text !== '-' && token.text !== '–') break;
    if ((token.text === '-' || token.text === '–') && i > 0 && tokens[i - 1]!.end !== token.start) break;
    words.unshift(token);
    if (token.upos === 'DET' || /^(?:the|his|her|its|their|both|this|that|a|an)$/.test(token.lower)) break;
  }
  return words;
}

/** The last countries named, going back sentence by sentence until there are as many as wanted; [] when there are more. */
function lastCountries(context: Context, noun: Token, wanted: number): readonly DraftEntity[] {
  const found = new Set<DraftEntity>();
  for (let back = 0; back <= 4; back++) {
    for (const { entity, head, form } of context.seen.get(noun.sentence.index - back) ?? []) {
      if (head.index > noun.index || form === 'NOMINAL') continue;
      if (entity.kind === 'COUNTRY') found.add(entity);
      // Who acts for a state brings it in: "the two sides" may be two presidents'.
      if (entity.kind === 'PERSON' && entity.actsForState) {
        for (const iso3 of entity.countries) {
          const state = context.country(iso3);
          if (state) found.add(state);
        }
      }
    }
    if (found.size >= wanted) break;
  }
  return found.size === wanted ? [...found] : [];
}

/** The last people named, likewise. */
function lastPeople(context: Context, noun: Token, wanted: number): readonly DraftEntity[] {
  const found = new Set<DraftEntity>();
  for (let back = 0; back <= 2; back++) {
    for (const { entity, head } of context.seen.get(noun.sentence.index - back) ?? []) {
      if (head.index < noun.index && entity.kind === 'PERSON') found.add(entity);
    }
    if (found.size >= wanted) break;
  }
  return found.size === wanted ? [...found] : [];
}

function ownCountry(context: Context, words: readonly Token[]): DraftEntity | null {
  for (const word of [...words].reverse()) {
    const name = context.nameAt(word);
    const entity = name ? context.of.get(name.head.index)?.[0] : undefined;
    if (entity?.kind === 'COUNTRY') return entity;
  }
  return null;
}

function possessor(context: Context, words: readonly Token[]): DraftEntity | null {
  const pronoun = words.find(({ lower }) => /^(?:his|her|its|their)$/.test(lower));
  return pronoun ? (context.of.get(pronoun.index)?.[0] ?? null) : null;
}

function describedCountry(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const owner = possessor(context, words);
  if (owner) {
    const own = [...owner.countries].flatMap((iso3) => context.country(iso3) ?? []);
    return owner.kind === 'PERSON' && own.length === 1 && /^(?:country|nation|government|state)$/.test(noun.lower)
      ? own
      : [];
  }
  const definite = words.some(({ lower }) => lower === 'the' || lower === 'this' || lower === 'that');
  if (!definite) return [];
  const modifiers = words.filter(({ upos }) => upos !== 'DET').map(({ lower }) => lower);
  const phrase = [...modifiers, noun.lower].join(' ').replace(/ - /g, '-');
  const candidates = new Map<DraftEntity, number>();
  for (const { entity, head } of seenBefore(context, noun, 6)) {
    const back = sentencesBack(noun, head);
    if (entity.kind !== 'COUNTRY' || entity.iso3 === null || back > 6) continue;
    candidates.set(entity, Math.min(back, candidates.get(entity) ?? 99));
  }
  const described = [...candidates].filter(([entity]) =>
    (countryByCode(entity.iso3 ?? '')?.descriptors ?? []).some(
      (word) => phrase === word || phrase.startsWith(`${word} `) || phrase.includes(` ${word} `),
    ),
  );
  if (described.length > 0) {
    const nearest = Math.min(...described.map(([, back]) => back));
    const best = described.filter(([, back]) => back === nearest);
    const [top, second] = best.map(([entity]) => entity).sort((a, b) => b.mentions.length - a.mentions.length);
    // Two fit: the one that the story keeps coming back to, if it clearly does.
    if (top && (!second || top.mentions.length >= 2 * second.mentions.length)) return [top];
    return [];
  }
  if (modifiers.length > 0 || !/^(?:country|nation)$/.test(noun.lower)) return [];
  const near = [...candidates].filter(([, back]) => back <= 2);
  return near.length === 1 ? [near[0]![0]] : [];
}

function fitsRole(person: DraftEntity, role: Role): boolean {
  const noun = officeNoun(role.noun);
  if (noun === null) return false;
  if (role.office.includes(' ') || role.office === 'prime minister') return person.roles.has(role.office);
  return person.roles.has(noun) || person.roles.has(role.office);
}

function isDescribed(role: Role): boolean {
  return role.definite || role.of !== null || role.possessive !== null;
}

/** "The minister", "Russia's foreign minister": the person in the story who holds it. */
function describedPerson(context: Context, role: Role): Described {
  const span = { start: role.start, end: role.end };
  const owner = role.of === null ? null : (context.of.get(role.of.head.index)?.[0] ?? null);
  const state =
    owner?.kind === 'COUNTRY'
      ? [owner]
      : owner?.actsForState
        ? [...owner.countries].flatMap((iso3) => context.country(iso3) ?? [])
        : [];
  const behind = role.tenure === 'FORMER' || !stateOfficeNouns.has(officeNoun(role.noun) ?? '') ? [] : state;
  const plural = role.noun.xpos === 'NNS' || role.noun.xpos === 'NNPS';
  if (plural || role.indefinite || !isDescribed(role)) return { ...span, entities: [], behind };
  const people = new Map<DraftEntity, number>();
  const isMeant = (entity: DraftEntity): boolean => {
    if (entity.kind !== 'PERSON' || !fitsRole(entity, role)) return false;
    if (owner?.kind === 'COUNTRY') return entity.countries.has(owner.iso3 ?? '');
    return owner?.kind !== 'ORGANIZATION' || entity.organizations.has(owner);
  };
  for (const { entity, head } of seenBefore(context, role.noun, 6)) {
    const back = sentencesBack(role.noun, head);
    if (back <= 6 && isMeant(entity))
      people.set(entity, Math.min(back, people.get(entity) ?? Number.POSITIVE_INFINITY));
  }
  // With its state said, the office may be of somebody named far off, or only later.
  if (owner !== null && people.size === 0) {
    for (const entity of context.entities) if (isMeant(entity)) people.set(entity, Number.POSITIVE_INFINITY);
  }
  const ranked = [...people].sort((a, b) => a[1] - b[1]);
  const [first, second] = ranked;
  if (!first || (second && second[1] === first[1])) return { ...span, entities: [], behind };
  return { ...span, entities: [first[0]], behind };
}

/** "His Russian counterpart": the one with the same office on the other side. */
function counterpart(context: Context, noun: Token): Described {
  const words = left(noun);
  const [open] = words;
  const span = { start: open?.start ?? noun.start, end: noun.end };
  const owner = possessor(context, words);
  const country = ownCountry(context, words) ?? acrossFrom(context, owner, words);
  const behind = country ? [country] : [];
  const named = namedBehind(context, noun);
  if (named) {
    if (country?.iso3) named.countries.add(country.iso3);
    if (owner) for (const role of owner.roles) named.roles.add(role);
    named.actsForState ||= owner?.actsForState ?? false;
    return { ...span, entities: [named], behind };
  }
  if (!country) return { ...span, entities: [], behind };
  const roles = owner ? [...owner.roles].filter((role) => role.includes(' ') || role === 'president') : [];
  const iso3 = country.iso3 ?? '';
  const people = context.entities.filter((entity) => {
    if (entity.kind !== 'PERSON' || entity === owner) return false;
    // Whoever holds an office of no state yet named may be the one meant, if named close by.
    if (!entity.countries.has(iso3) && (entity.countries.size > 0 || !isNear(entity, noun))) return false;
    return roles.length === 0 ? isOfficial(entity) : roles.some((role) => entity.roles.has(role));
  });
  const [only] = people;
  if (people.length !== 1 || !only) return { ...span, entities: [], behind };
  only.countries.add(iso3);
  only.actsForState = true;
  // What one is, the other is: that is what the word says.
  if (owner?.kind === 'PERSON' && roles.length === 0) for (const role of only.roles) owner.roles.add(role);
  return { ...span, entities: [only], behind };
}

/** "Her counterpart Pedro Rojas", "her counterpart, Pedro Rojas," */
function namedBehind(context: Context, noun: Token): DraftEntity | null {
  const next = context.document.tokens[noun.index + 1];
  const token = next?.text === ',' ? context.document.tokens[next.index + 1] : next;
  const name = token?.sentence === noun.sentence ? context.nameAt(token) : undefined;
  if (name?.type !== 'PER') return null;
  const closing = context.document.tokens[name.last.index + 1];
  if (next?.text === ',' && closing && !/^[,.;)]$/.test(closing.text)) return null;
  return context.of.get(name.head.index)?.find(({ kind }) => kind === 'PERSON') ?? null;
}

/** Halves of what was or is one country: the southern counterpart of a Sudanese is South Sudanese. */
const HALVES: Readonly<Record<string, string>> = { SDN: 'SSD', SSD: 'SDN', KOR: 'PRK', PRK: 'KOR' };

function acrossFrom(context: Context, owner: DraftEntity | null, words: readonly Token[]): DraftEntity | null {
  if (!owner || !words.some(({ lower }) => lower === 'southern' || lower === 'northern')) return null;
  const [other] = [...owner.countries].flatMap((iso3) => HALVES[iso3] ?? []);
  return (other && context.country(other)) || null;
}

function isNear(entity: DraftEntity, noun: Token): boolean {
  return entity.mentions.some(({ head }) => Math.abs(head.sentence.index - noun.sentence.index) <= 1);
}

function isOfficial(entity: DraftEntity): boolean {
  return [...entity.roles].some((role) => stateOfficeNouns.has(role.split(' ').at(-1) ?? ''));
}

function plural(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const count = words.map(({ lower }) => NUMBERS.get(lower)).find((value) => value !== undefined);
  if (noun.lower === 'koreas') return ['KOR', 'PRK'].flatMap((iso3) => context.country(iso3) ?? []);
  if (count === undefined) return [];
  const definite = words.some(({ lower }) => /^(?:the|both|these|those)$/.test(lower));
  if (!definite || ownCountry(context, words)) return [];
  return lastCountries(context, noun, count);
}

function describedOrganization(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const kind = triggerKinds.get(noun.lower);
  if (!kind || words.length !== 1 || words[0]!.lower !== 'the') return [];
  let best: { entity: DraftEntity; back: number } | null = null;
  for (const { entity, head } of seenBefore(context, noun, 3)) {
    const back = sentencesBack(noun, head);
    if (entity.kind !== 'ORGANIZATION' || back > 3) continue;
    const named = new RegExp(`\\b${noun.lower}\\b`, 'i').test(entity.name);
    const sameKind = entity.knowledgeId !== null && organizationById(entity.knowledgeId)?.kind === kind;
    if (!named && !sameKind) continue;
    if (best !== null && best.back < back) continue;
    if (best !== null && best.back === back && best.entity !== entity) return [];
    best = { entity, back };
  }
  return best ? [best.entity] : [];
}

/** "The two men", "both leaders": the people last named, if there are just as many. */
function pair(context: Context, noun: Token): Described | null {
  if (
    noun.xpos !== 'NNS' ||
    !(/^(?:men|women|politicians|statesmen|diplomats)$/.test(noun.lower) || officeNoun(noun) !== null)
  )
    return null;
  const words = left(noun);
  const count = words.map(({ lower }) => NUMBERS.get(lower)).find((value) => value !== undefined);
  const definite = words.some(({ lower }) => /^(?:the|both|these|those)$/.test(lower));
  if (count === undefined || !definite || ownCountry(context, words)) return null;
  return {
    start: words[0]?.start ?? noun.start,
    end: noun.end,
    entities: lastPeople(context, noun, count),
    behind: [],
  };
}

/** Reads the description that the noun heads; null when it heads none. */
export function describe(context: Context, noun: Token): Described | null {
  const { lower } = noun;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN' && !GROUPS.has(lower)) return null;
  if (lower === 'counterpart') return counterpart(context, noun);
  const both = pair(context, noun);
  if (both) return both;
  if (officeNoun(noun) !== null) {
    const role = readRole(noun, context.nameAt);
    if (!role) return null;
    if (!BODY_NOUNS.has(lower)) return describedPerson(context, role);
  }
  const isState = STATE_NOUNS.has(lower);
  const isPlural = PLURAL_STATES.has(lower);
  if (!isState && !isPlural && !BODY_NOUNS.has(lower) && !GROUPS.has(lower) && !triggerKinds.has(lower)) return null;
  const words = left(noun);
  const span = { start: words[0]?.start ?? noun.start, end: noun.end };
  const none = { ...span, entities: [], behind: [] };
  if (GROUPS.has(lower) && words.some((word) => word.lower === 'the')) {
    const wanted = GROUPS.get(lower) ?? 2;
    const people = lastPeople(context, noun, wanted);
    return { ...span, entities: people.length > 0 ? people : lastCountries(context, noun, wanted), behind: [] };
  }
  if (isPlural) {
    const several = plural(context, noun, words);
    if (several.length > 0 || !BODY_NOUNS.has(lower)) return { ...none, entities: several };
  }
  if (BODY_NOUNS.has(lower)) {
    const country = ownCountry(context, words);
    if (country) return { ...span, entities: [country], behind: [country] };
  }
  if (isState) return { ...none, entities: describedCountry(context, noun, words) };
  return triggerKinds.has(lower) ? { ...none, entities: describedOrganization(context, noun, words) } : null;
}
