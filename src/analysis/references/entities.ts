/** Numbers the entities in order of first mention and gives the look-ups that rules need. */
import type { Token } from '../../language/document.ts';
import type { Entity, EntityId } from '../analysis.ts';
import type { Entities, MentionReading } from '../layers.ts';
import type { DraftEntity } from './draft.ts';

export interface Reading {
  readonly entities: readonly DraftEntity[];
  /** By token index: what the phrase headed by the token stands for. */
  readonly of: ReadonlyMap<number, readonly DraftEntity[]>;
  /** By token index: states behind a role that names nobody known ("a Russian official"). */
  readonly behind: ReadonlyMap<number, readonly DraftEntity[]>;
  /** By token index: whose office a title is that does not say. */
  readonly owners: ReadonlyMap<number, DraftEntity>;
  /** Mentions of nobody known. */
  readonly unresolved: readonly MentionReading[];
}

function frozen(draft: DraftEntity, id: EntityId): Entity {
  const mentions = [...draft.mentions]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, form }) => ({ start, end, form }));
  return {
    id,
    kind: draft.kind,
    name: draft.name,
    ...(draft.iso3 === null ? {} : { iso3: draft.iso3 }),
    aliases: [...draft.aliases].filter((alias) => alias !== draft.name),
    ...(draft.knowledgeId === null ? {} : { knowledgeId: draft.knowledgeId }),
    mentions,
  };
}

const firstMention = (draft: DraftEntity) =>
  draft.mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);

/** Freezes a reading. */
export function entitiesOf(reading: Reading): Entities {
  const drafts = reading.entities
    .filter(({ mentions }) => mentions.length > 0)
    .map((draft) => ({ draft, first: firstMention(draft) }))
    .sort((a, b) => a.first - b.first)
    .map(({ draft }) => draft);
  const ids = new Map<DraftEntity, EntityId>(drafts.map((draft, i) => [draft, `e${i + 1}`]));
  const all = drafts.map((draft) => frozen(draft, ids.get(draft)!));
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  const draftById = new Map(drafts.map((draft) => [ids.get(draft)!, draft]));
  const countries = new Map(
    drafts.filter(({ kind }) => kind === 'COUNTRY').map((draft) => [draft.iso3, ids.get(draft)!]),
  );
  const idsOf = (list: readonly DraftEntity[]) => list.flatMap((draft) => ids.get(draft) ?? []);
  const mentions = drafts.flatMap((draft) =>
    draft.mentions.map((mention): MentionReading => ({ ...mention, entity: ids.get(draft)! })),
  );

  const resolve = (head: Token): readonly EntityId[] => {
    const own = reading.of.get(head.index);
    if (own) return idsOf(own);
    // The head of a title with the name under it: "Minister [flat Lavrov]".
    for (const child of head.children) {
      if (!/^(?:flat|compound|appos)/.test(child.relation) || child.index < head.index) continue;
      const named = reading.of.get(child.index);
      if (named?.some(({ kind }) => kind === 'PERSON')) return idsOf(named);
    }
    return [];
  };

  return {
    all,
    mentions: [...mentions, ...reading.unresolved].sort((a, b) => a.start - b.start),
    get(id) {
      const entity = byId.get(id);
      if (!entity) throw new RangeError(`No entity ${id}`);
      return entity;
    },
    of: resolve,
    statesOf(id) {
      const draft = draftById.get(id);
      if (!draft) return [];
      if (draft.kind === 'COUNTRY') return [id];
      if (!draft.actsForState) return [];
      return [...draft.countries].flatMap((iso3) => countries.get(iso3) ?? []);
    },
    statesBehind(head) {
      const own = resolve(head).flatMap((id) => this.statesOf(id));
      return own.length > 0 ? own : idsOf(reading.behind.get(head.index) ?? []);
    },
    ownerOfTitle(head) {
      const owner = reading.owners.get(head.index);
      return (owner && ids.get(owner)) ?? null;
    },
  };
}
