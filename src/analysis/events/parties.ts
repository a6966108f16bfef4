/** Who takes part in a deed: actors, recipients and place, as entities. */
import type { Token } from '../../language/document.ts';
import type { EntityId } from '../analysis.ts';
import type { Frame, Frames, Oblique } from '../grammar/frame.ts';
import { base } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import type { Deed } from './deed.ts';

export interface Parties {
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly place: EntityId | null;
  /** All stand under actors because each does to the other what the other does to it. */
  readonly reciprocal: boolean;
}

const ACTING = new Set(['PERSON', 'COUNTRY', 'ORGANIZATION']);
const TOWARDS = new Set([
  'with',
  'to',
  'against',
  'on',
  'at',
  'for',
  'from',
  'upon',
  'toward',
  'towards',
  'between',
  'among',
  'into',
  'of',
  'alongside',
  'in',
]);
const LOCAL = new Set(['in', 'at', 'near', 'outside', 'inside', 'to', 'into', 'from']);
/** Roots in which the other side is the doer of what is spoken of: "condemned Iran's attack". */
const OF_ANOTHERS_DEED = new Set(['BLAME', 'PRAISE', 'ASK', 'REFUSE', 'ACCEPT', 'FORCE', 'PERMIT', 'VIOLATE']);

/** Entities behind the heads that can act, each once. */
function actingOf(heads: readonly Token[], entities: Entities): EntityId[] {
  const ids: EntityId[] = [];
  for (const head of heads) {
    for (const id of entities.of(head)) if (ACTING.has(entities.get(id).kind) && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Names inside the phrase that say whose it is, where the phrase itself names nobody: "the Israeli government's forces". */
function ownersOf(head: Token, entities: Entities): EntityId[] {
  const owners = head.children.filter((c) => {
    const relation = base(c);
    return (
      c.relation === 'nmod:poss' ||
      ((relation === 'amod' || relation === 'compound' || relation === 'nmod') &&
        c.index < head.index + 6 &&
        relation !== 'nmod')
    );
  });
  return actingOf(owners, entities);
}

function partiesOf(heads: readonly Token[], entities: Entities): EntityId[] {
  const ids: EntityId[] = [];
  for (const head of heads) {
    const own = actingOf([head], entities);
    for (const id of own.length > 0 ? own : ownersOf(head, entities)) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** The frames that spell the deed out, outermost first. */
function framesOf(deed: Deed, frames: Frames): readonly Frame[] {
  const list: Frame[] = [];
  for (let at: Deed | null = deed; at && list.length < 6; at = at.content) {
    if (!list.includes(at.frame)) list.push(at.frame);
    const named = at.noun ? frames.at(at.noun) : undefined;
    if (named && !list.includes(named)) list.push(named);
  }
  return list;
}

function nounObliques(noun: Token | null): readonly Token[] {
  return noun ? noun.children.filter((c) => base(c) === 'nmod' && c.relation !== 'nmod:poss') : [];
}

/** Who does it. "Lifted the sanctions imposed on X": whoever lifts them had imposed them. */
function actorsOf(deed: Deed, chain: readonly Frame[], frames: Frames, entities: Entities): EntityId[] {
  const { frame } = deed;
  const own = partiesOf(frame.agents, entities);
  if (own.length > 0) return own;
  for (const inner of chain.slice(1)) {
    const carried =
      inner.form === 'NOUN' && (deed.operator === 'DO' || deed.operator === 'STOP')
        ? partiesOf(inner.agents, entities)
        : [];
    if (carried.length > 0) return carried;
  }
  if (!frame.passive || base(frame.predicate) !== 'acl' || !frame.predicate.head?.head) return [];
  const holder = frames.at(frame.predicate.head.head);
  return holder &&
    base(frame.predicate.head) === 'obj' &&
    /^(lift|ease|end|remove|suspend|drop|relax|scrap|extend|keep|maintain)$/.test(holder.lemma)
    ? partiesOf(holder.agents, entities)
    : [];
}

function towards(obliques: readonly Oblique[]): readonly Token[] {
  return obliques.filter((o) => TOWARDS.has(o.preposition)).map((o) => o.head);
}

/** Whom it is done to. */
function recipientsOf(deed: Deed, chain: readonly Frame[], entities: Entities): EntityId[] {
  const { frame, operator } = deed;
  const asked = partiesOf([...frame.recipients, ...frame.patients.filter((p) => p !== deed.noun)], entities);
  if (asked.length > 0 && frame.form !== 'NOUN') return asked;
  if (operator !== null && OF_ANOTHERS_DEED.has(operator)) {
    for (const inner of chain.slice(1)) {
      const doers = partiesOf(inner.agents, entities);
      if (doers.length > 0) return doers;
    }
    if (deed.noun) {
      const owners = ownersOf(deed.noun, entities);
      if (owners.length > 0) return owners;
    }
  }
  for (const inner of chain) {
    const found = partiesOf([...inner.recipients, ...inner.patients.filter((p) => p !== deed.noun)], entities);
    if (found.length > 0) return found;
    const held = partiesOf(towards(inner.obliques), entities);
    if (held.length > 0) return held;
  }
  return partiesOf(nounObliques(deed.noun), entities);
}

function placeOf(chain: readonly Frame[], entities: Entities, taken: readonly EntityId[]): EntityId | null {
  for (const { obliques } of chain) {
    for (const { preposition, head } of obliques) {
      if (!LOCAL.has(preposition)) continue;
      for (const id of entities.of(head)) {
        const { kind } = entities.get(id);
        if (kind === 'PLACE' || (kind === 'COUNTRY' && !taken.includes(id))) return id;
      }
    }
  }
  return null;
}

const MUTUAL_VERBS =
  /^(meet|talk|confer|negotiate|consult|debate|discuss|speak|converse|sign|reach|strike|conclude|agree|exchange|trade|clash|battle|fight|cooperate|collaborate|hold|have|establish|restore|resume|normalize|settle|initial|ink|share|open|begin|start|attend)\b/;

function isMutual(deed: Deed): boolean {
  const { root, mode } = deed.sense;
  if (deed.operator !== null && deed.operator !== 'DO') return false;
  if (root === 'CONSULT') return mode !== 'visit' && mode !== 'phone' && mode !== 'third-party';
  if (root === 'COOPERATE' || root === 'AGREE') return true;
  return root === 'SUPPORT' && (deed.sense.cameo === '057' || deed.sense.cameo === '054');
}

/** A person or body that acts for a state stands beside it. */
function withStates(ids: readonly EntityId[], entities: Entities): EntityId[] {
  const all = [...ids];
  for (const id of ids) {
    for (const state of entities.statesOf(id)) if (!all.includes(state)) all.push(state);
  }
  return all;
}

/** Reads the parties of a deed; actors is empty when the text names none. */
export function partiesIn(deed: Deed, frames: Frames, entities: Entities): Parties {
  const chain = framesOf(deed, frames);
  const actors = actorsOf(deed, chain, frames, entities);
  const recipients = recipientsOf(deed, chain, entities).filter((id) => !actors.includes(id));
  const mutual = isMutual(deed) && (deed.frame.form === 'NOUN' || MUTUAL_VERBS.test(deed.frame.lemma));
  const place = placeOf(chain, entities, [...actors, ...recipients]);
  if (mutual) {
    const other =
      deed.frame.form === 'VERB' && !/^(meet|discuss)$/.test(deed.frame.lemma)
        ? partiesOf(
            chain.flatMap((f) =>
              f.obliques.filter((o) => o.preposition === 'with' || o.preposition === 'between').map((o) => o.head),
            ),
            entities,
          ).filter((id) => !actors.includes(id))
        : recipients;
    return { actors: withStates([...actors, ...other], entities), recipients: [], place, reciprocal: true };
  }
  const states = withStates(actors, entities);
  return {
    actors: states,
    recipients: withStates(recipients, entities).filter((id) => !states.includes(id)),
    place,
    reciprocal: false,
  };
}
