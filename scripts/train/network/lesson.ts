/** A sentence to learn from. */
export interface TreeLesson {
  /** For each view of a word, the row of each word's value. */
  readonly views: readonly Int32Array[];
  readonly tags: Uint8Array;
  /** Head of each word, the number of words for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Sums of losses, in nats, and the words that they were summed over. */
export interface Losses {
  tags: number;
  arcs: number;
  relations: number;
  words: number;
}
