/** Precision, recall and F1, in per cent. */

export interface Counts {
  readonly right: number;
  /** How many we gave. */
  readonly given: number;
  /** How many there are. */
  readonly wanted: number;
}

export function precision({ right, given }: Counts): number {
  return given === 0 ? 0 : (100 * right) / given;
}

export function recall({ right, wanted }: Counts): number {
  return wanted === 0 ? 0 : (100 * right) / wanted;
}

export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
