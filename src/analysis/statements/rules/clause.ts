/** Speech in a clause of its own: "said that …", "…, she added", "told reporters …". */
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/index.ts';
import { type Cue, cuesIn, sourceOf } from '../cues.ts';
import { formOf } from '../quotes.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree } from '../spans.ts';

/** Heads of what is said: the clause below the verb, or the clause that the verb stands beside. */
function contentHeads(frame: Frame): readonly Token[] {
  const { predicate } = frame;
  const below = predicate.children.filter(
    ({ relation, upos, index }) =>
      relation === 'ccomp' ||
      relation === 'csubj' ||
      (relation === 'parataxis' &&
        index > predicate.index &&
        (upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' || upos === 'NOUN')),
  );
  return below;
}

/** "…, the minister said": the tree hangs the verb on the clause that is said. */
function besideHead({ predicate }: Frame): Token | null {
  if (predicate.relation !== 'parataxis' && predicate.relation !== 'parataxis:obj') return null;
  const { head } = predicate;
  // A verb before the clause opens another sentence more often than it is hung on what it says.
  return head !== null && (head.index < predicate.index || predicate.index > subtreeStart(head)) ? head : null;
}

function subtreeStart(head: Token): number {
  return head.children.reduce((first, { index }) => Math.min(first, index), head.index);
}

function* clauses(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    if (!verb.quotation) continue;
    const source = sourceOf(cue);
    const below = contentHeads(frame);
    const beside = below.length === 0 ? besideHead(frame) : null;
    if (below.length === 0 && beside === null) continue;
    if (source === null && !frame.passive && beside === null && frame.predicate.xpos === 'VB') continue;
    const tokens =
      beside === null
        ? below.flatMap((head) => subtree(head, new Set(source === null ? [] : [source])))
        : subtree(beside, new Set([frame.predicate]));
    const content = spansOf(tokens.filter((token) => token !== frame.predicate).sort((a, b) => a.index - b.index));
    if (!verb.clause && formOf(layers.document, content) === 'INDIRECT') continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source,
      addressee: addresseeOf(cue),
      content,
      confidence: verb.force === 'SPEECH' ? 0.9 : 0.75,
    };
  }
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
