/**
 * Columns of a country row: alpha-3 | alpha-2 | name | official name | other and former names | demonyms | capitals | seats of government |
 * descriptors; former states add first year | last year | successors.
 * A demonym `Russian+` is an adjective and a noun with plural -s, `Danish` an adjective that names the people as a whole too,
 * `=Dane` a noun only, `=Frenchman:Frenchmen` a noun with its plural. Capitals come most used first.
 */
import { list, rows } from '../table.ts';

export interface Demonym {
  readonly text: string;
  /** Adjective ("Russian gas"), one citizen ("a Russian") or several ("Russians"). */
  readonly use: 'ADJECTIVE' | 'CITIZEN' | 'CITIZENS';
}

export interface Country {
  /** `country:KOR`. */
  readonly id: `country:${string}`;
  /** ISO 3166-1 alpha-3; for a state that is gone its former code; `XKX` for Kosovo. */
  readonly iso3: string;
  readonly iso2: string;
  /** The name that news in English uses. */
  readonly name: string;
  readonly official: string;
  /** Short, other and former names. */
  readonly otherNames: readonly string[];
  readonly demonyms: readonly Demonym[];
  readonly capitals: readonly string[];
  /** Buildings, squares and streets that stand for the government. */
  readonly seats: readonly string[];
  /** Lower-case words that a reporter describes it with: `communist`, `island nation`. */
  readonly descriptors: readonly string[];
  /** A state, a territory with a code of its own, or a state that is gone. */
  readonly status: 'STATE' | 'TERRITORY' | 'FORMER';
  /** First and last year of a state that is gone. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Codes of the states that came after it. */
  readonly successors: readonly string[];
}

function demonyms(cell: string): Demonym[] {
  return list(cell).flatMap((entry): Demonym[] => {
    if (entry.startsWith('=')) {
      const [one = '', many = `${one}s`] = entry.slice(1).split(':');
      return [
        { text: one, use: 'CITIZEN' },
        { text: many, use: 'CITIZENS' },
      ];
    }
    if (!entry.endsWith('+')) return [{ text: entry, use: 'ADJECTIVE' }];
    const text = entry.slice(0, -1);
    return [
      { text, use: 'ADJECTIVE' },
      { text: `${text}s`, use: 'CITIZENS' },
    ];
  });
}

/** Reads a table of countries of one status. */
export function parseCountries(table: string, status: Country['status']): Country[] {
  return rows(table).map((row): Country => {
    const [
      iso3 = '',
      iso2 = '',
      name = '',
      official = '',
      others,
      people = '',
      capitals,
      seats,
      about,
      from,
      to,
      after,
    ] = row;
    return {
      id: `country:${iso3}`,
      iso3,
      iso2,
      name,
      official: official || name,
      otherNames: list(others),
      demonyms: demonyms(people),
      capitals: list(capitals),
      seats: list(seats),
      descriptors: list(about).map((word) => word.toLowerCase()),
      status,
      years: from && to ? { from: Number(from), to: Number(to) } : null,
      successors: list(after),
    };
  });
}
