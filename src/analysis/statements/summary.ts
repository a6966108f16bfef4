/** A statement told in one plain sentence. */
import type { Token } from '../../language/document.ts';
import type { EntityId, Span, StatementClaim } from '../analysis.ts';
import type { Layers } from '../layers.ts';

const LONGEST = 280;

type Told = Pick<StatementClaim, 'form' | 'source' | 'content' | 'cue'> & { readonly speaker: EntityId | null };

export function summaryOf(
  statement: Told,
  cue: Token,
  { document, entities }: Pick<Layers, 'document' | 'entities'>,
): string {
  const { text } = document;
  const said = plain(statement.content.map(({ start, end }) => text.slice(start, end)).join(' '));
  const speaker =
    statement.speaker !== null
      ? entities.get(statement.speaker).name
      : statement.source === null
        ? 'An unnamed source'
        : capitalised(plain(text.slice(statement.source.start, statement.source.end)));
  const verb = verbOf(text, statement.cue, cue);
  if (statement.form === 'DIRECT') return ended(`${speaker} ${verb}: ${said}`);
  return ended(`${speaker} ${verb}${linkTo(said, cue)}${said}`);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The finite verb of the cue as it stands, or one in its place. */
function verbOf(text: string, span: Span, cue: Token): string {
  if (cue.upos !== 'VERB') return 'said';
  if (cue.xpos === 'VBG' || cue.xpos === 'VB' || cue.xpos === 'VBN') {
    const words = plain(text.slice(span.start, span.end));
    return /\s/.test(words) && cue.xpos !== 'VBG' ? words : thirdPerson(cue.lemma.toLowerCase());
  }
  return plain(text.slice(span.start, span.end));
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** "Said that they left", "urged them to leave", "praised the deal". */
function linkTo(said: string, cue: Token): string {
  if (/^(?:that|to|whether|if|what|how|why|who|for|as)\b/i.test(said)) return ' ';
  const clause = cue.children.some(({ relation }) => relation === 'ccomp') || /^(?:say|add|note|tell)$/.test(cue.lemma);
  return clause || cue.upos !== 'VERB' ? ' that ' : ' ';
}

function ended(sentence: string): string {
  const short = sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  return /[.!?…]["”’']*$/.test(short) ? short : `${short.replace(/[,;:]+$/, '')}.`;
}
