import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/store/agreements/compare.ts';
import { type AgreementFeatures, telling } from '../../src/store/agreements/features.ts';
import { foldName } from '../../src/store/fold.ts';
import { type Pair, type Sketch, unseen, written } from './compare.corpus.ts';
import { when } from './story.ts';

function features({ on, name, subject = '', day = '2012-01-01', ...rest }: Sketch): AgreementFeatures {
  const concluded = on === undefined ? null : when(on);
  const span = concluded === null ? null : { from: concluded.earliest, to: concluded.latest ?? concluded.earliest };
  const shown = name ?? (subject === '' ? 'agreement' : `agreement on ${subject}`);
  return {
    name: shown,
    properNames: name === undefined || /^(?:the|an?) /.test(name) ? [] : [foldName(name)],
    names: [shown],
    shortNames: [],
    knownId: null,
    kind: 'AGREEMENT',
    subject,
    words: telling(subject),
    topics: [],
    parties: [],
    place: null,
    placeName: null,
    written: [],
    concluded: span,
    steps: span === null ? [] : [{ status: 'SIGNED', ...span }],
    undated: false,
    called: null,
    when: concluded,
    isOpening: false,
    isUnmade: false,
    day,
    ...rest,
    sides: [...(rest.sides ?? [])].sort(),
  };
}

const verdict = ({ a, b }: Pair): boolean => compareReadings(features(a), features(b)).verdict === 'SAME';

describe('telling whether two readings are one agreement', () => {
  it.each(written.map((pair) => [pair.why, pair] as const))('%s', (_why, pair) => {
    expect(verdict(pair)).toBe(pair.same);
  });

  it('gives one answer from either side', () => {
    for (const pair of [...written, ...unseen]) expect(verdict({ ...pair, a: pair.b, b: pair.a })).toBe(verdict(pair));
  });

  it('makes no wrong merge on pairs that it was not written for, and finds most of the right ones', () => {
    const wrong = unseen.filter((pair) => !pair.same && verdict(pair));
    const missed = unseen.filter((pair) => pair.same && !verdict(pair));
    expect(wrong.map(({ why }) => why)).toEqual([]);
    expect(missed.length / unseen.filter(({ same }) => same).length).toBeLessThan(0.35);
  });
});
