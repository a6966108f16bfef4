import { Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.ts';
import type { SentenceInput } from './sentence-input.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** Anything that scores classes from hashed features: shipped weights, or weights in training. */
export interface Scorer {
  score(features: Int32Array, count: number): ArrayLike<number>;
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

  constructor(transitions: Scorer, labels: Scorer, { width, margin }: BeamOptions) {
    this.#transitions = transitions;
    this.#labels = labels;
    this.#width = width;
    this.#margin = margin;
    this.#candidateScore = new Float64Array(width * 3 + 1);
    this.#candidateParent = new Uint8Array(width * 3 + 1);
    this.#candidateTransition = new Uint8Array(width * 3 + 1);
    this.#uses = new Uint8Array(width);
  }

  /** Begins a sentence with the empty configuration alone. */
  start(input: SentenceInput): void {
    this.#spare.push(...this.#current);
    const first = this.#take();
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
      if (this.#current.length === 1 && Number(shift) + Number(left) + Number(right) === 1) {
        // Nothing to choose: the score does not matter.
        candidates = this.#offer(candidates, state.score, parent, shift ? SHIFT : left ? LEFT : RIGHT);
        continue;
      }
      const scores = this.#transitions.score(this.#features, transitionFeatures(this.#features, input, state));
      if (shift) candidates = this.#offer(candidates, state.score + scores[SHIFT]!, parent, SHIFT);
      if (left) candidates = this.#offer(candidates, state.score + scores[LEFT]!, parent, LEFT);
      if (right) candidates = this.#offer(candidates, state.score + scores[RIGHT]!, parent, RIGHT);
    }
    this.#keep(input, step, this.#within(candidates));
  }

  /** Inserts a candidate in order of score if it is among the best `width`; returns the number of candidates. */
  #offer(size: number, score: number, parent: number, transition: number): number {
    const scores = this.#candidateScore;
    let at = size;
    while (at > 0 && scores[at - 1]! < score) at--;
    if (at >= this.#width) return size;
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
        const copy = this.#take();
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
      if (transition === SHIFT) state.shift();
      else state.reduce(transition, this.label(input, state, transition) + 1);
    }
    this.#following = this.#current;
    this.#current = following;
  }

  /** Relation of the arc that `transition` would draw. */
  label(input: SentenceInput, state: Configuration, transition: number): number {
    const scores = this.#labels.score(
      this.#labelFeatures,
      labelFeatures(this.#labelFeatures, input, state, transition),
    );
    let best = 0;
    for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
    return best;
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

  #take(): Configuration {
    return this.#spare.pop() ?? new Configuration();
  }
}
