/** Datelines in the styles of many agencies. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/analysis/dateline/dateline.ts';

const STYLES: readonly (readonly [text: string, place: string, agency: string | null, end: string])[] = [
  ['OSLO, May 3 (NTB) - The king opened the dam.', 'Oslo', 'NTB', '-'],
  ['LISBON (Reuters) - Ministers met.', 'Lisbon', 'Reuters', '-'],
  ['HANOI, Nov. 3 (Xinhua) -- A delegation left.', 'Hanoi', 'Xinhua', '--'],
  ['UNITED NATIONS — The council voted.', 'United Nations', null, '—'],
  ['Geneva, 12 May – Talks resumed.', 'Geneva', null, '–'],
  ['LUSAKA, Zambia (AP) _ Voters queued.', 'Lusaka', 'AP', '_'],
  ['PORT-AU-PRINCE, Haiti, Jan 12 (AFP) - Aid arrived.', 'Port-au-Prince', 'AFP', '-'],
  ['MINSK, April 10. /TASS/. The envoy landed.', 'Minsk', 'TASS', '/.'],
  ['NEW YORK/LONDON (Reuters) - Shares fell.', 'New York', 'Reuters', '-'],
  ['ST. PETERSBURG, Russia — The forum closed.', 'St. Petersburg', null, '—'],
  ["N'DJAMENA (AFP) - Rain fell.", "N'Djamena", 'AFP', '-'],
  ['TALLINN, May 3 (Baltic Courier) - Ships left.', 'Tallinn', 'Baltic Courier', '-'],
  ['Brussels, 3 May 2004 (dpa) - The union grew.', 'Brussels', 'dpa', '-'],
  ['KYIV. Sept 5 (Interfax-Ukraine) - Grain prices rose.', 'Kyiv', 'Interfax-Ukraine', '-'],
];

describe('readDateline', () => {
  it.each(STYLES)('%s', (text, place, agency, end) => {
    const dateline = readDateline(text);
    expect(dateline).toMatchObject({ place, agency });
    expect(text.slice(0, dateline?.end).endsWith(end)).toBe(true);
  });

  it('looks under a headline and a byline', () => {
    const text = 'Ministers agree\n\nBy Ann Smith\n\nPARIS, Nov 3, 2019 (AFP) - They agreed.';
    const dateline = readDateline(text);
    expect(dateline?.place).toBe('Paris');
    expect(text.slice(dateline?.start, dateline?.end)).toBe('PARIS, Nov 3, 2019 (AFP) -');
  });

  it.each([
    'The minister - who had flown in - left.',
    'BREAKING - The dam has burst.',
    'Iran (the country) - not the song - is large.',
    'May 3 - The king opened the dam.',
    'She met him (Reuters) in Oslo.',
  ])('finds none in: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('gives a span of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const dateline = readDateline(text);
        if (dateline === null) return;
        expect(dateline.start).toBeLessThan(dateline.end);
        expect(dateline.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
