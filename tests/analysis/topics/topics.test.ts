/** Topics by words. */
import { expect, it } from 'vitest';
import { topicsOf } from '../../../src/analysis/topics/index.ts';

it('tells the subject by its words, the strongest first', () => {
  expect(topicsOf('a treaty on carbon emissions and climate')[0]).toBe('medtop:06000000');
  expect(topicsOf('joint satellite launch programme')[0]).toBe('medtop:13000000');
});

it('is silent when no word tells', () => {
  expect(topicsOf('Smith and sons')).toEqual([]);
});
