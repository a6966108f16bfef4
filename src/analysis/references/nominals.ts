/** Descriptions: "the communist country", "the two sides", "the Russian government", "the alliance". */
import { countryByCode } from '../../knowledge/countries/index.ts';
import { sensesOf } from '../../knowledge/lookup/index.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import { triggerKinds } from '../../knowledge/organizations/triggers.ts';
import type { Token } from '../../language/document.ts';
import { type Context, known, seenBefore, sentencesBack } from './context.ts';
import { type Described, lastCountries, lastPeople, left, NUMBERS, ownCountry, possessor } from './described.ts';
import { counterpart, describedPerson, officials, pair } from './described-people.ts';
import type { DraftEntity } from './draft.ts';
import { unknownSubject } from './pronouns.ts';
import { officeNoun, readRole } from './role.ts';

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
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);

function describedCountry(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const owner = possessor(context, words);
  if (owner) {
    const own = [...owner.countries].flatMap((iso3) => context.country(iso3) ?? []);
    return owner.kind === 'PERSON' && own.length === 1 && /^(?:country|nation|government|state)$/.test(noun.lower)
      ? own
      : [];
  }
  const pronoun = words.find(({ lower }) => lower === 'his' || lower === 'her');
  if (pronoun) {
    // "Norway's army chief said his country": whose he is, whoever he be.
    const subject = /^(?:country|nation|government)$/.test(noun.lower) ? unknownSubject(context, pronoun) : null;
    return (subject && context.behind.get(subject.index)) ?? [];
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

/** The state of the code, in the story from now on if it was not yet. */
function state(context: Context, iso3: string): DraftEntity {
  const entry = countryByCode(iso3);
  if (!entry) throw new RangeError(`No country ${iso3}`);
  const entity = known(context, 'COUNTRY', entry.id, entry.name);
  entity.iso3 = iso3;
  entity.actsForState = true;
  entity.countries.add(iso3);
  return entity;
}

function plural(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const count = words.map(({ lower }) => NUMBERS.get(lower)).find((value) => value !== undefined);
  if (noun.lower === 'koreas') return ['KOR', 'PRK'].map((iso3) => state(context, iso3));
  if (count === undefined) return [];
  const definite = words.some(({ lower }) => /^(?:the|both|these|those)$/.test(lower));
  if (!definite || ownCountry(context, words)) return [];
  const named = lastCountries(context, noun, count);
  return named.length > 0 ? named : groupOf(context, noun, count);
}

/** "The six powers": the body of just so many states that the story has named. */
function groupOf(context: Context, noun: Token, count: number): readonly DraftEntity[] {
  if (!/^(?:powers|nations|countries|states)$/.test(noun.lower)) return [];
  const groups = new Set<DraftEntity>();
  for (const { entity, head } of seenBefore(context, noun, 30)) {
    const entry = entity.knowledgeId === null ? undefined : organizationById(entity.knowledgeId);
    if (entry?.members.length === count && head.index < noun.index) groups.add(entity);
  }
  if (groups.size === 0 && noun.lower === 'powers' && count === 6 && context.country('IRN'))
    return [known(context, 'ORGANIZATION', 'organization:P5PLUS1', 'P5+1')];
  return groups.size === 1 ? [...groups] : [];
}

/** "The government in Juba": the state of the capital; null where no capital stands behind. */
function seatedIn(context: Context, noun: Token): readonly DraftEntity[] | null {
  if (!/^(?:government|authorities|regime|administration|leadership|junta)$/.test(noun.lower)) return null;
  const link = context.document.tokens[noun.index + 1];
  const seat = link?.lower === 'in' ? context.document.tokens[link.index + 1] : undefined;
  const name = seat && context.nameAt(seat);
  const place = name && context.of.get(name.head.index)?.[0];
  if (!name || !place) return null;
  if (place.kind === 'COUNTRY') return [place];
  const capital = sensesOf(place.name).find(({ use }) => use === 'CAPITAL');
  const owner = capital?.country ? context.country(capital.country) : undefined;
  return owner ? [owner] : null;
}

/** "The army" alone: the state whose army the story has spoken of, if it is one state's. */
function bodyAgain(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  if (words.length !== 1 || words[0]!.lower !== 'the') return [];
  const states = new Set<DraftEntity>();
  for (const { entity, head, form } of seenBefore(context, noun, 8)) {
    if (form === 'NOMINAL' && entity.kind === 'COUNTRY' && head.lower === noun.lower && head.index < noun.index)
      states.add(entity);
  }
  return states.size === 1 ? [...states] : [];
}

/** "the 11,000-strong group", "the rebel group": no other, new or second one. */
function isMereAttribute({ lower, upos }: Token): boolean {
  return (
    /^(?:NUM|ADJ|NOUN|PUNCT)$/.test(upos) &&
    !/^(?:other|another|new|rival|splinter|breakaway|second|third|different|several|same|small|smaller|larger|largest|first)$/.test(
      lower,
    )
  );
}

function describedOrganization(context: Context, noun: Token, words: readonly Token[]): readonly DraftEntity[] {
  const kind = triggerKinds.get(noun.lower);
  const [article, ...modifiers] = words;
  if (!kind || article?.lower !== 'the' || !modifiers.every((word) => isMereAttribute(word) && !context.nameAt(word)))
    return [];
  let best: { entity: DraftEntity; back: number } | null = null;
  for (const { entity, head } of seenBefore(context, noun, 3)) {
    const back = sentencesBack(noun, head);
    if (entity.kind !== 'ORGANIZATION' || back > 3) continue;
    const named = new RegExp(`\\b${noun.lower}\\b`, 'i').test(entity.name);
    const own = entity.knowledgeId === null ? undefined : organizationById(entity.knowledgeId)?.kind;
    const sameKind = own === kind || (noun.lower === 'group' && (own === 'ARMED_GROUP' || own === 'NGO'));
    if (!named && !sameKind) continue;
    if (best !== null && best.back < back) continue;
    if (best !== null && best.back === back && best.entity !== entity) return [];
    best = { entity, back };
  }
  return best ? [best.entity] : [];
}

/** Whether the last sentences name anybody, whom "the pair" may mean before it means states. */
function hasPeople(context: Context, noun: Token): boolean {
  return [...seenBefore(context, noun, 2)].some(
    ({ entity, head }) => entity.kind === 'PERSON' && head.index < noun.index,
  );
}

/** Reads the description that the noun heads; null when it heads none. */
export function describe(context: Context, noun: Token): Described | null {
  const { lower } = noun;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN' && !GROUPS.has(lower)) return null;
  // "his Iranian colleague" has the same office; "his colleague" may share a corridor.
  const abroad = lower === 'colleague' && ownCountry(context, left(noun)) !== null;
  if (lower === 'counterpart' || abroad) return counterpart(context, noun);
  const several = pair(context, noun) ?? officials(context, noun);
  if (several) return several;
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
    const anybody = people.length > 0 || hasPeople(context, noun);
    return { ...span, entities: anybody ? people : lastCountries(context, noun, wanted), behind: [] };
  }
  if (isPlural) {
    const several = plural(context, noun, words);
    if (several.length > 0 || !BODY_NOUNS.has(lower)) return { ...none, entities: several };
  }
  if (BODY_NOUNS.has(lower)) {
    const country = ownCountry(context, words);
    if (country) return { ...span, entities: [country], behind: [country] };
    const again = seatedIn(context, noun) ?? bodyAgain(context, noun, words);
    if (again.length > 0) return { ...span, entities: again, behind: again };
  }
  if (isState) return { ...none, entities: describedCountry(context, noun, words) };
  return triggerKinds.has(lower) ? { ...none, entities: describedOrganization(context, noun, words) } : null;
}
