/** Speech in an infinitive: "vowed to resist", "urged them to leave". */
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/index.ts';
import { markerOf } from '../../grammar/tree.ts';
import { cuesIn, sourceOf } from '../cues.ts';
import { type Match, type StatementLayers, statementRule } from '../reading.ts';
import { spansOf, subtree } from '../spans.ts';

/** "Promised to cut taxes", where the tree has a phrase of "to" and "taxes": the word after "to" is an infinitive. */
function infinitiveTakenForNoun({ obliques }: Frame): Token | undefined {
  return obliques.find(({ preposition, head }) => {
    const to = preposition === 'to' ? head.children.find((c) => c.relation === 'case' && c.lower === 'to') : undefined;
    const { tokens } = head.sentence;
    return to !== undefined && tokens[tokens.indexOf(to) + 1]?.xpos === 'VB';
  })?.head;
}

function* own(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    if (!verb.infinitive || frame.passive || source === null) continue;
    if (frame.patients.length > 0 || frame.recipients.length > 0) continue;
    const clause =
      frame.clauses.find(({ relation, marker }) => (relation === 'xcomp' || relation === 'ccomp') && marker === 'to')
        ?.head ?? infinitiveTakenForNoun(frame);
    if (clause === undefined) continue;
    yield {
      trigger: frame.span,
      cue: frame.predicate,
      kind: verb.kind,
      source,
      addressee: null,
      content: spansOf(subtree(clause, new Set())),
      confidence: verb.force === 'SPEECH' ? 0.8 : 0.6,
    };
  }
}

/** The infinitive of what is asked, on the verb or on the object that is to do it. */
function infinitiveOf({ clauses }: Frame, objects: readonly Token[]): Token | undefined {
  const own = clauses.find(({ relation, marker }) => /^(?:xcomp|ccomp|advcl)$/.test(relation) && marker === 'to');
  return (
    own?.head ?? objects.flatMap(({ children }) => children).find((c) => c.relation === 'acl' && markerOf(c) === 'to')
  );
}

function* others(layers: StatementLayers): Iterable<Match> {
  for (const cue of cuesIn(layers)) {
    const { frame, verb } = cue;
    const source = sourceOf(cue);
    if (!verb.objectInfinitive || source === null) continue;
    // "Called the envoy to discuss trade" telephones him; "called on him to go" asks him.
    const objects = frame.lemma === 'call' ? [] : [...frame.patients, ...frame.recipients];
    const clause = infinitiveOf(frame, objects);
    const [object] = [
      ...objects,
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
        ...spansOf(subtree(object, new Set([clause, frame.predicate]))),
        ...spansOf(subtree(clause, new Set())),
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
