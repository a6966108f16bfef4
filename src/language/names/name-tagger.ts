import type { NameCells } from '../english-document.ts';
import type { Weights } from '../weights.ts';

export interface NameInput {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: readonly number[];
  readonly tagIds: Uint8Array;
}

/** Bootstrap: maximal runs of proper nouns. Replaced by the trained tagger. */
export class NameTagger {
  readonly #proper: readonly boolean[];
  constructor(weights: Weights) {
    this.#proper = weights.tags.map((tag) => tag.startsWith('PROPN'));
  }
  find(input: NameInput): NameCells[] {
    const { text, starts, ends, tagIds, firsts } = input;
    const isFirst = new Set(firsts);
    const names: NameCells[] = [];
    let from = -1;
    const count = starts.length;
    const close = (to: number): void => {
      if (from >= 0) {
        const surface = text.slice(starts[from]!, ends[to]!);
        const type =
          /\b(?:Ministry|Party|Council|Union|Nations|Army|Agency|Commission|Organization|Parliament|Committee|Bank|Court|Association)\b|^[A-Z]{2,5}$/.test(
            surface,
          )
            ? 'ORG'
            : from < to
              ? 'PER'
              : 'LOC';
        names.push({ first: from, last: to, type, score: 0.5 });
      }
      from = -1;
    };
    for (let i = 0; i < count; i++) {
      if (isFirst.has(i)) close(i - 1);
      const hyphen =
        from >= 0 &&
        text.slice(starts[i]!, ends[i]!) === '-' &&
        starts[i] === ends[i - 1] &&
        i + 1 < count &&
        starts[i + 1] === ends[i];
      if (this.#proper[tagIds[i]!] || hyphen) {
        if (from < 0) from = i;
      } else close(i - 1);
    }
    close(count - 1);
    return names;
  }
}
