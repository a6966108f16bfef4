import type { DecisionKind as Kind } from '../../store/decisions/record.ts';
import { builder } from '../builder.ts';
import { values } from './describe.ts';

export const DecisionKind = builder.enumType('DecisionKind', {
  description: 'What was decided.',
  values: values<Kind>({
    CLAIM_REJECT: 'That the engine read a claim wrongly.',
    CLAIM_CONFIRM: 'That a claim was checked against its text.',
    ENTITY_RENAME: 'That an entity goes by another name.',
    ENTITY_MERGE: 'That several entities are one.',
    ENTITY_SPLIT: 'That an entity is two.',
  }),
});
