/** Confidence as measured: what share of a rule's claims was right on annotated text. */
import table from './calibration.json' with { type: 'json' };

const measured: ReadonlyMap<string, number> = new Map(Object.entries(table.rules));

/** How the table names a rule with its own estimate: one rule reads cues of several strengths. */
export function calibrationKey(rule: string, estimate: number): string {
  return `${rule} at ${estimate.toFixed(2)}`;
}

/**
 * The measured confidence of a rule at its own estimate, or of the rule, or, while neither has been measured, the estimate itself;
 * 0 to 1, two decimals.
 */
export function calibrate(rule: string, estimate: number): number {
  const value = measured.get(calibrationKey(rule, estimate)) ?? measured.get(rule) ?? estimate;
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
