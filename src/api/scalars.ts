/** Custom scalars. All travel as strings; what a client sends is checked, what we send was checked when it was stored. */
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.ts';

/** A scalar of strings that satisfy `accepts`. */
function textScalar(name: string, expected: string, accepts: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}; got ${preview(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode): string => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value: unknown): string => String(value),
  };
}

function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? 'no string';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function isUrl(text: string): boolean {
  if (!URL.canParse(text) || text.length > 2000) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}

builder.scalarType('Date', {
  description: 'ISO 8601 calendar day, such as `2005-11-07`. Never a time, never a zone.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  ...textScalar('Date', 'a calendar day such as 2005-11-07', isDate),
});

builder.scalarType('DateTime', {
  description: 'RFC 3339 instant, such as `2026-11-24T08:15:00Z`. Always sent in UTC with a `Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  ...textScalar('DateTime', 'an instant such as 2026-11-24T08:15:00Z', isDateTime),
  serialize: (value: unknown): string => new Date(String(value)).toISOString(),
});

builder.scalarType('EDTF', {
  description:
    'Extended Date/Time Format, ISO 8601-2 level 1: `2005`, `2005-11`, `2005-21` (spring), `2005-11~` (about), `2005?`, `2005-11/..` (since).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  ...textScalar('EDTF', 'an EDTF date such as 2005-11 or 2005-11/..', (text) => /^[0-9XYE~?%./-]{1,60}$/.test(text)),
});

builder.scalarType('URL', {
  description: 'Absolute `http` or `https` URL of at most 2,000 characters.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  ...textScalar('URL', 'an absolute http or https URL', isUrl),
});
