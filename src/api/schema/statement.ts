/** Statements: words put in somebody's mouth. */
import { StatementForm, StatementKind } from '../enums/claims.ts';
import { computed, detail, many, one, value } from '../read/field.ts';
import { sql } from '../read/sql.ts';
import { Claim, Entity, Node, Statement } from '../refs.ts';
import { whoAre, whoIs } from './role.ts';

Statement.implement({
  description: "Words put in somebody's mouth.",
  interfaces: [Node, Claim],
  extensions: { rows: { table: 'claim', detail: 'statement_claim', kind: 'STATEMENT' } },
  fields: (t) => ({
    kind: t.field({
      type: StatementKind,
      description: 'What the speaker does by saying it.',
      ...detail('statement_kind'),
    }),
    form: t.field({ type: StatementForm, description: 'Whose words they are.', ...detail('form') }),
    isDirect: t.boolean({
      description: 'Whether all of it is between quotation marks.',
      ...computed(
        (row) => row.detail('form'),
        (form: string) => form === 'DIRECT',
      ),
    }),
    quote: t.string({
      description: "What was said: the speaker's words when direct, else the reported clause.",
      ...detail('quote'),
    }),
    cue: t.string({ description: 'The words that say that it was said: `told reporters`.', ...detail('cue_text') }),
    speaker: t.field({
      type: Entity,
      nullable: true,
      description: 'Who said it; null when unnamed or unresolved: see `speakerText`.',
      ...one(whoIs('SPEAKER')),
    }),
    speakerText: t.string({
      nullable: true,
      description: 'The words for who said it: `a ministry spokesman`. Null when there are none.',
      ...value((row) => sql`${row.detail('source_text')}`),
    }),
    addressee: t.field({
      type: Entity,
      nullable: true,
      description: 'Who was told; null when not said.',
      ...one(whoIs('ADDRESSEE')),
    }),
    about: t.field({ type: [Entity], description: 'Who and what it speaks of.', ...many(whoAre('ABOUT')) }),
    supports: t.field({
      type: [Claim],
      description: 'The claims that rest on it: what the speaker says is so.',
      ...many((statement) => ({
        where: (claim) => [
          sql`${claim.col('attributed_to_id')} = ${statement.col('id')}`,
          sql`${claim.col('verdict')} is distinct from 'REJECTED'`,
        ],
        order: { name: 'claims.text', by: (claim) => claim.col('ordinal'), type: 'int', direction: 'ASC' },
      })),
    }),
  }),
});
