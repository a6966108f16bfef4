/** A speaker, a colon and what is said: headlines ("Poll: most voters undecided") and the turns of an interview. */
import type { Token } from '../../../language/document.ts';
import { isNominal } from '../../grammar/tree.ts';
import { DOCUMENTS } from '../cue-nouns.ts';
import { paragraphsIn } from '../quotes.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf } from '../spans.ts';

/** Most words that a speaker's name and title have. */
const LONGEST_NAME = 6;
/** Fewest words that say something. */
const SHORTEST = 3;

function* turns({ document, entities }: StatementLayers): Iterable<Match> {
  for (const paragraph of paragraphsIn(document)) {
    const opening = openingOf(document.tokenAt(paragraph.start));
    if (opening === null) continue;
    const { colon, source } = opening;
    const known =
      entities.of(source).length > 0 || (DOCUMENTS.has(source.lemma.toLowerCase()) && source.lower !== 'note');
    if (!known) continue;
    const said: Token[] = [];
    for (let at = colon.index + 1; at < document.tokens.length; at += 1) {
      const token = document.tokens[at];
      if (token === undefined || token.start >= paragraph.end) break;
      said.push(token);
    }
    if (said.length < SHORTEST) continue;
    yield {
      trigger: { start: colon.start, end: colon.end },
      cue: colon,
      kind: 'CLAIM',
      source,
      addressee: null,
      content: spansOf(said),
      confidence: 0.8,
    };
  }
}

/** The name at the head of a paragraph and the colon behind it. */
function openingOf(first: Token | undefined): { readonly colon: Token; readonly source: Token } | null {
  if (first === undefined) return null;
  const { tokens } = first.sentence;
  const name: Token[] = [];
  for (const token of tokens.slice(tokens.indexOf(first), tokens.indexOf(first) + LONGEST_NAME + 1)) {
    if (token.text === ':') {
      const source = name.findLast(isNominal);
      return source === undefined || name.length === 0 ? null : { colon: token, source };
    }
    if (!isNominal(token) && token.upos !== 'ADJ' && token.upos !== 'DET' && token.text !== '.') return null;
    name.push(token);
  }
  return null;
}

export const colonRules = [
  statementRule(
    {
      name: 'statement/colon',
      reads: ['Norway: the accord will be signed in June', 'Report: the dam was never inspected before the flood'],
      skips: ['Three countries signed: Norway, Sweden and Chile.', 'Note: the accord expires in June.'],
    },
    turns,
  ),
];
