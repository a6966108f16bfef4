/** Speech in an infinitive: "vowed to resist", "urged them to leave". */
import { cuesIn, sourceOf } from '../cues.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree } from '../spans.ts';

function* own(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    if (!verb.infinitive || frame.passive || source === null) continue;
    if (frame.patients.length > 0 || frame.recipients.length > 0) continue;
    const clause = frame.clauses.find(
      ({ relation, marker }) => (relation === 'xcomp' || relation === 'ccomp') && marker === 'to',
    );
    if (clause === undefined) continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source,
      addressee: null,
      content: spansOf(subtree(clause.head, new Set())),
      confidence: verb.force === 'SPEECH' ? 0.8 : 0.6,
    };
  }
}

function* others(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    if (!verb.objectInfinitive || source === null) continue;
    const clause = frame.clauses.find(
      ({ relation, marker }) => /^(?:xcomp|ccomp|advcl)$/.test(relation) && marker === 'to',
    );
    const [object] = [
      ...frame.patients,
      ...frame.recipients,
      ...frame.obliques
        .filter(({ preposition }) => preposition === 'on' || preposition === 'upon' || preposition === 'to')
        .map(({ head }) => head),
    ];
    if (clause === undefined || object === undefined) continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source,
      addressee: verb.kind === 'CLAIM' && verb.force === 'THOUGHT' ? null : object,
      content: [
        ...spansOf(subtree(object, new Set([clause.head, frame.predicate]))),
        ...spansOf(subtree(clause.head, new Set())),
      ],
      confidence: 0.8,
    };
  }
}

export const infinitiveRules = [
  statementRule(
    {
      name: 'statement/own-infinitive',
      reads: ['The rebels vowed to fight on.', 'The chancellor promised to cut taxes.'],
      skips: ['The rebels began to fight.', 'The chancellor promised a tax cut.'],
    },
    own,
  ),
  statementRule(
    {
      name: 'statement/asked-to',
      reads: ['The president urged the rebels to lay down their arms.', 'She asked the court to release him.'],
      skips: ['The president forced the rebels to leave.', 'She asked a question.'],
    },
    others,
  ),
];
