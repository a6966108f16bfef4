import type { WordTable } from '../words.ts';
import { type Group, groupsOf } from './groups.ts';
import { NetworkMemory } from './memory.ts';
import { ARC_SIZE, HIDDEN, LABEL_SIZE, type Reading, readingOf } from './shape.ts';
import { dequantise, type NetworkWeights } from './tensors.ts';
import { type PlacedMatrix, place } from './weights-in-memory.ts';
import { WordInputs } from './word-inputs.ts';

/** Sentences that are read side by side. */
const GROUP = 16;
/** Longest sentence, in words. */
const LONGEST = 240;
const ROWS = GROUP * LONGEST;
const ONE = 8192;

/** What the network is asked to fill: a cell a token of the text. */
export interface Columns {
  readonly tagIds: Uint8Array;
  /** Index of the governor in the text, -1 for a root. */
  readonly heads: Int32Array;
  readonly relationIds: Uint8Array;
}

/**
 * Tags and trees by a small neural network: two bidirectional LSTM layers over words, arcs scored by a biaffine form (Dozat and
 * Manning 2017), the tree by Eisner's algorithm. Weights are 8-bit and sums exact, so every machine gives the same answer.
 */
export class Network {
  readonly #memory = new NetworkMemory();
  readonly #tags: number;
  readonly #relations: number;
  readonly #reading: Reading;
  readonly #inputs: WordInputs;
  readonly #layers: readonly LayerInMemory[];
  readonly #readout: PlacedMatrix;
  readonly #bilinear: number;
  readonly #headBias: number;
  readonly #rootHead: number;
  readonly #label: number;
  readonly #labelBias: number;
  readonly #rootLabel: number;
  readonly #room: Room;

  constructor(weights: NetworkWeights, tags: number) {
    const memory = this.#memory;
    this.#tags = tags;
    this.#relations = weights.label.columns;
    this.#reading = readingOf(tags);
    const [first] = weights.layers;
    // A word's vector is scaled down by four, so that no number in it outgrows sixteen bits.
    const inputs = place(
      memory,
      first!.map(({ inputs }) => inputs),
      first!.map(({ bias }) => bias),
      ONE / 4,
    );
    this.#inputs = new WordInputs(memory, weights.vocabularies, weights.embeddings, inputs);
    this.#layers = weights.layers.map((directions, index) => ({
      inputs:
        index === 0
          ? null
          : place(
              memory,
              directions.map(({ inputs }) => inputs),
              directions.map(({ bias }) => bias),
              ONE,
            ),
      states: directions.map(({ states }) => place(memory, [states], [], ONE)),
    }));
    this.#readout = place(memory, [weights.reading], [weights.readingBias], ONE);
    this.#bilinear = memory.store(dequantise(weights.bilinear));
    this.#headBias = memory.store(weights.headBias);
    this.#rootHead = memory.store(weights.rootHead);
    this.#label = memory.store(dequantise(weights.label));
    this.#labelBias = memory.store(weights.labelBias);
    this.#rootLabel = memory.store(weights.rootLabel);
    this.#room = roomIn(memory, this.#reading.width, this.#relations);
  }

  /** Tags and parses the sentences that begin at `firsts`; `rows` are the words' places in the word table. */
  read(words: WordTable, rows: Int32Array, firsts: readonly number[], columns: Columns): void {
    const lengths = firsts.map((first, s) => (firsts[s + 1] ?? rows.length) - first);
    for (const group of groupsOf(lengths, GROUP)) this.#readGroup(words, rows, firsts, lengths, group, columns);
  }

  #readGroup(
    words: WordTable,
    rows: Int32Array,
    firsts: readonly number[],
    lengths: readonly number[],
    group: Group,
    columns: Columns,
  ): void {
    const memory = this.#memory;
    const room = this.#room;
    const steps = group.firsts.length - 1;
    const count = group.firsts[steps]!;
    const packed = new Int32Array(count);
    group.sentences.forEach((sentence, s) => {
      for (let t = 0; t < lengths[sentence]!; t++) packed[group.firsts[t]! + s] = rows[firsts[sentence]! + t]!;
    });
    memory.integers(room.firsts, steps + 1).set(group.firsts);
    const forward = memory.integers(room.forward, count);
    const backward = memory.integers(room.backward, count);
    this.#inputs.find(words, packed, forward, backward);
    for (const layer of this.#layers) {
      if (layer.inputs) {
        layer.inputs.project(room.states, room.gates, count);
        for (let i = 0; i < count; i++) {
          forward[i] = room.gates + i * 8 * HIDDEN * 4;
          backward[i] = forward[i]! + 4 * HIDDEN * 4;
        }
      }
      this.#recur(layer.states[0]!, room.forward, steps, false);
      this.#recur(layer.states[1]!, room.backward, steps, true);
    }
    this.#readout.project(room.states, room.reading, count);
    group.sentences.forEach((sentence, s) => {
      this.#readSentence(group, s, firsts[sentence]!, lengths[sentence]!, columns);
    });
  }

  #recur(states: PlacedMatrix, inputs: number, steps: number, backwards: boolean): void {
    const { kernels } = this.#memory;
    const { firsts, state, cells, step, states: out } = this.#room;
    kernels.lstm(
      inputs,
      states.weights,
      states.scale,
      states.bias,
      firsts,
      steps,
      HIDDEN,
      backwards,
      out + (backwards ? HIDDEN * 2 : 0),
      4 * HIDDEN,
      state,
      cells,
      step,
    );
  }

  #readSentence(group: Group, s: number, first: number, words: number, columns: Columns): void {
    const memory = this.#memory;
    const { kernels } = memory;
    const room = this.#room;
    const reading = this.#reading;
    const places = memory.integers(room.places, words);
    for (let t = 0; t < words; t++) places[t] = group.firsts[t]! + s;
    const step = reading.width * 4;
    for (let t = 0; t < words; t++)
      columns.tagIds[first + t] = kernels.best(room.reading + places[t]! * step, this.#tags);
    const stride = words + 1;
    kernels.arcs(
      room.reading + reading.dependent * 4,
      room.reading + reading.head * 4,
      room.places,
      step,
      this.#rootHead,
      this.#bilinear,
      this.#headBias,
      ARC_SIZE,
      words,
      room.left,
      room.right,
      room.product,
      room.scores,
      stride,
    );
    kernels.bestTree(room.scores, stride, words, room.heads, room.tree);
    kernels.labels(
      room.reading + reading.labelDependent * 4,
      room.reading + reading.labelHead * 4,
      room.places,
      step,
      this.#rootLabel,
      room.heads,
      this.#label,
      this.#labelBias,
      LABEL_SIZE,
      this.#relations,
      words,
      room.left,
      room.scores,
      room.labels,
    );
    const heads = memory.integers(room.heads, words);
    const labels = memory.bytes(room.labels, words);
    for (let t = 0; t < words; t++) {
      columns.heads[first + t] = heads[t] === words ? -1 : first + heads[t]!;
      columns.relationIds[first + t] = labels[t]!;
    }
  }
}

interface LayerInMemory {
  readonly inputs: PlacedMatrix | null;
  readonly states: readonly PlacedMatrix[];
}

type Room = ReturnType<typeof roomIn>;

/** Room for one group of sentences at most. */
function roomIn(memory: NetworkMemory, width: number, relations: number) {
  const vectors = (LONGEST + 1) * Math.max(ARC_SIZE, LABEL_SIZE) * 4;
  return {
    firsts: memory.allocate((LONGEST + 1) * 4),
    forward: memory.allocate(ROWS * 4),
    backward: memory.allocate(ROWS * 4),
    states: memory.allocate(ROWS * 2 * HIDDEN * 2),
    gates: memory.allocate(ROWS * 8 * HIDDEN * 4),
    reading: memory.allocate(ROWS * width * 4),
    state: memory.allocate(GROUP * HIDDEN * 2),
    cells: memory.allocate(GROUP * HIDDEN * 4),
    step: memory.allocate(GROUP * 4 * HIDDEN * 4),
    places: memory.allocate(LONGEST * 4),
    left: memory.allocate(vectors),
    right: memory.allocate(vectors),
    product: memory.allocate(vectors),
    scores: memory.allocate(LONGEST * Math.max(LONGEST + 1, relations) * 4),
    heads: memory.allocate(LONGEST * 4),
    labels: memory.allocate(LONGEST),
    tree: memory.allocate(memory.kernels.roomFor(LONGEST)),
  };
}
