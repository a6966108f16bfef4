import { Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.ts';
import { RELATION_GROUPS } from './relation-groups.ts';
import type { SentenceInput } from './sentence-input.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** Anything that scores classes from hashed features: shipped weights, or weights in training. */
export interface Scorer {
  score(features: Int32Array, count: number): ArrayLike<number>;
}

/** Transitions are shift, then left for each kind of relation, then right for each. */
export const TRANSITIONS = 1 + 2 * RELATION_GROUPS;

/** Shift, left or right. */
export function kindOf(transition: number): number {
  if (transition === SHIFT) return SHIFT;
  return transition <= RELATION_GROUPS ? LEFT : RIGHT;
}

/** The transition that draws an arc of a kind of relation to the left or to the right. */
export function arcTransition(kind: number, group: number): number {
  return (kind === LEFT ? 1 : 1 + RELATION_GROUPS) + group;
}

/** The best relation of the kind that the transition draws. */
export function bestOfKind(scores: ArrayLike<number>, transition: number, groups: Uint8Array): number {
  const group = (transition - 1) % RELATION_GROUPS;
  let best = -1;
  for (let label = 0; label < groups.length; label++) {
    if (groups[label] === group && (best < 0 || scores[label]! > scores[best]!)) best = label;
  }
  return Math.max(best, 0);
}

/** What the search reads and how wide it looks. */
export interface BeamOptions {
  readonly width: number;
  /** Configurations further than this behind the best are dropped; Infinity keeps the full width. */
  readonly margin: number;
}

/** One step of a beam: for each configuration kept, the one it came from and the transition that was taken. */
interface Step {
  readonly parents: Uint8Array;
  readonly transitions: Uint8Array;
  size: number;
}

/** Searches for the best sequence of transitions, keeping the best few partial parses at each step. */
export class Beam {
  readonly #transitions: Scorer;
  readonly #labels: Scorer;
  readonly #groups: Uint8Array;
  readonly #width: number;
  readonly #margin: number;
  readonly #features = new Int32Array(MOST_TRANSITION_FEATURES);
  readonly #labelFeatures = new Int32Array(MOST_LABEL_FEATURES);
  #current: Configuration[] = [];
  #following: Configuration[] = [];
  readonly #spare: Configuration[] = [];
  readonly #candidateScore: Float64Array;
  readonly #candidateParent: Uint8Array;
  readonly #candidateTransition: Uint8Array;
  readonly #uses: Uint8Array;
  readonly #steps: Step[] = [];

  constructor(transitions: Scorer, labels: Scorer, groups: Uint8Array, { width, margin }: BeamOptions) {
    this.#transitions = transitions;
    this.#labels = labels;
    this.#groups = groups;
    this.#width = width;
    this.#margin = margin;
    this.#candidateScore = new Float64Array(width + 1);
    this.#candidateParent = new Uint8Array(width + 1);
    this.#candidateTransition = new Uint8Array(width + 1);
    this.#uses = new Uint8Array(width);
  }

  /** Begins a sentence with the empty configuration alone. */
  start(input: SentenceInput): void {
    this.#spare.push(...this.#current);
    const first = this.#fresh();
    first.start(input.count);
    this.#current = [first];
  }

  /** Configurations kept, best first. */
  get kept(): readonly Configuration[] {
    return this.#current;
  }

  /** Takes one transition everywhere and keeps the best results. `step` counts from 0. */
  advance(input: SentenceInput, step: number): void {
    let candidates = 0;
    for (let parent = 0; parent < this.#current.length; parent++) {
      const state = this.#current[parent]!;
      const shift = state.canShift;
      const left = state.canLeft;
      const right = state.canRight;
      if (shift && !left && !right && this.#current.length === 1) {
        // Nothing to choose: the score does not matter.
        candidates = this.#offer(candidates, state.score, parent, SHIFT);
        continue;
      }
      const scores = this.#transitions.score(this.#features, transitionFeatures(this.#features, input, state));
      const base = state.score;
      if (shift) candidates = this.#offer(candidates, base + scores[SHIFT]!, parent, SHIFT);
      if (left)
        for (let t = 1; t <= RELATION_GROUPS; t++) candidates = this.#offer(candidates, base + scores[t]!, parent, t);
      if (right)
        for (let t = 1 + RELATION_GROUPS; t < TRANSITIONS; t++)
          candidates = this.#offer(candidates, base + scores[t]!, parent, t);
    }
    this.#keep(input, step, this.#within(candidates));
  }

  /** Inserts a candidate in order of score if it is among the best `width`; returns the number of candidates. */
  #offer(size: number, score: number, parent: number, transition: number): number {
    const scores = this.#candidateScore;
    if (size === this.#width && scores[size - 1]! >= score) return size;
    let at = size;
    while (at > 0 && scores[at - 1]! < score) at--;
    const last = Math.min(size, this.#width - 1);
    for (let i = last; i > at; i--) {
      scores[i] = scores[i - 1]!;
      this.#candidateParent[i] = this.#candidateParent[i - 1]!;
      this.#candidateTransition[i] = this.#candidateTransition[i - 1]!;
    }
    scores[at] = score;
    this.#candidateParent[at] = parent;
    this.#candidateTransition[at] = transition;
    return last + 1;
  }

  #within(candidates: number): number {
    const least = this.#candidateScore[0]! - this.#margin;
    let size = candidates;
    while (size > 1 && this.#candidateScore[size - 1]! < least) size--;
    return size;
  }

  #keep(input: SentenceInput, index: number, size: number): void {
    const step = this.#stepAt(index);
    step.size = size;
    this.#uses.fill(0);
    for (let i = 0; i < size; i++) {
      const parent = this.#candidateParent[i]!;
      this.#uses[parent] = this.#uses[parent]! + 1;
    }
    const following = this.#following;
    following.length = 0;
    for (let i = 0; i < size; i++) {
      const parent = this.#candidateParent[i]!;
      let state = this.#current[parent]!;
      // The last child takes its parent's place; the others are copies.
      if (--this.#uses[parent]! > 0) {
        const copy = this.#fresh();
        copy.copy(state);
        state = copy;
      }
      following.push(state);
      step.parents[i] = parent;
    }
    // A parent may only be changed once all its copies are made.
    for (let parent = 0; parent < this.#current.length; parent++) {
      const state = this.#current[parent]!;
      if (!following.includes(state)) this.#spare.push(state);
    }
    for (let i = 0; i < size; i++) {
      const state = following[i]!;
      const transition = this.#candidateTransition[i]!;
      step.transitions[i] = transition;
      state.score = this.#candidateScore[i]!;
      this.take(input, state, transition);
    }
    this.#following = this.#current;
    this.#current = following;
  }

  /** Takes a transition, with the best relation of its kind if it draws an arc. */
  take(input: SentenceInput, state: Configuration, transition: number): void {
    if (transition === SHIFT) {
      state.shift();
      return;
    }
    const kind = kindOf(transition);
    const scores = this.#labels.score(this.#labelFeatures, labelFeatures(this.#labelFeatures, input, state, kind));
    state.reduce(kind, bestOfKind(scores, transition, this.#groups) + 1);
  }

  /** Transitions that led, in `steps` steps, to the configuration kept at `index`. */
  history(steps: number, index: number): Uint8Array {
    const transitions = new Uint8Array(steps);
    let at = index;
    for (let step = steps - 1; step >= 0; step--) {
      transitions[step] = this.#steps[step]!.transitions[at]!;
      at = this.#steps[step]!.parents[at]!;
    }
    return transitions;
  }

  #stepAt(index: number): Step {
    const known = this.#steps[index];
    if (known) return known;
    const step = { parents: new Uint8Array(this.#width), transitions: new Uint8Array(this.#width), size: 0 };
    this.#steps[index] = step;
    return step;
  }

  #fresh(): Configuration {
    return this.#spare.pop() ?? new Configuration();
  }
}
