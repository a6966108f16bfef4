/** The step that reads agreements: where they are spoken of, what became of them, who has which part, who owes what. */

import type { Layers } from '../layers.ts';
import type { Step } from '../step.ts';
import { build } from './build.ts';
import { mentionRules, readMentions } from './mentions/index.ts';
import { byMention } from './near.ts';
import { livesOf } from './record.ts';
import { gather } from './records.ts';
import { readRoles } from './roles/index.ts';
import { readStatuses, statusRules } from './statuses/index.ts';
import { readTerms, termRules } from './terms/index.ts';

type Input = 'document' | 'dateline' | 'times' | 'published' | 'entities' | 'frames' | 'events';

export const agreements: Step<Input, 'agreements'> = {
  name: 'agreements',
  run(layers, { trace }): Pick<Layers, 'agreements'> {
    const agreementMentions = readMentions(layers, trace);
    const spoken = { ...layers, agreementMentions };
    const statuses = readStatuses(spoken, trace);
    const told = byMention(statuses);
    const records = gather(agreementMentions, told, layers.entities, layers.published);
    const terms = readTerms({ ...spoken, agreementLives: livesOf(records, told) }, trace);
    const roles = readRoles(statuses, terms, spoken);
    return { agreements: build(records, { statuses, roles, terms }, layers) };
  },
};

/** Every rule of the step, for the test of their examples and for `dateline explain`. */
export const rules = [...mentionRules, ...statusRules, ...termRules];
