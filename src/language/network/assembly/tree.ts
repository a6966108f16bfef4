import { dot, leaky, multiply } from './float';

/**
 * Scores of every arc of a sentence: out[dependent][head], the root as the last head, in rows `stride` floats apart. Word `t`
 * has its vectors as a dependent at `dependents + firsts[t] · step` and as a head likewise, before their activation; `bilinear`
 * is size × size. `left` and `right` are room for words + 1 rows, `product` too.
 */
export function arcs(
  dependents: usize,
  heads: usize,
  firsts: usize,
  step: usize,
  root: usize,
  bilinear: usize,
  headBias: usize,
  size: i32,
  words: i32,
  left: usize,
  right: usize,
  product: usize,
  out: usize,
  stride: i32,
): void {
  const row = (<usize>size) << 2;
  for (let t = 0; t < words; t++) {
    const place = <usize>load<i32>(firsts + ((<usize>t) << 2)) * step;
    for (let j: usize = 0; j < row; j += 16) {
      v128.store(left + <usize>t * row + j, leaky(v128.load(dependents + place + j)));
      v128.store(right + <usize>t * row + j, leaky(v128.load(heads + place + j)));
      v128.store(product + <usize>t * row + j, v128.load(headBias + j));
    }
  }
  memory.copy(right + <usize>words * row, root, row);
  multiply(left, size, bilinear, size, product, size, words, size, size);
  for (let t = 0; t < words; t++) {
    for (let h = 0; h <= words; h++)
      store<f32>(
        out + ((<usize>t * <usize>stride + <usize>h) << 2),
        dot(product + <usize>t * row, right + <usize>h * row, size),
      );
  }
}

/**
 * Best label of each arc of a sentence. `heads[t]` is the governor of word `t`, `words` for the root. `classes` is a multiple of
 * 4 whose padding has weights of zero and a bias far below. Writes one byte a word.
 */
export function labels(
  dependents: usize,
  governors: usize,
  firsts: usize,
  step: usize,
  root: usize,
  heads: usize,
  weights: usize,
  bias: usize,
  size: i32,
  classes: i32,
  words: i32,
  hidden: usize,
  scores: usize,
  out: usize,
): void {
  const row = (<usize>size) << 2;
  for (let t = 0; t < words; t++) {
    const own = dependents + <usize>load<i32>(firsts + ((<usize>t) << 2)) * step;
    const head = load<i32>(heads + ((<usize>t) << 2));
    const other = head === words ? root : governors + <usize>load<i32>(firsts + ((<usize>head) << 2)) * step;
    for (let j: usize = 0; j < row; j += 16)
      v128.store(hidden + <usize>t * row + j, leaky(f32x4.add(v128.load(own + j), v128.load(other + j))));
    memory.copy(scores + ((<usize>t * <usize>classes) << 2), bias, (<usize>classes) << 2);
  }
  multiply(hidden, size, weights, classes, scores, classes, words, size, classes);
  for (let t = 0; t < words; t++) store<u8>(out + <usize>t, best(scores + ((<usize>t * <usize>classes) << 2), classes));
}

/** Place of the greatest of some floats, the first of equals. */
export function best(scores: usize, count: i32): i32 {
  let place = 0;
  let greatest = load<f32>(scores);
  for (let i = 1; i < count; i++) {
    const score = load<f32>(scores + ((<usize>i) << 2));
    if (score > greatest) {
      greatest = score;
      place = i;
    }
  }
  return place;
}
