/** The executable schema. */
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { directives } from './directives.ts';
import './schema/index.ts';

builder.queryType({ description: 'Everything that can be asked.' });
builder.mutationType({
  description: 'Everything that can be done. Each takes one input and says in `errors` why it refused.',
});
builder.subscriptionType({ description: 'Everything that can be followed as it comes.' });

export const schema: GraphQLSchema = builder.toSchema({ directives: [...specifiedDirectives, ...directives] });
