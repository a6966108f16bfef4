import type { NameType } from '../document.ts';

export const NAME_TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** Tags of units: outside, or begin, inside, last, alone for each type. */
export const NAME_TAGS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((place) => `${place}-${type}`)),
];

export const OUTSIDE = 0;

/** Index of a type in `NAME_TYPES` that a tag belongs to; -1 for outside. */
export function typeOf(tag: number): number {
  return tag === OUTSIDE ? -1 : (tag - 1) >> 2;
}

/** 0 begin, 1 inside, 2 last, 3 alone; -1 for outside. */
export function placeOf(tag: number): number {
  return tag === OUTSIDE ? -1 : (tag - 1) & 3;
}

export function tagFor(type: number, place: number): number {
  return 1 + type * 4 + place;
}

/** True where a name is left open after the tag: it must go on with the same type. */
function isOpen(tag: number): boolean {
  return placeOf(tag) === 0 || placeOf(tag) === 1;
}

/** True if tag `b` may follow tag `a`. */
export function mayFollow(a: number, b: number): boolean {
  const continues = placeOf(b) === 1 || placeOf(b) === 2;
  return isOpen(a) ? continues && typeOf(a) === typeOf(b) : !continues;
}

export function mayStart(tag: number): boolean {
  return mayFollow(OUTSIDE, tag);
}

export function mayEnd(tag: number): boolean {
  return !isOpen(tag);
}

/** Tags before each tag. */
export const PREDECESSORS: readonly Uint8Array[] = NAME_TAGS.map((_, b) =>
  Uint8Array.from(NAME_TAGS.keys()).filter((a) => mayFollow(a, b)),
);
