/** Descriptions of people: "the minister", "Russia's foreign minister", "his Russian counterpart", "both leaders". */
import { stateOfficeNouns } from '../../knowledge/offices/index.ts';
import type { Token } from '../../language/document.ts';
import { type Context, seenBefore, sentencesBack } from './context.ts';
import { type Described, lastPeople, left, NUMBERS, ownCountry, possessor } from './described.ts';
import type { DraftEntity } from './draft.ts';
import { officeNoun, type Role } from './role.ts';

function fitsRole(person: DraftEntity, role: Role): boolean {
  const noun = officeNoun(role.noun);
  if (noun === null) return false;
  // "The Norwegian leader": whoever heads the state or its government.
  if (role.office === 'leader' && role.of !== null && [...person.roles].some((each) => LEADING.test(each))) return true;
  if (role.office.includes(' ') || role.office === 'prime minister') return person.roles.has(role.office);
  return holds(person, noun) || (role.office !== noun && person.roles.has(role.office));
}

/** Whether the person has an office of the noun; a prime minister is no "minister". */
function holds(person: DraftEntity, noun: string): boolean {
  if (!person.roles.has(noun)) return false;
  return (
    noun !== 'minister' ||
    [...person.roles].some((role) => role.endsWith('minister') && !role.endsWith('prime minister') && role !== noun) ||
    ![...person.roles].some((role) => role.endsWith('prime minister'))
  );
}

const LEADING = /^(?:president|prime minister|chancellor|king|queen|emir|sultan|emperor|supreme leader)$/;

function isDescribed(role: Role): boolean {
  return role.definite || role.of !== null || role.possessive !== null;
}

/** "The minister", "Russia's foreign minister": the person in the story who holds it. */
export function describedPerson(context: Context, role: Role): Described {
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
export function counterpart(context: Context, noun: Token): Described {
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

/** "The ministers" alone: all those of that office whom the last sentences name, if they are two or more. */
export function officials(context: Context, noun: Token): Described | null {
  const words = left(noun);
  const office = officeNoun(noun);
  if (!/^NNP?S$/.test(noun.xpos) || office === null || words.length !== 1 || words[0]!.lower !== 'the') return null;
  const people = new Set<DraftEntity>();
  for (const { entity, head } of seenBefore(context, noun, 2))
    if (head.index < noun.index && entity.kind === 'PERSON' && holds(entity, office)) people.add(entity);
  return people.size < 2 ? null : { start: words[0]!.start, end: noun.end, entities: [...people], behind: [] };
}

/** "The two men", "both leaders": the people last named, if there are just as many. */
export function pair(context: Context, noun: Token): Described | null {
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
