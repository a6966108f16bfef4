import { hashText } from '../model/hash.ts';
import { W, type WordTable } from '../words.ts';

/** Columns of `SentenceInput.cells`. */
export const C = { word: 0, tag: 1, coarse: 2, suffix: 3 } as const;
export const CELL = 4;

const NONE_WORD = hashText('<none>');
const NONE_TAG = hashText('<none>', 78);
const ROOT_WORD = hashText('<root>');
const ROOT_TAG = hashText('<root>', 78);

/** Hashes of the tags that the parser reads: the whole label ("VERB|VBD") and its universal part. */
export interface TagCells {
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

export function tagCells(labels: readonly string[]): TagCells {
  return {
    fine: Int32Array.from(labels, (label) => hashText(label, 79)),
    coarse: Int32Array.from(labels, (label) => hashText(label.split('|')[0]!, 80)),
  };
}

/** What the parser knows of each word of a sentence. Node 0 stands for "nothing", words are 1 to n, the root n + 1. */
export class SentenceInput {
  cells = new Int32Array(CELL * 64);
  count = 0;

  fill(words: WordTable, rows: Int32Array, tags: Uint8Array, from: number, to: number, hashes: TagCells): void {
    const count = to - from;
    this.count = count;
    if (this.cells.length < (count + 2) * CELL) this.cells = new Int32Array((count + 64) * CELL);
    const cells = this.cells;
    this.#special(0, NONE_WORD, NONE_TAG);
    this.#special(count + 1, ROOT_WORD, ROOT_TAG);
    const f = words.features;
    for (let i = 0; i < count; i++) {
      const at = (i + 1) * CELL;
      const row = rows[from + i]!;
      const tag = tags[from + i]!;
      cells[at + C.word] = f[row + W.word]!;
      cells[at + C.tag] = hashes.fine[tag]!;
      cells[at + C.coarse] = hashes.coarse[tag]!;
      cells[at + C.suffix] = f[row + W.suffix3]!;
    }
  }

  #special(node: number, word: number, tag: number): void {
    const at = node * CELL;
    this.cells[at + C.word] = word;
    this.cells[at + C.tag] = tag;
    this.cells[at + C.coarse] = tag;
    this.cells[at + C.suffix] = tag;
  }
}
