import { mayEnd, mayStart, NAME_TAGS, PREDECESSORS } from './name-tags.ts';

const TAGS = NAME_TAGS.length;
const NEVER = -1e15;

/** Finds the best sequence of name tags for a stretch of units. Its arrays are kept between calls. */
export class Viterbi {
  #best = new Float64Array(TAGS * 64);
  #from = new Uint8Array(TAGS * 64);

  /**
   * `emissions` holds a score for each unit and tag, `transitions` one for each pair of tags; `allowed`, if given, a mask of the
   * tags that each unit may have. Writes the tags into `out`.
   */
  decode(
    count: number,
    emissions: Float64Array,
    transitions: Float64Array,
    out: Uint8Array,
    allowed?: Uint32Array,
  ): void {
    if (this.#best.length < count * TAGS) {
      this.#best = new Float64Array(count * TAGS * 2);
      this.#from = new Uint8Array(count * TAGS * 2);
    }
    const best = this.#best;
    const from = this.#from;
    const may = (i: number, tag: number): boolean => allowed === undefined || (allowed[i]! & (1 << tag)) !== 0;
    for (let tag = 0; tag < TAGS; tag++)
      best[tag] = mayStart(tag) && may(0, tag) ? emissions[tag]! + transitions[tag]! : NEVER;
    for (let i = 1; i < count; i++) {
      for (let tag = 0; tag < TAGS; tag++) {
        let top = NEVER * 2;
        let source = 0;
        if (may(i, tag)) {
          for (const before of PREDECESSORS[tag]!) {
            const score = best[(i - 1) * TAGS + before]! + transitions[before * TAGS + tag]!;
            if (score > top) {
              top = score;
              source = before;
            }
          }
          top += emissions[i * TAGS + tag]!;
        }
        best[i * TAGS + tag] = top;
        from[i * TAGS + tag] = source;
      }
    }
    let last = 0;
    let top = NEVER * 4;
    for (let tag = 0; tag < TAGS; tag++) {
      const score = best[(count - 1) * TAGS + tag]!;
      if (mayEnd(tag) && score > top) {
        top = score;
        last = tag;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      out[i] = last;
      last = from[i * TAGS + last]!;
    }
  }
}
