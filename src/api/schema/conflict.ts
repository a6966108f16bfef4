/** Claims that cannot both be right. */
import { builder } from '../builder.ts';
import { ConflictKind } from '../enums/claims.ts';
import { values } from '../enums/describe.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, many } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Claim, Node } from '../refs.ts';
import { FacetValue, facet, facetArgs, ofColumn } from './facet.ts';
import { conflicts, currents } from './ids.ts';

const Conflict = builder.objectRef<Row>('Conflict').implement({
  description: 'Two claims that cannot both be right. Sources disagree, or the engine misread one of them.',
  interfaces: [Node],
  extensions: { rows: { table: 'claim_conflict' } },
  fields: (t) => ({
    kind: t.field({ type: ConflictKind, description: 'On what they disagree.', ...column('kind') }),
    note: t.string({ description: 'The disagreement in words.', ...column('note') }),
    claims: t.field({
      type: [Claim],
      description: 'The two, the earlier reported first.',
      ...many((conflict) => ({
        where: (claim) => [sql`${claim.col('id')} in (${conflict.col('claim_a')}, ${conflict.col('claim_b')})`],
        order: by('claims.reported', 'reported_date', 'date', 'ASC'),
      })),
    }),
  }),
});

const facets = { KIND: ofColumn(({ row }) => row.col('kind')) };

const ConflictFacet = builder.enumType('ConflictFacet', {
  description: 'By what conflicts can be counted.',
  values: values<keyof typeof facets>({ KIND: 'By that on which they disagree.' }),
});

const ConflictConnection = connection('ConflictConnection', Conflict, {
  of: 'conflicts',
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many conflicts of the whole list have each value of a property.',
      args: { by: t.arg({ type: ConflictFacet, required: true, description: 'Which property.' }), ...facetArgs(t.arg) },
      ...facet(facets),
    }),
  }),
});

const ConflictWhere = builder.inputType('ConflictWhere', {
  description: 'Which conflicts. Every condition given must hold.',
  fields: (t) => ({
    kind: t.field({ type: [ConflictKind], description: 'On one of these.' }),
    about: t.idList({
      description: 'With one of these entities taking part in the claims: an agreement, a country, a person.',
    }),
  }),
});

builder.queryField('conflicts', (t) =>
  t.field({
    type: ConflictConnection,
    description: 'Where claims contradict each other, latest first.',
    args: { ...pageArgs(t.arg), where: t.arg({ type: ConflictWhere, description: 'Which; all when left out.' }) },
    ...load(() =>
      page<{ where?: typeof ConflictWhere.$inferInput | null }>((_root, { where }) => ({
        from: conflicts,
        where: (conflict) => [
          ...(where?.kind ? [sql`${conflict.col('kind')} = any(${[...where.kind]}::text[])`] : []),
          ...(where?.about
            ? [
                sql`exists (select 1 from claim_entity x where x.claim_id in (${conflict.col('claim_a')}, ${conflict.col('claim_b')}) and x.entity_id = ${currents(where.about)})`,
              ]
            : []),
        ],
        order: by('conflicts', 'sort_date', 'date', 'DESC'),
      })),
    ),
  }),
);
