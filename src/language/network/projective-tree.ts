/**
 * The best tree without crossing arcs and with one root, by Eisner's algorithm (1996): time grows with the cube of the length.
 * Its tables are kept between calls.
 */
export class ProjectiveTree {
  #size = 0;
  // Spans from i to j at i * size + j. "Left" spans have their head at the right end, "right" spans at the left end.
  #left = new Float64Array(0);
  #right = new Float64Array(0);
  #openLeft = new Float64Array(0);
  #openRight = new Float64Array(0);
  #leftSplit = new Uint8Array(0);
  #rightSplit = new Uint8Array(0);
  #openSplit = new Uint8Array(0);

  /**
   * `scores[dependent * stride + head]` with the root as head `count`; writes the head of each word. At most 255 words.
   */
  decode(scores: Float32Array, stride: number, count: number, heads: Int32Array): void {
    this.#grow(count);
    const n = count;
    const left = this.#left;
    const right = this.#right;
    const openLeft = this.#openLeft;
    const openRight = this.#openRight;
    for (let i = 0; i < n; i++) {
      left[i * n + i] = 0;
      right[i * n + i] = 0;
    }
    for (let width = 1; width < n; width++) {
      for (let i = 0, j = width; j < n; i++, j++) {
        const span = i * n + j;
        let top = Number.NEGATIVE_INFINITY;
        let split = i;
        for (let k = i; k < j; k++) {
          const score = right[i * n + k]! + left[(k + 1) * n + j]!;
          if (score > top) {
            top = score;
            split = k;
          }
        }
        this.#openSplit[span] = split - i;
        openLeft[span] = top + scores[i * stride + j]!;
        openRight[span] = top + scores[j * stride + i]!;
        this.#close(i, j, n);
      }
    }
    let root = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < n; i++) {
      const score = left[i]! + right[i * n + n - 1]! + scores[i * stride + n]!;
      if (score > top) {
        top = score;
        root = i;
      }
    }
    heads[root] = n;
    this.#trace(0, root, root, n, heads);
  }

  #close(i: number, j: number, n: number): void {
    const span = i * n + j;
    let top = Number.NEGATIVE_INFINITY;
    let split = i;
    for (let k = i; k < j; k++) {
      const score = this.#left[i * n + k]! + this.#openLeft[k * n + j]!;
      if (score > top) {
        top = score;
        split = k;
      }
    }
    this.#left[span] = top;
    this.#leftSplit[span] = split - i;
    top = Number.NEGATIVE_INFINITY;
    for (let k = i + 1; k <= j; k++) {
      const score = this.#openRight[i * n + k]! + this.#right[k * n + j]!;
      if (score > top) {
        top = score;
        split = k;
      }
    }
    this.#right[span] = top;
    this.#rightSplit[span] = split - i;
  }

  /** Walks back through the splits below the root. */
  #trace(from: number, root: number, start: number, n: number, heads: Int32Array): void {
    // Each entry: first word, last word, kind (0 left, 1 right, 2 open left, 3 open right).
    const stack = [from, root, 0, start, n - 1, 1];
    while (stack.length > 0) {
      const kind = stack.pop()!;
      const j = stack.pop()!;
      const i = stack.pop()!;
      if (i === j) continue;
      const span = i * n + j;
      if (kind === 0) {
        const k = i + this.#leftSplit[span]!;
        stack.push(i, k, 0, k, j, 2);
      } else if (kind === 1) {
        const k = i + this.#rightSplit[span]!;
        stack.push(i, k, 3, k, j, 1);
      } else {
        if (kind === 2) heads[i] = j;
        else heads[j] = i;
        const k = i + this.#openSplit[span]!;
        stack.push(i, k, 1, k + 1, j, 0);
      }
    }
  }

  #grow(count: number): void {
    if (count <= this.#size) return;
    this.#size = count;
    const cells = count * count;
    this.#left = new Float64Array(cells);
    this.#right = new Float64Array(cells);
    this.#openLeft = new Float64Array(cells);
    this.#openRight = new Float64Array(cells);
    this.#leftSplit = new Uint8Array(cells);
    this.#rightSplit = new Uint8Array(cells);
    this.#openSplit = new Uint8Array(cells);
  }
}
