/** Speech in a clause of its own: "said that …", "…, she added", "told reporters …". */
import type { Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/index.ts';
import { isNominal } from '../../grammar/tree.ts';
import { type Cue, cuesIn, opensAsParticiple, sourceOf } from '../cues.ts';
import { formOf, quotationsIn } from '../quotes.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { overlapping, spansOf, subtree } from '../spans.ts';

/** Clauses below the verb that hold what is said; a participle after a comma tells what came of it. */
function contentHeads({ predicate }: Frame): readonly Token[] {
  return predicate.children.filter((child) => {
    const { relation, upos, xpos, index } = child;
    if (relation === 'ccomp' || relation === 'csubj') return !(xpos === 'VBG' && opensWithComma(child));
    return relation === 'parataxis' && index > predicate.index && /^(?:VERB|AUX|ADJ|NOUN)$/.test(upos);
  });
}

/** "Said on condition of anonymity that the ship had left": the tree hangs the clause on the noun between. */
function thatClauseUnder({ predicate }: Frame): readonly Token[] {
  const { tokens } = predicate.sentence;
  for (const mark of tokens.slice(tokens.indexOf(predicate) + 1)) {
    const clause = mark.head;
    if (mark.lower !== 'that' || mark.relation !== 'mark' || clause === null) continue;
    let above = clause.head;
    while (above !== null && above !== predicate && isNominal(above)) above = above.head;
    return above === predicate ? [clause] : [];
  }
  return [];
}

function opensWithComma(clause: Token): boolean {
  return clause.children.some(({ text, index }) => text === ',' && index < clause.index) && !hasSubject(clause);
}

function hasSubject({ children }: Token): boolean {
  return children.some(({ relation }) => relation.startsWith('nsubj'));
}

/** "The talks, he said, had failed": a comma behind the verb. */
function isSetOff({ predicate }: Frame): boolean {
  const { tokens } = predicate.sentence;
  return tokens[tokens.indexOf(predicate) + 1]?.text === ',';
}

/** "The talks failed, the minister said": what stands before the comma, however the tree joins the two. */
function before(frame: Frame, source: Token | null): Token[] {
  const { predicate } = frame;
  const { tokens } = predicate.sentence;
  const subject = source !== null && source.index < predicate.index ? source : predicate;
  const own = new Set([...subtree(subject, new Set([predicate])), predicate]);
  const first = tokens.indexOf(predicate);
  let at = first - 1;
  while (at >= 0 && isOwn(tokens[at], own, frame)) at -= 1;
  if (at < 2 || tokens[at]?.text !== ',') return [];
  // "The mayor disagreed: the bridge was safe, he said": what is said begins after the colon.
  const start = tokens.findLastIndex(({ text }, index) => index < at && /^[:;—–]$/.test(text)) + 1;
  const said = tokens.slice(start, at);
  const opening = said[0];
  const from = opening?.upos === 'CCONJ' ? 1 : 0;
  const clause = said.slice(from);
  if (source !== null && clause.includes(source)) return [];
  return clause.some((token) => isFiniteVerb(token) && !opensAsParticiple(token)) ? clause : [];
}

/** "The talks, he said, had failed": a clause that the speaker's words stand in the middle of. */
function around({ predicate }: Frame, source: Token, quotations: readonly Span[]): Token[] {
  const { tokens } = predicate.sentence;
  const inner = subtree(source, new Set([predicate]));
  const from = Math.min(tokens.indexOf(inner[0] ?? source), tokens.indexOf(predicate));
  const to = tokens.indexOf(predicate);
  if (from < 2 || tokens[from - 1]?.text !== ',' || tokens[to + 1]?.text !== ',') return [];
  const start = tokens.findLastIndex(({ text }, index) => index < from - 1 && /^[:;—–]$/.test(text)) + 1;
  const opening = tokens.slice(start, from - 1);
  const rest = tokens.slice(to + 2);
  if (opening.length === 0 || !rest.some(isFiniteVerb)) return [];
  const [first] = opening;
  const last = rest.at(-1);
  const quoted =
    first !== undefined && last !== undefined && overlapping(quotations, { start: first.start, end: last.end });
  return quoted !== false && quoted.length > 0 ? [] : [...opening, ...rest];
}

function isOwn(token: Token | undefined, own: ReadonlySet<Token>, { predicate }: Frame): boolean {
  if (token === undefined || token.text === ',') return false;
  return own.has(token) || (token.head === predicate && /^(?:aux|advmod|nsubj)/.test(token.relation));
}

function isFiniteVerb({ upos, xpos }: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);
}

/** Fewest words of a clause that says something. */
const FEWEST = 2;

function* clauses(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    if (!verb.quotation) continue;
    const source = sourceOf(cue);
    const own = contentHeads(frame);
    const below = own.length > 0 || verb.force !== 'SPEECH' ? own : thatClauseUnder(frame);
    if (source === null && !frame.passive && frame.predicate.xpos === 'VB') continue;
    const without = new Set(source === null ? [] : [source]);
    // "…, diplomats said": the clause below may be but the last part of what stands before.
    const ends = below.every((head) => head.index < frame.predicate.index);
    const spoken = verb.force === 'SPEECH' && source !== null && (ends || isSetOff(frame)) ? before(frame, source) : [];
    const split =
      spoken.length === 0 && verb.force === 'SPEECH' && source !== null
        ? around(frame, source, quotationsIn(layers.document))
        : [];
    const tokens =
      split.length > 0
        ? split
        : [
            ...spoken,
            ...below.flatMap((head) => [...opening(head), ...lostSubject(head, frame), ...subtree(head, without)]),
          ];
    const content = spansOf(tokens.filter((token) => token !== frame.predicate).sort((a, b) => a.index - b.index));
    if (
      content.length === 0 ||
      tokens.length < FEWEST ||
      (!verb.clause && formOf(layers.document, content) === 'INDIRECT')
    )
      continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source,
      addressee: addresseeOf(cue),
      content,
      confidence: verb.force === 'SPEECH' ? 0.9 : 0.7,
    };
  }
}

/** "Said talks on the post would go on", where the tree has "talks" for what was said. */
function lostSubject(head: Token, { predicate }: Frame): readonly Token[] {
  const finite = head.children.some(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  if (hasSubject(head) || !finite) return [];
  const object = predicate.children.find(({ relation, index }) => relation === 'obj' && index < head.index);
  return object === undefined || object.index < predicate.index ? [] : subtree(object, new Set([head]));
}

/** The "to" of an infinitive that the tree hangs elsewhere. */
function opening(head: Token): readonly Token[] {
  const first = subtree(head, new Set())[0];
  const previous = first === undefined ? undefined : first.sentence.tokens[first.sentence.tokens.indexOf(first) - 1];
  return first?.xpos === 'VB' && previous?.lower === 'to' ? [previous] : [];
}

/** "Told reporters that", "assured Oslo that". */
function addresseeOf({ frame, verb }: Cue): Token | null {
  const [recipient] = frame.recipients;
  if (recipient !== undefined) return recipient;
  const [object] = frame.patients;
  if (verb.addressee && object !== undefined) return object;
  return frame.obliques.find(({ preposition }) => preposition === 'to')?.head ?? null;
}

/** Verbs that pass on what is said or thought without saying by whom. */
const REPORTED = new Set(
  'say expect believe think report know understand allege rumor suppose estimate project predict fear'.split(' '),
);

/** "It is expected to rise", "he was said to be ill": whose view it is stays unsaid. */
function* reported(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    if (!frame.passive || !REPORTED.has(frame.lemma) || frame.agents.length > 0) continue;
    const clause = frame.clauses.find(({ relation, marker }) => relation === 'xcomp' && marker === 'to');
    const subject = frame.patients[0] ?? frame.recipients[0];
    if (clause === undefined || subject === undefined) continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source: null,
      addressee: null,
      content: [...spansOf(subtree(subject, new Set([frame.predicate]))), ...spansOf(subtree(clause.head, new Set()))],
      confidence: 0.6,
    };
  }
}

export const clauseRules = [
  statementRule(
    {
      name: 'statement/clause',
      reads: [
        'The minister said that the talks had failed.',
        'The accord will hold, the envoy told reporters.',
        'Norway announced it would send troops.',
      ],
      skips: ['The minister left Oslo.', 'He found his keys on the table.'],
    },
    clauses,
  ),
  statementRule(
    {
      name: 'statement/reported',
      reads: ['The envoy is expected to arrive in Geneva.', 'The king is said to be ill.'],
      skips: ['The envoy arrived in Geneva.', 'The minister expects to win.'],
    },
    reported,
  ),
];
