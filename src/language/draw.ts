import type { Document, Sentence, Token } from './document.ts';

/**
 * Draws a Document's trees for a terminal: one line a word, with the tree at its left, then tag, lemma and relation, and the
 * names under each sentence. Plain text, no colours.
 */
export function drawDocument(document: Document): string[] {
  return document.sentences.flatMap((sentence, i) => [...(i > 0 ? [''] : []), ...drawSentence(document, sentence)]);
}

function drawSentence(document: Document, sentence: Sentence): string[] {
  const rows = treeRows(sentence);
  const width = Math.max(...rows.map(({ line }) => line.length));
  const column = (text: string, size: number): string => text.padEnd(size);
  const lemmaWidth = Math.max(...sentence.tokens.map(({ lemma }) => lemma.length));
  const words = rows.map(
    ({ line, token }) =>
      `${column(line, width)}  ${column(token.upos, 5)} ${column(token.xpos, 5)} ${column(token.lemma, lemmaWidth)} ${token.relation}`,
  );
  const names = document.names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const found = names.map(
    ({ start, end, type, score }) => `${document.text.slice(start, end)} ${type} ${score.toFixed(2)}`,
  );
  return [...words.map((line) => line.trimEnd()), ...(found.length > 0 ? [`names: ${found.join(', ')}`] : [])];
}

interface TreeRow {
  readonly line: string;
  readonly token: Token;
}

/** Words in text order, each behind the bars and corners that lead from its governor to it. */
function treeRows(sentence: Sentence): TreeRow[] {
  const { tokens } = sentence;
  const depths = tokens.map(depthOf);
  const first = tokens[0]!.index;
  return tokens.map((token) => {
    const depth = depths[token.index - first]!;
    let bars = '';
    // A bar at each level where the arc of a word there passes this line.
    for (let level = 1; level < depth; level++)
      bars += passes(token, level, depths[token.index - first]!) ? '│ ' : '  ';
    const corner = depth === 0 ? '' : (token.head?.index ?? 0) > token.index ? '┌ ' : '└ ';
    return { token, line: `${bars}${corner}${token.text.replace(/\s/g, ' ')}` };
  });
}

function depthOf(token: Token): number {
  let depth = 0;
  for (let at = token.head; at !== null && depth < 60; at = at.head) depth++;
  return depth;
}

/** True if a governor's arc at `level` above the word spans its line. */
function passes(token: Token, level: number, depth: number): boolean {
  let at: Token = token;
  for (let up = depth; up > level; up--) at = at.head ?? at;
  const governor = at.head;
  if (!governor) return false;
  return governor.children.some(
    (child) =>
      Math.min(child.index, governor.index) < token.index &&
      Math.max(child.index, governor.index) > token.index &&
      child !== at,
  );
}
