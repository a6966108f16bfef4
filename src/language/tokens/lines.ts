/**
 * Tells which line breaks end a paragraph. A blank line always does. A single break does unless the text is wrapped to a
 * width, as wires and mail are: then only after a short line.
 * Gives a function of the gap between two tokens.
 */
export function lineEnds(text: string): (from: number, to: number) => boolean {
  const width = wrapWidth(text);
  return (from, to) => {
    if (from === to || !hasBreak(text, from, to)) return false;
    const gap = text.slice(from, to);
    if (width === 0 || /\n[^\S\n]*\n|\u2029|\r[^\S\n]*\r/.test(gap)) return true;
    if (/^(?: {2,}|\t)/.test(gap.slice(gap.lastIndexOf('\n') + 1))) return true;
    const lineStart = text.lastIndexOf('\n', from - 1) + 1;
    return from - lineStart < width * 0.65;
  };
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

/** The width to which lines are wrapped, or 0 where each line is a paragraph. Looks at the first 200 lines. */
function wrapWidth(text: string): number {
  const lengths: number[] = [];
  let broken = 0;
  let at = 0;
  while (lengths.length < 200 && at < text.length) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    if (stop - at > 400) return 0;
    const line = text.slice(at, stop).trim();
    if (line !== '') {
      lengths.push(line.length);
      const next = text.slice(stop + 1, stop + 2);
      if (end >= 0 && /[\p{L}\p{N},]$/u.test(line) && /[\p{Ll}\d]/u.test(next)) broken++;
    }
    at = stop + 1;
  }
  if (lengths.length < 2 || broken === 0) return 0;
  const longest = Math.max(...lengths);
  const full = lengths.filter((length) => length > longest * 0.75).length;
  return longest >= 40 && longest <= 130 && broken >= lengths.length * 0.2 && full >= lengths.length * 0.4
    ? longest
    : 0;
}
