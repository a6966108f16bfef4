import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRelations } from '../../../bench/score/relation/corpus.ts';
import { classifyRelation } from '../../../src/analysis/events/index.ts';

/** Concessions in word and in deed count as one, as in the public benchmark. */
function root(text: string, source: readonly [number, number], target: readonly [number, number]): string {
  const { plover } = classifyRelation(text, source, target);
  return plover === 'CONCEDE' || plover === 'RETREAT' ? 'YIELD' : plover;
}

describe('the relation between two parties', () => {
  it('is read right in nine of ten sentences of our own', () => {
    const records = ownRelations('relations.txt');
    const right = records.filter((record) => root(record.text, record.source, record.target) === record.root);
    expect(right.length / records.length).toBeGreaterThan(0.9);
  }, 30_000);

  it('turns with the verb above the deed', () => {
    const relation = (verb: string) => {
      const text = `Norway ${verb} sanctions on Belarus.`;
      return root(text, [0, 6], [text.indexOf('Belarus'), text.indexOf('Belarus') + 7]);
    };
    expect(relation('lifted')).toBe('YIELD');
    expect(relation('refused to lift')).toBe('REJECT');
    expect(relation('agreed to lift')).toBe('AGREE');
    expect(relation('threatened to impose')).toBe('THREATEN');
  });

  it('has a score that goes with its quad class', () => {
    const text = 'Norway bombed Sweden.';
    const relation = classifyRelation(text, [0, 6], [14, 20]);
    expect(relation).toMatchObject({ plover: 'ASSAULT', quad: 'MATERIAL_CONFLICT' });
    expect(relation.score).toBeLessThan(-5);
    expect(relation.confidence).toBeGreaterThan(0.5);
  });

  it('refuses offsets that name no part of the text', () => {
    expect(() => classifyRelation('Norway met Sweden.', [0, 6], [11, 40])).toThrow(RangeError);
    expect(() => classifyRelation('Norway met Sweden.', [4, 4], [11, 17])).toThrow(RangeError);
  });

  it('answers whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 120, unit: 'binary' }), fc.nat(), (text, n) => {
        const cut = 1 + (n % (text.length - 1));
        const { confidence } = classifyRelation(text, [0, cut], [cut, text.length]);
        return confidence >= 0 && confidence <= 1;
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
