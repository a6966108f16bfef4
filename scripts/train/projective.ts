/** True if no two arcs cross: only such trees can be drawn by the parser. Heads as in `TreebankSentence`. */
export function isProjective(heads: readonly number[]): boolean {
  for (let i = 0; i < heads.length; i++) {
    const low = Math.min(i, heads[i]!);
    const high = Math.max(i, heads[i]!);
    for (let j = low + 1; j < high; j++) if (heads[j]! < low || heads[j]! > high) return false;
  }
  return true;
}
