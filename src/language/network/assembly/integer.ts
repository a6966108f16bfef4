/** Activations are 16-bit integers, weights 8-bit ones held in 16 bits: sums of products are exact. */

/** An activation of 1. */
export const ONE: f32 = 8192;

/**
 * out[row][n] = scale[n] · Σ x[row][k] · w[k][n] + bias[n], in floats. `x` has rows of `inner` 16-bit integers, an even number;
 * `w` holds, for each pair of `k`, the pair of weights of each `n`; `outer` is a multiple of 8.
 */
export function project(
  x: usize,
  w: usize,
  scale: usize,
  bias: usize,
  out: usize,
  rows: i32,
  inner: i32,
  outer: i32,
): void {
  const xStep = (<usize>inner) << 1;
  const step = (<usize>outer) << 2;
  const pairs = inner >> 1;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const x0 = x + <usize>row * xStep;
    for (let column = 0; column < outer; column += 8) {
      const offset = (<usize>column) << 2;
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0);
      let c1 = i32x4.splat(0);
      let d0 = i32x4.splat(0);
      let d1 = i32x4.splat(0);
      let p = x0;
      let q = w + offset;
      for (let k = 0; k < pairs; k++) {
        const w0 = v128.load(q);
        const w1 = v128.load(q, 16);
        const a = v128.load32_splat(p);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, w1));
        const b = v128.load32_splat(p + xStep);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, w1));
        const c = v128.load32_splat(p + 2 * xStep);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(c, w0));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(c, w1));
        const d = v128.load32_splat(p + 3 * xStep);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(d, w0));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(d, w1));
        p += 4;
        q += step;
      }
      const s0 = v128.load(scale + offset);
      const s1 = v128.load(scale + offset, 16);
      const z0 = v128.load(bias + offset);
      const z1 = v128.load(bias + offset, 16);
      let o = out + <usize>row * step + offset;
      store(o, a0, s0, z0);
      store(o + 16, a1, s1, z1);
      o += step;
      store(o, b0, s0, z0);
      store(o + 16, b1, s1, z1);
      o += step;
      store(o, c0, s0, z0);
      store(o + 16, c1, s1, z1);
      o += step;
      store(o, d0, s0, z0);
      store(o + 16, d1, s1, z1);
    }
  }
  for (; row < rows; row++) {
    const x0 = x + <usize>row * xStep;
    for (let column = 0; column < outer; column += 8) {
      const offset = (<usize>column) << 2;
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let p = x0;
      let q = w + offset;
      for (let k = 0; k < pairs; k++) {
        const a = v128.load32_splat(p);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v128.load(q)));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v128.load(q, 16)));
        p += 4;
        q += step;
      }
      const o = out + <usize>row * step + offset;
      store(o, a0, v128.load(scale + offset), v128.load(bias + offset));
      store(o + 16, a1, v128.load(scale + offset, 16), v128.load(bias + offset, 16));
    }
  }
}

function store(out: usize, sum: v128, scale: v128, bias: v128): void {
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias));
}

/** Eight activations as integers. */
export function quantise(low: v128, high: v128): v128 {
  const one = f32x4.splat(ONE);
  return i16x8.narrow_i32x4_s(
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(low, one))),
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(high, one))),
  );
}
