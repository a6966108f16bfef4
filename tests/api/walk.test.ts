/** Walks the whole schema: every field of every type is asked for on real rows, and each answer takes one statement. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';
import { known, makeWorld } from './world.ts';

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
}, 60_000);
afterAll(() => db.close());

/** A value for a required argument. */
function literalFor(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type);
  const text = (): string => {
    if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
    if (type.name === 'DateTime') return '"2006-01-05T00:00:00Z"';
    if (type.name === 'Date') return '"2006-01-05"';
    if (type.name === 'ID') return `"${known.KOR}"`;
    if (type.name === 'EntityBy') return '{ iso: "KOR" }';
    if (type.name === 'String') return '"moscow"';
    return '1';
  };
  const isList = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type);
  return isList ? `["${known.KOR}", "${known.RUS}"]` : text();
}

function call(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  if (required.length === 0) return field.name;
  return `${field.name}(${required.map((argument) => `${argument.name}: ${literalFor(argument)}`).join(', ')})`;
}

/** Everything selectable, with nested objects down to a depth; aliases keep types of one interface apart. */
function select(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    const parts = schema.getPossibleTypes(named).map((t) => `... on ${t.name} ${select(t, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    // Layers of a connection lead no further into the graph; its edges and its nodes are the same rows.
    const isLayer = /Connection$|Edge$/.test(named.name);
    if (!isLeafType(getNamedType(field.type)) && depth === 0 && !isLayer) return [];
    const below =
      field.name === 'edges' ? `{ cursor node { __typename } }` : select(field.type, isLayer ? depth : depth - 1);
    return [`${named.name}_${field.name}: ${call(field)} ${below}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const DEPTH = 1;
const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

describe('every field of the schema', () => {
  for (const root of roots) {
    it(`${root.name}: every field below it, in one statement`, async () => {
      const query = `{ ${call(root)} ${select(root.type, DEPTH)} }`;
      const { errors, statements } = await api.ask(query);
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      expect(statements).toBeLessThanOrEqual(1);
    }, 60_000);
  }
});
