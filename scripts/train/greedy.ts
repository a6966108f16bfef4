import { bestOfKind, kindOf, TRANSITIONS } from '../../src/language/tree/beam.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/tree/configuration.ts';
import { labelFeatures, MOST_LABEL_FEATURES } from '../../src/language/tree/label-features.ts';
import { groupsOf, RELATION_GROUPS } from '../../src/language/tree/relation-groups.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from '../../src/language/tree/transition-features.ts';
import type { ParserWeights, TreeExample } from './parser.ts';
import { randomFrom, shuffle } from './random.ts';

/** How often training goes on from the parser's own wrong choice, once it has seen everything. */
const EXPLORED = 0.9;

/**
 * First way of training: one step at a time, with a dynamic oracle (Goldberg and Nivre 2013). At each step the transitions that
 * lose no more gold arcs than need be are right, also after mistakes, so that the parser learns to make the best of them.
 */
export class GreedyTrainer {
  readonly #weights: ParserWeights;
  readonly #groups: Uint8Array;
  readonly #features = new Int32Array(MOST_TRANSITION_FEATURES);
  readonly #labelFeatures = new Int32Array(MOST_LABEL_FEATURES);
  readonly #random = randomFrom(11);
  readonly #state = new Configuration();

  constructor(weights: ParserWeights, relations: readonly string[]) {
    this.#weights = weights;
    this.#groups = groupsOf(relations);
  }

  train(examples: readonly TreeExample[], epochs: number, log: (line: string) => void): void {
    const order = Int32Array.from(examples.keys());
    const shuffling = randomFrom(7);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, shuffling);
      let wrong = 0;
      let total = 0;
      for (const index of order) {
        wrong += this.#learn(examples[index]!, epoch > 0);
        total += examples[index]!.input.count * 2;
      }
      log(
        `greedy epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % of steps wrong, ${this.#weights.transitions.size} features`,
      );
    }
  }

  /** Learns from one sentence; returns how many steps were wrong. */
  #learn(example: TreeExample, explore: boolean): number {
    const { input } = example;
    const state = this.#state;
    const { transitions } = this.#weights;
    state.start(input.count);
    let wrong = 0;
    for (let step = 0; step < input.count * 2; step++) {
      const count = transitionFeatures(this.#features, input, state);
      const scores = transitions.score(this.#features, count);
      const right = this.#rightTransitions(example);
      let best = -1;
      let good = -1;
      for (let transition = 0; transition < TRANSITIONS; transition++) {
        if (!this.#legal(transition)) continue;
        if (best < 0 || scores[transition]! > scores[best]!) best = transition;
        if (right(transition) && (good < 0 || scores[transition]! > scores[good]!)) good = transition;
      }
      transitions.tick();
      let taken = best;
      if (!right(best)) {
        wrong++;
        transitions.add(this.#features, count, good, 1);
        transitions.add(this.#features, count, best, -1);
        if (!explore || this.#random() > EXPLORED) taken = good;
      }
      this.#take(example, taken);
    }
    return wrong;
  }

  #legal(transition: number): boolean {
    const kind = kindOf(transition);
    if (kind === SHIFT) return this.#state.canShift;
    return kind === LEFT ? this.#state.canLeft : this.#state.canRight;
  }

  /** Tells which transitions lose the fewest gold arcs and, where they draw a gold arc, draw it with its kind of relation. */
  #rightTransitions({ heads, labels }: TreeExample): (transition: number) => boolean {
    const state = this.#state;
    const { next, depth, stack, count } = state;
    const top = depth > 0 ? stack[depth - 1]! : -1;
    const under = depth > 1 ? stack[depth - 2]! : -1;
    let dependents = 0;
    if (top >= 0) for (let i = next; i < count; i++) if (heads[i] === top) dependents++;
    const never = Number.POSITIVE_INFINITY;
    const costs = [never, never, never];
    if (state.canShift) {
      let cost = 0;
      for (let i = 0; i < depth; i++) {
        const word = stack[i]!;
        if (heads[word] === next) cost++;
        if (word === heads[next] && i < depth - 1) cost++;
      }
      costs[SHIFT] = cost;
    }
    const head = top >= 0 ? heads[top]! : -1;
    if (state.canLeft)
      costs[LEFT] = dependents + (head !== next && ((head === under && under >= 0) || head > next) ? 1 : 0);
    if (state.canRight) costs[RIGHT] = dependents + (head !== under && head >= next ? 1 : 0);
    const least = Math.min(...costs);
    const group = top >= 0 ? this.#groups[labels[top]!]! : -1;
    return (transition) => {
      const kind = kindOf(transition);
      if (costs[kind] !== least) return false;
      if (kind === SHIFT) return true;
      const drawsGold = kind === LEFT ? head === next : head === under;
      return !drawsGold || (transition - 1) % RELATION_GROUPS === group;
    };
  }

  /** Takes a transition and learns the relation of the arc it draws, if the arc is right. */
  #take({ input, heads, labels }: TreeExample, transition: number): void {
    const state = this.#state;
    const kind = kindOf(transition);
    if (kind === SHIFT) {
      state.shift();
      return;
    }
    const weights = this.#weights.labels;
    const dependent = state.stack[state.depth - 1]!;
    const count = labelFeatures(this.#labelFeatures, input, state, kind);
    const best = bestOfKind(weights.score(this.#labelFeatures, count), transition, this.#groups);
    const gold = labels[dependent]!;
    weights.tick();
    if (state.headFor(kind) === heads[dependent] && this.#groups[gold] === this.#groups[best] && best !== gold) {
      weights.add(this.#labelFeatures, count, gold, 1);
      weights.add(this.#labelFeatures, count, best, -1);
    }
    state.reduce(kind, best + 1);
  }
}
