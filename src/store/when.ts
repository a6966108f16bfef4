import type { When } from '../analysis/analysis.ts';
import type { Row } from './rows.ts';

/** The day if PostgreSQL can hold it, else null: a year before 1 has no place in its calendar's plain form. */
export function storableDay(day: string | null | undefined): string | null {
  if (day == null || !/^\d{4}-\d\d-\d\d$/.test(day) || day.startsWith('0000')) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}

/** The seven columns of a date with one prefix: `when`, `published`, `due`. */
export function whenColumns(prefix: string, when: When | null): Row {
  const earliest = storableDay(when?.earliest);
  const known = earliest === null ? null : when;
  return {
    [`${prefix}_text`]: known?.text ?? null,
    [`${prefix}_edtf`]: known?.edtf ?? null,
    [`${prefix}_earliest`]: earliest,
    [`${prefix}_latest`]: storableDay(known?.latest),
    [`${prefix}_precision`]: known?.precision ?? null,
    [`${prefix}_basis`]: known?.basis ?? null,
    [`${prefix}_anchor`]: known?.anchor ?? null,
  };
}
