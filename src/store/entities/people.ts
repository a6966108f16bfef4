import type { EntityId } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';
import { isNameVariant, splitPersonName } from './names.ts';
import type { EntityReading } from './reading.ts';

/** A person in the database, with the offices that claims give. */
interface KnownPerson {
  readonly id: string;
  readonly fold: string;
  readonly family_fold: string;
  readonly offices: readonly { readonly office: string; readonly of: string | null; readonly kind: string | null }[];
}

async function findCandidates(tx: Queryable, readings: readonly EntityReading[]): Promise<KnownPerson[]> {
  const families = readings.flatMap(({ entity, fold }) => [
    foldName(splitPersonName(entity.name).family),
    fold.split(' ').at(-1)!,
  ]);
  const people = await tx.query<Omit<KnownPerson, 'offices'>>(
    `SELECT e.id, e.fold, p.family_fold FROM person p JOIN entity e ON e.id = p.id WHERE p.family_fold = ANY($1) OR e.fold = ANY($2) ORDER BY e.id`,
    [[...new Set(families)], readings.map(({ fold }) => fold)],
  );
  if (people.length === 0) return [];
  const offices = await tx.query<{ person: string; office: string; of: string | null; kind: string | null }>(
    `SELECT DISTINCT h.read_id AS person, p.fold AS office, o.read_id AS of, e.kind
     FROM claim_entity h JOIN position_claim p ON p.id = h.claim_id
     LEFT JOIN claim_entity o ON o.claim_id = h.claim_id AND o.role = 'OF' LEFT JOIN entity e ON e.id = o.read_id
     WHERE h.role = 'HOLDER' AND h.read_id = ANY($1)`,
    [people.map(({ id }) => id)],
  );
  return people.map((person) => ({ ...person, offices: offices.filter((office) => office.person === person.id) }));
}

/** What a reading says of a person's offices, in the database's ids. */
interface Offices {
  readonly office: string;
  readonly of: string | null;
}

const shares = (known: KnownPerson, offices: readonly Offices[], whole: boolean): boolean =>
  offices.some(
    ({ office, of }) =>
      of !== null && known.offices.some((held) => held.of === of && (!whole || held.office === office)),
  );

/** Ministers of two different states are not one person, whatever their names. */
function contradicts(known: KnownPerson, offices: readonly Offices[]): boolean {
  const states = known.offices.filter(({ kind }) => kind === 'COUNTRY').map(({ of }) => of);
  const read = offices.map(({ of }) => of).filter((of) => of?.startsWith('cou_'));
  return states.length > 0 && read.length > 0 && !read.some((of) => states.includes(of));
}

function match(reading: EntityReading, offices: readonly Offices[], known: readonly KnownPerson[]): KnownPerson | null {
  const { fold } = reading;
  // One full name in the news is one person nearly always; which state a bare "the president" serves is read wrongly more often.
  const exact = fold.includes(' ') ? known.filter((person) => person.fold === fold) : [];
  if (exact.length > 0) return exact.find((person) => shares(person, offices, false)) ?? exact[0]!;
  const possible = known.filter((person) => !contradicts(person, offices));
  if (!fold.includes(' ')) {
    const namesakes = possible.filter((person) => person.family_fold === fold && shares(person, offices, false));
    return namesakes.length === 1 ? namesakes[0]! : null;
  }
  const variants = possible.filter((person) => isNameVariant(person.fold, fold) && shares(person, offices, true));
  return variants.length === 1 ? variants[0]! : null;
}

/**
 * Finds the people of an article among those known; conservative: the same full name, a spelling variant in the
 * same office, or a lone family name of the one known person who serves the same state or body.
 * @param dispatch the story, within which a person nobody else knows is one.
 * @param others ids of the article's countries and organisations, for the offices.
 * @returns an id for each person; one that is not in the database yet is to be made.
 */
export async function resolvePeople(
  tx: Queryable,
  dispatch: string,
  readings: readonly EntityReading[],
  others: ReadonlyMap<EntityId, string>,
): Promise<Map<EntityId, string>> {
  if (readings.length === 0) return new Map();
  const known = await findCandidates(tx, readings);
  const taken = new Set<string>();
  const resolved = new Map<EntityId, string>();
  for (const reading of readings) {
    const offices = reading.offices.map(({ office, of }) => ({
      office,
      of: of === null ? null : (others.get(of) ?? null),
    }));
    const free = known.filter(({ id }) => !taken.has(id));
    const whole = idOf('per', reading.fold);
    const isOpen = reading.fold.includes(' ') && !taken.has(whole) && !known.some(({ id }) => id === whole);
    const id =
      match(reading, offices, free)?.id ?? (isOpen ? whole : idOf('per', dispatch, reading.entity.id, reading.fold));
    taken.add(id);
    resolved.set(reading.entity.id, id);
  }
  return resolved;
}
