/** Texts read in parallel give what they give one by one, in their order. */
import { expect, it } from 'vitest';
import { AnalysisError, analyze } from '../../src/analysis/index.ts';
import { analyzeMany } from '../../src/analysis/pool.ts';

it('gives the same results in the same order, refusals included', async () => {
  const texts = ['The king opened the dam on Monday.', '', 'Norway said it would sign the accord in June.'];
  const options = { publishedAt: '2006-04-10' };
  const results = [];
  for await (const result of analyzeMany(
    texts.map((text) => ({ text, options })),
    { threads: 2 },
  )) {
    results.push(result);
  }
  expect(results).toHaveLength(3);
  expect(results[0]).toEqual({ analysis: analyze(texts[0] ?? '', options) });
  expect(results[1]).toMatchObject({ error: { code: 'EMPTY_TEXT' } });
  expect('error' in results[1]! && results[1].error).toBeInstanceOf(AnalysisError);
  expect(results[2]).toEqual({ analysis: analyze(texts[2] ?? '', options) });
}, 30_000);
