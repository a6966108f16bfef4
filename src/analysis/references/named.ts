/** Entities that names give: one for each country, organisation, person and place, however often it is named. */
import { countries, countryByCode, countryById } from '../../knowledge/countries/index.ts';
import { fold } from '../../knowledge/fold.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import { genderOfGivenName } from '../../knowledge/people/index.ts';
import { placeById } from '../../knowledge/places/index.ts';
import type { Name } from '../layers.ts';
import { type Context, known } from './context.ts';
import { type DraftEntity, draftEntity } from './draft.ts';
import { nameFit, type PersonName, personName } from './person-name.ts';

const FEMALE_TITLES = new Set([
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'lady',
  'dame',
  'queen',
  'princess',
  'madam',
  'baroness',
  'duchess',
  'countess',
  'sheikha',
  'sister',
  'spokeswoman',
  'congresswoman',
  'chairwoman',
]);
const MALE_TITLES = new Set([
  'mr',
  'mr.',
  'sir',
  'lord',
  'king',
  'prince',
  'emperor',
  'sultan',
  'sheikh',
  'sheik',
  'ayatollah',
  'pope',
  'father',
  'spokesman',
  'congressman',
  'chairman',
  'duke',
  'earl',
  'count',
  'baron',
  'imam',
  'mullah',
]);

/** Readings of names that stand for some place in the United States. */
const AMERICAN = new Set(['place:georgia-us', 'place:us-town', 'place:us-state']);

/** What else an organisation's name may be shortened to, for matching. */
function keyOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.'’]/g, '')
    .replace(/organisation/g, 'organization')
    .replace(/defence/g, 'defense');
}

interface People {
  readonly names: Map<DraftEntity, PersonName[]>;
  /** The same words, with the same gender, mean the same person all through the story. */
  readonly bySurface: Map<string, DraftEntity>;
}

function genderOf(name: PersonName, titles: readonly string[]): DraftEntity['gender'] {
  for (const title of [...titles, ...name.titles]) {
    if (FEMALE_TITLES.has(title)) return 'FEMALE';
    if (MALE_TITLES.has(title)) return 'MALE';
  }
  const words = name.full.split(/\s+/).map(fold);
  if (words.length < 2) return null;
  return genderOfGivenName(words[0]!) ?? null;
}

function person(context: Context, name: Name, people: People): DraftEntity {
  const surface = context.document.text.slice(name.start, name.end);
  const before = context.document.tokens[name.first.index - 1];
  const split = personName(surface);
  const gender = genderOf(split, before ? [before.lower] : []);
  const key = `${surface} ${gender ?? ''}`;
  const same = people.bySurface.get(key);
  if (same) return same;
  let best: { entity: DraftEntity; fit: number } | null = null;
  for (const [entity, names] of people.names) {
    if (gender !== null && entity.gender !== null && gender !== entity.gender) continue;
    const fit = Math.max(
      ...names.map((other) =>
        Math.max(nameFit(other, split), split.parts.length > other.parts.length ? nameFit(split, other) : 0),
      ),
    );
    // Later people win ties: a bare surname means the one named last.
    if (fit > 0 && (best === null || fit >= best.fit)) best = { entity, fit };
  }
  if (best !== null) {
    const names = people.names.get(best.entity);
    if (names && !names.some(({ full }) => full === split.full)) names.push(split);
    people.bySurface.set(key, best.entity);
    best.entity.gender ??= gender;
    if (split.parts.length > personName(best.entity.name).parts.length) {
      best.entity.aliases.add(best.entity.name);
      best.entity.name = split.full;
    } else best.entity.aliases.add(split.full);
    return best.entity;
  }
  const made = draftEntity('PERSON', split.full, null);
  made.gender = gender;
  people.names.set(made, [split]);
  people.bySurface.set(key, made);
  context.entities.push(made);
  return made;
}

function organization(context: Context, name: Name): DraftEntity {
  const surface = context.document.text.slice(name.start, name.end);
  const entry = name.knowledgeId === null ? undefined : organizationById(name.knowledgeId);
  if (entry) {
    const entity = known(context, 'ORGANIZATION', entry.id, entry.name);
    if (entry.country !== null) entity.countries.add(entry.country);
    entity.actsForState = entry.kind === 'GOVERNMENT_BODY' || entry.kind === 'MILITARY';
    entity.aliases.add(surface);
    return entity;
  }
  const before = ownerOf(context, name);
  const key = keyOf(surface);
  const cacheKey = `ORGANIZATION ${key} ${before ?? ''}`;
  const cached = context.byKey.get(cacheKey);
  if (cached) {
    cached.aliases.add(surface);
    return cached;
  }
  const found = context.entities.find(
    (entity) =>
      entity.kind === 'ORGANIZATION' &&
      (entity.countries.size === 0 || before === null || entity.countries.has(before)) &&
      [entity.name, ...entity.aliases].some((other) => sameOrganization(keyOf(other), key)),
  );
  const entity = found ?? draftEntity('ORGANIZATION', surface, null);
  if (!found) context.entities.push(entity);
  context.byKey.set(cacheKey, entity);
  entity.aliases.add(surface);
  if (before !== null && STATE_BODY.test(surface)) {
    entity.countries.add(before);
    entity.actsForState = true;
  }
  return entity;
}

const STATE_BODY =
  /\b(?:Ministry|Department|Parliament|Army|Navy|Air Force|Embassy|Government|Cabinet|Senate|Assembly|Congress|Council|Court|Police|Forces|Guard|Directorate|Agency|Office|Commission|Bureau|Service)\b/i;

function sameOrganization(one: string, other: string): boolean {
  if (one === other) return true;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length > 5 && short.includes(' ') && (long.endsWith(` ${short}`) || long.startsWith(`${short} `)))
    return true;
  if (!/^[a-z]{2,6}$/.test(short) || long === short) return false;
  const words = long.split(/[\s-]+/);
  const all = words.map((word) => word[0]).join('');
  const big = words
    .filter((word) => !/^(?:of|the|for|and|on|in|to)$/.test(word))
    .map((word) => word[0])
    .join('');
  return words.length > 1 && (all === short || big === short);
}

/** The state whose name or adjective stands before: "Russian Foreign Ministry", "Iran's Supreme Court". */
function ownerOf(context: Context, name: Name): string | null {
  for (let i = name.first.index - 1; i >= Math.max(0, name.first.index - 3); i--) {
    const token = context.document.tokens[i];
    if (!token || token.sentence !== name.first.sentence) return null;
    const owner = context.nameAt(token);
    if (owner?.knowledgeId?.startsWith('country:')) return owner.knowledgeId.slice('country:'.length);
    if (!/^(?:'s|’s|'|’)$/.test(token.lower)) return null;
  }
  return null;
}

function place(context: Context, name: Name): DraftEntity {
  const surface = context.document.text.slice(name.start, name.end);
  const entry = name.knowledgeId === null ? undefined : placeById(name.knowledgeId);
  if (entry) {
    const entity = known(context, 'PLACE', entry.id, entry.name);
    entity.iso3 = entry.country;
    entity.aliases.add(surface);
    return entity;
  }
  const key = keyOf(surface);
  const found = context.byKey.get(`PLACE ${key}`);
  if (found) return found;
  const made = draftEntity('PLACE', surface, null);
  context.byKey.set(`PLACE ${key}`, made);
  if (name.knowledgeId !== null && AMERICAN.has(name.knowledgeId)) made.iso3 = 'USA';
  if (/^\p{Lu}[\p{L} .'-]+ (?:County|Parish)$/u.test(surface) && !surface.startsWith('County ')) made.iso3 = 'USA';
  context.entities.push(made);
  return made;
}

/** The entity that a name gives; null for names of nothing that lasts (events, works, agreements). */
export function entityOf(context: Context, name: Name, people: People): DraftEntity | null {
  if (name.type === 'PER') return person(context, name, people);
  const country = name.knowledgeId === null ? undefined : countryById(name.knowledgeId);
  if (country) {
    const entity = known(context, 'COUNTRY', country.id, country.name.replace(/ \(.*/, ''));
    entity.iso3 = country.iso3;
    entity.actsForState = true;
    entity.countries.add(country.iso3);
    entity.aliases.add(context.document.text.slice(name.start, name.end));
    return entity;
  }
  if (name.type === 'ORG') return organization(context, name);
  return name.type === 'LOC' ? place(context, name) : null;
}

/** Adds every name of the text, people last known by surname with those named in full. */
export function addNames(context: Context, names: readonly Name[]): void {
  const people: People = { names: new Map(), bySurface: new Map() };
  // Full names first, so that a surname in the headline finds its owner below.
  const order = names.filter(({ type }) => type === 'PER');
  const bySize = [...order].sort((a, b) => wordCount(context, b) - wordCount(context, a) || a.start - b.start);
  const persons = new Map<Name, DraftEntity>();
  for (const name of bySize.filter((each) => wordCount(context, each) > 1))
    persons.set(name, person(context, name, people));
  for (const name of order) if (!persons.has(name)) persons.set(name, person(context, name, people));
  for (const name of names) {
    const entity = persons.get(name) ?? entityOf(context, name, people);
    if (entity) context.resolve(name.head, name, name.form, [entity]);
  }
  for (const name of names) if (name.type === 'PER') noteOwner(context, name);
  addCapitals(context, names);
  // One token may head no name and yet be asked for: every word of a name leads to it.
  for (const name of names) {
    const entity = context.of.get(name.head.index);
    if (!entity) continue;
    for (let i = name.first.index; i <= name.last.index; i++) if (!context.of.has(i)) context.of.set(i, entity);
  }
}

/** "South Africa's Thabo Mbeki", "NATO's Jamie Shea": where a person belongs. */
function noteOwner(context: Context, name: Name): void {
  const apostrophe = context.document.tokens[name.first.index - 1];
  const before = apostrophe && context.document.tokens[apostrophe.index - 1];
  if (!before || !/^(?:'s|’s|'|’)$/.test(apostrophe.lower) || before.sentence !== name.first.sentence) return;
  const owner = context.of.get(before.index)?.[0];
  const person = context.of.get(name.head.index)?.[0];
  if (!owner || person?.kind !== 'PERSON') return;
  if (owner.kind === 'COUNTRY' && owner.iso3 !== null) person.countries.add(owner.iso3);
  if (owner.kind === 'ORGANIZATION') person.organizations.add(owner);
}

const CAPITALS = new Set(countries.flatMap(({ capitals }) => capitals));

/** A capital named as a place is a place of its own and a sign of its country as well; a dateline alone brings no country in. */
function addCapitals(context: Context, names: readonly Name[]): void {
  for (const name of names) {
    const place = context.of.get(name.head.index)?.[0];
    if (place?.kind !== 'PLACE' || place.iso3 === null || place.iso3 === undefined || !CAPITALS.has(place.name))
      continue;
    const entry = countryByCode(place.iso3);
    const inDateline = name.first.index === 0;
    const country = inDateline ? context.country(place.iso3) : entry && known(context, 'COUNTRY', entry.id, entry.name);
    if (!country) continue;
    country.iso3 = place.iso3;
    country.actsForState = true;
    country.countries.add(place.iso3);
    country.mentions.push({ start: name.start, end: name.end, form: 'METONYM', head: name.head });
  }
}

function wordCount(context: Context, name: Name): number {
  return context.document.text.slice(name.start, name.end).split(/\s+/).length;
}
