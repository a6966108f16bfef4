import { multiply, sigmoid, tanh } from '../../../../src/language/network/assembly/float';

export { multiply };

/** out[columns × rows] = the transpose of source[rows × columns]. */
export function transpose(source: usize, stride: i32, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++)
      store<f32>(
        out + ((<usize>j * <usize>rows + <usize>i) << 2),
        load<f32>(source + ((<usize>i * <usize>stride + <usize>j) << 2)),
      );
  }
}

/** Sets every row to the same numbers. */
export function repeat(row: usize, out: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) memory.copy(out + ((<usize>i * <usize>columns) << 2), row, (<usize>columns) << 2);
}

/** out[j] += the sum of column j; `columns` is a multiple of 4. */
export function sumColumns(source: usize, rows: i32, columns: i32, out: usize): void {
  const row = (<usize>columns) << 2;
  for (let i = 0; i < rows; i++) {
    for (let j: usize = 0; j < row; j += 16)
      v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(source + <usize>i * row + j)));
  }
}

/** x[i] *= y[i]; `length` is a multiple of 4. */
export function scale(x: usize, y: usize, length: i32): void {
  for (let i: usize = 0; i < (<usize>length) << 2; i += 16)
    v128.store(x + i, f32x4.mul(v128.load(x + i), v128.load(y + i)));
}

/** Negative numbers are divided by ten. */
export function leak(x: usize, length: i32): void {
  const tenth = f32x4.splat(0.1);
  for (let i: usize = 0; i < (<usize>length) << 2; i += 16) {
    const v = v128.load(x + i);
    v128.store(x + i, f32x4.max(v, f32x4.mul(v, tenth)));
  }
}

/** Gradient through `leak`, given its results, whatever positive numbers these were multiplied with. */
export function leakBack(gradient: usize, result: usize, length: i32): void {
  for (let i: usize = 0; i < (<usize>length) << 2; i += 4) {
    if (load<f32>(result + i) < 0) store<f32>(gradient + i, load<f32>(gradient + i) * 0.1);
  }
}

/**
 * One direction of an LSTM over packed sentences. `gates` comes with what the inputs give and leaves as the gates' values;
 * `states` has rows `stride` floats apart.
 */
export function lstmForward(
  gates: usize,
  weights: usize,
  firsts: usize,
  steps: i32,
  hidden: i32,
  backwards: bool,
  states: usize,
  stride: i32,
  cells: usize,
): void {
  const block = (<usize>hidden) << 2;
  for (let step = 0; step < steps; step++) {
    const time = backwards ? steps - 1 - step : step;
    const first = start(firsts, time);
    const count = start(firsts, time + 1) - first;
    let before = 0;
    let known = 0;
    if (step > 0) {
      const last = backwards ? time + 1 : time - 1;
      before = start(firsts, last);
      known = min(count, start(firsts, last + 1) - before);
      multiply(
        states + ((<usize>before * <usize>stride) << 2),
        stride,
        weights,
        hidden << 2,
        gates + <usize>first * block * 4,
        hidden << 2,
        known,
        hidden,
        hidden << 2,
      );
    }
    for (let i = 0; i < count; i++) {
      const gate = gates + <usize>(first + i) * block * 4;
      const cell = cells + <usize>(first + i) * block;
      const state = states + ((<usize>(first + i) * <usize>stride) << 2);
      const old = cells + <usize>(before + i) * block;
      for (let j: usize = 0; j < block; j += 16) {
        const write = sigmoid(v128.load(gate + j));
        const keep = sigmoid(v128.load(gate + block + j));
        const show = sigmoid(v128.load(gate + 2 * block + j));
        const candidate = tanh(v128.load(gate + 3 * block + j));
        v128.store(gate + j, write);
        v128.store(gate + block + j, keep);
        v128.store(gate + 2 * block + j, show);
        v128.store(gate + 3 * block + j, candidate);
        let value = f32x4.mul(write, candidate);
        if (i < known) value = f32x4.add(value, f32x4.mul(keep, v128.load(old + j)));
        v128.store(cell + j, value);
        v128.store(state + j, f32x4.mul(show, tanh(value)));
      }
    }
  }
}

/**
 * Gradient through `lstmForward`: `gates` leaves as the gradient of the gates' inputs. `above` is the gradient of the states, in
 * rows `stride` floats apart; `turned` the transpose of the weights; `dState` and `dCell` room for a row a sentence.
 */
export function lstmBack(
  gates: usize,
  turned: usize,
  firsts: usize,
  steps: i32,
  hidden: i32,
  backwards: bool,
  above: usize,
  stride: i32,
  cells: usize,
  dState: usize,
  dCell: usize,
): void {
  const block = (<usize>hidden) << 2;
  const sentences = <usize>(start(firsts, 1) - start(firsts, 0));
  memory.fill(dState, 0, sentences * block);
  memory.fill(dCell, 0, sentences * block);
  const one = f32x4.splat(1);
  const none = f32x4.splat(0);
  for (let step = steps - 1; step >= 0; step--) {
    const time = backwards ? steps - 1 - step : step;
    const first = start(firsts, time);
    const count = start(firsts, time + 1) - first;
    let before = 0;
    let known = 0;
    if (step > 0) {
      const last = backwards ? time + 1 : time - 1;
      before = start(firsts, last);
      known = min(count, start(firsts, last + 1) - before);
    }
    for (let i = 0; i < count; i++) {
      const gate = gates + <usize>(first + i) * block * 4;
      const cell = cells + <usize>(first + i) * block;
      const old = cells + <usize>(before + i) * block;
      const up = above + ((<usize>(first + i) * <usize>stride) << 2);
      const ds = dState + <usize>i * block;
      const dc = dCell + <usize>i * block;
      for (let j: usize = 0; j < block; j += 16) {
        const write = v128.load(gate + j);
        const keep = v128.load(gate + block + j);
        const show = v128.load(gate + 2 * block + j);
        const candidate = v128.load(gate + 3 * block + j);
        const bent = tanh(v128.load(cell + j));
        const dh = f32x4.add(v128.load(ds + j), v128.load(up + j));
        const dValue = f32x4.add(
          v128.load(dc + j),
          f32x4.mul(f32x4.mul(dh, show), f32x4.sub(one, f32x4.mul(bent, bent))),
        );
        const past = i < known ? v128.load(old + j) : none;
        v128.store(gate + j, f32x4.mul(f32x4.mul(dValue, candidate), f32x4.mul(write, f32x4.sub(one, write))));
        v128.store(gate + block + j, f32x4.mul(f32x4.mul(dValue, past), f32x4.mul(keep, f32x4.sub(one, keep))));
        v128.store(gate + 2 * block + j, f32x4.mul(f32x4.mul(dh, bent), f32x4.mul(show, f32x4.sub(one, show))));
        v128.store(
          gate + 3 * block + j,
          f32x4.mul(f32x4.mul(dValue, write), f32x4.sub(one, f32x4.mul(candidate, candidate))),
        );
        v128.store(dc + j, f32x4.mul(dValue, keep));
      }
    }
    memory.fill(dState, 0, sentences * block);
    if (known > 0)
      multiply(
        gates + <usize>first * block * 4,
        hidden << 2,
        turned,
        hidden,
        dState,
        hidden,
        known,
        hidden << 2,
        hidden,
      );
    // Sentences that begin here hand nothing on.
    if (<usize>known < sentences) memory.fill(dCell + <usize>known * block, 0, (sentences - <usize>known) * block);
  }
}

function start(firsts: usize, time: i32): i32 {
  return load<i32>(firsts + ((<usize>time) << 2));
}

/**
 * Softmax and cross-entropy of one row of scores against a right class. The scores leave as their gradient times `weight`.
 * Returns the loss, not weighted.
 */
export function crossEntropy(scores: usize, count: i32, right: i32, weight: f32): f32 {
  let greatest = load<f32>(scores);
  for (let i = 1; i < count; i++) greatest = max(greatest, load<f32>(scores + ((<usize>i) << 2)));
  const ahead = load<f32>(scores + ((<usize>right) << 2)) - greatest;
  let sum: f32 = 0;
  for (let i = 0; i < count; i++) {
    const at = scores + ((<usize>i) << 2);
    const e = Mathf.exp(load<f32>(at) - greatest);
    store<f32>(at, e);
    sum += e;
  }
  const factor = weight / sum;
  for (let i = 0; i < count; i++) {
    const at = scores + ((<usize>i) << 2);
    store<f32>(at, load<f32>(at) * factor);
  }
  const at = scores + ((<usize>right) << 2);
  store<f32>(at, load<f32>(at) - weight);
  return Mathf.log(sum) - ahead;
}

/** Sum of squares; `length` is a multiple of 4. */
export function squares(x: usize, length: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>length) << 2; i += 16) {
    const v = v128.load(x + i);
    sum = f32x4.add(sum, f32x4.mul(v, v));
  }
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
  );
}

/** One step of Adam (Kingma and Ba 2015) over all parameters; gradients are scaled by `clip` and leave as zeros. */
export function adam(
  weights: usize,
  gradients: usize,
  means: usize,
  variances: usize,
  length: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  correction1: f32,
  correction2: f32,
  clip: f32,
): void {
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const n1 = f32x4.splat(1 - beta1);
  const n2 = f32x4.splat(1 - beta2);
  const r = f32x4.splat(rate * correction1);
  const c2 = f32x4.splat(correction2);
  const c = f32x4.splat(clip);
  const tiny = f32x4.splat(1e-8);
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>length) << 2; i += 16) {
    const g = f32x4.mul(v128.load(gradients + i), c);
    const m = f32x4.add(f32x4.mul(v128.load(means + i), b1), f32x4.mul(g, n1));
    const v = f32x4.add(f32x4.mul(v128.load(variances + i), b2), f32x4.mul(f32x4.mul(g, g), n2));
    v128.store(means + i, m);
    v128.store(variances + i, v);
    v128.store(
      weights + i,
      f32x4.sub(v128.load(weights + i), f32x4.div(f32x4.mul(m, r), f32x4.add(f32x4.sqrt(f32x4.mul(v, c2)), tiny))),
    );
    v128.store(gradients + i, none);
  }
}
