import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkMemory } from '../../../src/language/network/memory.ts';

/** Every assignment of heads that is a tree with one root and no crossing arcs. */
function* trees(count: number): Generator<number[]> {
  const total = (count + 1) ** count;
  for (let code = 0; code < total; code++) {
    const heads = Array.from({ length: count }, (_, i) => Math.floor(code / (count + 1) ** i) % (count + 1));
    if (
      heads.filter((head) => head === count).length === 1 &&
      heads.every((_, i) => reachesRoot(heads, i)) &&
      !crosses(heads)
    )
      yield heads;
  }
}

function reachesRoot(heads: readonly number[], word: number): boolean {
  let at = word;
  for (let step = 0; step <= heads.length; step++) {
    if (at === heads.length) return true;
    at = heads[at]!;
  }
  return false;
}

function crosses(heads: readonly number[]): boolean {
  const arcs = heads.flatMap((head, i) =>
    head === heads.length ? [] : [[Math.min(head, i), Math.max(head, i)] as const],
  );
  const root = heads.indexOf(heads.length);
  return (
    arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d)) || arcs.some(([a, b]) => a < root && root < b)
  );
}

describe('the best projective tree', () => {
  it('is the best of all of them', () => {
    const memory = new NetworkMemory();
    const [at, out, room] = [memory.allocate(400), memory.allocate(100), memory.allocate(1000)];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((count) =>
          fc.tuple(
            fc.constant(count),
            fc.array(fc.integer({ min: -50, max: 50 }), {
              minLength: count * (count + 1),
              maxLength: count * (count + 1),
            }),
          ),
        ),
        ([count, scores]) => {
          const sum = (heads: readonly number[]): number =>
            heads.reduce((total, head, i) => total + scores[i * (count + 1) + head]!, 0);
          memory.floats(at, scores.length).set(scores);
          memory.kernels.bestTree(at, count + 1, count, out, room);
          const found = memory.integers(out, count);
          const all = [...trees(count)];
          expect(all).toContainEqual([...found]);
          expect(sum([...found])).toBe(Math.max(...all.map(sum)));
        },
      ),
    );
  });
});
