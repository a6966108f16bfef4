/** Networks of entities, ready to draw. */
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { EntityKind } from '../enums/entities.ts';
import { badInput } from '../errors.ts';
import { column, type Link, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import type { Row } from '../read/row.ts';
import { all, raw, type Sql, sql } from '../read/sql.ts';
import { Entity } from '../refs.ts';
import { current } from './ids.ts';
import { DateRange, inRange } from './when.ts';

const NetworkKind = builder.enumType('NetworkKind', {
  description: 'What ties two entities together.',
  values: values({
    CO_MENTION: 'Articles that name both: `weight` counts them.',
    MEETING:
      'Meetings, visits, calls and negotiations of both that are told as done or under way: `weight` counts them.',
    COOPERATION: 'Events of cooperation between them, in words or deeds: `weight` counts them.',
    CONFLICT: 'Events of conflict between them, in words or deeds: `weight` counts them.',
  }),
});

const NetworkNode = builder.objectRef<Row>('NetworkNode').implement({
  description: 'An entity in a network.',
  extensions: { rows: { table: 'entity' } },
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'Which.',
      ...one((node) => ({ where: (entity) => [sql`${entity.col('id')} = ${node.col('id')}`] })),
    }),
    weight: t.int({ description: 'The sum of the weights of its links.', ...column('weight') }),
  }),
});

const NetworkLink = builder.objectRef<Row>('NetworkLink').implement({
  description: 'A tie between two entities; it has no direction.',
  extensions: { rows: { table: 'entity' } },
  fields: (t) => ({
    source: t.field({
      type: Entity,
      description: 'One of the two.',
      ...one((link) => ({ where: (entity) => [sql`${entity.col('id')} = ${link.col('a')}`] })),
    }),
    target: t.field({
      type: Entity,
      description: 'The other.',
      ...one((link) => ({ where: (entity) => [sql`${entity.col('id')} = ${link.col('b')}`] })),
    }),
    weight: t.int({ description: 'How strong it is.', ...column('weight') }),
  }),
});

const Network = builder.objectRef<Row>('Network').implement({
  description: 'The strongest ties between entities, and the entities that they tie.',
  extensions: { rows: { table: 'entity' } },
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNode],
      description: 'The entities, those with the strongest ties first.',
      ...many((network) => ({
        from: sql`(select v.id, sum(l.weight)::int as weight from json_to_recordset(${network.col('links')}) as l(a text, b text, weight int)
          cross join lateral (values (l.a), (l.b)) v(id) group by 1)`,
        order: by('nodes', 'weight', 'int', 'DESC'),
      })),
    }),
    links: t.field({
      type: [NetworkLink],
      description: 'The ties, the strongest first.',
      ...many((network) => ({
        from: sql`(select l.a || l.b as id, l.* from json_to_recordset(${network.col('links')}) as l(a text, b text, weight int))`,
        order: by('links', 'weight', 'int', 'DESC'),
      })),
    }),
  }),
});

interface NetworkArgs {
  readonly kind: typeof NetworkKind.$inferType;
  readonly of?: readonly (typeof EntityKind.$inferType)[] | null;
  readonly around?: string | null;
  readonly when?: typeof DateRange.$inferInput | null;
  readonly first?: number | null;
}

const MAX_LINKS = 500;

builder.queryField('network', (t) =>
  t.field({
    type: Network,
    description: 'Who is named together with whom, who meets whom: with weights, ready to draw.',
    args: {
      kind: t.arg({ type: NetworkKind, required: true, description: 'What ties them.' }),
      of: t.arg({
        type: [EntityKind],
        description: 'Between entities of these kinds; people, countries and organizations when left out.',
      }),
      around: t.arg.id({ description: 'Only the ties of this entity.' }),
      when: t.arg({ type: DateRange, description: 'Of articles published, or events dated, in this span.' }),
      first: t.arg.int({ defaultValue: 50, description: `How many ties, the strongest first: 1 to ${MAX_LINKS}.` }),
    },
    ...load(() => one<NetworkArgs>((_root, args) => networkLink(args))),
  }),
);

function networkLink({ kind, of, around, when, first }: NetworkArgs): Link {
  const limit = first ?? 50;
  if (limit < 1 || limit > MAX_LINKS) throw badInput(`\`first\` is ${limit}; a network has 1 to ${MAX_LINKS} ties.`);
  const kinds = of ?? ['PERSON', 'COUNTRY', 'ORGANIZATION'];
  const pairs = kind === 'CO_MENTION' ? coMentions(when) : encounters(kind, when);
  const side = around ? sql` and ${current(around)} in (p.a, p.b)` : sql``;
  const links = sql`select p.a, p.b, count(*)::int as weight from (${pairs}) p
    join entity a on a.id = p.a and a.kind = any(${[...kinds]}::text[])
    join entity b on b.id = p.b and b.kind = any(${[...kinds]}::text[])
    where true${side} group by 1, 2 order by 3 desc, 1, 2 limit ${raw(String(limit))}`;
  return { from: sql`(select 'network' as id, (select coalesce(json_agg(l), '[]') from (${links}) l) as links)` };
}

function coMentions(when: NetworkArgs['when']): Sql {
  const dates = all(inRange(when, sql`x.sort_date`, sql`x.sort_date`));
  return sql`select x.entity_id as a, y.entity_id as b from article_entity x
    join article_entity y on y.article_id = x.article_id and x.entity_id < y.entity_id where ${dates}`;
}

function encounters(kind: 'MEETING' | 'COOPERATION' | 'CONFLICT', when: NetworkArgs['when']): Sql {
  const conditions = [
    sql`c.is_lead`,
    sql`c.verdict is distinct from 'REJECTED'`,
    sql`c.factuality in ('HAPPENED', 'ONGOING')`,
    kind === 'MEETING'
      ? sql`v.plover = 'CONSULT'`
      : kind === 'CONFLICT'
        ? sql`v.quad like '%_CONFLICT'`
        : sql`v.quad like '%_COOPERATION'`,
    ...inRange(when, sql`c.when_earliest`, sql`c.when_latest`),
  ];
  return sql`select distinct x.entity_id as a, y.entity_id as b, c.id from event_claim v join claim c on c.id = v.id
    join claim_entity x on x.claim_id = c.id and x.role in ('ACTOR', 'RECIPIENT')
    join claim_entity y on y.claim_id = c.id and y.role in ('ACTOR', 'RECIPIENT') and x.entity_id < y.entity_id
    where ${all(conditions)}`;
}
