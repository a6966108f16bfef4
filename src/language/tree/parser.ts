import type { WordTable } from '../words.ts';
import { Beam, type BeamOptions, type Scorer } from './beam.ts';
import { N, NODE } from './configuration.ts';
import { groupsOf } from './relation-groups.ts';
import { SentenceInput, type TagCells } from './sentence-input.ts';

/** Draws dependency trees: beam search over arc-hybrid transitions, and a relation for each arc as it is drawn. */
export class Parser {
  readonly #beam: Beam;
  readonly #input = new SentenceInput();
  readonly #hashes: TagCells;

  constructor(
    transitions: Scorer,
    labels: Scorer,
    relations: readonly string[],
    hashes: TagCells,
    options: BeamOptions,
  ) {
    this.#beam = new Beam(transitions, labels, groupsOf(relations), options);
    this.#hashes = hashes;
  }

  /**
   * Parses the words `rows[from..to)`. Writes to `heads` the index of each word's governor, -1 for the root, and to
   * `relations` the index of its relation.
   */
  parse(
    words: WordTable,
    rows: Int32Array,
    tags: Uint8Array,
    from: number,
    to: number,
    heads: Int32Array,
    relations: Uint8Array,
  ): void {
    const count = to - from;
    const input = this.#input;
    input.fill(words, rows, tags, from, to, this.#hashes);
    const beam = this.#beam;
    beam.start(input);
    for (let step = 0; step < count * 2; step++) beam.advance(input, step);
    const { nodes } = beam.kept[0]!;
    for (let i = 0; i < count; i++) {
      const head = nodes[i * NODE + N.head]!;
      heads[from + i] = head === count ? -1 : from + head;
      relations[from + i] = nodes[i * NODE + N.label]! - 1;
    }
  }
}
