/** The Analysis as a schema: `analysis.schema.json` is printed from it, and a type test holds it equal to analysis.ts. */
import { z } from 'zod';
import { UPOS } from '../language/document.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES, PARTY_ROLES, PLOVER_ROOTS } from './analysis.ts';

const offset = z.number().int().nonnegative();
const span = z.object({ start: offset, end: offset });
const entityId = z.templateLiteral(['e', z.number().int()]);
const claimId = z.templateLiteral(['c', z.number().int()]);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const when = z.object({
  text: z.string().nullable(),
  edtf: z.string(),
  earliest: day,
  latest: day.nullable(),
  precision: z.enum(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'SEASON', 'HALF', 'YEAR', 'DECADE', 'CENTURY']),
  basis: z.enum(['EXPLICIT', 'RELATIVE', 'ARTICLE_DATE', 'INFERRED']),
  anchor: z.string().nullable(),
});

const dateline = z.object({
  ...span.shape,
  place: z.string(),
  agency: z.string().nullable(),
  when: when.nullable(),
});

const entity = z.object({
  id: entityId,
  kind: z.enum(['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE', 'AGREEMENT']),
  name: z.string(),
  iso3: z.string().exactOptional(),
  aliases: z.array(z.string()).readonly(),
  knowledgeId: z.string().exactOptional(),
  mentions: z
    .array(z.object({ ...span.shape, form: z.enum(['NAME', 'DEMONYM', 'METONYM', 'NOMINAL', 'PRONOUN']) }))
    .readonly(),
});

const claim = {
  id: claimId,
  summary: z.string(),
  factuality: z.enum(['HAPPENED', 'ONGOING', 'PLANNED', 'CONDITIONAL', 'POSSIBLE', 'DENIED']),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  evidence: span,
  trigger: span,
  when: when.nullable(),
  attributedTo: claimId.nullable(),
};

const entityIds = z.array(entityId).readonly();

const event = z.object({
  ...claim,
  kind: z.literal('EVENT'),
  plover: z.enum(PLOVER_ROOTS),
  cameo: z.string().exactOptional(),
  mode: z.string().exactOptional(),
  contexts: z.array(z.string()).readonly(),
  quad: z.enum(['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT']),
  score: z.number().min(-10).max(10),
  actors: entityIds,
  recipients: entityIds,
  place: entityId.exactOptional(),
  quantities: z.array(z.object({ ...span.shape, text: z.string(), value: z.number(), unit: z.string() })).readonly(),
});

const statement = z.object({
  ...claim,
  kind: z.literal('STATEMENT'),
  form: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  statementKind: z.enum(['CLAIM', 'PLEDGE', 'DEMAND', 'PROPOSAL', 'DENIAL', 'PRAISE', 'CRITICISM', 'THREAT']),
  speaker: entityId.nullable(),
  source: span.nullable(),
  cue: span,
  content: z.array(span).readonly(),
  addressee: entityId.exactOptional(),
  about: entityIds,
});

const position = z.object({
  ...claim,
  kind: z.literal('POSITION'),
  holder: entityId,
  office: z.string(),
  of: entityId.nullable(),
});

const status = z.object({
  ...claim,
  kind: z.literal('AGREEMENT_STATUS'),
  agreement: entityId,
  status: z.enum(AGREEMENT_STATUSES),
  by: entityIds,
});

const term = z.object({
  ...claim,
  kind: z.literal('AGREEMENT_TERM'),
  agreement: entityId,
  termKind: z.enum(['OBLIGATION', 'BENEFIT', 'CONDITION', 'PROHIBITION', 'DEADLINE']),
  obligor: entityId.nullable(),
  beneficiary: entityId.nullable(),
  action: z.string(),
  inExchangeFor: z.array(claimId).readonly(),
  condition: z.string().nullable(),
  due: when.nullable(),
});

const agreement = z.object({
  id: entityId,
  kind: z.enum(AGREEMENT_KINDS),
  subject: z.string(),
  topics: z.array(z.string()).readonly(),
  parties: z
    .array(z.object({ entity: entityId, role: z.enum(PARTY_ROLES), signedBy: entityId.exactOptional() }))
    .readonly(),
  place: entityId.exactOptional(),
  status: z.enum(AGREEMENT_STATUSES).nullable(),
  when: when.nullable(),
});

const token = z.object({
  ...span.shape,
  upos: z.enum(UPOS),
  lemma: z.string(),
  head: z.number().int().min(-1),
  relation: z.string(),
});

/** What `analyze()` gives. Offsets are UTF-16 code units in the text as given, end exclusive. */
export const analysisSchema = z.strictObject({
  engine: z.string(),
  language: z.string(),
  dateline: dateline.nullable(),
  published: when.nullable(),
  sentences: z.array(span).readonly(),
  tokens: z.array(token).readonly().exactOptional(),
  names: z
    .array(z.object({ ...span.shape, type: z.enum(['PER', 'LOC', 'ORG', 'MISC']), score: z.number().min(0).max(1) }))
    .readonly(),
  times: z
    .array(
      z.object({
        ...span.shape,
        type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
        value: z.string(),
        when: when.nullable(),
      }),
    )
    .readonly(),
  entities: z.array(entity).readonly(),
  claims: z.array(z.discriminatedUnion('kind', [event, statement, position, status, term])).readonly(),
  agreements: z.array(agreement).readonly(),
});
