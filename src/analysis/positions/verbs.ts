/** Offices that a verb gives, keeps or ends: "is", "became", "was appointed", "resigned as", "served as". */
import type { Token } from '../../language/document.ts';
import type { PositionClaim } from '../analysis.ts';
import { base, coordinated, lemmaOf } from '../grammar/tree.ts';
import type { Draft, Entities } from '../layers.ts';
import { officeNoun, type Role, readRole } from '../references/role.ts';
import type { Rule } from '../rule.ts';
import { whenOf } from '../times/index.ts';
import {
  type Holding,
  nameFinder,
  officeOf,
  ownerOf,
  type PositionLayers,
  position,
  type Reading,
  type Standing,
} from './held.ts';
import { isSought } from './titles.ts';

type Position = Draft<PositionClaim>;

interface VerbHolding extends Holding {
  readonly standing: Standing;
}

const START = new Set([
  'appoint',
  'name',
  'elect',
  'reelect',
  're-elect',
  'install',
  'inaugurate',
  'confirm',
  'crown',
  'choose',
  'select',
  'pick',
  'proclaim',
  'designate',
  'swear',
]);
const BECOME = new Set(['become', 'succeed', 'take']);
const SERVE = new Set(['serve', 'act', 'remain', 'continue', 'work', 'stay']);
const END = new Set([
  'resign',
  'quit',
  'retire',
  'step',
  'dismiss',
  'oust',
  'sack',
  'fire',
  'remove',
  'depose',
  'impeach',
  'overthrow',
  'topple',
]);

/** Those of them that somebody does to somebody else. */
const REMOVE = new Set(['dismiss', 'oust', 'sack', 'fire', 'remove', 'depose', 'impeach', 'overthrow', 'topple']);

function modalOf(verb: Token, layers: Reading): { readonly future: boolean; readonly unreal: boolean } {
  const frame = layers.frames.at(verb);
  const auxiliaries = verb.children.filter((c) => base(c) === 'aux').map((c) => c.lower);
  const future =
    auxiliaries.some((word) => word === 'will' || word === "'ll" || word === 'shall') ||
    frame?.factuality === 'PLANNED';
  const unreal =
    auxiliaries.some((word) => /^(?:would|could|may|might|should|can)$/.test(word)) ||
    verb.children.some((c) => c.lower === 'not' || c.lower === "n't" || c.lower === 'never') ||
    frame?.negated === true ||
    frame?.factuality === 'CONDITIONAL' ||
    frame?.factuality === 'POSSIBLE' ||
    frame?.factuality === 'DENIED';
  return { future, unreal };
}

/** Whether the verb is denied, possible or hoped for only. */
export function isUnreal(verb: Token, layers: Reading): boolean {
  return modalOf(verb, layers).unreal;
}

function person(token: Token | undefined, layers: Reading): Holding['holder'] | null {
  if (!token) return null;
  const [id, ...more] = layers.entities.of(token);
  return id !== undefined && more.length === 0 && layers.entities.get(id).kind === 'PERSON' ? id : null;
}

function officeBelow(verb: Token): Token | undefined {
  for (const child of verb.children) {
    if (child.index < verb.index || !/^(?:obj|xcomp|obl|nmod|ccomp)$/.test(base(child))) continue;
    const marker = child.children.find((c) => base(c) === 'case')?.lower;
    if (/^(?:obl|nmod)$/.test(base(child)) && marker !== 'as' && marker !== 'from') continue;
    if (officeNoun(child)) return child;
  }
  return START.has(lemmaOf(verb)) ? officesAfterAs(verb)[0] : undefined;
}

/**
 * The offices behind "as" and before the next verb, by the order of words: what stands between may draw them away from the verb in
 * the tree.
 */
export function officesAfterAs(head: Token): readonly Token[] {
  const { tokens } = head.sentence;
  const from = head.index - tokens[0]!.index + 1;
  const as = tokens.findIndex(({ lower }, i) => i >= from && i < from + 16 && lower === 'as');
  if (as < 0 || tokens.slice(from, as).some(({ upos }) => upos === 'VERB')) return [];
  const end = tokens.findIndex(({ upos, text }, i) => i > as && (/^(?:VERB|AUX)$/.test(upos) || /^[.;:]$/.test(text)));
  const [first, ...more] = tokens
    .slice(as + 1, end < 0 ? undefined : end)
    .filter((token) => officeNoun(token) !== null);
  // "as part of a plan by the president": the office stands close behind.
  return first && first.index - tokens[as]!.index < 6 && !hasOf(tokens, as + 1, first) ? [first, ...more] : [];
}

function hasOf(tokens: readonly Token[], from: number, until: Token): boolean {
  return tokens.slice(from).some(({ index, upos }) => index < until.index && upos === 'ADP');
}

function subjectOf(verb: Token): Token | undefined {
  const own = verb.children.find((c) => base(c) === 'nsubj');
  if (own) return own;
  if (/^(?:conj|xcomp)$/.test(base(verb)) && verb.head) return verb.head.children.find((c) => base(c) === 'nsubj');
  // "X, who became minister": the relative pronoun stands for its noun.
  return undefined;
}

function realSubject(verb: Token): Token | undefined {
  const subject = subjectOf(verb);
  if (subject && /^(?:who|that|which)$/.test(subject.lower) && base(verb) === 'acl') return verb.head ?? undefined;
  return subject;
}

export function* verbHoldings(layers: Reading): Generator<VerbHolding> {
  const nameAt = nameFinder(layers.names);
  for (const verb of layers.document.tokens) {
    if (verb.upos !== 'VERB') continue;
    const lemma = lemmaOf(verb);
    const kind = START.has(lemma)
      ? 'START'
      : BECOME.has(lemma)
        ? 'BECOME'
        : SERVE.has(lemma)
          ? 'SERVE'
          : END.has(lemma)
            ? 'END'
            : null;
    if (kind === null) continue;
    const noun = officeBelow(verb);
    if (!noun) continue;
    const role = readRole(noun, nameAt);
    if (!role) continue;
    const subject = realSubject(verb);
    const passive = subject?.relation === 'nsubj:pass' || verb.children.some((c) => c.relation === 'aux:pass');
    const object = verb.children.find((c) => base(c) === 'obj' && c !== noun);
    const { future, unreal } = modalOf(verb, layers);
    if (unreal) continue;
    // "The premier fired his interior minister": the office ends for whom the verb is done to.
    const removed = base(noun) === 'obj' && !passive && REMOVE.has(lemma) ? noun : undefined;
    const done = (kind === 'START' && !passive) || (kind === 'END' && !passive && object) ? object : subject;
    const named = removed ?? done;
    const pairs = respectively(verb, named, { noun, role }, layers);
    const standing: Standing = future
      ? kind === 'END'
        ? 'CURRENT'
        : 'FUTURE'
      : kind === 'END'
        ? 'END'
        : kind === 'SERVE'
          ? servedStanding(verb)
          : 'START';
    const trigger = { start: verb.start, end: verb.end };
    for (const pair of pairs) yield { trigger, ...pair, predicate: verb, standing };
  }
}

/** Who got which office: one and one, or "A and B were sworn in as X and Y of Norland" in their order. */
function respectively(
  verb: Token,
  named: Token | undefined,
  { noun, role }: { readonly noun: Token; readonly role: Role },
  layers: Reading,
): readonly Pick<Holding, 'role' | 'holder'>[] {
  const people = named ? coordinated(named).flatMap((token) => person(token, layers) ?? []) : [];
  const [holder] = people;
  if (!holder) return [];
  if (people.length === 1) return [{ role, holder }];
  const roles = [coordinated(noun), officesAfterAs(verb)]
    .map((nouns) => wholeRoles(nouns, layers))
    .find(({ length }) => length === people.length);
  if (!roles) return [];
  const of = roles.at(-1)?.of ?? null;
  return people.flatMap((each, i) => {
    const own = roles[i];
    return own ? [{ role: { ...own, of: own.of ?? of }, holder: each }] : [];
  });
}

/** The roles that the nouns head; "deputy" in "deputy first minister" heads none of its own. */
function wholeRoles(nouns: readonly Token[], layers: Reading): readonly Role[] {
  const roles = nouns.flatMap((token) => readRole(token, nameFinder(layers.names)) ?? []);
  return roles.filter(
    ({ noun }) =>
      !roles.some((other) => other.noun !== noun && other.start <= noun.start && noun.end <= other.noun.start),
  );
}

/** "served as" is over, "serves as" is not. */
function servedStanding(verb: Token): Standing {
  const perfect = verb.children.some((c) => base(c) === 'aux' && /^(?:has|have)$/.test(c.lower));
  return verb.xpos === 'VBD' && !perfect ? 'FORMER' : 'CURRENT';
}

function claim(rule: string, confidence: number, holding: VerbHolding, layers: Reading): Position {
  const { role, holder, predicate, standing, trigger } = holding;
  const of = ownerOf(role, holder, layers.entities);
  if (of === null && (role.dangling || !role.office.includes(' '))) confidence -= 0.2;
  const when = predicate ? whenOf(predicate, layers) : null;
  return position(
    {
      rule,
      confidence,
      holder,
      office: officeOf(role, of, layers.entities),
      of,
      standing,
      evidence: role.noun.sentence,
      trigger,
      when,
    },
    layers.entities,
  );
}

const verbal: Rule<PositionLayers, VerbHolding, Position> = {
  name: 'position/by-verb',
  reads: [
    'Anna Berg became foreign minister of Norway in March 2004.',
    'Pedro Rojas was elected president of Chile on Sunday.',
    'Pedro Rojas resigned as president of Chile on Sunday.',
    'Anna Berg will become prime minister of Norway in January.',
    'Pedro Rojas and Anna Berg were sworn in as president and vice president of Chile.',
  ],
  skips: [
    'Anna Berg was nominated as prime minister of Norway.',
    'Anna Berg would become prime minister of Norway if her party won.',
    'Anna Berg did not become prime minister of Norway.',
  ],
  match: verbHoldings,
  unless: [{ reason: 'a candidate holds no office', holds: ({ role }) => isSought(role.noun) }],
  gives: (holding, layers) => claim('position/by-verb', 0.82, holding, layers),
};

/** Of whom it is said: "Pedro Rojas, who is the president" too. */
function subjectOfCopula(noun: Token): Token | undefined {
  const subject = noun.children.find((c) => base(c) === 'nsubj');
  return subject?.lower === 'who' ? (noun.head ?? undefined) : subject;
}

/** Offices that "is" or "was" gives, found once. */
export function copular(layers: Reading): readonly VerbHolding[] {
  const found = copulars.get(layers.entities) ?? [...findCopular(layers)];
  copulars.set(layers.entities, found);
  return found;
}

const copulars = new WeakMap<Entities, readonly VerbHolding[]>();

function* findCopular(layers: Reading): Generator<VerbHolding> {
  const nameAt = nameFinder(layers.names);
  for (const noun of layers.document.tokens) {
    if (officeNoun(noun) === null) continue;
    const copula = noun.children.find((c) => base(c) === 'cop');
    const subject = subjectOfCopula(noun);
    // "was in the chair" sits there only for a while.
    if (!copula || !subject || noun.children.some((c) => base(c) === 'case' && c.index < noun.index)) continue;
    const holder = person(subject, layers);
    const role = readRole(noun, nameAt);
    if (!holder || !role) continue;
    const { future, unreal } = modalOf(noun, layers);
    if (unreal) continue;
    const past = /^(?:was|were)$/.test(copula.lower);
    const standing: Standing = role.tenure ?? (future ? 'FUTURE' : past ? 'FORMER' : 'CURRENT');
    yield { trigger: { start: copula.start, end: noun.end }, role, holder, predicate: noun, standing };
  }
}

const copula: Rule<PositionLayers, VerbHolding, Position> = {
  name: 'position/is',
  reads: ['Anna Berg is the foreign minister of Norway.', 'Pedro Rojas was president of Chile until 1998.'],
  skips: ['Anna Berg is a candidate for prime minister of Norway.', 'Anna Berg is not the foreign minister of Norway.'],
  match: copular,
  unless: [{ reason: 'a candidate holds no office', holds: ({ role }) => isSought(role.noun) }],
  gives: (holding, layers) => claim('position/is', 0.85, holding, layers),
};

export const verbRules = [verbal, copula] as const;
