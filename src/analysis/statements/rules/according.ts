/** "According to the ministry", "in the minister's view": the source beside the clause. */
import type { Token } from '../../../language/document.ts';
import { isNominal, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree } from '../spans.ts';

/** The phrase after "according to", however the tree hangs it. */
function sourceAfter(according: Token): Token | null {
  if (according.relation === 'case' || according.relation === 'mark' || according.relation === 'fixed')
    return according.head;
  return (
    according.children.find(
      ({ relation, index }) => /^(?:obl|nmod|obj|pobj)/.test(relation) && index > according.index,
    ) ?? null
  );
}

/** The head of the phrase that begins here, where the tree hangs it otherwise. */
function phraseFrom(first: Token | undefined, to: Token): Token | null {
  if (first === undefined || first.sentence !== to.sentence) return null;
  let at = first;
  for (let steps = 0; steps < 8 && at.head !== null && at.head.index > to.index && isNominal(at.head); steps += 1)
    at = at.head;
  return isNominal(at) ? at : null;
}

/** Of two words of a phrase the one that the rest of the sentence holds. */
function outermost(a: Token, b: Token): Token {
  for (let at = a.head; at !== null; at = at.head) if (at === b) return b;
  return a;
}

function* accordingTo({ document }: StatementLayers): Iterable<Match> {
  for (const according of document.tokens) {
    if (according.lower !== 'according') continue;
    const to = document.tokens[according.index + 1];
    if (to?.lower !== 'to') continue;
    const found = sourceAfter(according);
    const source = found !== null && found.index > to.index ? found : phraseFrom(document.tokens[to.index + 1], to);
    if (source === null) continue;
    const branch =
      found === source && /^(?:case|mark)$/.test(according.relation) ? source : outermost(according, source);
    const clause = branch.head;
    if (clause === null) continue;
    yield {
      trigger: { start: according.start, end: to.end },
      cue: according,
      kind: 'CLAIM',
      source,
      addressee: null,
      content: spansOf(subtree(clauseAbove(clause), new Set([branch]))),
      confidence: 0.85,
    };
  }
}

/** What one has that is said or thought: "in his view", "in the words of the king". */
const VIEWS = new Set(
  'view opinion word judgment judgement estimation telling account assessment mind eye reading'.split(' '),
);
/** What is asked of many speaks for them: "in a recent poll". */
const POLLS = new Set('poll survey ballot'.split(' '));

/** "In the envoy's view, the truce is dead." */
function* inView({ document }: StatementLayers): Iterable<Match> {
  for (const noun of document.tokens) {
    const lemma = lemmaOf(noun);
    if (!VIEWS.has(lemma) && !POLLS.has(lemma)) continue;
    const opener = noun.children.find(
      ({ relation, lower, index }) => relation === 'case' && lower === 'in' && index < noun.index,
    );
    const clause = noun.head;
    if (opener === undefined || clause === null || !isSetApart(noun)) continue;
    const source = POLLS.has(lemma) ? noun : ownerOf(noun);
    if (source === null) continue;
    yield {
      trigger: { start: opener.start, end: POLLS.has(lemma) ? opener.end : noun.end },
      cue: opener,
      kind: 'CLAIM',
      source,
      addressee: null,
      content: spansOf(subtree(clauseAbove(clause), new Set([noun]))),
      confidence: 0.8,
    };
  }
}

function ownerOf({ children, index }: Token): Token | null {
  const owner = children.find(({ relation }) => relation === 'nmod:poss');
  return owner ?? children.find((c) => c.relation === 'nmod' && c.index > index && prepositionOf(c) === 'of') ?? null;
}

/** Between commas, or between a comma and the edge of the sentence: it is said of the whole clause. */
function isSetApart(noun: Token): boolean {
  const { tokens } = noun.sentence;
  const phrase = subtree(noun, new Set());
  const from = tokens.indexOf(phrase[0] ?? noun);
  const last = phrase.at(-1) ?? noun;
  const next = tokens[tokens.indexOf(last) + 1];
  const closed = last.upos === 'PUNCT' || next === undefined || next.upos === 'PUNCT';
  return closed && (from === 0 || tokens[from - 1]?.text === ',');
}

/** A source speaks for the whole sentence, or for the clause that someone else is made to say. */
function clauseAbove(token: Token): Token {
  let clause = token;
  for (let steps = 0; steps < 12 && clause.head !== null; steps += 1) {
    if (clause.relation === 'ccomp' || clause.relation === 'parataxis') break;
    clause = clause.head;
  }
  return clause;
}

export const accordingRules = [
  statementRule(
    {
      name: 'statement/according-to',
      reads: [
        'According to the ministry, four soldiers died.',
        'The dam will open in May, according to the engineers.',
      ],
      skips: ['The ministry acted in accord with the law.'],
    },
    accordingTo,
  ),
  statementRule(
    {
      name: 'statement/in-view',
      reads: ["In the envoy's view, the truce is dead.", 'In the words of the king, the pact was a gift.'],
      skips: ['The bridge came into view.', 'In his eyes there were tears.'],
    },
    inView,
  ),
];
