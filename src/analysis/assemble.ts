/** The last step: layers -> Analysis. Numbers the claims in text order and finds whose statement each stands in. */
import type { Token } from '../language/document.ts';
import type { Analysis, AnalysisToken, AnalyzeOptions, Claim, ClaimId, Span } from './analysis.ts';
import { calibrate } from './calibrate.ts';
import type { Draft, DraftTerm } from './layers.ts';
import type { StoryLayers } from './pipeline.ts';
import { covers, firstWhere } from './statements/index.ts';
import { ENGINE_VERSION } from './version.ts';

type Plain = Draft<Exclude<Claim, { readonly kind: 'AGREEMENT_TERM' }>>;
type Drafted = Plain | DraftTerm;

/** The public analysis of a text that has been read. */
export function assemble(layers: StoryLayers, { tokens = false }: AnalyzeOptions = {}): Analysis {
  const { document, entities, agreements } = layers;
  return {
    engine: ENGINE_VERSION,
    language: 'en',
    dateline: layers.dateline,
    published: layers.published,
    sentences: document.sentences.map(spanOf),
    ...(tokens ? { tokens: document.tokens.map(tokenOf) } : {}),
    names: layers.names.map(({ start, end, type, score }) => ({ start, end, type, score })),
    times: layers.times,
    entities: [...entities.all, ...agreements.entities],
    claims: numbered(layers),
    agreements: agreements.agreements,
  };
}

function numbered({ statements, positions, events, agreements }: StoryLayers): Claim[] {
  const drafts: Drafted[] = [...statements, ...events, ...positions, ...agreements.statuses, ...agreements.terms];
  // Stable: claims with one trigger keep the order of the steps.
  drafts.sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
  const ids = new Map<Drafted, ClaimId>(drafts.map((draft, index) => [draft, `c${index + 1}`]));
  const keys = new Map<string, ClaimId>();
  for (const [draft, id] of ids) if ('key' in draft) keys.set(draft.key, id);
  const spoken = spokenSpans(drafts);
  return drafts.map((draft, index) => {
    const common = {
      id: `c${index + 1}` as const,
      attributedTo: statementAround(draft, spoken, ids),
      confidence: calibrate(draft.rule, draft.confidence),
    };
    if (!('key' in draft)) return { ...draft, ...common };
    const { key: _, ...term } = draft;
    return { ...term, ...common, inExchangeFor: term.inExchangeFor.flatMap((name) => keys.get(name) ?? []) };
  });
}

type Statement = Extract<Drafted, { readonly kind: 'STATEMENT' }>;

/** A stretch of what a statement says. */
interface Spoken {
  readonly span: Span;
  readonly statement: Statement;
  /** Where the last of all stretches ends that begin no later. */
  readonly reach: number;
}

/** What all statements say, in text order. */
function spokenSpans(drafts: readonly Drafted[]): Spoken[] {
  let reach = 0;
  return drafts
    .flatMap((draft) => (draft.kind === 'STATEMENT' ? draft.content.map((span) => ({ span, statement: draft })) : []))
    .sort((a, b) => a.span.start - b.span.start)
    .map((spoken) => {
      reach = Math.max(reach, spoken.span.end);
      return { ...spoken, reach };
    });
}

/** The innermost statement in whose content the claim's trigger stands, of two as long the one told first. */
function statementAround(
  draft: Drafted,
  spoken: readonly Spoken[],
  ids: ReadonlyMap<Drafted, ClaimId>,
): ClaimId | null {
  let nearest: { readonly id: ClaimId; readonly length: number; readonly cue: number } | null = null;
  const { trigger } = draft;
  for (let at = firstWhere(spoken, ({ span }) => span.start > trigger.start) - 1; at >= 0; at -= 1) {
    const { span, statement, reach } = spoken[at]!;
    if (reach < trigger.end) break;
    if (statement === draft || !covers(span, trigger)) continue;
    // Two statements that hold each other's cue would be attributed in a circle: the outer one is the longer.
    const mutual = draft.kind === 'STATEMENT' && draft.content.some((own) => covers(own, statement.trigger));
    const length = extent(statement.content);
    if (mutual && draft.kind === 'STATEMENT' && extent(draft.content) >= length) continue;
    const id = ids.get(statement);
    const cue = statement.trigger.start;
    const nearer = nearest === null || length < nearest.length || (length === nearest.length && cue < nearest.cue);
    if (id !== undefined && nearer) nearest = { id, length, cue };
  }
  return nearest?.id ?? null;
}

function extent(spans: readonly Span[]): number {
  return spans.reduce((total, { start, end }) => total + end - start, 0);
}

function tokenOf({ start, end, upos, lemma, head, relation }: Token): AnalysisToken {
  return { start, end, upos, lemma, head: head?.index ?? -1, relation };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
