/** Random valid operations made from the schema: whatever is asked, no fault of ours comes back. RANDOM_OPERATIONS says how many. */
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';
import { claimId, id, known, makeWorld } from './world.ts';

const RUNS = Number(process.env['RANDOM_OPERATIONS'] ?? 2_000);
/** Those read texts, which takes longer than two thousand of them may. */
const SLOW = new Set(['articleIngestText', 'articlesIngest', 'articleReanalyze', 'analyze']);

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
});
afterAll(() => db.close());

const texts = [
  'moscow',
  '',
  ' ',
  '"',
  "' or 1=1 --",
  '\\',
  '%_',
  '\u0000',

  'שלום',
  '((((',
  '-',
  'a & | b',
  '😀',
  'fisheries accord',
];
const ids = [
  ...Object.values(known),
  id('art', 3),
  `${id('art', 3)}.0`,
  claimId(2, 'EVENT'),
  'nonsense',
  '',
  'evi_0.trigger',
];

/** Draws from the random numbers of one run. */
class Maker {
  readonly #draw: () => number;

  constructor(draw: () => number) {
    this.#draw = draw;
  }

  chance(share: number): boolean {
    return this.#draw() < share;
  }

  of<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.#draw() * values.length)];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
  }

  literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.literal(type.ofType, depth);
    if (isListType(type))
      return `[${Array.from({ length: Math.floor(this.#draw() * 3) }, () => this.literal(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return this.of(type.getValues()).name;
    if (isInputObjectType(type)) return this.input(Object.values(type.getFields()), type.isOneOf, depth);
    switch (type.name) {
      case 'Int':
        return String(this.of([-1, 0, 1, 2, 5, 100, 101, 2147483647]));
      case 'Float':
        return String(this.of([-10.5, 0, 0.5, 1e300]));
      case 'Boolean':
        return String(this.chance(0.5));
      case 'Date':
        return this.of(['"2006-01-03"', '"0001-01-01"', '"9999-12-31"']);
      case 'DateTime':
        return this.of(['"2026-01-01T00:00:05Z"', '"2006-01-01T00:00:00+09:00"']);
      case 'EDTF':
        return this.of(['"2006"', '"2006-01"']);
      case 'URL':
        return '"https://example.org/1"';
      case 'ID':
        return JSON.stringify(this.of(ids));
      default:
        return JSON.stringify(this.of(texts));
    }
  }

  input(fields: readonly GraphQLInputField[], isOneOf: boolean, depth: number): string {
    const chosen = isOneOf
      ? [this.of(fields)]
      : fields.filter((field) => isNonNullType(field.type) || this.chance(0.15));
    return `{ ${chosen.map((field) => `${field.name}: ${this.literal(field.type, depth + 1)}`).join(', ')} }`;
  }

  call(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument: GraphQLArgument) => isNonNullType(argument.type) || this.chance(0.25));
    if (given.length === 0) return field.name;
    return `${field.name}(${given.map((argument) => `${argument.name}: ${this.literal(argument.type, 0)}`).join(', ')})`;
  }

  selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    const parts = ['__typename'];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || isLeafType(getNamedType(field.type)),
      );
      for (let n = 0; n < 3 && fields.length > 0; n++) {
        const field = this.of(fields);
        parts.push(
          `${type.name}_${parts.length}_${depth}: ${this.call(field)} ${this.selection(getNamedType(field.type), depth - 1)}`,
        );
      }
    }
    if ((isInterfaceType(type) || isUnionType(type)) && depth > 0) {
      const concrete = this.of(schema.getPossibleTypes(type));
      parts.push(`... on ${concrete.name} ${this.selection(concrete, depth - 1)}`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  operation(): string {
    const isMutation = this.chance(0.05);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const field = this.of(Object.values(root?.getFields() ?? {}).filter(({ name }) => !SLOW.has(name)));
    return `${isMutation ? 'mutation' : 'query'} { ${this.call(field)} ${this.selection(getNamedType(field.type), 4)} }`;
  }
}

it(`${RUNS} random operations give no masked error`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      // A small generator of its own: fast-check's arbitraries for a whole schema would take longer than the answers.
      let state = seed >>> 0;
      const operation = new Maker(() => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      }).operation();
      // Arguments that are checked by their values are the server's to refuse; the rest must be valid.
      expect(validate(schema, parse(operation)), operation).toEqual([]);
      const { errors } = await api.ask(operation);
      for (const { extensions, message } of errors ?? [])
        expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED'], `${message}\n${operation}`).toContain(extensions?.code);
    }),
    { numRuns: RUNS },
  );
}, 240_000);
