import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LanguageError } from '../../src/language/errors.ts';
import { decodeSparse, decodeWordMap, encodeSparse, encodeWordMap } from '../../src/language/model/codec.ts';
import { packSections, unpackSections } from '../../src/language/model/container.ts';
import { loadWeights, readWeights, WEIGHTS_FILE } from '../../src/language/weights.ts';

const code = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof LanguageError ? error.code : String(error);
  }
};

describe('the weights file', () => {
  const file = packSections(new Map([['a', Uint8Array.of(1, 2, 3)]]));

  it('gives back its sections', () => {
    expect([...unpackSections(file).get('a')!]).toEqual([1, 2, 3]);
  });

  it('is refused when damaged, cut, of another kind or version', () => {
    const damaged = Uint8Array.from(file);
    damaged[damaged.length - 1]! ^= 1;
    const newer = Uint8Array.from(file);
    newer[8] = 99;
    expect(code(() => unpackSections(damaged))).toBe('WEIGHTS_CORRUPT');
    expect(code(() => unpackSections(file.subarray(0, 20)))).toBe('WEIGHTS_CORRUPT');
    expect(code(() => unpackSections(Uint8Array.from({ length: 100 })))).toBe('WEIGHTS_CORRUPT');
    expect(code(() => unpackSections(newer))).toBe('WEIGHTS_VERSION');
    expect(code(() => readWeights(file))).toBe('WEIGHTS_CORRUPT');
    expect(code(() => loadWeights(new URL('file:///nowhere/english.bin')))).toBe('WEIGHTS_MISSING');
  });

  it('ships under 8 MB', () => {
    expect(readFileSync(WEIGHTS_FILE).length).toBeLessThan(8_000_000);
  });
});

describe('the codec', () => {
  it('keeps sparse weights', () => {
    const model = {
      classes: 3,
      keys: Uint32Array.of(1, 200, 4_294_967_295),
      counts: Uint8Array.of(1, 2, 1),
      labels: Uint8Array.of(0, 1, 2, 1),
      weights: Int16Array.of(-5, 300, 1, -32767),
    };
    expect(decodeSparse(encodeSparse(model))).toEqual(model);
  });

  it('keeps maps of words', () => {
    const map = new Map([
      [-7, 5],
      [3, -900_000],
    ]);
    expect(decodeWordMap(encodeWordMap(map))).toEqual(map);
  });
});
