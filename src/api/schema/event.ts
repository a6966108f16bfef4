/** Events: who did what to whom. */
import { builder } from '../builder.ts';
import { PloverType, QuadClass } from '../enums/claims.ts';
import { column, computed, detail, embed, many, one } from '../read/field.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Claim, Entity, Event, Node } from '../refs.ts';
import { Quantity } from './quantity.ts';
import { whoAre, whoIs } from './role.ts';

const EventCode = builder.objectRef<Row>('EventCode').implement({
  description: 'What happened, in the codes of the field.',
  fields: (t) => ({
    plover: t.field({ type: PloverType, description: 'Root type in PLOVER.', ...column('plover') }),
    mode: t.string({
      nullable: true,
      description: 'Mode in PLOVER, which narrows the root: `visit`, `aerial`. Null when none fits.',
      ...column('mode'),
    }),
    contexts: t.stringList({ description: 'Contexts in PLOVER: `diplomatic`, `military`.', ...column('contexts') }),
    cameo: t.string({ nullable: true, description: 'CAMEO code, `057`, where that is sure.', ...column('cameo') }),
    label: t.string({
      description: 'Root and mode for people: `consult: visit`.',
      ...computed(
        (row) => sql`concat_ws(': ', ${row.col('plover')}, ${row.col('mode')})`,
        (label: string) => label.toLowerCase().replaceAll('_', ' '),
      ),
    }),
    score: t.float({ description: 'Conflict-cooperation score: -10 (war) to +10 (aid).', ...column('score') }),
    quad: t.field({ type: QuadClass, description: 'Which of the four kinds of interaction.', ...column('quad') }),
  }),
});

Event.implement({
  description: 'Who did what to whom. An event of several sides alike, such as a meeting, has all of them as actors.',
  interfaces: [Node, Claim],
  extensions: { rows: { table: 'claim', detail: 'event_claim', kind: 'EVENT' } },
  fields: (t) => ({
    code: t.field({ type: EventCode, description: 'What happened.', ...embed('', { detail: true }) }),
    actors: t.field({ type: [Entity], description: 'Who did it.', ...many(whoAre('ACTOR')) }),
    recipients: t.field({ type: [Entity], description: 'Whom it was done to.', ...many(whoAre('RECIPIENT')) }),
    place: t.field({
      type: Entity,
      nullable: true,
      description: 'Where it happened: a `Place` or a `Country`. Null when not said.',
      ...one(whoIs('PLACE')),
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'The numbers that belong to it: killed, troops, money.',
      ...detail('quantities'),
    }),
  }),
});
