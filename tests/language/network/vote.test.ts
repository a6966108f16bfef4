import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../scripts/train/network/lesson.ts';
import { Ballot } from '../../../scripts/train/network/vote.ts';

const drawing = (heads: readonly number[], relations: readonly number[], tags: readonly number[]): Drawing => ({
  heads: Int32Array.from(heads),
  relations: Uint8Array.from(relations),
  tags: Uint8Array.from(tags),
});

describe('a vote on a tree', () => {
  it('gives what all say', () => {
    const all = drawing([1, 3, 1], [4, 0, 2], [5, 6, 7]);
    expect(new Ballot(3).count([all, all])).toEqual(all);
  });

  it('takes arc by arc what most say, and the relation of those who said that arc', () => {
    const a = drawing([1, 4, 1, 2], [1, 0, 1, 9], [1, 1, 1, 1]);
    const b = drawing([1, 4, 3, 1], [1, 0, 8, 3], [1, 1, 2, 1]);
    const c = drawing([1, 4, 1, 1], [2, 0, 1, 9], [1, 2, 2, 1]);
    // The last word's arc is that of b and c, who differ on its relation: b came first.
    expect(new Ballot(9).count([a, b, c])).toEqual(drawing([1, 4, 1, 1], [1, 0, 1, 3], [1, 1, 2, 1]));
  });

  it('makes a tree with one root where arcs alone would not', () => {
    const { heads } = new Ballot(4).count([
      drawing([4, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]),
      drawing([3, 3, 3, 4], [0, 0, 0, 0], [0, 0, 0, 0]),
    ]);
    expect([...heads].filter((head) => head === 4)).toHaveLength(1);
  });

  it('refuses a sentence longer than it has room for', () => {
    expect(() => new Ballot(2).count([drawing([1, 3, 1], [0, 0, 0], [0, 0, 0])])).toThrow(RangeError);
  });
});
