/** Tokens as names see them: pieces joined by hyphens without spaces are one unit, so that "Ki-moon" stays whole. */
export interface Units {
  /** First and last token of each unit. */
  readonly firsts: number[];
  readonly lasts: number[];
}

/** Groups the tokens `[from, to)` of one sentence. */
export function unitsOf(text: string, starts: Int32Array, ends: Int32Array, from: number, to: number): Units {
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let i = from; i < to; i++) {
    const joins =
      i > from &&
      i + 1 < to &&
      isHyphen(text, starts[i]!, ends[i]!) &&
      starts[i] === ends[i - 1] &&
      starts[i + 1] === ends[i];
    if (joins && firsts.length > 0) {
      lasts[lasts.length - 1] = i + 1;
      i++;
      continue;
    }
    firsts.push(i);
    lasts.push(i);
  }
  return { firsts, lasts };
}

function isHyphen(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const code = text.charCodeAt(start);
  return code === 45 || code === 0x2010 || code === 0x2011;
}
