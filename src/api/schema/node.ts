/** Everything that has an id, by its id. */
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { each, one, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import { typeNameOf } from '../read/row.ts';
import { Node } from '../refs.ts';
import { linkTo } from './ids.ts';

Node.implement({
  description: 'Anything with an id of its own, that `node` finds again.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.id({
      description: 'Globally unique and stable. The id of an entity that was merged into another leads to that other.',
      ...value((row) => row.col('id')),
    }),
  }),
});

/** Most ids of one `nodes`. */
const MAX_IDS = 100;

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id. Null when there is nothing under it (any more).',
    args: { id: t.arg.id({ required: true, description: 'As `id` gave it.' }) },
    ...load((_root, args) => one(() => linkTo(String(args['id'])))),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Several things by their ids, in the order asked for: at most ${MAX_IDS}. Null where there is nothing.`,
    args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_IDS} ids.` }) },
    ...load((_root, args) => {
      const ids = Array.isArray(args['ids']) ? args['ids'].map(String) : [];
      if (ids.length > MAX_IDS) throw badInput(`\`ids\` has ${ids.length} ids; ask for at most ${MAX_IDS} at once.`);
      return each(ids.map(linkTo));
    }),
  }),
);
