import { surnameFirst } from '../../knowledge/people/index.ts';
import { foldName } from '../fold.ts';

/** Words that many bodies share: a name of nothing else ("Foreign Ministry", "the Senate") is another body in another story. */
const GENERIC = new Set(
  `the of for and on in a agency air armed army assembly authorities authority board bureau cabinet central bank chamber commission
  committee congress constitutional council court defence defense delegation department election electoral embassy finance force forces
  foreign general government guard health high house interior intelligence joint justice lower ministry mission national navy news office
  parliament party people police presidency presidential prosecutor republic ruling security senate service state supreme trade treasury
  union upper university white paper group company talks summit conference coalition opposition military rebels`.split(
    /\s+/,
  ),
);

/** Whether a body's folded name is made of common words alone. */
export function isGeneric(fold: string): boolean {
  return fold.split(' ').every((word) => GENERIC.has(word));
}

/** The parts of a person's name. `given` is null when only one name is known. */
export interface PersonName {
  readonly given: string | null;
  readonly family: string;
}

/** Splits a person's name, family name first where the first word is one that comes first ("Ban Ki-moon"). */
export function splitPersonName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? name;
  const last = words.at(-1) ?? name;
  if (words.length < 2) return { given: null, family: name };
  if (surnameFirst.has(first) && !surnameFirst.has(last)) return { given: words.slice(1).join(' '), family: first };
  return { given: words.slice(0, -1).join(' '), family: last };
}

/** Number of letters to change, add or drop between two words, counted up to `most` + 1. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Whether both folded names can be one person's: "george w bush" and "george bush", "sergey lavrov" and "sergei lavrov". */
export function isNameVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [a.split(' '), b.split(' ')];
  if (one.length < 2 || two.length < 2) return false;
  const sameEnds = one[0] === two[0] && one.at(-1) === two.at(-1);
  const [shorter, longer] = one.length < two.length ? [one, two] : [two, one];
  if (sameEnds && shorter.length === 2 && longer.length === 3) return true;
  return a[0] === b[0] && Math.min(a.length, b.length) >= 8 && editDistance(a, b, 2) <= 2;
}

/** Whether one of a person's names is the whole of it, or part of it. */
export function aliasKind(alias: string): 'FULL' | 'SHORT' | 'ACRONYM' {
  if (/^(?:\p{Lu}\.?){2,}$/u.test(alias)) return 'ACRONYM';
  return foldName(alias).includes(' ') ? 'FULL' : 'SHORT';
}
