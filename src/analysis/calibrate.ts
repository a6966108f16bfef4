/** Confidence as measured: what share of a rule's claims was right on annotated text. */
import table from './calibration.json' with { type: 'json' };

const measured: ReadonlyMap<string, number> = new Map(Object.entries(table.rules));

/**
 * The measured confidence of a rule, or, while it has not been measured, its own estimate; 0 to 1, two decimals.
 */
export function calibrate(rule: string, estimate: number): number {
  const share = measured.get(rule);
  const value = share ?? estimate;
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
