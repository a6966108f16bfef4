import { arcTransition, Beam, bestOfKind, kindOf, TRANSITIONS } from '../../src/language/tree/beam.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/tree/configuration.ts';
import { labelFeatures, MOST_LABEL_FEATURES } from '../../src/language/tree/label-features.ts';
import { groupsOf } from '../../src/language/tree/relation-groups.ts';
import type { SentenceInput } from '../../src/language/tree/sentence-input.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from '../../src/language/tree/transition-features.ts';
import { GreedyTrainer } from './greedy.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';

/** A sentence with its gold tree: heads as node numbers (the sentence's length for the root), labels as indices. */
export interface TreeExample {
  readonly input: SentenceInput;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** Least averaged weight of a feature that training with the beam goes on with: what ships is what was trained. */
export const SETTLED = 0.9;

/** The two classifiers of a parser. */
export interface ParserWeights {
  readonly transitions: Perceptron;
  readonly labels: Perceptron;
}

/**
 * Trains the parser on whole sentences: the beam runs to the end, and the weights move where the best wrong sequence beats the
 * right one by most ("max violation"). Relations are learnt greedily along the right sequence and along the found one.
 */
export class ParserTrainer {
  readonly weights: ParserWeights;
  readonly #beam: Beam;
  readonly #groups: Uint8Array;
  readonly #relations: readonly string[];
  readonly #gold = new Configuration();
  readonly #features = new Int32Array(MOST_TRANSITION_FEATURES);
  readonly #labelFeatures = new Int32Array(MOST_LABEL_FEATURES);
  #violations = 0;
  #wrongLabels = 0;

  constructor(relations: readonly string[], width: number) {
    this.weights = {
      transitions: new Perceptron(TRANSITIONS, 1 << 22),
      labels: new Perceptron(relations.length, 1 << 20),
    };
    this.#relations = relations;
    this.#groups = groupsOf(relations);
    this.#beam = new Beam(this.weights.transitions, this.weights.labels, this.#groups, {
      width,
      margin: Number.POSITIVE_INFINITY,
    });
  }

  /** Epochs of greedy training, then of training with the beam. */
  train(
    examples: readonly TreeExample[],
    epochs: { readonly greedy: number; readonly beam: number },
    log: (line: string) => void,
  ): void {
    new GreedyTrainer(this.weights, this.#relations).train(examples, epochs.greedy, log);
    this.weights.transitions.settle(SETTLED);
    this.weights.labels.settle(SETTLED / 2);
    this.#trainBeam(examples, epochs.beam, log);
  }

  #trainBeam(examples: readonly TreeExample[], epochs: number, log: (line: string) => void): void {
    const order = Int32Array.from(examples.keys());
    const random = randomFrom(17);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const begun = Date.now();
      shuffle(order, random);
      this.#violations = 0;
      this.#wrongLabels = 0;
      for (const index of order) this.#learn(examples[index]!);
      const { transitions, labels } = this.weights;
      log(
        `parser epoch ${epoch + 1}: ${((100 * this.#violations) / order.length).toFixed(1)} % of sentences with a better wrong parse, ` +
          `${this.#wrongLabels} wrong labels, ${transitions.size} + ${labels.size} features, ${((Date.now() - begun) / 1000).toFixed(0)} s`,
      );
    }
  }

  #learn(example: TreeExample): void {
    const { input, heads } = example;
    const steps = input.count * 2;
    const gold = this.#gold;
    const beam = this.#beam;
    gold.start(input.count);
    beam.start(input);
    const right = new Uint8Array(steps);
    let worst = 0;
    let worstAt = -1;
    let wrong: Uint8Array | null = null;
    let same = true;
    for (let step = 0; step < steps; step++) {
      const kind = oracle(gold, heads);
      const top = gold.stack[gold.depth - 1]!;
      const transition = kind === SHIFT ? SHIFT : arcTransition(kind, this.#groups[example.labels[top]!]!);
      right[step] = transition;
      const scores = this.weights.transitions.score(this.#features, transitionFeatures(this.#features, input, gold));
      gold.score += scores[transition]!;
      beam.take(input, gold, transition);
      beam.advance(input, step);
      const best = beam.kept[0]!;
      const lead = best.score - gold.score;
      if (same && lead === 0 && sameSequence(beam.history(step + 1, 0), right, step + 1)) continue;
      same = false;
      if (lead >= worst) {
        worst = lead;
        worstAt = step;
        wrong = beam.history(step + 1, 0);
      }
    }
    const { transitions, labels } = this.weights;
    transitions.tick();
    labels.tick();
    if (wrong && worstAt >= 0 && !sameSequence(wrong, right, worstAt + 1)) {
      this.#violations++;
      this.#move(example, right, wrong, worstAt + 1);
    }
    this.#learnLabels(example, right);
    if (!same) this.#learnLabels(example, beam.history(steps, 0));
  }

  /** Adds the right sequence's features and takes away the wrong one's, from where they part. */
  #move({ input }: TreeExample, right: Uint8Array, wrong: Uint8Array, steps: number): void {
    let parting = 0;
    while (parting < steps && right[parting] === wrong[parting]) parting++;
    this.#replay(input, right, parting, steps, 1);
    this.#replay(input, wrong, parting, steps, -1);
  }

  #replay(input: SentenceInput, sequence: Uint8Array, from: number, to: number, amount: number): void {
    const state = new Configuration();
    state.start(input.count);
    for (let step = 0; step < to; step++) {
      const transition = sequence[step]!;
      if (step >= from) {
        const count = transitionFeatures(this.#features, input, state);
        this.weights.transitions.add(this.#features, count, transition, amount);
      }
      this.#beam.take(input, state, transition);
    }
  }

  /** Along a sequence, corrects the relation of each arc whose ends are right. */
  #learnLabels({ input, heads, labels }: TreeExample, sequence: Uint8Array): void {
    const state = new Configuration();
    state.start(input.count);
    const weights = this.weights.labels;
    for (const transition of sequence) {
      if (transition === SHIFT) {
        state.shift();
        continue;
      }
      const dependent = state.stack[state.depth - 1]!;
      const kind = kindOf(transition);
      const head = state.headFor(kind);
      const count = labelFeatures(this.#labelFeatures, input, state, kind);
      const scores = weights.score(this.#labelFeatures, count);
      const best = bestOfKind(scores, transition, this.#groups);
      const sameKind = this.#groups[best] === this.#groups[labels[dependent]!];
      if (head === heads[dependent] && sameKind && best !== labels[dependent]) {
        this.#wrongLabels++;
        weights.add(this.#labelFeatures, count, labels[dependent]!, 1);
        weights.add(this.#labelFeatures, count, best, -1);
      }
      state.reduce(kind, best + 1);
    }
  }
}

/** The right transition on the way to a projective gold tree. */
function oracle(state: Configuration, heads: Int32Array): number {
  if (state.depth > 0) {
    const top = state.stack[state.depth - 1]!;
    const head = heads[top]!;
    if (head === state.next && state.canLeft) return LEFT;
    if (state.depth > 1 && head === state.stack[state.depth - 2] && !hasDependentAhead(state, top, heads)) return RIGHT;
  }
  return SHIFT;
}

function hasDependentAhead(state: Configuration, word: number, heads: Int32Array): boolean {
  for (let i = state.next; i < state.count; i++) if (heads[i] === word) return true;
  return false;
}

function sameSequence(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
