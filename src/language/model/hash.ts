/** Feature hashing: strings and tuples of numbers to well-mixed 32-bit integers. Part of the weights' format: never change. */

/** FNV-1a over UTF-16 units with a final scramble; `seed` keeps feature families apart. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}

/** Mixes a template number with one value. */
export function mix(template: number, a: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Mixes a template number with two values, in order. */
export function mix2(template: number, a: number, b: number): number {
  return mix(template, Math.imul(a, 0x2545f491) ^ ((b << 13) | (b >>> 19)));
}

/** Mixes a template number with three values, in order. */
export function mix3(template: number, a: number, b: number, c: number): number {
  return mix(
    template,
    Math.imul(Math.imul(a, 0x27d4eb2f) ^ ((b << 7) | (b >>> 25)), 0x2545f491) ^ ((c << 13) | (c >>> 19)),
  );
}
