/**
 * The best tree without crossing arcs and with one root, by Eisner's algorithm (1996): time grows with the cube of the length.
 *
 * `scores[dependent · stride + head]` are floats, the root is head `words`; writes the head of each word to `heads` as 32-bit
 * integers. `room` is `roomFor(words)` bytes.
 */
export function bestTree(scores: usize, stride: i32, words: i32, heads: usize, room: usize): void {
  const n = <usize>words;
  const table = n * n * 4;
  // Spans from i to j. A closed span has its head at one end and is complete, an open one is an arc with all between its ends.
  // Tables turned over (j, i) serve the inner loops that run down a column.
  const left = room;
  const leftTurned = room + table;
  const right = room + 2 * table;
  const rightTurned = room + 3 * table;
  const openLeftTurned = room + 4 * table;
  const openRight = room + 5 * table;
  const splits = room + 6 * table;
  for (let i: usize = 0; i < n; i++) {
    const at = (i * n + i) * 4;
    store<f32>(left + at, 0);
    store<f32>(leftTurned + at, 0);
    store<f32>(right + at, 0);
    store<f32>(rightTurned + at, 0);
  }
  for (let width: usize = 1; width < n; width++) {
    for (let i: usize = 0, j = width; j < n; i++, j++) {
      const span = (i * n + j) * 4;
      const turned = (j * n + i) * 4;
      let top: f32 = -Infinity;
      let split: usize = 0;
      for (let k: usize = 0; k < width; k++) {
        const score = load<f32>(right + (i * n + i + k) * 4) + load<f32>(leftTurned + (j * n + i + k + 1) * 4);
        if (score > top) {
          top = score;
          split = k;
        }
      }
      store<u8>(splits + (i * n + j) * 3, <u8>split);
      store<f32>(openLeftTurned + turned, top + load<f32>(scores + (i * <usize>stride + j) * 4));
      store<f32>(openRight + span, top + load<f32>(scores + (j * <usize>stride + i) * 4));
      top = -Infinity;
      for (let k: usize = 0; k < width; k++) {
        const score = load<f32>(left + (i * n + i + k) * 4) + load<f32>(openLeftTurned + (j * n + i + k) * 4);
        if (score > top) {
          top = score;
          split = k;
        }
      }
      store<f32>(left + span, top);
      store<f32>(leftTurned + turned, top);
      store<u8>(splits + (i * n + j) * 3, <u8>split, 1);
      top = -Infinity;
      for (let k: usize = 1; k <= width; k++) {
        const score = load<f32>(openRight + (i * n + i + k) * 4) + load<f32>(rightTurned + (j * n + i + k) * 4);
        if (score > top) {
          top = score;
          split = k;
        }
      }
      store<f32>(right + span, top);
      store<f32>(rightTurned + turned, top);
      store<u8>(splits + (i * n + j) * 3, <u8>split, 2);
    }
  }
  let root: usize = 0;
  let top: f32 = -Infinity;
  for (let i: usize = 0; i < n; i++) {
    const score =
      load<f32>(left + i * 4) +
      load<f32>(right + (i * n + n - 1) * 4) +
      load<f32>(scores + (i * <usize>stride + n) * 4);
    if (score > top) {
      top = score;
      root = i;
    }
  }
  store<i32>(heads + root * 4, words);
  closedLeft(0, root, n, splits, heads);
  closedRight(root, n - 1, n, splits, heads);
}

/** Bytes of room that a sentence needs: six tables of floats and one of three splits. */
export function roomFor(words: i32): i32 {
  return words * words * 27;
}

function closedLeft(i: usize, j: usize, n: usize, splits: usize, heads: usize): void {
  if (i === j) return;
  const k = i + <usize>load<u8>(splits + (i * n + j) * 3, 1);
  closedLeft(i, k, n, splits, heads);
  store<i32>(heads + k * 4, <i32>j);
  inside(k, j, n, splits, heads);
}

function closedRight(i: usize, j: usize, n: usize, splits: usize, heads: usize): void {
  if (i === j) return;
  const k = i + <usize>load<u8>(splits + (i * n + j) * 3, 2);
  store<i32>(heads + k * 4, <i32>i);
  inside(i, k, n, splits, heads);
  closedRight(k, j, n, splits, heads);
}

/** What lies under an arc. */
function inside(i: usize, j: usize, n: usize, splits: usize, heads: usize): void {
  const k = i + <usize>load<u8>(splits + (i * n + j) * 3);
  closedRight(i, k, n, splits, heads);
  closedLeft(k + 1, j, n, splits, heads);
}
