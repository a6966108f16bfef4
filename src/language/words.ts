import { hashText } from './model/hash.ts';

/** Columns of a word's row in `WordTable.features`. */
export const W = {
  word: 0,
  form: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix1: 6,
  prefix3: 7,
  prefix4: 8,
  shape: 9,
  /** 1 for a capital first letter, 2 for all capitals, 0 otherwise. */
  capital: 10,
  /** Ambiguity class from the treebank's lexicon, 0 if unknown. */
  lexicon: 11,
  /** Distributional cluster: full, and its coarse ancestor; 0 if unknown. */
  cluster: 12,
  coarse: 13,
  /** Hash of the form in lower case with digits kept: the key of gazetteers and second passes. */
  lower: 14,
} as const;

export const STRIDE = 16;

/** Words beyond this number empty the table: memory stays bounded whatever the text. */
const MOST_WORDS = 65_536;

/** Lexical knowledge that a word's row is filled from, by hash of the normalised word. */
export interface WordKnowledge {
  /** Ambiguity class. */
  readonly lexicon: ReadonlyMap<number, number>;
  /** Distributional cluster: `coarse * 1024 + fine`, both from 1. */
  readonly clusters: ReadonlyMap<number, number>;
}

/** Interns surface forms and keeps for each a row of integers that the models' features are made of. */
export class WordTable {
  features = new Int32Array(STRIDE * 4096);
  /** Raised whenever rows given before become void. */
  generation = 0;
  readonly #ids = new Map<string, number>();
  readonly #knowledge: WordKnowledge;

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  /** Forgets everything if the table is full. Only between texts: ids given before are void afterwards. */
  trim(): void {
    if (this.#ids.size > MOST_WORDS) {
      this.#ids.clear();
      this.generation++;
      this.features = new Int32Array(STRIDE * 4096);
    }
  }

  /** Row offset of a surface form. */
  row(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const row = this.#ids.size * STRIDE;
    this.#ids.set(form, row);
    if (row + STRIDE > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.#fill(row, form);
    return row;
  }

  #fill(row: number, form: string): void {
    const f = this.features;
    const lower = normalise(form);
    const word = hashText(lower);
    f[row + W.word] = word;
    f[row + W.form] = hashText(form);
    f[row + W.suffix1] = hashText(lower.slice(-1), 1);
    f[row + W.suffix2] = hashText(lower.slice(-2), 2);
    f[row + W.suffix3] = hashText(lower.slice(-3), 3);
    f[row + W.suffix4] = hashText(lower.slice(-4), 4);
    f[row + W.prefix1] = hashText(form.slice(0, 1), 5);
    f[row + W.prefix3] = hashText(lower.slice(0, 3), 6);
    f[row + W.prefix4] = hashText(lower.slice(0, 4), 11);
    f[row + W.shape] = hashText(shape(form), 7);
    f[row + W.capital] = capital(form);
    f[row + W.lexicon] = this.#knowledge.lexicon.get(word) ?? 0;
    const cluster = this.#knowledge.clusters.get(word) ?? 0;
    f[row + W.cluster] = cluster;
    f[row + W.coarse] = cluster >> 10;
    f[row + W.lower] = hashText(form.toLowerCase());
  }
}

/** Lower case, every digit as 0, curly apostrophes straight: what the models know of a word's identity. */
export function normalise(form: string): string {
  let lower = form.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

/** Form's outline with repeats squeezed: "Xx" for "Moscow", "X.X." for "U.S.", "d-d" for "10-12". At most 8 characters. */
export function shape(form: string): string {
  let outline = '';
  let last = '';
  for (let i = 0; i < form.length && outline.length < 8; i++) {
    const char = form[i]!;
    const code = form.charCodeAt(i);
    const kind = outlineOf(char, code);
    if (kind !== last || kind === '.') outline += kind;
    last = kind;
  }
  return outline;
}

function outlineOf(char: string, code: number): string {
  if (code >= 48 && code <= 57) return 'd';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 97 && code <= 122) return 'x';
  if (code <= 127) return char;
  if (char !== char.toLowerCase()) return 'X';
  return char !== char.toUpperCase() ? 'x' : 'u';
}

function capital(form: string): number {
  const first = form[0] ?? '';
  if (first === first.toLowerCase()) return 0;
  return form.length > 1 && form === form.toUpperCase() ? 2 : 1;
}
