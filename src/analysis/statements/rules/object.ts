/** Speech whose content is a phrase: "hailed the accord", "called for a truce", "described the vote as a sham". */
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/index.ts';
import { type Cue, cuesIn, sourceOf } from '../cues.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree, withRest } from '../spans.ts';

/** What else says why or as what: "as a sham", "for its role". */
function supplements(frame: Frame, prepositions: readonly string[]): readonly Token[] {
  return frame.obliques.filter(({ preposition }) => prepositions.includes(preposition)).map(({ head }) => head);
}

function hasClause(frame: Frame): boolean {
  return frame.clauses.some(
    ({ relation, marker }) => relation === 'ccomp' || (relation === 'xcomp' && marker === 'to'),
  );
}

function* objects(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    const [object] = frame.patients;
    if (!(verb.object || verb.as) || source === null || object === undefined || hasClause(frame)) continue;
    if (object.head !== frame.predicate && !frame.passive) continue;
    const complement = frame.predicate.children.filter(({ relation }) => relation === 'xcomp');
    const as = supplements(frame, ['as']);
    if (!verb.object && as.length === 0) continue;
    const parts = [object, ...complement, ...supplements(frame, [...(verb.as ? ['as'] : []), ...verb.prepositions])];
    yield matchOf(cue, source, parts, layers);
  }
}

function* prepositions(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    if (verb.prepositions.length === 0 || source === null || hasClause(frame) || frame.patients.length > 0) continue;
    const parts = supplements(frame, verb.prepositions);
    const [first] = parts;
    const preposition = first?.children.find(
      ({ relation, index }) => relation === 'case' && first !== undefined && index < first.index,
    );
    if (first === undefined || preposition === undefined) continue;
    const match = matchOf(cue, source, parts, layers, preposition);
    const adjacent = preposition.index === frame.predicate.index + 1;
    yield adjacent ? { ...match, trigger: { start: frame.span.start, end: preposition.end } } : match;
  }
}

function matchOf(
  { frame, verb }: Cue,
  source: Token,
  parts: readonly Token[],
  { times }: StatementLayers,
  opening?: Token,
): Match {
  const tokens = parts
    .flatMap((part) => subtree(part, new Set([frame.predicate, source])))
    .filter((token) => token !== opening)
    .sort((a, b) => a.index - b.index);
  return {
    trigger: frame.span,
    cue: frame.predicate,
    kind: verb.kind,
    source,
    addressee: null,
    content: spansOf(frame.passive ? tokens : withRest(tokens, frame.predicate, times)),
    confidence: verb.force === 'THOUGHT' ? 0.6 : verb.kind === 'CLAIM' ? 0.75 : 0.8,
  };
}

export const objectRules = [
  statementRule(
    {
      name: 'statement/object',
      reads: [
        'The chancellor hailed the accord.',
        'Oslo condemned the attack as barbaric.',
        'He described the vote as a sham.',
      ],
      skips: ['The chancellor signed the accord.', 'The wind hailed.'],
    },
    objects,
  ),
  statementRule(
    {
      name: 'statement/preposition',
      reads: ['The bishops called for a truce.', 'Farmers complained about the price of fuel.'],
      skips: ['The bishops called the king.', 'Farmers lived on the price of fuel.'],
    },
    prepositions,
  ),
];
