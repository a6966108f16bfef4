/** `npm run codegen`: the types of the clients under examples/, from schema.graphql. */
import { readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, introspectionFromSchema } from 'graphql';
import config from '../codegen.ts';

const root = new URL('../', import.meta.url);
const introspection = introspectionFromSchema(buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8')));
writeFileSync(
  new URL('examples/gql-tada/introspection.d.ts', root),
  outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true }),
);
await generate({ ...config, silent: true }, true);
