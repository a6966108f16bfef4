import { describe, expect, it } from 'vitest';
import { Arena } from '../../../scripts/train/network/arena.ts';
import type { TreeLesson } from '../../../scripts/train/network/lesson.ts';
import { makeParameters } from '../../../scripts/train/network/parameters.ts';
import { Pass } from '../../../scripts/train/network/pass.ts';
import { randomFrom } from '../../../scripts/train/random.ts';
import { WORD_VIEWS } from '../../../src/language/network/shape.ts';

const SIZES = { vocabularies: WORD_VIEWS.map(() => 9), tags: 7, relations: 5 };

function lesson(heads: readonly number[], seed: number): TreeLesson {
  const random = randomFrom(seed);
  const pick = (most: number) => Math.floor(random() * most);
  return {
    views: WORD_VIEWS.map(() => Int32Array.from(heads, () => pick(9))),
    tags: Uint8Array.from(heads, () => pick(7)),
    heads: Int32Array.from(heads),
    relations: Uint8Array.from(heads, () => pick(5)),
  };
}

const SEVERAL = [lesson([1, 6, 1, 4, 2, 4], 5), lesson([1, 6, 4, 4, 2, 4], 6), lesson([2, 2, 6, 2, 2, 4], 7)];

describe('training of the network', () => {
  it.each([
    ['one answer', [lesson([1, 6, 1, 4, 2, 4], 2), lesson([1, 3, 1], 3), lesson([1], 4)]],
    ['the opinions of teachers', [{ ...lesson([1, 6, 1, 4, 2, 4], 2), opinions: SEVERAL }, lesson([1, 3, 1], 3)]],
  ])('has the gradient that small steps show, from %s', async (_, batch) => {
    const arena = await Arena.open();
    const parameters = makeParameters(arena, SIZES, randomFrom(11));
    arena.keep();
    const options = { dropout: 0, hide: 0, counts: new Int32Array(9).fill(1) };
    const pass = new Pass(arena, parameters, SIZES, options, randomFrom(1));
    const loss = (): number => {
      const losses = { tags: 0, arcs: 0, relations: 0, words: 0 };
      pass.run(batch, losses);
      return (losses.tags + losses.arcs + losses.relations) / losses.words;
    };
    const gradients = arena.values(parameters.all.gradients);
    const values = arena.values(parameters.all.values);
    loss();
    const found = gradients.slice();
    const steep = [...found.keys()].filter((i) => Math.abs(found[i]!) > 0.003);
    const some = steep.filter((_, i) => i % Math.ceil(steep.length / 60) === 0);
    expect(some.length).toBeGreaterThan(30);
    const step = 0.004;
    let wrong = 0;
    let whole = 0;
    for (const i of some) {
      const kept = values[i]!;
      values[i] = kept + step;
      const above = loss();
      values[i] = kept - step;
      const below = loss();
      values[i] = kept;
      wrong += ((above - below) / (2 * step) - found[i]!) ** 2;
      whole += found[i]! ** 2;
    }
    expect(Math.sqrt(wrong / whole)).toBeLessThan(0.15);
  });
});
