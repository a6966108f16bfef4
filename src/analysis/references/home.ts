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

/**
 * The country where the story was filed. Heads of state and government are known everywhere and named without their country anywhere:
 * for them it shows nothing.
 */
function filedIn(context: Context, office: string, dateline: Dateline | null): DraftEntity | null {
  if (dateline === null || !office.endsWith(' minister') || /(?:^|deputy )prime minister$/.test(office)) return null;
  const sense = sensesOf(dateline.place).find(({ country }) => country !== null);
  return sense?.country ? (context.country(sense.country) ?? null) : null;
}

/** Gives people with a bare office of state the state that the story shows. */
export function settleHomes(context: Context, held: readonly HeldRole[], dateline: Dateline | null): void {
  for (const { role, person } of held) {
    const { noun } = role;
    const bare =
      role.of === null &&
      role.possessive === null &&
      !role.definite &&
      !role.indefinite &&
      !role.dangling &&
      role.tenure !== 'FORMER';
    if (!bare || noun.xpos === 'NNS' || noun.xpos === 'NNPS' || !OFFICES.test(role.office) || person.countries.size > 0)
      continue;
    const [head] = person.mentions.filter(({ start }) => start >= role.start).map((mention) => mention.head);
    if (!head) continue;
    const american = role.office === 'secretary of state' ? context.country('USA') : undefined;
    const home =
      american ?? announcer(context, head) ?? owner(context, head) ?? filedIn(context, role.office, dateline);
    if (!home || home.iso3 === null || !canBe(role.office, home.iso3)) continue;
    const rival = held.some(
      (other) =>
        other.person !== person && other.role.office === role.office && other.person.countries.has(home.iso3 ?? ''),
    );
    if (rival) continue;
    person.countries.add(home.iso3);
    person.actsForState = true;
  }
}
