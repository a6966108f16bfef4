/** Matrices of 32-bit floats, row after row. No fused multiply-add: every machine rounds alike. */

/** out[rows × outer] += left[rows × inner] · right[inner × outer]. `outer` is a multiple of 4; strides are in floats. */
export function multiply(
  left: usize,
  leftStride: i32,
  right: usize,
  rightStride: i32,
  out: usize,
  outStride: i32,
  rows: i32,
  inner: i32,
  outer: i32,
): void {
  const leftStep = (<usize>leftStride) << 2;
  const rightStep = (<usize>rightStride) << 2;
  const outStep = (<usize>outStride) << 2;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const l0 = left + <usize>row * leftStep;
    const o0 = out + <usize>row * outStep;
    let column = 0;
    for (; column + 8 <= outer; column += 8) {
      let o = o0 + ((<usize>column) << 2);
      let a0 = v128.load(o);
      let a1 = v128.load(o, 16);
      o += outStep;
      let b0 = v128.load(o);
      let b1 = v128.load(o, 16);
      o += outStep;
      let c0 = v128.load(o);
      let c1 = v128.load(o, 16);
      o += outStep;
      let d0 = v128.load(o);
      let d1 = v128.load(o, 16);
      let l = l0;
      let r = right + ((<usize>column) << 2);
      for (let k = 0; k < inner; k++) {
        const r0 = v128.load(r);
        const r1 = v128.load(r, 16);
        const a = v128.load32_splat(l);
        a0 = f32x4.add(a0, f32x4.mul(a, r0));
        a1 = f32x4.add(a1, f32x4.mul(a, r1));
        const b = v128.load32_splat(l + leftStep);
        b0 = f32x4.add(b0, f32x4.mul(b, r0));
        b1 = f32x4.add(b1, f32x4.mul(b, r1));
        const c = v128.load32_splat(l + 2 * leftStep);
        c0 = f32x4.add(c0, f32x4.mul(c, r0));
        c1 = f32x4.add(c1, f32x4.mul(c, r1));
        const d = v128.load32_splat(l + 3 * leftStep);
        d0 = f32x4.add(d0, f32x4.mul(d, r0));
        d1 = f32x4.add(d1, f32x4.mul(d, r1));
        l += 4;
        r += rightStep;
      }
      o = o0 + ((<usize>column) << 2);
      v128.store(o, a0);
      v128.store(o, a1, 16);
      o += outStep;
      v128.store(o, b0);
      v128.store(o, b1, 16);
      o += outStep;
      v128.store(o, c0);
      v128.store(o, c1, 16);
      o += outStep;
      v128.store(o, d0);
      v128.store(o, d1, 16);
    }
    for (; column < outer; column += 4) {
      for (let i = 0; i < 4; i++)
        narrow(l0 + <usize>i * leftStep, right, rightStep, o0 + <usize>i * outStep, inner, column);
    }
  }
  for (; row < rows; row++) {
    for (let column = 0; column < outer; column += 4)
      narrow(left + <usize>row * leftStep, right, rightStep, out + <usize>row * outStep, inner, column);
  }
}

/** Four columns of one row. */
function narrow(left: usize, right: usize, rightStep: usize, out: usize, inner: i32, column: i32): void {
  const o = out + ((<usize>column) << 2);
  let sum = v128.load(o);
  let l = left;
  let r = right + ((<usize>column) << 2);
  for (let k = 0; k < inner; k++) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(l), v128.load(r)));
    l += 4;
    r += rightStep;
  }
  v128.store(o, sum);
}

/** Dot product of two vectors; `length` is a multiple of 4. */
export function dot(left: usize, right: usize, length: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>length) << 2; i += 16)
    sum = f32x4.add(sum, f32x4.mul(v128.load(left + i), v128.load(right + i)));
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** Negative numbers are divided by ten. */
export function leaky(x: v128): v128 {
  return f32x4.max(x, f32x4.mul(x, f32x4.splat(0.1)));
}

/** Hyperbolic tangent by Lambert's continued fraction, within 0.0002 of it. */
export function tanh(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const s = f32x4.mul(x, x);
  const above = f32x4.add(
    f32x4.mul(f32x4.add(f32x4.mul(f32x4.add(s, f32x4.splat(378)), s), f32x4.splat(17325)), s),
    f32x4.splat(135135),
  );
  const below = f32x4.add(
    f32x4.mul(
      f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150)), s), f32x4.splat(62370)),
      s,
    ),
    f32x4.splat(135135),
  );
  return f32x4.div(f32x4.mul(x, above), below);
}

/** Logistic function. */
export function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh(f32x4.mul(x, half)), half), half);
}
