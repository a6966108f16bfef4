import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens/tokenise.ts';

function cut(text: string): string {
  const { starts, ends } = tokenise(text);
  return starts.map((start, i) => text.slice(start, ends[i])).join(' ');
}

describe('tokens', () => {
  it.each([
    ["They don't know Peru's plan.", "They do n't know Peru 's plan ."],
    ['We cannot wait', 'We can not wait'],
    ['Kim Ki-jun flew', 'Kim Ki - jun flew'],
    ['an anti-war march', 'an anti-war march'],
    ['The U.S. envoy, Gen. Lee', 'The U.S. envoy , Gen. Lee'],
    ['a $5 fee, 12% of US$ 40', 'a $ 5 fee , 12 % of US $ 40'],
    ['on 9/11 at 10:30 a.m. in the 1990s', 'on 9/11 at 10:30 a.m. in the 1990s'],
    ['at 5pm', 'at 5 pm'],
    ['1,250,000.50 tonnes', '1,250,000.50 tonnes'],
    ['see https://example.org/a?b=1, please', 'see https://example.org/a?b=1 , please'],
    ['mail a.b@example.org.', 'mail a.b@example.org .'],
    ['"Wait..." he said--twice!!', '" Wait ... " he said -- twice !!'],
    ['the ministers’ talks', 'the ministers ’ talks'],
    ['Springfield, Ill., and No. 5', 'Springfield , Ill. , and No. 5'],
    ['It ended.Then it rained', 'It ended . Then it rained'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('keeps emoji with joiners and flags whole', () => {
    expect(cut('ok 👩‍👩‍👧 🇵🇪')).toBe('ok 👩‍👩‍👧 🇵🇪');
  });

  it('covers every visible character of any string once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends } = tokenise(text);
        let at = 0;
        for (let i = 0; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(at);
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          expect(text.slice(at, starts[i]).replace(/[\s\p{Cc}\u200b\u2060\ufeff]/gu, '')).toBe('');
          at = ends[i]!;
        }
      }),
    );
  });
});
