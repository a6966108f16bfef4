import type { NetworkWeights } from '../../../src/language/network/tensors.ts';
import { quantise } from '../../../src/language/network/tensors.ts';
import { randomFrom, shuffle } from '../random.ts';
import { Arena, type Matrix } from './arena.ts';
import type { Losses, TreeLesson } from './lesson.ts';
import { makeParameters, type Parameter, type Parameters } from './parameters.ts';
import { Pass } from './pass.ts';

/** What the network is to tell apart, and the words that it knows. */
export interface NetworkPlan {
  readonly vocabularies: readonly ReadonlyMap<number, number>[];
  /** How often each word of the first vocabulary was seen; place 0 is unused. */
  readonly counts: Int32Array;
  readonly tags: number;
  readonly relations: number;
  readonly epochs: number;
  /** Share of numbers between the layers that are dropped at random. */
  readonly dropout: number;
  readonly seed: number;
}

/** What a network learns from. */
export interface Curriculum {
  /** Sentences with trees drawn by people. */
  readonly drawn: readonly TreeLesson[];
  /** Sentences with trees drawn by a network before: each round takes a random half of them, the last rounds none. */
  readonly guessed: readonly TreeLesson[];
}

const BATCH_WORDS = 600;
const LONGEST_LESSON = 100;
const RATE = 0.002;
const WARM_UP = 0.02;
const BETA_1 = 0.9;
const BETA_2 = 0.95;
const HIDE = 0.25;
const STEEPEST = 5;
const GUESSED_SHARE = 0.5;
const ROUNDS_WITHOUT_GUESSES = 2;
/** Bias of the columns that only fill up a row. */
const NEVER = -1e30;

/**
 * Trains the network with Adam on batches of sentences of like length; the rate rises shortly, then falls to nothing. Losses of
 * tags, arcs and relations are summed. Seeds are fixed: the same lessons give the same weights.
 */
export async function trainNetwork(
  { drawn, guessed }: Curriculum,
  plan: NetworkPlan,
  log: (line: string) => void,
): Promise<NetworkWeights> {
  const arena = await Arena.open();
  const random = randomFrom(plan.seed);
  const sizes = {
    vocabularies: plan.vocabularies.map(({ size }) => size + 1),
    tags: plan.tags,
    relations: plan.relations,
  };
  const parameters = makeParameters(arena, sizes, random);
  arena.keep();
  const options = { dropout: plan.dropout, hide: HIDE, counts: plan.counts };
  const pass = new Pass(arena, parameters, sizes, options, random);
  const short = drawn.filter(({ heads }) => heads.length <= LONGEST_LESSON);
  const rounds = Array.from({ length: plan.epochs }, (_, epoch) => {
    const some = guessed.filter(() => epoch < plan.epochs - ROUNDS_WITHOUT_GUESSES && random() < GUESSED_SHARE);
    return batchesOf([...short, ...some], random);
  });
  const adam = new Adam(
    arena,
    parameters,
    rounds.reduce((sum, batches) => sum + batches.length, 0),
  );
  for (const [epoch, batches] of rounds.entries()) {
    const losses: Losses = { tags: 0, arcs: 0, relations: 0, words: 0 };
    for (const batch of batches) {
      pass.run(batch, losses);
      adam.step();
    }
    const mean = (sum: number): string => (sum / losses.words).toFixed(3);
    log(
      `network epoch ${epoch + 1} of ${plan.epochs}: loss of tags ${mean(losses.tags)}, arcs ${mean(losses.arcs)}, relations ${mean(losses.relations)}`,
    );
  }
  return weightsOf(arena, parameters, plan);
}

/** Batches of about `BATCH_WORDS` words, sentences of like length together, in random order; each longest first. */
function batchesOf(lessons: readonly TreeLesson[], random: () => number): TreeLesson[][] {
  const order = lessons
    .map((lesson) => ({ lesson, length: lesson.heads.length, place: lesson.heads.length + 4 * random() }))
    .sort((a, b) => b.place - a.place);
  const batches: TreeLesson[][] = [];
  let batch: typeof order = [];
  let words = 0;
  for (const entry of order) {
    batch.push(entry);
    words += entry.length;
    if (words < BATCH_WORDS) continue;
    batches.push(longestFirst(batch));
    batch = [];
    words = 0;
  }
  if (batch.length > 0) batches.push(longestFirst(batch));
  const shuffled = Int32Array.from(batches.keys());
  shuffle(shuffled, random);
  return Array.from(shuffled, (index) => batches[index]!);
}

function longestFirst(entries: readonly { lesson: TreeLesson; length: number }[]): TreeLesson[] {
  return [...entries].sort((a, b) => b.length - a.length).map(({ lesson }) => lesson);
}

class Adam {
  readonly #arena: Arena;
  readonly #parameters: Parameters;
  readonly #total: number;
  #steps = 0;
  #power1 = 1;
  #power2 = 1;

  constructor(arena: Arena, parameters: Parameters, total: number) {
    this.#arena = arena;
    this.#parameters = parameters;
    this.#total = total;
  }

  step(): void {
    const { kernels } = this.#arena;
    const { values, gradients, means, variances } = this.#parameters.all;
    const norm = Math.sqrt(kernels.squares(gradients.at, gradients.columns));
    this.#steps++;
    const part = this.#steps / this.#total;
    const rate = RATE * (part < WARM_UP ? part / WARM_UP : 1 - (0.98 * (part - WARM_UP)) / (1 - WARM_UP));
    this.#power1 *= BETA_1;
    this.#power2 *= BETA_2;
    kernels.adam(
      values.at,
      gradients.at,
      means.at,
      variances.at,
      values.columns,
      rate,
      BETA_1,
      BETA_2,
      1 / (1 - this.#power1),
      1 / (1 - this.#power2),
      norm > STEEPEST ? STEEPEST / norm : 1,
    );
  }
}

function weightsOf(arena: Arena, p: Parameters, plan: NetworkPlan): NetworkWeights {
  const matrix = ({ value }: Parameter) => quantise(arena.values(value), value.rows, value.columns);
  const vector = ({ value }: { readonly value: Matrix }) => arena.values(value).slice();
  return {
    vocabularies: plan.vocabularies,
    embeddings: p.embeddings.map(matrix),
    layers: p.layers.map(([forward, backward]) => {
      const direction = ({ inputs, states, bias }: typeof forward) => ({
        inputs: matrix(inputs),
        states: matrix(states),
        bias: vector(bias),
      });
      return [direction(forward), direction(backward)] as const;
    }),
    reading: matrix(p.reading),
    readingBias: vector(p.readingBias),
    bilinear: matrix(p.bilinear),
    headBias: vector(p.headBias),
    rootHead: vector(p.rootHead),
    label: matrix(p.label),
    labelBias: vector(p.labelBias).fill(NEVER, plan.relations),
    rootLabel: vector(p.rootLabel),
  };
}
