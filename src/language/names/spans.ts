import { placeOf, tagFor, typeOf } from './name-tags.ts';

/** A name as the first pass found it: units `from` to `to`, end exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** Reads the spans off a sequence of tags. */
export function spansOf(tags: Uint8Array): Found[] {
  const spans: Found[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i++) {
    const place = placeOf(tags[i]!);
    if (place === 0 || place === 3) from = i;
    if (place === 2 || place === 3) spans.push({ from, to: i + 1, type: typeOf(tags[i]!) });
  }
  return spans;
}

export function writeSpan(tags: Uint8Array, from: number, to: number, type: number): void {
  if (to - from === 1) {
    tags[from] = tagFor(type, 3);
    return;
  }
  for (let i = from; i < to; i++) tags[i] = tagFor(type, i === from ? 0 : i === to - 1 ? 2 : 1);
}
