/** What a plain "said" turns out to be by what is said: a pledge of one's own deed, a demand on another's, a proposal. */
import type { Token } from '../../language/document.ts';
import type { Span, StatementKind } from '../analysis.ts';
import type { Frame } from '../grammar/index.ts';
import type { Layers } from '../layers.ts';

/** Cues that leave open what kind of statement follows. */
const NEUTRAL = new Set(
  'say tell add state write declare announce note stress insist tweet post reply explain argue reiterate emphasize emphasise repeat answer'.split(
    ' ',
  ),
);
/** What happens to one, or what one is, is no pledge. */
const NO_DEED = new Set(
  'be have win lose need know like want see expect become remain get die suffer benefit face fall rise gain cost prefer love hate enjoy hope believe think feel'.split(
    ' ',
  ),
);
const SELVES = new Set(['i', 'we']);

type Needed = Pick<Layers, 'frames' | 'entities' | 'document'>;

/** The outermost predicate of the content. */
function mainFrame(content: readonly Span[], cue: Token, { frames, document }: Needed): Frame | undefined {
  const [first] = content;
  if (first === undefined) return undefined;
  const inside = (token: Token) => content.some(({ start, end }) => token.start >= start && token.end <= end);
  for (
    let token = document.tokenAt(first.start);
    token !== undefined && token.start < first.end;
    token = document.tokens[token.index + 1]
  ) {
    const outer = inside(token) && (token.head === null || !inside(token.head));
    const frame = outer ? frames.at(token) : undefined;
    if (frame !== undefined && frame.form === 'VERB' && token !== cue) return frame;
  }
  return undefined;
}

function isSame(agents: readonly Token[], source: Token, { entities }: Needed): boolean {
  const speakers = entities.of(source);
  return agents.some(
    (agent) => SELVES.has(agent.lower) || agent === source || entities.of(agent).some((id) => speakers.includes(id)),
  );
}

/** The kind that the content makes of a neutral cue; the cue's own otherwise. */
export function kindOf(
  kind: StatementKind,
  cue: Token,
  source: Token | null,
  content: readonly Span[],
  layers: Needed,
): StatementKind {
  const lemma = cue.lemma.toLowerCase();
  if (kind !== 'CLAIM' || source === null) return kind;
  const frame = mainFrame(content, cue, layers);
  if (frame === undefined) return kind;
  if (lemma === 'suggest') {
    const subjunctive = frame.modal === 'should' || (frame.modal === null && /^VBP?$/.test(frame.predicate.xpos));
    return subjunctive && frame.agents.length > 0 && frame.predicate.lower === frame.predicate.lemma.toLowerCase()
      ? 'PROPOSAL'
      : kind;
  }
  // A verb whose subject the tree has lost shares the speaker for want of one.
  const subject = frame.predicate.children.some(({ relation }) => relation.startsWith('nsubj'));
  if (!NEUTRAL.has(lemma) || !subject) return kind;
  const own = isSame(frame.agents, source, layers);
  const obliged = frame.modal === 'must' || frame.modal === 'should';
  if (obliged && !own && !frame.negated && !frame.perfect) return 'DEMAND';
  const willing =
    (frame.modal === 'will' || frame.modal === 'would') && !frame.negated && !frame.perfect && !frame.passive;
  return willing && own && !NO_DEED.has(frame.lemma) ? 'PLEDGE' : kind;
}
