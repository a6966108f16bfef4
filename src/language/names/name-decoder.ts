import type { WordTable } from '../words.ts';
import { MOST_NAME_FEATURES, type NameSentence, nameFeatures } from './features.ts';
import { NAME_TAGS, OUTSIDE } from './name-tags.ts';
import { Viterbi } from './viterbi.ts';

const TAGS = NAME_TAGS.length;

/** Scores classes from feature hashes: a trained table, or one in training. */
interface Scorer {
  score(features: Int32Array, count: number): ArrayLike<number>;
}

/** Tags the units of a sentence: stretches of units that may be names are decoded each for itself, the rest is outside. */
export class NameDecoder {
  readonly #model: Scorer;
  readonly #transitions: Float64Array;
  readonly #viterbi = new Viterbi();
  readonly #features = new Int32Array(MOST_NAME_FEATURES);
  #emissions = new Float64Array(TAGS * 64);

  constructor(model: Scorer, transitions: Float64Array) {
    this.#model = model;
    this.#transitions = transitions;
  }

  /** Score of each unit and tag, for the units that the last call decoded. */
  get emissions(): Float64Array {
    return this.#emissions;
  }

  decode(sentence: NameSentence, words: WordTable, out: Uint8Array, allowed?: Uint32Array): void {
    const { count, active } = sentence;
    this.#score(sentence, words);
    this.redecode(sentence, out, allowed);
    for (let i = 0; i < count; i++) if (active[i] === 0) out[i] = OUTSIDE;
  }

  /** Decodes again with the emissions of the last call. */
  redecode({ count, active }: NameSentence, out: Uint8Array, allowed?: Uint32Array): void {
    let from = 0;
    while (from < count) {
      if (active[from] === 0) {
        from++;
        continue;
      }
      let to = from;
      while (to < count && active[to] !== 0) to++;
      const emissions = this.#emissions.subarray(from * TAGS, to * TAGS);
      this.#viterbi.decode(
        to - from,
        emissions,
        this.#transitions,
        out.subarray(from, to),
        allowed?.subarray(from, to),
      );
      from = to;
    }
  }

  #score(sentence: NameSentence, words: WordTable): void {
    const { count, active } = sentence;
    if (this.#emissions.length < count * TAGS) this.#emissions = new Float64Array(count * TAGS * 2);
    const edge = words.row('\u0001');
    for (let i = 0; i < count; i++) {
      if (active[i] === 0) continue;
      const scores = this.#model.score(this.#features, nameFeatures(this.#features, words.features, sentence, i, edge));
      for (let tag = 0; tag < TAGS; tag++) this.#emissions[i * TAGS + tag] = scores[tag]!;
    }
  }
}
