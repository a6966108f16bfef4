/** Ties people to the offices, states and organisations that stand beside their names. */
import { portfolioWords, stateOfficeNouns } from '../../knowledge/offices/index.ts';
import type { Token } from '../../language/document.ts';
import { base } from '../grammar/tree.ts';
import type { Name } from '../layers.ts';
import type { Context } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { officeNoun, type Role, readRole } from './role.ts';

export interface HeldRole {
  readonly role: Role;
  readonly person: DraftEntity;
}

const STATE_WORDS =
  /minister|president|premier|chancellor|ambassador|envoy|king|queen|emperor|emir|sultan|general|admiral|spokes|secretary|prince/;

/** Whether "of" a state makes the holder act for it. */
function isStateOffice(role: Role): boolean {
  const noun = role.office.split(' ').at(-1) ?? '';
  return stateOfficeNouns.has(officeNoun(role.noun) ?? noun) || STATE_WORDS.test(role.office);
}

/** Notes on the person what the role tells. */
export function tie(context: Context, role: Role, person: DraftEntity): void {
  person.roles.add(role.office);
  const noun = officeNoun(role.noun);
  if (noun) person.roles.add(noun);
  if (/woman$/.test(role.noun.lower) || /^(?:queen|princess)$/.test(role.noun.lower)) person.gender ??= 'FEMALE';
  if (/(?:^|[^o])man$/.test(role.noun.lower) || /^(?:king|prince|pope)$/.test(role.noun.lower))
    person.gender ??= 'MALE';
  const owner = role.of === null ? undefined : context.of.get(role.of.head.index)?.[0];
  if (!owner || role.tenure === 'FORMER') return;
  // "In Tehran President Rouhani said": a capital right before an office of state is its own.
  if (owner.kind === 'PLACE' && owner.iso3 !== null && isStateOffice(role)) {
    person.countries.add(owner.iso3);
    person.actsForState = context.country(owner.iso3) !== undefined;
    return;
  }
  if (owner.kind === 'COUNTRY' && owner.iso3 !== null) {
    person.countries.add(owner.iso3);
    person.actsForState ||= isStateOffice(role);
  } else if (owner.kind === 'ORGANIZATION') {
    person.organizations.add(owner);
    if (owner.actsForState) {
      for (const iso3 of owner.countries) person.countries.add(iso3);
      person.actsForState = true;
    }
  }
}

/** Ties people to the owners of their offices that pronouns name: "its ambassador, Deng Wei". For when pronouns are resolved. */
export function tiePossessives(context: Context, held: readonly HeldRole[]): void {
  for (const { role, person } of held) {
    const owner = role.possessive === null ? undefined : context.of.get(role.possessive.index)?.[0];
    if (!owner) continue;
    if (owner.kind === 'COUNTRY' && owner.iso3 !== null) {
      person.countries.add(owner.iso3);
      person.actsForState ||= isStateOffice(role);
    } else if (owner.kind === 'ORGANIZATION') person.organizations.add(owner);
  }
}

/** The person that a role noun stands beside: "Minister X", "the minister, X", "X, the minister". */
export function personBeside(context: Context, role: Role): DraftEntity | null {
  const { noun } = role;
  const { tokens } = context.document;
  const next = tokens[role.end >= noun.end ? lastIndex(context, role) + 1 : noun.index + 1];
  const isPerson = (token: Token | undefined): DraftEntity | null => {
    if (!token || token.sentence !== noun.sentence) return null;
    const name = context.nameAt(token);
    if (name?.type !== 'PER') return null;
    return context.of.get(name.head.index)?.find(({ kind }) => kind === 'PERSON') ?? null;
  };
  const straight = isPerson(next);
  if (straight && next && !/^(?:'s|,)$/.test(next.text)) return straight;
  // "Russia's foreign minister, Sergei Lavrov,"
  if (next?.text === ',') {
    const after = tokens[next.index + 1];
    const apposed = isPerson(after);
    const name = after ? context.nameAt(after) : undefined;
    const closing = name ? tokens[name.last.index + 1] : undefined;
    if (apposed && closing && (/^[,.;)–—-]$/.test(closing.text) || (name && base(name.head) === 'appos')))
      return apposed;
  }
  // "Sergei Lavrov, the Russian foreign minister,"
  const first = noun.sentence.tokens.find((token) => token.end > role.start);
  const comma = first ? tokens[first.index - 1] : undefined;
  if (comma && (comma.text === ',' || comma.text === '(')) {
    const before = tokens[comma.index - 1];
    const closing = tokens[lastIndex(context, role) + 1];
    const person = isPerson(before);
    if (person && (!closing || /^[,.;:)–—-]|^(?:who|and|said|told|for|since|until|in|of|at)$/.test(closing.text))) {
      if (base(noun) === 'appos' || base(noun) === 'conj' || closing === undefined || /^[,.;)]$/.test(closing.text))
        return person;
    }
  }
  return null;
}

/** "X is the president": not "was", "could be", "is not", nor "is a candidate for president". */
function subjectOfCopula(context: Context, noun: Token): DraftEntity | null {
  const copula = noun.children.find((c) => base(c) === 'cop');
  const subject = noun.children.find((c) => base(c) === 'nsubj');
  if (copula?.lower !== 'is' || !subject) return null;
  if (noun.children.some((c) => base(c) === 'aux' || /^(?:not|n't|never)$/.test(c.lower))) return null;
  return context.of.get(subject.index)?.find(({ kind }) => kind === 'PERSON') ?? null;
}

/** "King Olav V of Norway": the realm stands behind the name. */
function realmAfter(context: Context, role: Role): Name | null {
  if (!/^(?:king|queen|prince|princess|emir|sultan|president|emperor)$/.test(role.office)) return null;
  const first = context.document.tokens[lastIndex(context, role) + 1];
  const name = first && context.nameAt(first);
  const link = name && context.document.tokens[name.last.index + 1];
  const realm = link?.lower === 'of' ? context.document.tokens[link.index + 1] : undefined;
  const owner = realm && context.nameAt(realm);
  return owner?.knowledgeId?.startsWith('country:') ? owner : null;
}

function lastIndex(context: Context, role: Role): number {
  let { index } = role.noun;
  while (context.document.tokens[index + 1] && context.document.tokens[index + 1]!.end <= role.end) index += 1;
  return index;
}

/** One of several people behind a title in the plural, with the state that stands behind the name. */
interface Listed {
  readonly person: DraftEntity;
  readonly of: Name | null;
}

/** "Presidents Pedro Rojas of Peru and Jean Moreau": the list of names behind the title; [] when it is no list. */
function peopleListed(context: Context, role: Role): readonly Listed[] {
  if (!/^NNP?S$/.test(role.noun.xpos)) return [];
  const { tokens } = context.document;
  const listed: Listed[] = [];
  let at = lastIndex(context, role) + 1;
  if (tokens[at]?.text === ',') at += 1;
  for (;;) {
    const token = tokens[at];
    const name = token?.sentence === role.noun.sentence ? context.nameAt(token) : undefined;
    const person = name?.type === 'PER' ? context.of.get(name.head.index)?.[0] : undefined;
    if (!name || person?.kind !== 'PERSON') break;
    at = name.last.index + 1;
    const realm = tokens[at]?.lower === 'of' && tokens[at + 1] ? context.nameAt(tokens[at + 1]!) : undefined;
    const of = realm?.knowledgeId?.startsWith('country:') ? realm : null;
    if (of) at = of.last.index + 1;
    listed.push({ person, of });
    if (tokens[at]?.text === ',') at += 1;
    if (tokens[at]?.lower === 'and') at += 1;
  }
  if (listed.length < 2) return [];
  const states = statesListed(context, role);
  if (states.length < 2) return listed;
  return listed.map(({ person, of }, i) => ({
    person,
    of: of ?? (states.length === listed.length ? states[i]! : null),
  }));
}

/** The states before a title of several: "the [French] and [German] foreign ministers". */
function statesListed(context: Context, role: Role): readonly Name[] {
  const { tokens } = context.document;
  const states: Name[] = [];
  for (let i = role.noun.index - 1; i >= 0 && tokens[i]!.sentence === role.noun.sentence; i--) {
    const name = context.nameAt(tokens[i]!);
    if (name?.knowledgeId?.startsWith('country:')) {
      states.unshift(name);
      i = name.first.index;
    } else if (name || (!/^(?:and|,)$/.test(tokens[i]!.lower) && !portfolioWords.has(tokens[i]!.lower))) break;
  }
  return states;
}

/** Ties all roles of the text that stand beside a name to the person; gives those that do. */
export function readRoles(context: Context): { readonly held: readonly HeldRole[] } {
  const held: HeldRole[] = [];
  for (const token of context.document.tokens) {
    if (officeNoun(token) === null || context.nameAt(token)?.type === 'PER') continue;
    const read = readRole(token, context.nameAt);
    if (!read) continue;
    const listed = peopleListed(context, read);
    for (const { person, of } of listed) {
      const role = { ...read, of: of ?? (statesListed(context, read).length < 2 ? read.of : null) };
      held.push({ role, person });
      tie(context, role, person);
    }
    if (listed.length > 0) {
      context.of.set(
        token.index,
        listed.map(({ person }) => person),
      );
      continue;
    }
    const person = personBeside(context, read);
    const role = read.of === null ? { ...read, of: realmAfter(context, read) } : read;
    if (person) {
      held.push({ role, person });
      tie(context, role, person);
      if (!context.of.has(token.index)) context.of.set(token.index, [person]);
    } else if (!context.nameAt(token)) {
      const subject = subjectOfCopula(context, token);
      if (subject) tie(context, role, subject);
    }
  }
  return { held };
}
