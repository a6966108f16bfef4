/** What is known at a point of the story, shared by the resolvers of this step. Built and used within one run. */
import type { Document, Token } from '../../language/document.ts';
import type { MentionForm } from '../analysis.ts';
import type { MentionReading, Name } from '../layers.ts';
import { type DraftEntity, draftEntity } from './draft.ts';

/** One earlier mention, for recency and grammar. */
export interface Seen {
  readonly head: Token;
  readonly entity: DraftEntity;
  readonly form: MentionForm;
}

export interface Context {
  readonly document: Document;
  readonly nameAt: (token: Token) => Name | undefined;
  readonly entities: DraftEntity[];
  /** Mentions by the index of their sentence; names of the whole story are there from the start. */
  readonly seen: Map<number, Seen[]>;
  readonly of: Map<number, DraftEntity[]>;
  readonly behind: Map<number, DraftEntity[]>;
  /** Owners of titles that do not say whose they are, by the index of the office noun. */
  readonly owners: Map<number, DraftEntity>;
  readonly unresolved: MentionReading[];
  /** Entities by kind and what they are called or known as. */
  readonly byKey: Map<string, DraftEntity>;
  country(iso3: string): DraftEntity | undefined;
  /** Records that the words stand for the entities. */
  resolve(head: Token, span: { start: number; end: number }, form: MentionForm, entities: readonly DraftEntity[]): void;
}

/** An empty context over the names of a text. */
export function contextOf(document: Document, names: readonly Name[]): Context {
  const byToken = new Map<number, Name>();
  for (const name of names) for (let i = name.first.index; i <= name.last.index; i++) byToken.set(i, name);
  const entities: DraftEntity[] = [];
  const seen = new Map<number, Seen[]>();
  const of = new Map<number, DraftEntity[]>();
  return {
    document,
    nameAt: (token) => byToken.get(token.index),
    entities,
    seen,
    of,
    behind: new Map(),
    owners: new Map(),
    unresolved: [],
    country(iso3) {
      return this.byKey.get(`COUNTRY country:${iso3}`);
    },
    byKey: new Map(),
    resolve(head, { start, end }, form, resolved) {
      for (const entity of resolved) {
        entity.mentions.push({ start, end, form, head });
        const { index } = head.sentence;
        const there = seen.get(index);
        if (there) there.push({ head, entity, form });
        else seen.set(index, [{ head, entity, form }]);
      }
      of.set(head.index, [...(of.get(head.index) ?? []), ...resolved]);
    },
  };
}

/** Finds the entity of the kind with the knowledge id, or makes it. */
export function known(context: Context, kind: DraftEntity['kind'], knowledgeId: string, name: string): DraftEntity {
  const key = `${kind} ${knowledgeId}`;
  const found = context.byKey.get(key);
  if (found) return found;
  const made = draftEntity(kind, name, knowledgeId);
  context.entities.push(made);
  context.byKey.set(key, made);
  return made;
}

/** Mentions of the token's sentence and those before it, the token's own first, as far back as `reach` sentences. */
export function* seenBefore(context: Context, token: Token, reach: number): Generator<Seen> {
  for (let back = 0; back <= reach; back++) yield* context.seen.get(token.sentence.index - back) ?? [];
}

/** How many sentences lie between, or Infinity when the mention comes later. */
export function sentencesBack(from: Token, mention: Token): number {
  if (mention.index > from.index) return Number.POSITIVE_INFINITY;
  return from.sentence.index - mention.sentence.index;
}
