import type { NameCells } from '../english-document.ts';
import { SparseModel } from '../model/sparse.ts';
import type { Weights } from '../weights.ts';
import type { WordTable } from '../words.ts';
import { isShouted, WordUse } from './context.ts';
import { NameDecoder } from './name-decoder.ts';
import { NAME_TAGS, NAME_TYPES, OUTSIDE, tagFor } from './name-tags.ts';
import { secondPass } from './second-pass.ts';
import { type PreparedSentence, prepareSentence } from './sentence-of-units.ts';
import { spansOf } from './spans.ts';
import { tagHashes } from './tag-hashes.ts';
import { type Units, unitsOf } from './units.ts';

const TAGS = NAME_TAGS.length;

/** A tagged text, in the engine's flat arrays. */
export interface NameInput {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First token of each sentence. */
  readonly firsts: readonly number[];
  readonly tagIds: Uint8Array;
}

/** Finds names: a linear model with Viterbi search over each sentence, then a second pass over the whole text. */
export class NameTagger {
  readonly #words: WordTable;
  readonly #decoder: NameDecoder;
  readonly #hashes: Int32Array;
  readonly #transitions: Float64Array;
  readonly #scale: number;

  constructor(weights: Pick<Weights, 'names' | 'nameTransitions' | 'nameScale' | 'tags'>, words: WordTable) {
    this.#words = words;
    this.#transitions = Float64Array.from(weights.nameTransitions);
    this.#decoder = new NameDecoder(new SparseModel(weights.names), this.#transitions);
    this.#hashes = tagHashes(weights.tags);
    this.#scale = weights.nameScale;
  }

  find(input: NameInput): NameCells[] {
    const { text, starts, ends, firsts, tagIds } = input;
    const use = new WordUse();
    const units: Units[] = [];
    const forms: string[][] = [];
    for (let s = 0; s < firsts.length; s++) {
      const group = unitsOf(text, starts, ends, firsts[s]!, firsts[s + 1] ?? starts.length);
      units.push(group);
      const words = group.firsts.map((first, i) => text.slice(starts[first]!, ends[group.lasts[i]!]!));
      forms.push(words);
      use.note(words, isShouted(words));
    }
    const margins: Float64Array[] = [];
    const tags: Uint8Array[] = [];
    const sentences: PreparedSentence[] = forms.map((words, s) => {
      const hashes = Int32Array.from(units[s]!.lasts, (last) => this.#hashes[tagIds[last]!]!);
      const sentence = prepareSentence(words, hashes, this.#words, use);
      const out = new Uint8Array(words.length);
      this.#decoder.decode(sentence, this.#words, out);
      tags.push(out);
      margins.push(this.#margins(sentence, out));
      return sentence;
    });
    secondPass(sentences, tags).forEach((shown, s) => {
      for (let i = 0; i < shown.length; i++)
        if (shown[i] === 1) margins[s]![i] = Math.max(margins[s]![i]!, SHOWN_MARGIN);
    });
    return tags.flatMap((sentence, s) =>
      spansOf(sentence).map(({ from, to, type }) => ({
        first: units[s]!.firsts[from]!,
        last: units[s]!.lasts[to - 1]!,
        type: NAME_TYPES[type]!,
        score: this.#confidence(margins[s]!, from, to),
      })),
    );
  }

  /** How far each name is ahead of its best rival, another type or no name at all, in weights of the trained model a unit. */
  #margins({ count }: PreparedSentence, tags: Uint8Array): Float64Array {
    const emissions = this.#decoder.emissions;
    const margins = new Float64Array(count);
    for (const { from, to, type } of spansOf(tags)) {
      let rival = this.#pathScore(emissions, from, to, -1);
      for (let other = 0; other < NAME_TYPES.length; other++) {
        if (other !== type) rival = Math.max(rival, this.#pathScore(emissions, from, to, other));
      }
      const margin = (this.#pathScore(emissions, from, to, type) - rival) / this.#scale / (to - from);
      margins.fill(margin, from, to);
    }
    return margins;
  }

  /** Score of units `from` to `to` as one name of a type, or as no name for -1, between units outside. */
  #pathScore(emissions: Float64Array, from: number, to: number, type: number): number {
    let before = OUTSIDE;
    let score = 0;
    for (let i = from; i < to; i++) {
      const tag = type < 0 ? OUTSIDE : tagFor(type, to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
      score += emissions[i * TAGS + tag]! + this.#transitions[before * TAGS + tag]!;
      before = tag;
    }
    return score + this.#transitions[before * TAGS + OUTSIDE]!;
  }

  #confidence(margins: Float64Array, from: number, to: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) least = Math.min(least, margins[i]!);
    return Math.round(100 / (1 + Math.exp(-least * CONFIDENCE_SLOPE - CONFIDENCE_START))) / 100;
  }
}

/** Fitted on names that training had not seen: the share of right ones among those with a given margin. */
const CONFIDENCE_SLOPE = 0.08;
const CONFIDENCE_START = 0.6;

/** Least margin of a name whose type the words beside it show. */
const SHOWN_MARGIN = 5;
