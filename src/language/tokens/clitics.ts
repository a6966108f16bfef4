import type { TokenSpans } from './tokenise.ts';

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const GLUED =
  /^(?:(can)not|(gon|wan)na|(got)ta|(d['’])ye|(lem|gim)me|(do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|ai)nt|(that|there|what|here)s|(you)re|(i|they|you)ve|(i)m|(there|they|you|it)ll)$/i;
/** Real words that look like glued ones unless they are typed that way throughout. */
const REAL = new Set(['ill', 'well', 'shell', 'hell', 'were']);

/** Pushes the word at [start, end) as one token, or as two where English writes two words as one ("don't", "China's", "cannot"). */
export function splitWord(text: string, start: number, end: number, spans: TokenSpans): void {
  const cut = end - start > 1 && end - start < 64 ? cutPoint(text.slice(start, end)) : 0;
  if (cut > 0) {
    spans.starts.push(start, start + cut);
    spans.ends.push(start + cut, end);
    return;
  }
  spans.starts.push(start);
  spans.ends.push(end);
}

function cutPoint(word: string): number {
  const length = word.length;
  const last = word.charCodeAt(length - 1) | 32;
  // Only words that end in a, d, e, l, m, s or t can be glued.
  if (!(last === 97 || last === 100 || last === 101 || last === 108 || last === 109 || last === 115 || last === 116))
    return 0;
  if (word.includes("'") || word.includes('’')) {
    const clitic = CLITIC.exec(word);
    return clitic && clitic.index > 0 ? clitic.index : 0;
  }
  if (length > 8) return 0;
  const glued = GLUED.exec(word);
  if (!glued || REAL.has(word.toLowerCase())) return 0;
  return glued.slice(1).find((part) => part !== undefined)?.length ?? 0;
}
