/** The executable schema. */
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './schema/index.ts';

builder.queryType({ description: 'Everything that can be asked.' });

export const schema: GraphQLSchema = builder.toSchema();
