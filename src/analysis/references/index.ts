/** The step that finds out who is who: names, descriptions and pronouns of a story joined into entities. */
import type { Step } from '../step.ts';
import { contextOf } from './context.ts';
import { entitiesOf } from './entities.ts';
import { settleHomes } from './home.ts';
import { readLeads } from './lead.ts';
import { addNames } from './named.ts';
import { describe } from './nominals.ts';
import { addPredicates, calledSo } from './predicates.ts';
import { pronounKind, resolvePronoun } from './pronouns.ts';
import { readRoles, tiePossessives } from './roles.ts';

/** Joins all mentions of a text into entities. What stays unresolved has no entity. */
export const references: Step<'document' | 'dateline' | 'names', 'entities'> = {
  name: 'references',
  run({ document, dateline, names }) {
    const context = contextOf(document, names);
    addNames(context, names);
    const { held } = readRoles(context);
    readLeads(context);
    settleHomes(context, held, dateline);
    for (const token of document.tokens) {
      if (context.of.has(token.index) || context.nameAt(token)) continue;
      if (pronounKind(token) !== null) {
        const meant = resolvePronoun(context, token);
        if (meant.length > 0) context.resolve(token, token, 'PRONOUN', meant);
        else
          context.unresolved.push({ start: token.start, end: token.end, form: 'PRONOUN', head: token, entity: null });
        continue;
      }
      const described = describe(context, token);
      if (!described) {
        const person = calledSo(context, token);
        const start = document.tokens[token.index - 1]?.start ?? token.start;
        if (person) context.resolve(token, { start, end: token.end }, 'NOMINAL', [person]);
        continue;
      }
      const { start, end, entities, behind } = described;
      if (entities.length > 0) context.resolve(token, { start, end }, 'NOMINAL', entities);
      if (behind.length > 0) context.behind.set(token.index, [...behind]);
    }
    tiePossessives(context, held);
    addPredicates(context);
    return { entities: entitiesOf(context) };
  },
};
