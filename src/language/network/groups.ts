/**
 * Sentences that go through the network together, longest first, word by word: row `firsts[t] + s` is word `t` of sentence `s`.
 * As short sentences end, fewer rows a word remain; nothing is padded.
 */
export interface Group {
  /** Index of each sentence in the text. */
  readonly sentences: readonly number[];
  /** First row of each time, and the number of rows at the end. */
  readonly firsts: Int32Array;
}

/** Packs sentences of the given lengths into groups of up to `size`, those of like length together. */
export function groupsOf(lengths: readonly number[], size: number): Group[] {
  const order = lengths.map((_, index) => index).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const groups: Group[] = [];
  for (let from = 0; from < order.length; from += size) {
    const sentences = order.slice(from, from + size);
    groups.push({ sentences, firsts: packed(sentences.map((index) => lengths[index]!)) });
  }
  return groups;
}

/** First row of each time for sentences of the given lengths, longest first. */
export function packed(lengths: readonly number[]): Int32Array {
  const firsts = new Int32Array((lengths[0] ?? 0) + 1);
  let alive = lengths.length;
  for (let time = 0; time + 1 < firsts.length; time++) {
    while (alive > 0 && lengths[alive - 1]! <= time) alive--;
    firsts[time + 1] = firsts[time]! + alive;
  }
  return firsts;
}
