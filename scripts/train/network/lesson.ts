/** Tags and tree of a sentence. */
export interface Drawing {
  readonly tags: Uint8Array;
  /** Head of each word, the number of words for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** A sentence to learn from. */
export interface TreeLesson extends Drawing {
  /** For each view of a word, the row of each word's value. */
  readonly views: readonly Int32Array[];
  /** What several teachers drew, where the tree is what they agreed on: each is believed for its share. */
  readonly opinions?: readonly Drawing[];
}

/** Sums of losses, in nats, and the words that they were summed over. */
export interface Losses {
  tags: number;
  arcs: number;
  relations: number;
  words: number;
}
