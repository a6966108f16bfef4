/**
 * How column values arrive from raw SQL, alike from PGlite and from a server: `date` as `YYYY-MM-DD`, `timestamptz` as
 * RFC 3339 in UTC, `int8` and `numeric` as numbers, `json` parsed. (A driver's own Date would carry the machine's zone.)
 */
const OID = {
  int8: 20,
  json: 114,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

const text = (value: string): string => value;
const instant = (value: string): string =>
  new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
const parse = (value: string): unknown => JSON.parse(value);

export const parsers: { readonly [oid: number]: (value: string) => unknown } = {
  [OID.int8]: Number,
  [OID.numeric]: Number,
  [OID.date]: text,
  [OID.timestamp]: (value) => instant(`${value}+00`),
  [OID.timestamptz]: instant,
  [OID.json]: parse,
  [OID.jsonb]: parse,
};
