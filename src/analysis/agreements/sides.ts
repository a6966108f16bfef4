/** Who stands behind a phrase: the state of a minister, the state of a ministry, an organisation as itself. */

import type { Token } from '../../language/document.ts';
import type { EntityId, Span } from '../analysis.ts';
import { coordinated } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { mentionsWithin } from './near.ts';

/** A side, and the person through whom it acted where the text names one. */
export interface Side {
  readonly entity: EntityId;
  readonly person: EntityId | null;
}

/** The sides that an entity stands for; [] for a person without a state and for a place. */
export function sidesOfEntity(id: EntityId, entities: Entities): readonly Side[] {
  const entity = entities.get(id);
  if (entity.kind === 'COUNTRY') return [{ entity: id, person: null }];
  const states = entities.statesOf(id);
  const person = entity.kind === 'PERSON' ? id : null;
  if (states.length > 0) return states.map((state) => ({ entity: state, person }));
  return entity.kind === 'ORGANIZATION' ? [{ entity: id, person: null }] : [];
}

/** Entities of the phrase that the token heads, what is coordinated with it included. */
export function entitiesOf(head: Token, entities: Entities): readonly EntityId[] {
  return unique(coordinated(head).flatMap((token) => entities.of(token)));
}

/** Sides of the phrase that the token heads. */
export function sidesOf(head: Token, entities: Entities): readonly Side[] {
  return entitiesOf(head, entities).flatMap((id) => sidesOfEntity(id, entities));
}

/** Entities named inside the span, in text order. */
export function entitiesIn(span: Span, entities: Entities): readonly EntityId[] {
  return unique(mentionsWithin(entities, span).flatMap((mention) => (mention.entity === null ? [] : [mention.entity])));
}

/** Keeps the first of equal items. */
export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}
