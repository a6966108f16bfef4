/** Nouns that name a statement: "the announcement that …", "his warning that …", "criticism of the accord by the opposition". */
import type { Token } from '../../../language/document.ts';
import { prepositionOf } from '../../grammar/tree.ts';
import { CUE_NOUNS } from '../cue-nouns.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree } from '../spans.ts';

/** "His", "the ministry's", "by the opposition", or who made it: "issued a warning that". */
function ownerOf(noun: Token, layers: StatementLayers): Token | null {
  const own = noun.children.find(({ relation }) => relation === 'nmod:poss');
  if (own !== undefined) return own;
  const by = noun.children.find(
    (child) => child.relation.startsWith('nmod') && /^(?:by|from)$/.test(prepositionOf(child)),
  );
  if (by !== undefined) return by;
  const compound = noun.children.find(({ relation, upos }) => relation === 'compound' && upos === 'PROPN');
  if (compound !== undefined) return compound;
  const above = layers.frames.around(noun)[0];
  if (above !== undefined && noun.relation === 'obj' && LIGHT.has(above.lemma)) return above.agents[0] ?? null;
  return null;
}

const LIGHT = new Set(
  'make issue give voice express release deliver offer repeat renew reject raise file lodge have reiterate hold send add'.split(
    ' ',
  ),
);

function* clauses(layers: StatementLayers): Iterable<Match> {
  for (const noun of layers.document.tokens) {
    const kind = noun.upos === 'NOUN' ? CUE_NOUNS.get(noun.lemma.toLowerCase()) : undefined;
    if (kind === undefined) continue;
    const clause = noun.children.find(
      (child) =>
        (child.relation.startsWith('acl') || child.relation === 'ccomp') &&
        child.index > noun.index &&
        child.children.some(
          ({ relation, lower }) => relation === 'mark' && (lower === 'that' || (lower === 'to' && kind !== 'CLAIM')),
        ),
    );
    const owner = ownerOf(noun, layers);
    if (clause === undefined || owner === null) continue;
    yield {
      trigger: { start: noun.start, end: noun.end },
      cue: noun,
      kind,
      source: owner,
      addressee: null,
      content: spansOf(subtree(clause, new Set())),
      confidence: 0.75,
    };
  }
}

function* topics(layers: StatementLayers): Iterable<Match> {
  for (const noun of layers.document.tokens) {
    const kind = noun.upos === 'NOUN' ? CUE_NOUNS.get(noun.lemma.toLowerCase()) : undefined;
    if (kind === undefined || kind === 'CLAIM') continue;
    const owner = ownerOf(noun, layers);
    const topic = noun.children.find(
      (child) =>
        child.relation === 'nmod' &&
        child.index > noun.index &&
        /^(?:of|for|about|on|against|to)$/.test(prepositionOf(child)),
    );
    if (owner === null || topic === undefined || topic === owner) continue;
    const preposition = topic.children.filter(({ relation, index }) => relation === 'case' && index < topic.index);
    yield {
      trigger: { start: noun.start, end: noun.end },
      cue: noun,
      kind,
      source: owner,
      addressee: null,
      content: spansOf(subtree(topic, new Set(preposition))),
      confidence: 0.65,
    };
  }
}

export const nounRules = [
  statementRule(
    {
      name: 'statement/noun-clause',
      reads: ['She issued a warning that the bridge was unsafe.'],
      skips: ['The report lay on the table.', 'The idea pleased him.'],
    },
    clauses,
  ),
  statementRule(
    {
      name: 'statement/noun-topic',
      reads: ["The bishop's criticism of the war angered the king.", "Norway's demand for an inquiry was ignored."],
      skips: ['Criticism of the war grew.', 'The offer expired.'],
    },
    topics,
  ),
];
