/** Compares the names that a story calls people by. */
import { fold } from '../../knowledge/fold.ts';
import { honorifics, nameParticles, nameSuffixes, rankTitles, surnameFirst } from '../../knowledge/people/index.ts';

export interface PersonName {
  /** Without titles. */
  readonly full: string;
  /** Folded lower-case words without titles, suffixes and initials. */
  readonly parts: readonly string[];
  /** The folded lower-case family name, as far as the order of the words shows. */
  readonly surname: string;
  /** Lower-case titles before the name. */
  readonly titles: readonly string[];
}

/** Splits a person's name. */
export function personName(surface: string): PersonName {
  const words = surface.replace(/['’]s$/, '').split(/\s+/);
  const titles: string[] = [];
  while (words.length > 1 && (honorifics.has(words[0]!.toLowerCase()) || rankTitles.has(words[0]!.toLowerCase()))) {
    titles.push(words.shift()!.toLowerCase());
  }
  const full = words.join(' ');
  const kept = words.filter(
    (word) => !nameSuffixes.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word) && word !== ',',
  );
  const folded = kept.map((word) =>
    fold(word)
      .toLowerCase()
      .replace(/[.,"“”]/g, '')
      // "Nouri al-Maliki" is Maliki, and Al-Maliki.
      .replace(/^(?:al|el|ad|ar|as|ash|at|az|ul)-(?=\p{L}{3})/u, ''),
  );
  const parts = folded.filter((word) => word.length > 0 && !nameParticles.has(word));
  const eastern =
    kept.length > 1 &&
    surnameFirst.has(fold(kept[0]!)) &&
    (kept.length > 2 || kept[1]!.includes('-') || !surnameFirst.has(fold(kept[1]!)));
  const surname = (eastern ? parts[0] : parts.at(-1)) ?? full.toLowerCase();
  return { full, parts: parts.length > 0 ? parts : [full.toLowerCase()], surname, titles };
}

/** The first word that is not the family name, whichever comes first. */
function givenName({ parts, surname }: PersonName): string | undefined {
  return parts.find((part) => part !== surname);
}

/** How well a shorter or equal name can be that of the longer: 0 not at all, 3 the same words. */
export function nameFit(longer: PersonName, shorter: PersonName): number {
  if (longer.parts.join(' ') === shorter.parts.join(' ')) return 3;
  if (shorter.parts.length > longer.parts.length) return 0;
  if (!shorter.parts.every((part) => longer.parts.includes(part))) {
    // "Mikhail S. Gorbachev", "Sergey Lavrov" and "Sergei Lavrov".
    const close =
      shorter.parts.length > 1 &&
      longer.surname === shorter.surname &&
      givenName(longer)?.slice(0, 4) === givenName(shorter)?.slice(0, 4);
    return close ? 2 : 0;
  }
  if (shorter.parts.length > 1) return 2;
  return shorter.parts[0] === longer.surname ? 2 : 1;
}
