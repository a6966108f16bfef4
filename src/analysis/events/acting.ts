/** Whom a phrase stands for when it is said to act or to be acted upon. */
import { STATE_AGENTS } from '../../knowledge/events/state-agents.ts';
import type { Token } from '../../language/document.ts';
import type { EntityId } from '../analysis.ts';
import { base, coordinated, lemmaOf, prepositionOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';

const ACTING = new Set(['PERSON', 'COUNTRY', 'ORGANIZATION']);

/** Entities behind the heads that can act, each once. */
export function actingOf(heads: readonly Token[], entities: Entities): EntityId[] {
  const ids: EntityId[] = [];
  for (const head of heads) {
    for (const id of entities.of(head)) if (ACTING.has(entities.get(id).kind) && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Bearers who act for the body whose name stands before them, though not for a state: "Hamas fighters", "NATO planes". */
const BODY_AGENTS = new Set(
  'fighter militant rebel gunman guerrilla mediator inspector observer monitor peacekeeper member negotiator team mission supporter activist'.split(
    ' ',
  ),
);
/** Those who rule from where they sit: "the junta in Niamey". */
const RULERS = new Set(['government', 'regime', 'junta', 'authority', 'authorities', 'leadership', 'administration']);

/** Names inside the phrase that say whose it is: "the Israeli government", "Israel's forces", "the army of Chad". */
export function ownersOf(head: Token, entities: Entities): EntityId[] {
  const owners = head.children.filter((c) => {
    const relation = base(c);
    if (c.relation === 'nmod:poss' || c.relation === 'nmod:desc') return true;
    if (relation === 'nmod' && c.index > head.index)
      return prepositionOf(c) === 'in'
        ? RULERS.has(lemmaOf(head))
        : /^(of|from)$/.test(prepositionOf(c)) && STATE_AGENTS.has(lemmaOf(head));
    return (relation === 'amod' || relation === 'compound') && c.index < head.index;
  });
  return actingOf(
    owners.flatMap((owner) => coordinated(owner)),
    entities,
  );
}

/** "1,500 Albanians" are people and not their state; "the Israelis" may be either. */
function isCrowd(head: Token): boolean {
  if (head.xpos !== 'NNPS' && head.xpos !== 'NNS') return false;
  if (!/^\p{Lu}/u.test(head.text)) return false;
  return (
    !head.children.some((c) => c.lower === 'the') ||
    head.children.some((c) => base(c) === 'amod' || base(c) === 'nummod')
  );
}

type Owner = 'STATE_AGENT' | 'ANY';

/** Entities that the heads name, or, where they name none, those whose they are: for a doer only where it acts for them. */
export function partiesOf(
  heads: readonly Token[],
  entities: Entities,
  owner: Owner,
  except: readonly EntityId[] = [],
): EntityId[] {
  const ids: EntityId[] = [];
  for (const head of heads) {
    const own = owner === 'STATE_AGENT' && isCrowd(head) ? [] : actingOf([head], entities);
    const acts = owner === 'ANY' || STATE_AGENTS.has(lemmaOf(head)) || STATE_AGENTS.has(head.lower);
    const bodies = () =>
      BODY_AGENTS.has(lemmaOf(head))
        ? ownersOf(head, entities).filter((id) => entities.get(id).kind === 'ORGANIZATION')
        : [];
    for (const id of own.length > 0 ? own : acts ? ownersOf(head, entities) : bodies()) {
      if (!ids.includes(id) && !except.includes(id)) ids.push(id);
    }
  }
  return ids;
}
