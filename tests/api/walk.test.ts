/** Walks the whole schema: every field of every type is asked for on real rows, and each answer takes one statement. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
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
import { claimId, known, makeWorld } from './world.ts';

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

/** One field of one type on the way down. */
interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

const isWayDown = (field: GraphQLField<unknown, unknown>): boolean => !isLeafType(getNamedType(field.type));
const waysFrom = (type: GraphQLObjectType): Step[] =>
  Object.values(type.getFields())
    .filter(isWayDown)
    .map((field) => ({ type, field }));

function typesOf({ field }: Step): readonly GraphQLObjectType[] {
  const named = getNamedType(field.type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}

/** The shortest way from a root field to every type. */
function shortestWays(root: GraphQLObjectType): ReadonlyMap<GraphQLObjectType, readonly Step[]> {
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[root, []]]);
  for (const [type, way] of ways)
    for (const step of waysFrom(type))
      for (const next of typesOf(step)) if (!ways.has(next)) ways.set(next, [...way, step]);
  return ways;
}

/** For every field that leads on, a way through it that goes on as deep as queries may go, by fields used least so far. */
function chains(depth: number): readonly (readonly Step[])[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const used = new Map<GraphQLField<unknown, unknown>, number>();
  const uses = (step: Step): number => used.get(step.field) ?? 0;
  return [...shortestWays(query)].flatMap(([type, way]) =>
    waysFrom(type).map((own) => {
      const chain = [...way, own];
      for (let at: Step | undefined = own; at && chain.length < depth; ) {
        at = typesOf(at)
          .flatMap(waysFrom)
          .sort((a, b) => uses(a) - uses(b))[0];
        if (at) chain.push(at);
      }
      for (const step of chain) used.set(step.field, uses(step) + 1);
      return chain;
    }),
  );
}

/** Few rows at each step, so that many steps stay few rows. */
function fewOf(field: GraphQLField<unknown, unknown>): string {
  const text = call(field);
  if (!field.args.some(({ name }) => name === 'first')) return text;
  return text.endsWith(')') ? `${text.slice(0, -1)}, first: 2)` : `${text}(first: 2)`;
}

const print = (chain: readonly Step[]): string =>
  chain.reduceRight(
    (below, { type, field }) => `{ ... on ${type.name} { ${type.name}_${field.name}: ${fewOf(field)} ${below} } }`,
    '{ __typename }',
  );

describe('every field that leads on, at any depth', () => {
  const AT_ONCE = 8;
  const all = chains(10);
  const groups = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );

  it.each(groups.map((group) => [group.map((chain) => chain.at(-1)?.field.name).join(', '), group] as const))(
    'down to %s: one statement for each root field',
    async (_names, group) => {
      // A root field of its own for each, under an alias of its own.
      const query = group
        .map((chain, i) =>
          print(chain)
            .replace(/\.\.\. on Query \{ Query_/, `... on Query { q${i}_`)
            .slice(1, -1),
        )
        .join(' ');
      const { errors, statements } = await api.ask(`{ ${query} }`);
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      expect(statements).toBeLessThanOrEqual(group.length);
    },
    60_000,
  );

  it('takes no more statements for many rows than for one', async () => {
    const ask = (first: number) => {
      const rows = `(first: ${first}) { nodes`;
      const down = [
        `articles${rows}`,
        `claims${rows}`,
        'evidence',
        'claim',
        'article',
        'source',
        `articles${rows}`,
        'entities',
        'entity',
      ];
      const opened = down.join(' { ');
      return api.ask(`{ ${opened} { id ${'}'.repeat((opened.match(/\{/g)?.length ?? 0) + 1)} }`);
    };
    const [one, many] = [await ask(1), await ask(5)];
    expect([one.errors, many.errors]).toEqual([undefined, undefined]);
    expect([one.statements, many.statements]).toEqual([1, 1]);
  });

  it('below a payload: as many for a deep selection as for a flat one', async () => {
    const confirm = async (selection: string): Promise<number> => {
      const { data, errors, statements } = await api.ask(
        `mutation { claimConfirm(input: { id: "${claimId(3, 'EVENT')}", reason: "read" }) { claim ${selection} errors { message } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.claimConfirm.errors).toEqual([]);
      return statements;
    };
    const flat = await confirm('{ id }');
    expect(
      await confirm(
        '{ id reports { nodes { article { source { articles { nodes { mentions { nodes { entity { name } } } } } } } } } }',
      ),
    ).toBe(flat);
  });
});
