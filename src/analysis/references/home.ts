/**
 * Whose minister a bare "Foreign Minister Anna Berg" is. News leaves the country out where it is plain: it speaks, its commitment is
 * repeated, or the story is filed there.
 */
import { countryByCode } from '../../knowledge/countries/index.ts';
import { sensesOf } from '../../knowledge/lookup/index.ts';
import type { Token } from '../../language/document.ts';
import type { Dateline } from '../analysis.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Context } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { clauseOf, isSubject } from './grammar.ts';
import type { HeldRole } from './roles.ts';

const OFFICES =
  /^(?:president|prime minister|chancellor|vice president|deputy prime minister|.* minister|king|queen|emperor|secretary of state)$/;

/** What a minister has that is his state's: "reaffirmed Russia's commitment". */
const OWN =
  /^(?:commitment|position|support|stance|readiness|willingness|determination|concern|policy|view|opposition|intention|desire|pledge|interest|wish|condemnation)$/;

/** Republics and kingdoms where nobody is prime minister, or president. */
const NO_PREMIER = new Set(
  'USA MEX BRA ARG COL CHL ECU VEN BOL PRY URY PAN CRI GTM HND NIC SLV DOM PHL IDN CHE CYP'.split(' '),
);
const NO_PRESIDENT = new Set(
  'GBR CAN AUS NZL JPN DNK SWE NOR NLD BEL ESP LUX THA MYS JOR MAR SAU KWT QAT BHR OMN BRN BTN KHM LSO SWZ JAM VAT'.split(
    ' ',
  ),
);

function canBe(office: string, iso3: string): boolean {
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

/**
 * The country where the story was filed. Heads of state and government are known everywhere and named without their country anywhere:
 * for them it shows nothing.
 */
function filedIn(context: Context, office: string, dateline: Dateline | null): DraftEntity | null {
  if (dateline === null || !office.endsWith(' minister') || /(?:^|deputy )prime minister$/.test(office)) return null;
  const sense = sensesOf(dateline.place).find(({ use }) => use === 'CAPITAL');
  return sense?.country ? (context.country(sense.country) ?? null) : null;
}

/** Whether the role is an office of state with no word of whose. */
function isBare({ role, person }: HeldRole): boolean {
  const said = role.of !== null || role.possessive !== null || role.definite || role.indefinite || role.dangling;
  const several = role.noun.xpos === 'NNS' || role.noun.xpos === 'NNPS';
  return !said && !several && role.tenure !== 'FORMER' && OFFICES.test(role.office) && person.countries.size === 0;
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
    person.countries.add(iso3);
    person.actsForState = true;
  };
  const homes = new Set<DraftEntity>();
  for (const each of held) {
    const head = isBare(each) ? namedAt(each) : undefined;
    if (!head) continue;
    const american = each.role.office === 'secretary of state' ? context.country('USA') : undefined;
    const home = american ?? represented(context, head) ?? announcer(context, head) ?? owner(context, head);
    if (home) homes.add(home);
    settle(each, home);
  }
  // Where bare offices are of several states, the place of the story shows nothing.
  for (const each of held) {
    const home = isBare(each) ? filedIn(context, each.role.office, dateline) : null;
    if (home && [...homes].every((other) => other === home)) settle(each, home);
  }
}
