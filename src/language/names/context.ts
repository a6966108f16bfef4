/** How a whole text writes its words: which occur in small letters, and which with a capital inside a sentence. */
export class WordUse {
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();

  /** Takes in one sentence. */
  note(forms: readonly string[], shouted: boolean): void {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!;
      const lower = form.toLowerCase();
      if (form === lower) this.#small.add(lower);
      else if (i > 0 && !shouted) this.#capital.add(lower);
    }
  }

  /** Bits of a form: 1 it has a capital here, 2 it is written small elsewhere, 4 with a capital elsewhere, 8 its sentence is all capitals. */
  bits(form: string, shouted: boolean): number {
    const lower = form.toLowerCase();
    if (form === lower) return 0;
    return 1 | (this.#small.has(lower) ? 2 : 0) | (this.#capital.has(lower) ? 4 : 0) | (shouted ? 8 : 0);
  }
}

/** True for a sentence all in capitals, as headlines of wires are. */
export function isShouted(forms: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const form of forms) {
    if (isSmall(form, 0) && isSmall(form, 1)) words++;
    else if (/^\p{L}{2}/u.test(form)) {
      words++;
      if (form === form.toUpperCase()) capitals++;
    }
  }
  return words >= 3 && capitals > words * 0.7;
}

/** An unaccented small letter: most letters are, and no pattern is needed to tell. */
function isSmall(form: string, at: number): boolean {
  const code = form.charCodeAt(at);
  return code >= 97 && code <= 122;
}
