import { createHash } from 'node:crypto';

/** What stands before an id tells its type. */
export type IdPrefix =
  | 'src'
  | 'art'
  | 'per'
  | 'cou'
  | 'org'
  | 'plc'
  | 'agr'
  | 'evt'
  | 'stm'
  | 'pos'
  | 'asc'
  | 'trm'
  | 'job'
  | 'dec'
  | 'key';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 bits of a hash of the parts, in 16 letters (Crockford's base 32): the same parts give the same letters everywhere. */
export function shortHash(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  let letters = '';
  for (let i = 0; i < 16; i++) {
    const bit = i * 5;
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!;
    letters += LETTERS[(pair >> (11 - (bit & 7))) & 31];
  }
  return letters;
}

/** An id made from what identifies the row. */
export function idOf(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${shortHash(...parts)}`;
}
