import { isShouted, WordUse } from '../../src/language/names/context.ts';
import { MOST_NAME_FEATURES, nameFeatures } from '../../src/language/names/features.ts';
import { G, gazetteerBits } from '../../src/language/names/gazetteer.ts';
import { NameDecoder } from '../../src/language/names/name-decoder.ts';
import { NAME_TAGS, NAME_TYPES, OUTSIDE, tagFor } from '../../src/language/names/name-tags.ts';
import { type PreparedSentence, prepareSentence } from '../../src/language/names/sentence-of-units.ts';
import { tagHashes } from '../../src/language/names/tag-hashes.ts';
import { withoutTitles } from '../../src/language/names/titles.ts';
import { unitsOf } from '../../src/language/names/units.ts';
import type { Network } from '../../src/language/network/network.ts';
import type { Weights } from '../../src/language/weights.ts';
import type { WordTable } from '../../src/language/words.ts';
import type { NameLesson } from './name-corpus.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { tagText } from './tag-text.ts';

const TAGS = NAME_TAGS.length;
const ANY = 2 ** TAGS - 1;
const MISC = NAME_TYPES.indexOf('MISC');
const PERSON = NAME_TYPES.indexOf('PER');

/** A sentence with the tags that each unit may have, as a mask: one tag, or several where the set does not say. */
export interface NameExample {
  readonly sentence: PreparedSentence;
  readonly allowed: Uint32Array;
}

/** Reads the lessons with the engine's own tokens and tags. */
export function nameExamples(
  lessons: readonly NameLesson[],
  words: WordTable,
  network: Network,
  labels: readonly string[],
): NameExample[] {
  const hashes = tagHashes(labels);
  return lessons.flatMap((lesson) => examplesOf(lesson, words, network, hashes));
}

function examplesOf(lesson: NameLesson, words: WordTable, network: Network, hashes: Int32Array): NameExample[] {
  const { text, starts, ends, firsts, tagIds } = tagText(lesson.text, words, network);
  const use = new WordUse();
  const units = firsts.map((from, s) => unitsOf(text, starts, ends, from, firsts[s + 1] ?? starts.length));
  const forms = units.map((group) =>
    group.firsts.map((first, i) => text.slice(starts[first]!, ends[group.lasts[i]!]!)),
  );
  for (const sentence of forms) use.note(sentence, isShouted(sentence));
  return units.map((group, s) => {
    const tags = Int32Array.from(group.lasts, (last) => hashes[tagIds[last]!]!);
    const sentence = prepareSentence(forms[s]!, tags, words, use);
    return {
      sentence,
      allowed: allowedTags(
        lesson,
        sentence,
        group.firsts.map((first) => starts[first]!),
        group.lasts.map((last) => ends[last]!),
      ),
    };
  });
}

/** Tags that each unit may have: the marked one; outside where nothing is marked, or more where the set leaves names unmarked. */
function allowedTags(
  { names, marksMisc, partial }: NameLesson,
  { forms, active }: PreparedSentence,
  starts: readonly number[],
  ends: readonly number[],
): Uint32Array {
  const outside = (1 << OUTSIDE) | (marksMisc ? 0 : typeMask(MISC));
  const allowed = new Uint32Array(forms.length);
  for (let i = 0; i < forms.length; i++) allowed[i] = partial && active[i] === 1 ? ANY : outside;
  const count = forms.length;
  for (const { start, end, type } of names) {
    if (end <= (starts[0] ?? 0) || start >= (ends[count - 1] ?? 0)) continue;
    let from = starts.findIndex((_, i) => ends[i]! > start);
    let to = from;
    while (to < count && starts[to]! < end) to++;
    if (from < 0 || to <= from || active.subarray(from, to).includes(0)) continue;
    const index = NAME_TYPES.indexOf(type);
    if (type === 'PER') {
      const named = withoutTitles(forms, from, to);
      allowed.fill(outside, from, named);
      from = named;
    }
    for (let i = from; i < to; i++)
      allowed[i] = 1 << tagFor(index, to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
  }
  for (let i = 0; i < count; i++) {
    // Nationalities are names of their own kind in every set, whatever its custom.
    if (isNationality(forms[i]!) && ((allowed[i]! & (1 << OUTSIDE)) !== 0 || allowed[i] === 1 << tagFor(PERSON, 3)))
      allowed[i] = 1 << tagFor(MISC, 3);
  }
  return allowed;
}

function isNationality(form: string): boolean {
  return gazetteerBits(form) === G.demonym;
}

function typeMask(type: number): number {
  return 15 << (1 + type * 4);
}

/** A trained name tagger: emissions, and the cost of each pair of tags, averaged. */
export interface NameWeights {
  readonly model: Perceptron;
  readonly transitions: Float64Array;
}

/** Trains on whole sentences: where the best tags differ from the best allowed ones, weights move from the former to the latter. */
export function trainNames(
  examples: readonly NameExample[],
  words: WordTable,
  epochs: number,
  log: (line: string) => void,
): NameWeights {
  const model = new Perceptron(TAGS);
  const transitions = new Float64Array(TAGS * TAGS);
  const updates = new Float64Array(TAGS * TAGS);
  const decoder = new NameDecoder(model, transitions);
  const features = new Int32Array(MOST_NAME_FEATURES);
  const random = randomFrom(3);
  const order = Int32Array.from(examples.keys());
  const edge = words.row('\u0001');
  let time = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const { sentence, allowed } = examples[index]!;
      const found = new Uint8Array(sentence.count);
      decoder.decode(sentence, words, found);
      model.tick();
      time++;
      if (found.every((tag, i) => sentence.active[i] === 0 || (allowed[i]! & (1 << tag)) !== 0)) continue;
      const right = new Uint8Array(sentence.count);
      decoder.redecode(sentence, right, allowed);
      let before = OUTSIDE;
      let beforeRight = OUTSIDE;
      for (let i = 0; i < sentence.count; i++) {
        if (sentence.active[i] === 0) {
          before = OUTSIDE;
          beforeRight = OUTSIDE;
          continue;
        }
        const mine = found[i]!;
        const theirs = right[i]!;
        if (mine !== theirs) {
          wrong++;
          const count = nameFeatures(features, words.features, sentence, i, edge);
          model.add(features, count, theirs, 1);
          model.add(features, count, mine, -1);
        }
        if (mine !== theirs || before !== beforeRight) {
          move(transitions, updates, beforeRight * TAGS + theirs, 1, time);
          move(transitions, updates, before * TAGS + mine, -1, time);
        }
        before = mine;
        beforeRight = theirs;
      }
    }
    log(`names epoch ${epoch + 1}: ${wrong} wrong tags, ${model.size} features`);
  }
  return { model, transitions: transitions.map((weight, i) => weight - updates[i]! / time) };
}

function move(weights: Float64Array, updates: Float64Array, at: number, amount: number, time: number): void {
  weights[at] = weights[at]! + amount;
  updates[at] = updates[at]! + time * amount;
}

/** The name tagger's part of the weights file. */
export type PackedNames = Pick<Weights, 'names' | 'nameTransitions' | 'nameScale'>;

const PACKING = { threshold: 0.3, scale: 16 } as const;

export function packNames({ model, transitions }: NameWeights): PackedNames {
  return {
    names: model.pack(PACKING),
    nameTransitions: Array.from(transitions, (weight) => Math.round(weight * PACKING.scale)),
    nameScale: PACKING.scale,
  };
}
