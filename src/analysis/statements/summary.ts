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
  const slice = ({ start, end }: Span) => plain(text.slice(start, end));
  const verb = verbOf(text, statement.cue, cue);
  const speaker =
    statement.speaker !== null
      ? entities.get(statement.speaker).name
      : statement.source === null
        ? null
        : named(slice(statement.source));
  if (cue.upos === 'NOUN') {
    const noun = cue.lemma.toLowerCase();
    const said = statement.content.map(slice).join(' ');
    return ended(`${capitalised(speaker ?? 'someone')} made ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}: ${said}`);
  }
  if (speaker === null) {
    // "The envoy is expected to arrive": what stands before the verb goes before it.
    const before = statement.content.filter(({ end }) => end <= statement.cue.start).map(slice);
    const behind = statement.content.filter(({ start }) => start >= statement.cue.end).map(slice);
    if (before.length > 0 && behind.length > 0) return ended(capitalised([...before, verb, ...behind].join(' ')));
    const said = statement.content.map(slice).join(' ');
    return ended(/^that\b/i.test(said) ? `It was said ${said}` : `It was said: ${said}`);
  }
  const said = opened(statement.content.map(slice).join(' '));
  const between = betweenOf(text, statement);
  if (between !== null) return ended(`${capitalised(speaker)} ${verb} ${between}${said}`);
  const link = statement.form === 'DIRECT' && /^["“«`]/.test(said) ? ': ' : linkTo(said, cue);
  // "…, she told reporters": told to whom is left behind.
  const told = /^(?:told|tells|informed|assured|reminded)$/.test(verb) ? 'said' : verb;
  return ended(`${capitalised(speaker)} ${told}${link}${said}`);
}

/** What opened a sentence goes on in one. */
function opened(said: string): string {
  return said.replace(
    /^(?:The|An?|It|He|She|They|We|In|On|At|There|This|These|Those|Its|His|Her|Their|Our|If|When|Last|Next|Earlier|Later|Under|After|Before|For|As|All|Both|Some|Many|Most|No|Nobody|Any|Each|Every|Until)\b/,
    (word) => word.toLowerCase(),
  );
}

/** How many characters may stand between a verb and what is said, to be told with it: "told parliament that". */
const BETWEEN = 60;

/** The story's own words from the verb to what is said; null when it is said first, in pieces, or far off. */
function betweenOf(text: string, { form, cue, content }: Told): string | null {
  const [first, ...more] = content;
  if (form === 'DIRECT' || first === undefined || more.length > 0 || first.start < cue.end) return null;
  const between = text.slice(cue.end, first.start);
  if (between.length > BETWEEN || /["“,.;:(]/.test(between)) return null;
  const words = plain(between);
  return words === ''
    ? /^(?:that|to|whether|if|what|how|why|who)\b/i.test(text.slice(first.start))
      ? ''
      : null
    : `${words} `;
}

/** A possessive alone names nobody. */
function named(source: string): string {
  return /^(?:his|her|its|their|my|our|your)$/i.test(source) ? 'someone' : source;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The finite verb of the cue as it stands, or one in its place. */
function verbOf(text: string, span: Span, cue: Token): string {
  if (cue.upos !== 'VERB' || cue.lower === 'according') return 'said';
  if (cue.xpos === 'VBG' || cue.xpos === 'VB' || cue.xpos === 'VBP') {
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
  return clause || cue.upos !== 'VERB' || cue.lower === 'according' ? ' that ' : ' ';
}

function ended(sentence: string): string {
  const short = sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  const closed = short.replace(/,(?=["”’']+$)/, '');
  return /[.!?…]["”’']*$/.test(closed) ? closed : `${closed.replace(/[,;:]+$/, '')}.`;
}
