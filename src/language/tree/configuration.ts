/** Fields of a node in `Configuration.nodes`. Children are the two outermost on each side; -1 for none. */
export const N = { head: 0, label: 1, left: 2, left2: 3, right: 4, right2: 5, leftCount: 6, rightCount: 7 } as const;
export const NODE = 8;

/** Kinds of transition of the arc-hybrid system. */
export const SHIFT = 0;
/** The word on top of the stack becomes a dependent of the next word in the buffer. */
export const LEFT = 1;
/** The word on top of the stack becomes a dependent of the word under it. */
export const RIGHT = 2;

/**
 * A partial parse: a stack, a buffer that starts at `next`, and the arcs drawn so far. The root is node `count`, at the end of
 * the buffer, never shifted; one word only may hang on it. Every parse of n words takes 2n transitions.
 */
export class Configuration {
  count = 0;
  depth = 0;
  next = 0;
  score = 0;
  nodes = new Int32Array(64 * NODE);
  stack = new Int32Array(64);

  start(count: number): void {
    this.#reserve(count);
    this.count = count;
    this.depth = 0;
    this.next = 0;
    this.score = 0;
    const nodes = this.nodes;
    for (let at = 0, end = (count + 1) * NODE; at < end; at += NODE) {
      nodes[at + N.head] = -1;
      nodes[at + N.label] = 0;
      nodes[at + N.left] = -1;
      nodes[at + N.left2] = -1;
      nodes[at + N.right] = -1;
      nodes[at + N.right2] = -1;
      nodes[at + N.leftCount] = 0;
      nodes[at + N.rightCount] = 0;
    }
  }

  copy(other: Configuration): void {
    this.#reserve(other.count);
    this.count = other.count;
    this.depth = other.depth;
    this.next = other.next;
    this.score = other.score;
    // Loops beat `set` for so few numbers.
    const nodes = other.nodes;
    const end = (other.count + 1) * NODE;
    for (let i = 0; i < end; i++) this.nodes[i] = nodes[i]!;
    for (let i = 0; i < other.depth; i++) this.stack[i] = other.stack[i]!;
  }

  #reserve(count: number): void {
    if (this.stack.length > count) return;
    this.stack = new Int32Array(count + 64);
    this.nodes = new Int32Array((count + 64) * NODE);
  }

  get canShift(): boolean {
    return this.next < this.count;
  }

  get canLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1);
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  /** The arc that a transition would draw: the dependent is always the top of the stack. */
  headFor(transition: number): number {
    return transition === LEFT ? this.next : this.stack[this.depth - 2]!;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Draws the arc of `LEFT` or `RIGHT` with a label, given as its index plus one. */
  reduce(transition: number, label: number): void {
    const dependent = this.stack[this.depth - 1]!;
    const head = this.headFor(transition);
    this.depth--;
    const nodes = this.nodes;
    nodes[dependent * NODE + N.head] = head;
    nodes[dependent * NODE + N.label] = label;
    const at = head * NODE;
    if (dependent < head) {
      nodes[at + N.left2] = nodes[at + N.left]!;
      nodes[at + N.left] = dependent;
      nodes[at + N.leftCount] = nodes[at + N.leftCount]! + 1;
    } else {
      nodes[at + N.right2] = nodes[at + N.right]!;
      nodes[at + N.right] = dependent;
      nodes[at + N.rightCount] = nodes[at + N.rightCount]! + 1;
    }
  }
}
