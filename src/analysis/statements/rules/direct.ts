/** Direct speech: '"We will stay," the general said', 'she added: "No."', and a colon before a quotation of its own paragraph. */
import type { Document, Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import { isNominal } from '../../grammar/tree.ts';
import { type Cue, cuesIn } from '../cues.ts';
import { paragraphAt, type Quotation, quotationsIn } from '../quotes.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { covers, firstWhere, overlapping, overlaps } from '../spans.ts';

/** Farthest a verb may stand from its quotation, in characters: names with long offices come between. */
const REACH = 140;

/** A quotation that is a clause and not a word in marks. */
export function isSpeech(document: Document, quotation: Quotation): boolean {
  const { inner, end } = quotation;
  const words = document.text.slice(inner.start, inner.end);
  const count = words.split(/\s+/).length;
  if (/[.,!?…—-]$/.test(words) && count > 1) return true;
  if (/^[.,!?]/.test(document.text.charAt(end)) && count > 4) return true;
  return count > 2 && tokensIn(document, quotation).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

function tokensIn(document: Document, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let token = document.tokenAt(start);
  while (token !== undefined && token.start < end) {
    tokens.push(token);
    token = document.tokens[token.index + 1];
  }
  return tokens;
}

/** The verbs of speech that stand outside quotation marks. */
function speakingCues(layers: StatementLayers): readonly Cue[] {
  const quotations = quotationsIn(layers.document);
  const cues: Cue[] = [];
  let at = 0;
  for (const cue of cuesIn(layers)) {
    const { predicate } = cue.frame;
    if (!cue.verb.quotation || cue.verb.force !== 'SPEECH') continue;
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= predicate.start) at += 1;
    const quotation = quotations[at];
    if (quotation !== undefined && overlaps(quotation, predicate)) continue;
    if (cues.at(-1)?.frame === cue.frame) continue;
    cues.push(cue);
  }
  return cues;
}

/** Where the cue of a quotation stands. */
interface Beside {
  readonly cue: Cue;
  readonly behind: boolean;
}

/** The verb that the quotation's own punctuation points to. */
function cueBeside(document: Document, quotation: Quotation, cues: readonly Cue[]): Beside | null {
  const paragraph = paragraphAt(document, quotation.start);
  if (paragraph === undefined) return null;
  const { text } = document;
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  const ended = /[.…]$/.test(words) || /^\./.test(text.slice(quotation.end));
  if (!ended || /[?!]$/.test(words)) {
    const cue = cues[firstWhere(cues, ({ frame }) => frame.predicate.start >= quotation.end)];
    if (
      cue !== undefined &&
      cue.frame.predicate.end <= paragraph.end &&
      leadsFrom(text.slice(quotation.end, cue.frame.predicate.start)) &&
      document.tokenAt(quotation.end)?.sentence === cue.frame.predicate.sentence
    ) {
      return { cue, behind: true };
    }
  }
  const before = cues[firstWhere(cues, ({ frame }) => frame.predicate.start >= quotation.start) - 1];
  if (before === undefined) return null;
  const between = text.slice(before.frame.predicate.end, quotation.start);
  const sameParagraph = before.frame.predicate.start >= paragraph.start;
  if (
    sameParagraph
      ? leadsTo(between)
      : quotation.start === paragraph.start && /:\s*$/.test(between) && between.length < REACH
  ) {
    return { cue: before, behind: false };
  }
  return null;
}

/** Between a quotation and its verb: nothing, or the subject. */
function leadsFrom(between: string): boolean {
  return (
    between.length <= REACH &&
    !/["“”!?;:]\s/.test(between) &&
    !/^\s+(?:and|but|as|because|which|that|of|in|to|is|was)\b/.test(between)
  );
}

/** Between a verb and its quotation: nothing, or what ends in a comma or a colon. */
function leadsTo(between: string): boolean {
  if (between.length > REACH || /["“”]/.test(between) || /[.!?]\s+\p{Lu}/u.test(between)) return false;
  if (/^(?:\s+that)?\s*$/.test(between)) return true;
  // "Said that under the queen, “…”": only part of what is said is quoted.
  return /[,:]\s*$/.test(between) && !/\bthat\s+\p{L}/u.test(between);
}

/** The subject of the verb, from the words around it where the tree looks into the quotation. */
function sourceNear({ cue: { frame }, behind }: Beside, quotation: Quotation, document: Document): Token | null {
  const { predicate } = frame;
  const quoted = quotationsIn(document);
  const agent = frame.agents.find((token) => !isTemporal(token) && overlapping(quoted, token).length === 0);
  if (agent !== undefined && agent.sentence === predicate.sentence) return agent;
  const from = behind ? quotation.end : Math.max(predicate.sentence.start, predicate.start - REACH);
  const ahead = headIn(tokensIn(document, { start: from, end: predicate.start }));
  if (ahead !== null) return ahead;
  const rest: Token[] = [];
  for (const token of tokensIn(document, { start: predicate.end, end: predicate.sentence.end })) {
    if (token.upos === 'VERB' || token.upos === 'ADP' || (token.upos === 'PUNCT' && token.text !== '.')) break;
    rest.push(token);
  }
  return headIn(rest);
}

/** The nominal that no other of these words holds. */
function headIn(tokens: readonly Token[]): Token | null {
  const nominals = tokens.filter((token) => isNominal(token) && token.upos !== 'NUM' && !isTemporal(token));
  const all = new Set(nominals);
  return nominals.find(({ head }) => head === null || !all.has(head)) ?? null;
}

/** Words before the quotation in its sentence that are not the cue's: then only part of what is said is quoted. */
function isPartial(document: Document, quotation: Quotation, { cue, behind }: Beside): boolean {
  if (!behind) return false;
  const start = document.tokenAt(quotation.start)?.sentence.start ?? quotation.start;
  const before = document.text.slice(Math.min(start, quotation.start), quotation.start);
  return /\p{L}{2,}/u.test(before) && !/["”]\s*$|[.:]\s*$/.test(before) && before.length < cue.frame.predicate.start;
}

function* direct(layers: StatementLayers): Iterable<Match> {
  const { document } = layers;
  const cues = speakingCues(layers);
  const found = new Map<Cue, { readonly beside: Beside; readonly quotations: Quotation[] }>();
  for (const quotation of quotationsIn(document)) {
    if (!isSpeech(document, quotation)) continue;
    const beside = cueBeside(document, quotation, cues);
    if (beside === null || isPartial(document, quotation, beside)) continue;
    const known = found.get(beside.cue);
    if (known === undefined) found.set(beside.cue, { beside, quotations: [quotation] });
    else known.quotations.push(quotation);
  }
  for (const [cue, { beside, quotations }] of found) {
    const [first] = quotations;
    if (first === undefined) continue;
    yield {
      trigger: cue.frame.span,
      cue: cue.frame.predicate,
      kind: cue.verb.kind,
      source: sourceNear(beside, first, document),
      addressee: cue.verb.addressee ? (cue.frame.recipients[0] ?? cue.frame.patients[0] ?? null) : null,
      content: quotations,
      confidence: 0.93,
    };
  }
}

const DASH = /^\s*(?:[―—–]|--)\s*(?=\p{Lu})/u;

/** A quotation signed with a dash and a name. */
function* signed({ document }: StatementLayers): Iterable<Match> {
  for (const quotation of quotationsIn(document)) {
    if (!isSpeech(document, quotation)) continue;
    const dash = DASH.exec(document.text.slice(quotation.end, quotation.end + 12));
    if (dash === null) continue;
    const start = quotation.end + dash[0].search(/\S/);
    const cue = document.tokenAt(start);
    const name = document.tokenAt(quotation.end + dash[0].length);
    if (cue === undefined || name?.upos !== 'PROPN' || !covers({ start, end: name.end }, cue)) continue;
    yield {
      trigger: { start: cue.start, end: cue.end },
      cue,
      kind: 'CLAIM',
      source: name,
      addressee: null,
      content: [quotation],
      confidence: 0.85,
    };
  }
}

export const directRules = [
  statementRule(
    {
      name: 'statement/direct',
      reads: [
        '“We will stay,” the general said.',
        '"The talks have failed," said Anna Berg, the envoy.',
        'She added: “There is no other way.”',
        '"It amazed me how quickly they left," Mr. Berg recalled of the talks.',
      ],
      skips: ['He called it a “pact” and left.', 'The general said that he would stay.'],
    },
    direct,
  ),
  statementRule(
    {
      name: 'statement/signed',
      reads: ['“Nobody asked us before the dam was built.” — Anna Berg'],
      skips: ['“We will stay,” the general said.'],
    },
    signed,
  ),
];
