/** "According to the ministry", "in the minister's view": the source beside the clause. */
import type { Token } from '../../../language/document.ts';
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

function* accordingTo({ document }: StatementLayers): Iterable<Match> {
  for (const according of document.tokens) {
    if (according.lower !== 'according') continue;
    const to = document.tokens[according.index + 1];
    if (to?.lower !== 'to') continue;
    const source = sourceAfter(according);
    if (source === null || source.index <= to.index) continue;
    const branch = according.relation === 'case' || according.relation === 'mark' ? source : according;
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
];
