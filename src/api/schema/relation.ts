/** Two entities over time: a dossier in one query. */
import { builder } from '../builder.ts';
import { EntityKind } from '../enums/entities.ts';
import { badInput } from '../errors.ts';
import { connection, onEdge, pageArgs } from '../read/connection.ts';
import { type List, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Country, Entity, Node, Organization, Person, Relation } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementList } from './agreement-list.ts';
import { ArticleConnection, type ArticleListArgs, articleArgs, articleList } from './article-list.ts';
import { ClaimConnection, type ClaimListArgs, claimArgs, claimList } from './claim-list.ts';
import { relationLink } from './ids.ts';
import { AgreementTermConnection, type CommitmentArgs, commitmentArgs, commitmentList } from './term.ts';

/**
 * That both take part in a claim, whatever their parts. As an array, so that PostgreSQL begins with the few claims of the two and not with
 * the latest of all.
 */
const between = (relation: Scope, claim: Sql): Sql =>
  sql`${claim} = any(array(select x.claim_id from claim_entity x join claim_entity y on y.claim_id = x.claim_id
    where x.entity_id = ${relation.col('a')} and y.entity_id = ${relation.col('b')}))`;

Relation.implement({
  description: 'Two entities over time, most often two countries. `relation` of A and B is that of B and A.',
  interfaces: [Node],
  extensions: { rows: { table: 'relation' } },
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'The two.',
      ...many((relation) => ({
        where: (entity) => [sql`${entity.col('id')} in (${relation.col('a')}, ${relation.col('b')})`],
        order: by('entities.name', 'name', 'text', 'ASC'),
      })),
    }),
    events: t.field({
      type: ClaimConnection,
      description: 'What happened between them, latest first. Its `series` is the score over time.',
      args: claimArgs(t.arg),
      ...page<ClaimListArgs>((relation, args) =>
        claimList(args, (claim) => [sql`${claim.col('kind')} = 'EVENT'`, between(relation, claim.col('id'))]),
      ),
    }),
    statements: t.field({
      type: ClaimConnection,
      description: 'What is said by one of them about the other, or to it, latest first.',
      args: claimArgs(t.arg),
      ...page<ClaimListArgs>((relation, args) =>
        claimList(args, (claim) => [sql`${claim.col('kind')} = 'STATEMENT'`, between(relation, claim.col('id'))]),
      ),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements in which both have a part, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((relation, args) =>
        agreementList(args, (agreement) =>
          ['a', 'b'].map(
            (side) =>
              sql`exists (select 1 from agreement_party p where p.agreement_id = ${agreement.col('id')} and p.entity_id = ${relation.col(side)})`,
          ),
        ),
      ),
    }),
    commitments: t.field({
      type: AgreementTermConnection,
      description: 'What one of them owes the other, latest first.',
      args: commitmentArgs(t.arg),
      ...page<CommitmentArgs>((relation, args) => commitmentList(args, (term) => [between(relation, term.col('id'))])),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name both, latest first.',
      args: articleArgs(t.arg),
      ...page<ArticleListArgs>((relation, args) =>
        articleList(args, (article) =>
          ['a', 'b'].map(
            (side) =>
              sql`exists (select 1 from article_entity x where x.article_id = ${article.col('id')} and x.entity_id = ${relation.col(side)})`,
          ),
        ),
      ),
    }),
  }),
});

builder.queryField('relation', (t) =>
  t.field({
    type: Relation,
    nullable: true,
    description: 'The dossier of two entities. Null when one of the ids leads to no entity.',
    args: { between: t.arg.idList({ required: true, description: 'Two ids, in either order.' }) },
    ...load(() =>
      one<{ between: readonly string[] }>((_root, { between: [a, b, ...others] }) => {
        if (a === undefined || b === undefined || others.length > 0 || a === b)
          throw badInput('`between` takes two different ids.');
        return relationLink(a, b);
      }),
    ),
  }),
);

const RelationConnection = connection('RelationConnection', Relation, {
  of: 'relations',
  edge: (t) => ({
    claimCount: t.int({
      description: 'How many claims they share, whatever their parts in them.',
      ...onEdge((row) => row.col('shared')),
    }),
  }),
});

interface RelationsArgs {
  readonly with?: readonly (typeof EntityKind.$inferType)[] | null;
}

/** With whom an entity shares claims, and how many. */
function relationsOf(entity: Scope, kinds: RelationsArgs['with']): List {
  return {
    from: sql`(select 'rel_' || r.a || '.' || r.b as id, r.* from (
      select least(x.entity_id, y.entity_id) as a, greatest(x.entity_id, y.entity_id) as b, count(distinct c.id)::int as shared
      from claim_entity x join claim_entity y on y.claim_id = x.claim_id and y.entity_id <> x.entity_id
      join entity e on e.id = y.entity_id and e.kind = any(${[...(kinds ?? ACTORS)]}::text[])
      join claim c on c.id = x.claim_id and c.verdict is distinct from 'REJECTED'
      where x.entity_id = ${entity.col('id')} and x.is_lead group by 1, 2) r)`,
    order: by('relations', 'shared', 'int', 'DESC'),
  };
}

const ACTORS = ['COUNTRY', 'ORGANIZATION', 'PERSON'] as const;

for (const ref of [Country, Organization, Person]) {
  builder.objectField(ref, 'relations', (t) =>
    t.field({
      type: RelationConnection,
      description: 'Its dossiers with all that it shares claims with, those with most claims first.',
      args: {
        ...pageArgs(t.arg),
        with: t.arg({
          type: [EntityKind],
          description: 'With entities of these kinds; countries, organizations and people when left out.',
        }),
      },
      ...page<RelationsArgs>((entity, args) => relationsOf(entity, args.with)),
    }),
  );
  builder.objectField(ref, 'relation', (t) =>
    t.field({
      type: Relation,
      nullable: true,
      description: 'Its dossier with another entity. Null when the id leads to none, or to itself.',
      args: { with: t.arg.id({ required: true, description: 'The other.' }) },
      ...one<{ with: string }>((entity, args) => relationLink(entity.col('id'), args.with)),
    }),
  );
}
