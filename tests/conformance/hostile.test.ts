/** 500 hostile strings through every string argument of the schema: none gives a fault of ours. HOSTILE_STRINGS says how many. */
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { type Client, client } from '../api/client.ts';
import { claimId, id, known, makeWorld } from '../api/world.ts';
import { testDatabase } from '../store/database.ts';

const COUNT = Number(process.env['HOSTILE_STRINGS'] ?? 500);
/** Strings of one operation, each under an alias of its own. */
const AT_ONCE = 50;
const FEW = 12;

const CRAFTED = [
  ...['', ' ', '\t\n\r', '\0', 'a\0b', '\u0001\u0002\u0003', '\ud800', '\udfff\ud800', '\ufeff', '\u202e', '\u2028'],
  ...[
    '"',
    "'",
    '\\',
    '`',
    "''",
    '""',
    "\\'",
    '$1',
    '$$',
    ':id',
    '?',
    '{}',
    '{{7*7}}',
    '$'.concat('{7*7}'),
    '<script>',
    ']]>',
  ],
  ...["' or 1=1 --", "'; drop table claim; --", '") union select 1', "' || pg_sleep(9) || '", '1); select (1'],
  ...['%', '_', '%_%', '.*', '(?:a+)+$', '[a-', '\\%', '%%%%', 'a & | b', '!', '((((', '))))', '- -', '"open', ':*'],
  ...['-1', '0', 'NaN', 'Infinity', '1e999', '9999999999999999999', 'null', 'undefined', 'true', '[]', '0x10'],
  ...[
    '2005',
    '2005-13',
    '2005-02-30',
    '0000-00-00',
    '9999-12-31',
    '2005/2004',
    '../..',
    '199X',
    '2005-11-07T00:00:00Z',
  ],
  ...['art_', 'art_0', 'cou_0', 'evi_0.trigger', 'art_0.m0', 'rel_a.b', 'rel_cou_0.cou_0', 'cfl_evt_0.evt_0.DATE'],
  ...['aud_1', 'key_0', 'job_0', 'xxx_0000000000000000', known.KOR, known.MERGED, claimId(2, 'EVENT')],
  ...['medtop:11000000', 'http://', 'https://example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'http://[::1'],
  ...[
    'שלום',
    'Ωmega',
    '北京',
    '😀😀',
    'Łódź',
    'ﬁﬂ',
    'İ',
    'ß',
    'e\u0301'.repeat(50),
    'a'.repeat(5_000),
    '😀'.repeat(2_000),
  ],
  ...['W10', 'WyJjbGFpbXMuZGF0ZTpERVNDIiwxLDJd', Buffer.from('["x",null,null]').toString('base64url'), 'eyJhIjoxfQ'],
];
const random = fc.sample(
  fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.json()),
  { numRuns: Math.max(COUNT - CRAFTED.length, 0), seed: 20061124 },
);
const strings = [...CRAFTED, ...random].slice(0, COUNT);

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
}, 60_000);
afterAll(() => db.close());

/** A place for a string: how the value of an argument is written with `$` where the string goes. */
interface Slot {
  readonly path: string;
  /** The innermost argument or input field, which several lists may share: `ClaimWhere.text`. */
  readonly own: string;
  readonly type: string;
  readonly value: string;
}

/** The places for strings in an argument or input field. */
function slots({ name, type }: GraphQLArgument | GraphQLInputField, owner: string, depth = 0): Slot[] {
  const named = getNamedType(type);
  const inList = (value: string): string => (isList(type) ? `[${value}]` : value);
  if (isScalarType(named))
    return ['Int', 'Float', 'Boolean'].includes(named.name)
      ? []
      : [{ path: name, own: `${owner}.${name}`, type: named.name, value: inList('$') }];
  if (!isInputObjectType(named) || depth > 3) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    slots(field, named.name, depth + 1).map(({ path, own, type: leaf, value }) => {
      const others = named.isOneOf ? [] : fields.filter((other) => other !== field && isNonNullType(other.type));
      const given = [`${field.name}: ${value}`, ...others.map((other) => `${other.name}: ${usual(other.type)}`)];
      return { path: `${name}.${path}`, own, type: leaf, value: inList(`{ ${given.join(', ')} }`) };
    }),
  );
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** A value that is in order. */
function usual(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const one = (): string => {
    if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
    if (isInputObjectType(named)) {
      const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
      return `{ ${needed.map((field) => `${field.name}: ${usual(field.type)}`).join(', ')} }`;
    }
    if (named.name === 'ID') return `"${known.KOR}"`;
    if (named.name === 'Date') return '"2006-01-05"';
    if (named.name === 'DateTime') return '"2006-01-05T00:00:00Z"';
    return named.name === 'String' ? '"moscow"' : '1';
  };
  if (!isList(type)) return one();
  return named.name === 'ID' ? `["${known.KOR}", "${known.RUS}"]` : `[${one()}]`;
}

/** Enough of a type to have its rows read. */
function selection(type: GraphQLObjectType, depth = 2): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some((argument) => isNonNullType(argument.type)) && field.name !== 'edges',
  );
  const parts = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return field.name === 'totalCount' ? [] : [field.name];
    return isObjectType(named) && ['errors', 'nodes'].includes(field.name) && depth > 0
      ? [`${field.name} { __typename }`]
      : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

interface Call {
  readonly name: string;
  readonly own: string;
  readonly type: string;
  /** The field with `$` where the string goes. */
  readonly field: string;
  readonly around: (fields: string) => string;
}

function callsOf(type: GraphQLObjectType, around: Call['around'], title: string): Call[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      slots(argument, `${type.name}.${field.name}`).map((slot): Call => {
        const others = field.args.filter((other) => other !== argument && isNonNullType(other.type));
        const given = [
          `${argument.name}: ${slot.value}`,
          ...others.map((other) => `${other.name}: ${usual(other.type)}`),
        ];
        const named = getNamedType(field.type);
        const below = isObjectType(named) ? selection(named) : isCompositeType(named) ? '{ __typename }' : '';
        return {
          name: `${title}.${field.name}(${slot.path})`,
          own: slot.own,
          type: slot.type,
          field: `${field.name}(${given.join(', ')}) ${below}`,
          around,
        };
      }),
    ),
  );
}

/** One object of each type, below which its fields are asked. */
const OBJECTS: Readonly<Record<string, string>> = {
  Article: id('art', 3),
  Source: id('src', 1),
  Person: known.BAN,
  Country: known.KOR,
  Organization: known.UN,
  Place: known.MOSCOW,
  Agreement: known.PACT,
  Event: claimId(2, 'EVENT'),
  Statement: claimId(2, 'STATEMENT'),
  Position: claimId(2, 'POSITION'),
  AgreementStatusChange: claimId(2, 'AGREEMENT_STATUS'),
  AgreementTerm: claimId(2, 'AGREEMENT_TERM'),
  Relation: `rel_${known.KOR}.${known.RUS}`,
};

function object(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

const calls = [
  ...callsOf(object('Query'), (fields) => `{ ${fields} }`, 'Query'),
  ...callsOf(object('Mutation'), (fields) => `{ ${fields} }`, 'Mutation'),
  ...Object.entries(OBJECTS).flatMap(([name, key]) =>
    callsOf(object(name), (fields) => `{ node(id: "${key}") { ... on ${name} { ${fields} } } }`, name),
  ),
];

async function send({ name, type, field, around }: Call, values: readonly string[]): Promise<void> {
  const variables = Object.fromEntries(values.map((value, i) => [`s${i}`, value]));
  const declared = values.map((_, i) => `$s${i}: ${type}!`).join(', ');
  const fields = values.map((_, i) => `a${i}: ${field.replace('$', () => `$s${i}`)}`).join(' ');
  const kind = name.startsWith('Mutation.') ? 'mutation' : 'query';
  const { errors, status } = await api.ask(`${kind} (${declared}) ${around(fields)}`, variables);
  expect(status, name).toBeLessThan(500);
  for (const { message, extensions } of errors ?? []) {
    expect(message, name).not.toContain('Unexpected error');
    expect(extensions?.code, `${name}: ${message}`).not.toBe('INTERNAL_SERVER_ERROR');
  }
}

/** The first place of every argument and input field, which takes all strings; where it comes again it takes a few. */
const firsts = new Set(new Map([...calls].reverse().map((call) => [call.own, call])).values());

describe(`${strings.length} hostile strings`, () => {
  it('come to more than a hundred arguments and input fields', () => expect(firsts.size).toBeGreaterThan(100));

  it.each(calls.map((call) => [call.name, call] as const))(
    '%s',
    async (_name, call) => {
      const given = firsts.has(call) ? strings : strings.slice(0, FEW);
      for (let i = 0; i < given.length; i += AT_ONCE) await send(call, given.slice(i, i + AT_ONCE));
    },
    600_000,
  );
});
