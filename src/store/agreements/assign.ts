/** Which record each agreement of an article is. */
import type { Candidate } from './candidates.ts';
import { type Comparison, compareReadings, type Reason } from './compare.ts';
import type { AgreementFeatures } from './features.ts';

/** A record that an agreement was nearly taken for, and what spoke against it. */
export interface Apart extends Reason {
  readonly other: string;
}

/**
 * The best of a record's readings, unless one of them speaks against it. Articles that name one side each tell of one agreement, so every
 * reading is also seen with all the sides of its record.
 */
function compareWith(features: AgreementFeatures, { readings }: Pick<Candidate, 'readings'>): Comparison {
  const sides = [...new Set(readings.flatMap((reading) => reading.sides))].sort();
  const whole = readings.map((reading) => compareReadings(features, { ...reading, sides }));
  const known = whole.find(({ reasons }) => reasons[0]?.rule === 'known-instrument');
  const against = whole.find(({ verdict }) => verdict === 'DIFFERENT');
  if (known ?? against) return known ?? against!;
  const all = [...readings.map((reading) => compareReadings(features, reading)), ...whole];
  return all.reduce((best, one) => (one.score > best.score ? one : best), { verdict: 'OPEN', score: 0, reasons: [] });
}

/** Two records that fit nearly as well: which of them is meant is not said. */
const CLEAR_LEAD = 0.05;

/**
 * Gives each agreement of the article its record: at most one for each, the best fits first, and none where two records fit alike.
 */
export function assignRecords(
  readings: readonly { readonly local: string; readonly features: AgreementFeatures }[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, { readonly id: string; readonly match: Comparison }> {
  const pairs = readings.flatMap(({ local, features }) =>
    candidates
      .map((candidate) => ({ local, id: candidate.id, match: compareWith(features, candidate) }))
      .filter(({ match }) => match.verdict === 'SAME'),
  );
  pairs.sort((a, b) => b.match.score - a.match.score);
  const assigned = new Map<string, { id: string; match: Comparison }>();
  const taken = new Set<string>();
  for (const { local, id, match } of pairs) {
    if (assigned.has(local) || (taken.has(id) && !maySpeakTwice(match))) continue;
    const rival = pairs.find(
      (other) =>
        other.local === local &&
        other.id !== id &&
        !taken.has(other.id) &&
        match.score - other.match.score < CLEAR_LEAD,
    );
    if (rival !== undefined && match.score < 0.9) continue;
    assigned.set(local, { id, match });
    taken.add(id);
  }
  return assigned;
}

/** An article may speak of a well-known agreement twice, once without its name. What it tells apart otherwise is apart. */
const maySpeakTwice = ({ score, reasons }: Comparison): boolean =>
  score === 1 || reasons[0]?.rule === 'known-parties-date';

/** As many as a reader will look at. */
const MOST_APART = 3;

/** The records that something spoke for, and more against; and, for a reading that was given none, those that fit alike. */
export function heldApart(
  features: AgreementFeatures,
  candidates: readonly Candidate[],
  given: string | undefined,
): readonly Apart[] {
  return candidates
    .filter(({ id }) => id !== given)
    .map((candidate) => ({ other: candidate.id, match: compareWith(features, candidate) }))
    .flatMap(({ other, match: { verdict, reasons } }): (Apart & { readonly near: number })[] => {
      const [first, second] = reasons;
      if (first === undefined) return [];
      if (verdict === 'SAME')
        return given === undefined
          ? [{ other, rule: 'another-fits-as-well', detail: first.rule, weight: 0, near: first.weight }]
          : [];
      return second === undefined ? [] : [{ ...first, other, near: second.weight }];
    })
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_APART);
}
