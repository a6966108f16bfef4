/**
 * Whose minister a bare "Foreign Minister Anna Berg" is. News leaves the country out where it is plain: it speaks, its commitment is
 * repeated, or the story is filed there.
 */
import { countryByCode } from '../../knowledge/countries/index.ts';
import { fold } from '../../knowledge/fold.ts';
import { sensesOf } from '../../knowledge/lookup/index.ts';
import { leaders } from '../../knowledge/offices/leaders.ts';
import type { Token } from '../../language/document.ts';
import type { Dateline } from '../analysis.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import { type Context, known } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { clauseOf, isSubject } from './grammar.ts';
import { nameFit, type PersonName, personName } from './person-name.ts';
import type { HeldRole } from './roles.ts';

const OFFICES =
  /^(?:president|prime minister|chancellor|vice president|deputy prime minister|.* minister|king|queen|emperor|secretary of state)$/;

/** What a minister has that is his state's: "reaffirmed Russia's commitment". */
const OWN =
  /^(?:commitment|position|support|stance|readiness|willingness|determination|concern|policy|view|opposition|intention|desire|pledge|interest|wish|condemnation)$/;

/** States where nobody is prime minister, or president. */
const NO_PREMIER = new Set(
  'USA MEX BRA ARG COL CHL ECU VEN BOL PRY URY PAN CRI GTM HND NIC SLV DOM PHL IDN CHE CYP'.split(' '),
);
const NO_PRESIDENT = new Set(
  'GBR CAN AUS NZL JPN DNK SWE NOR NLD BEL ESP LUX THA MYS JOR MAR SAU KWT QAT BHR OMN BRN BTN KHM LSO SWZ JAM VAT'.split(
    ' ',
  ),
);

function canBe(office: string, iso3: string): boolean {
  if (office.endsWith('first minister')) return false;
  if (office.endsWith('prime minister')) return !NO_PREMIER.has(iso3);
  if (office.endsWith('president')) return !NO_PRESIDENT.has(iso3);
  if (/^(?:king|queen)$/.test(office)) return countryByCode(iso3)?.descriptors.includes('kingdom') ?? false;
  return office !== 'emperor' || iso3 === 'JPN';
}

function onlyCountry(context: Context, token: Token | undefined): DraftEntity | null {
  const entity = token ? context.of.get(token.index)?.[0] : undefined;
  return entity?.kind === 'COUNTRY' ? entity : null;
}

/** "Norway announced that Foreign Minister Anna Berg would …" */
function announcer(context: Context, person: Token): DraftEntity | null {
  let verb = clauseOf(person);
  for (let steps = 0; steps < 3 && verb.head !== null; steps++) {
    if (base(verb) !== 'ccomp') return null;
    verb = verb.head;
    const subject = verb.children.find((c) => base(c) === 'nsubj');
    const country = onlyCountry(context, subject);
    if (country) return country;
  }
  return null;
}

/** "Foreign Minister Anna Berg repeated Norway's commitment" */
function owner(context: Context, person: Token): DraftEntity | null {
  if (!isSubject(person)) return null;
  const object = clauseOf(person).children.find((c) => base(c) === 'obj');
  if (!object || !OWN.test(lemmaOf(object))) return null;
  return onlyCountry(
    context,
    object.children.find((c) => c.relation === 'nmod:poss'),
  );
}

/** "signed for Moscow": whom a minister stands for. */
function represented(context: Context, person: Token): DraftEntity | null {
  if (!isSubject(person)) return null;
  const verb = clauseOf(person);
  if (!/^(?:sign|speak|negotiate|act|initial)$/.test(lemmaOf(verb))) return null;
  for (const child of verb.children) {
    const marker = base(child) === 'obl' ? child.children.find((c) => base(c) === 'case') : undefined;
    const country = marker?.lower === 'for' ? onlyCountry(context, child) : null;
    if (country) return country;
  }
  return null;
}

/** Titles that one state alone has. */
const SOLE: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IRL'],
  ['tanaiste', 'IRL'],
  ['pope', 'VAT'],
  ['assistant secretary of state', 'USA'],
  ['deputy secretary of state', 'USA'],
  ['under secretary of state', 'USA'],
  ['under secretary of the treasury', 'USA'],
  ['defense secretary', 'USA'],
  ['Northern Ireland secretary', 'GBR'],
]);

/** Parts of a state with a first minister. */
const DEVOLVED = ['place:northern-ireland', 'place:scotland', 'place:wales'];

const byOffice = new Map<string, { readonly name: PersonName; readonly country: string }[]>();
for (const { office, name, country } of leaders) {
  const holders = byOffice.get(office) ?? [];
  holders.push({ name: personName(name), country });
  byOffice.set(office, holders);
}

/** The state of a leader whom the world knows by full name and title. */
function knownLeader({ role, person }: HeldRole): string | null {
  const named = [person.name, ...person.aliases].map(personName).filter(({ parts }) => parts.length > 1);
  const states = new Set(
    (byOffice.get(role.office) ?? [])
      .filter(({ name }) => named.some((given) => Math.max(nameFit(name, given), nameFit(given, name)) >= 2))
      .map(({ country }) => country),
  );
  const [only] = states;
  return states.size === 1 && only ? only : null;
}

/** The state that the title, alone or with the full name, belongs to wherever the story is set. */
function worldKnown(context: Context, each: HeldRole): DraftEntity | null {
  const { role } = each;
  const bare = role.office === 'secretary of state' && !role.definite && !role.indefinite ? 'USA' : undefined;
  const iso3 = SOLE.get(fold(role.noun.lower)) ?? SOLE.get(role.office) ?? bare ?? knownLeader(each);
  const entry = iso3 ? countryByCode(iso3) : undefined;
  if (!iso3 || !entry) return null;
  const there = context.country(iso3);
  if (there) return there;
  // The title with the name stands for a state that the story does not name: "Chancellor Anna Berg".
  const head = namedAt(each);
  const name = head && context.nameAt(head);
  if (!head || !name || role.tenure === 'FORMER' || role.tenure === 'LATE') return null;
  const made = known(context, 'COUNTRY', entry.id, entry.name.replace(/ \(.*/, ''));
  made.iso3 = iso3;
  made.actsForState = true;
  made.countries.add(iso3);
  made.mentions.push({
    start: isPlural(each) ? name.start : Math.min(role.start, name.start),
    end: isPlural(each) ? name.end : Math.max(role.end, name.end),
    form: 'METONYM',
    head,
  });
  return made;
}

/** "David Moore, the first minister": of the one part of a state with such an office that the story names. */
function devolved(context: Context, { role }: HeldRole): DraftEntity | null {
  if (!/^(?:deputy )?first minister$/.test(role.office)) return null;
  const named = DEVOLVED.flatMap((id) => context.byKey.get(`PLACE ${id}`) ?? []);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The country of the place where the story was filed. */
function placeOfFiling(context: Context, dateline: Dateline | null): { home: DraftEntity; capital: boolean } | null {
  if (dateline === null) return null;
  const senses = sensesOf(dateline.place);
  const sense = senses.find(({ use }) => use === 'CAPITAL') ?? senses.find(({ country }) => country !== null);
  const home = sense?.country ? context.country(sense.country) : undefined;
  return home ? { home, capital: sense?.use === 'CAPITAL' } : null;
}

/** The country that the story names more than any other. */
function isSubjectOfStory(context: Context, country: DraftEntity): boolean {
  return context.entities.every(
    ({ kind, iso3, mentions }) =>
      kind !== 'COUNTRY' || iso3 === country.iso3 || mentions.length < country.mentions.length,
  );
}

/** Portfolios whose holders seldom speak abroad. */
const DOMESTIC = /^(?:education|science|health|interior|justice|labor|transport|housing|culture|agriculture|home)\b/;

/**
 * The country where the story was filed, for ministers, who travel less than their heads; for presidents and premiers, whose
 * visits are filed from anywhere, and outside the capital only where the story is about that country first of all.
 */
function filedIn(context: Context, { role }: HeldRole, dateline: Dateline | null): DraftEntity | null {
  const filed = placeOfFiling(context, dateline);
  if (!filed) return null;
  const minister = role.office.endsWith(' minister') && !role.office.endsWith('prime minister');
  const atHome = minister && (DOMESTIC.test(role.office) || (filed.capital && !role.definite));
  return atHome || isSubjectOfStory(context, filed.home) ? filed.home : null;
}

/** Whether no word says whose office of state it is. */
function isUnsaid({ role }: HeldRole): boolean {
  return role.of === null && role.possessive === null && !role.dangling;
}

/** "Presidents": the office of several. */
function isPlural({ role }: HeldRole): boolean {
  return role.noun.xpos === 'NNS' || role.noun.xpos === 'NNPS';
}

/** Whether the role is an office of state with no word of whose, of somebody whose state is not known. */
function isBare(each: HeldRole): boolean {
  const { role, person } = each;
  return (
    isUnsaid(each) &&
    !isPlural(each) &&
    role.tenure !== 'FORMER' &&
    OFFICES.test(role.office) &&
    person.countries.size === 0
  );
}

/** The mention of the holder that the office stands before. */
function namedAt({ role, person }: HeldRole): Token | undefined {
  return person.mentions.find(({ start }) => start >= role.start)?.head;
}

/** Gives people with a bare office of state the state that the story shows. */
export function settleHomes(context: Context, held: readonly HeldRole[], dateline: Dateline | null): void {
  const settle = (each: HeldRole, home: DraftEntity | null): void => {
    const { role, person } = each;
    if (!home || home.iso3 === null || !canBe(role.office, home.iso3)) return;
    const { iso3 } = home;
    const rival = held.some(
      (other) => other.person !== person && other.role.office === role.office && other.person.countries.has(iso3),
    );
    if (rival) return;
    context.owners.set(role.noun.index, home);
    person.countries.add(iso3);
    person.actsForState = true;
  };
  const homes = new Set<DraftEntity>();
  for (const each of held) {
    if (!isUnsaid(each)) continue;
    const owner = worldKnown(context, each) ?? devolved(context, each);
    if (!owner) continue;
    if (!isPlural(each)) context.owners.set(each.role.noun.index, owner);
    if (owner.kind !== 'COUNTRY' || owner.iso3 === null || each.role.tenure === 'FORMER') continue;
    each.person.countries.add(owner.iso3);
    each.person.actsForState = true;
  }
  for (const each of held) {
    const head = isBare(each) && !each.role.definite && !each.role.indefinite ? namedAt(each) : undefined;
    if (!head) continue;
    const home = represented(context, head) ?? announcer(context, head) ?? owner(context, head);
    if (home) homes.add(home);
    settle(each, home);
  }
  // Where bare offices are of several states, the place of the story shows nothing.
  for (const each of held) {
    const home = isBare(each) && !each.role.indefinite ? filedIn(context, each, dateline) : null;
    if (home && [...homes].every((other) => other === home)) settle(each, home);
  }
}
