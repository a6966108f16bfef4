import { afterComma, anywhere, beforeName, beforeNumber, capitalised } from './abbreviations.ts';

/**
 * End of the abbreviation that starts at `start`, with its full stop; `end` itself where the stop at `end` is a full stop
 * of the sentence, or where there is none.
 */
export function abbreviationEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 46 || end - start > 8) return end;
  const next = text.charCodeAt(end + 1);
  // A stop inside a word or before another stop is not an abbreviation's.
  if (next === 46 || isWordCode(next)) return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const upper = word !== lower;
  if (word.length === 1) return initial(text, word, upper, end);
  if (beforeName.has(lower))
    return upper || lower.length > 3 || /^(?:vs|e\.g|i\.e|eg|cf|ca)$/.test(lower) ? end + 1 : end;
  if (beforeNumber.has(lower)) return /^\s{1,3}[\dIVX]/.test(text.slice(end + 1, end + 5)) ? end + 1 : end;
  // At the end of a sentence the stop of "etc." is a full stop of its own.
  if (lower === 'etc' && /^\s*(?:$|\n|\s\p{Lu})/u.test(text.slice(end + 1, end + 5))) return end;
  if (
    anywhere.has(lower) &&
    !(
      lower === 'al' &&
      !text
        .slice(Math.max(0, start - 3), start)
        .toLowerCase()
        .endsWith('et ')
    )
  )
    return end + 1;
  if (upper && capitalised.has(lower)) return end + 1;
  if (upper && afterComma.has(lower) && /,\s$/.test(text.slice(Math.max(0, start - 2), start))) return end + 1;
  return end;
}

/** "J. Smith" and "p. 5"; "vitamin C." at the end of a sentence is not an initial. */
function initial(text: string, word: string, upper: boolean, end: number): number {
  const after = text.slice(end + 1, end + 5);
  if (upper && word !== 'I') return /^(?:\s{1,3}[\p{Lu}]|[,-])/u.test(after) ? end + 1 : end;
  if (beforeNumber.has(word)) return /^\s{1,3}\d/.test(after) ? end + 1 : end;
  return end;
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
