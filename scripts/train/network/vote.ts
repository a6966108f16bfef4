import { NetworkMemory } from '../../../src/language/network/memory.ts';
import type { Drawing } from './lesson.ts';

/**
 * The tree with the most votes for its arcs (Sagae and Lavie 2006, *Parser combination by reparsing*); each word's tag, and its
 * relation to that head, are what most say. Between equals the earlier voter counts.
 */
export class Ballot {
  readonly #memory = new NetworkMemory();
  readonly #longest: number;
  readonly #scores: number;
  readonly #heads: number;
  readonly #room: number;

  /** @param longest Words of the longest sentence. */
  constructor(longest: number) {
    this.#longest = longest;
    this.#scores = this.#memory.allocate(longest * (longest + 1) * 4);
    this.#heads = this.#memory.allocate(longest * 4);
    this.#room = this.#memory.allocate(this.#memory.kernels.roomFor(longest));
  }

  /** What the voters agree on. @throws RangeError if the sentence is too long. */
  count(voters: readonly Drawing[]): Drawing {
    const words = voters[0]!.heads.length;
    if (words > this.#longest) throw new RangeError(`A sentence of ${words} words, longer than ${this.#longest}.`);
    const stride = words + 1;
    const scores = this.#memory.floats(this.#scores, words * stride).fill(0);
    for (const { heads } of voters) for (let t = 0; t < words; t++) scores[t * stride + heads[t]!]! += 1;
    this.#memory.kernels.bestTree(this.#scores, stride, words, this.#heads, this.#room);
    const heads = this.#memory.integers(this.#heads, words).slice();
    return {
      heads,
      tags: Uint8Array.from(heads, (_, t) => mostSaid(voters.map(({ tags }) => tags[t]!))),
      relations: Uint8Array.from(heads, (head, t) => {
        const agreeing = voters.filter((voter) => voter.heads[t] === head);
        return mostSaid((agreeing.length > 0 ? agreeing : voters).map(({ relations }) => relations[t]!));
      }),
    };
  }
}

function mostSaid(values: readonly number[]): number {
  const votes = (value: number): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (votes(value) > votes(best) ? value : best));
}
