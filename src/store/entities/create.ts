import { countryById } from '../../knowledge/countries/index.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import { placeById } from '../../knowledge/places/index.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { insertRows, type Row } from '../rows.ts';
import { aliasKind, splitPersonName } from './names.ts';
import type { EntityReading } from './reading.ts';

interface AliasDraft {
  readonly name: string;
  readonly kind: string;
}

/** What an entity's own tables hold beside the entity row. */
interface Details {
  readonly description: string | null;
  readonly aliases: readonly AliasDraft[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly table: string;
  readonly row: Row;
}

const as = (kind: string, names: readonly string[]): AliasDraft[] => names.map((name) => ({ name, kind }));
const byForm = (names: readonly string[]): AliasDraft[] => names.map((name) => ({ name, kind: aliasKind(name) }));

function countryDetails(knowledgeId: string, iso3: string | null): Details {
  const country = countryById(knowledgeId);
  return {
    description: country?.status === 'FORMER' && country.years !== null ? `State until ${country.years.to}` : null,
    aliases: [
      ...as('FULL', country === undefined ? [] : [country.official]),
      ...byForm(country?.otherNames ?? []),
      ...as('DEMONYM', [...new Set(country?.demonyms.map(({ text }) => text))]),
      ...as('METONYM', country?.capitals ?? []),
    ],
    identifiers: iso3 === null ? [] : [{ scheme: 'iso3', value: iso3 }],
    table: 'country',
    row: {
      iso2: country?.iso2 || null,
      iso3,
      capital: country?.capitals[0] ?? null,
      dissolved: country?.status === 'FORMER' && country.years !== null ? `${country.years.to}-12-31` : null,
    },
  };
}

function details({ entity }: EntityReading): Details {
  const { knowledgeId = '', name } = entity;
  if (entity.kind === 'COUNTRY') return countryDetails(knowledgeId, entity.iso3 ?? null);
  const none = { description: null, aliases: [], identifiers: [] };
  if (entity.kind === 'PERSON') {
    const { given, family } = splitPersonName(name);
    return { ...none, table: 'person', row: { given, family, family_fold: foldName(family) } };
  }
  if (entity.kind === 'PLACE') {
    const place = placeById(knowledgeId);
    return {
      ...none,
      aliases: byForm(place?.otherNames ?? []),
      table: 'place',
      row: { iso3: place?.country ?? null, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
    };
  }
  const organization = organizationById(knowledgeId);
  return {
    ...none,
    aliases: byForm(organization?.otherNames ?? []),
    table: 'organization',
    row: { org_kind: organization?.kind ?? 'OTHER', iso3: organization?.country ?? null },
  };
}

/** Makes the entities that are not there yet, with all that the desk knows of them. */
export async function createEntities(
  tx: Queryable,
  fresh: readonly { readonly id: string; readonly reading: EntityReading }[],
): Promise<void> {
  const entities: Row[] = [];
  const classes = new Map<string, Row[]>();
  const aliases = new Map<string, Row>();
  const identifiers: Row[] = [];
  for (const { id, reading } of fresh) {
    const { entity, fold } = reading;
    const { description, aliases: names, identifiers: ids, table, row } = details(reading);
    entities.push({
      id,
      kind: entity.kind,
      name: entity.name,
      fold,
      description,
      knowledge_id: entity.knowledgeId ?? null,
    });
    classes.set(table, [...(classes.get(table) ?? []), { id, ...row }]);
    for (const alias of [{ name: entity.name, kind: 'FULL' }, ...names]) {
      const key = `${id} ${alias.name}`;
      if (!aliases.has(key))
        aliases.set(key, { entity_id: id, name: alias.name, fold: foldName(alias.name), kind: alias.kind });
    }
    identifiers.push(...ids.map((identifier) => ({ ...identifier, entity_id: id })));
  }
  await insertRows(tx, 'entity', entities);
  for (const [table, rows] of classes) await insertRows(tx, table, rows, { skipExisting: true });
  await insertRows(tx, 'entity_alias', [...aliases.values()], { skipExisting: true });
  await insertRows(tx, 'entity_identifier', identifiers, { skipExisting: true });
}
