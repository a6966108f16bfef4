/** What `analyze()` refuses, and that hostile text gives a result or a coded error. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError, analyze, MAX_TEXT_LENGTH } from '../../src/analysis/index.ts';

function codeOf(text: string, publishedAt?: string): string {
  try {
    analyze(text, publishedAt === undefined ? {} : { publishedAt });
    return 'read';
  } catch (error) {
    if (error instanceof AnalysisError) {
      expect(error.next).not.toBe('');
      return error.code;
    }
    throw error;
  }
}

describe('analyze() refuses with a code', () => {
  it.each([
    ['', 'EMPTY_TEXT'],
    [' \n\t ', 'EMPTY_TEXT'],
    ['— … !', 'EMPTY_TEXT'],
    [`PK${'\u0003\u0004\u0000\u0008'.repeat(40)}`, 'BINARY_TEXT'],
    [
      'Le ministre des Affaires étrangères a signé lundi un accord de pêche à Oslo avec son homologue norvégien.',
      'LANGUAGE_NOT_SUPPORTED',
    ],
    ['Министр иностранных дел прибыл в Осло для переговоров о рыболовстве.', 'LANGUAGE_NOT_SUPPORTED'],
    ['外相はオスロを訪問し、漁業協定に署名した。', 'LANGUAGE_NOT_SUPPORTED'],
  ])('%j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('names the language and the limit', () => {
    expect(() =>
      analyze('Der Außenminister ist am Montag nach Oslo gereist, um dort ein Abkommen zu unterzeichnen.'),
    ).toThrow(/German/);
    expect(() => analyze('a '.repeat(MAX_TEXT_LENGTH))).toThrow(String(MAX_TEXT_LENGTH));
  });

  it('answers ten megabytes in one line at once', () => {
    const started = performance.now();
    expect(codeOf('word '.repeat(2_000_000))).toBe('TEXT_TOO_LONG');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each(['yesterday', '2006-02-30', '10 April 2006'])('does not take %j for a day', (publishedAt) => {
    expect(codeOf('The king opened the dam.', publishedAt)).toBe('INVALID_PUBLISHED_AT');
  });
});

describe('analyze() reads', () => {
  it.each([
    'Ban Ki-moon met Lavrov',
    'NORTH KOREA AGREES TO ABANDON NUCLEAR PROGRAM',
    'hello',
    'Yoon Suk Yeol, Nguyen Phu Trong, Joko Widodo, Luiz Inácio Lula da Silva',
    '<p>The king <b>opened</b> the dam.</p>',
    'The minister said â€œnoâ€\u009d to the plan.',
    'The king \ud800 opened the dam \udfff on Monday.',
    '\u202eThe king opened the dam.\u202c',
    `${'('.repeat(5000)} The king opened the dam.`,
  ])('%j', (text) => {
    expect(codeOf(text)).toBe('read');
  });

  it('anything without a crash, a wrong offset or a second opinion', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 30 })), (text) => {
        const code = codeOf(text);
        if (code !== 'read') return;
        const analysis = analyze(text);
        expect(analyze(text)).toEqual(analysis);
        const spans = [
          ...analysis.sentences,
          ...analysis.names,
          ...analysis.times,
          ...analysis.entities.flatMap(({ mentions }) => mentions),
          ...analysis.claims.flatMap(({ evidence, trigger }) => [evidence, trigger]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
