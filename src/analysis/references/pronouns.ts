/** "He", "her", "its", "they": what they mean, by number and gender that the text shows. Unsure ones stay open. */
import { fold } from '../../knowledge/fold.ts';
import { genderOfGivenName } from '../../knowledge/people/index.ts';
import type { Token } from '../../language/document.ts';
import { base } from '../grammar/tree.ts';
import { type Context, type Seen, seenBefore, sentencesBack } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { clauseOf, isSubject, isUnder, phraseOf } from './grammar.ts';
import { officeNoun } from './role.ts';

type Kind = 'HE' | 'SHE' | 'IT' | 'THEY';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Kind] => [word, 'HE']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Kind] => [word, 'SHE']),
  ...['it', 'its', 'itself'].map((word): [string, Kind] => [word, 'IT']),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, Kind] => [word, 'THEY']),
]);

/** The kind of third-person pronoun, or null. */
export function pronounKind(token: Token): Kind | null {
  return KINDS.get(token.lower) ?? null;
}

const isPossessive = (token: Token) =>
  /^(?:his|its|their|hers)$/.test(token.lower) || (token.lower === 'her' && base(token) === 'nmod');
const isReflexive = (token: Token) => /sel(?:f|ves)$/.test(token.lower);

/** A clause or a coordination lies between: "Lopez and his aides", "Lopez, who left his house". */
function isApart(pronoun: Token, mention: Token): boolean {
  for (let at: Token | null = pronoun; at !== null && at !== mention; at = at.head)
    if (/^(?:conj|acl)$/.test(base(at))) return true;
  return false;
}

/** A co-argument of the same clause is somebody else, unless the pronoun is a possessive or reflexive. */
function isForbidden(pronoun: Token, mention: Token): boolean {
  const phrase = phraseOf(pronoun);
  if (isUnder(pronoun, mention) && !isSubject(mention) && !isApart(pronoun, mention)) return true;
  if (isPossessive(pronoun))
    return phrase === mention && phrase !== pronoun && base(pronoun) === 'nmod' && pronoun.head === mention;
  if (isReflexive(pronoun)) return false;
  if (isSubject(pronoun) && mention.sentence === pronoun.sentence && isUnder(mention, phraseOf(pronoun))) return true;
  const same = clauseOf(pronoun) === clauseOf(mention) && phraseOf(pronoun) !== phraseOf(mention);
  return same && phraseOf(mention) === mention;
}

/** Who has another place in the pronoun's clause, and so is not meant wherever else the story names them: "Berg told him". */
function othersInClause(context: Context, pronoun: Token): ReadonlySet<DraftEntity> {
  const others = new Set<DraftEntity>();
  if (isPossessive(pronoun) || isReflexive(pronoun)) return others;
  const clause = clauseOf(pronoun);
  // "Berg, whom he defeated"
  if (base(clause) === 'acl' && clause.head)
    for (const entity of context.of.get(clause.head.index) ?? []) others.add(entity);
  for (const { head, entity } of context.seen.get(pronoun.sentence.index) ?? []) {
    const apart = phraseOf(head) === head && phraseOf(pronoun) !== head && head !== pronoun;
    if (apart && clauseOf(head) === clause && head.head === clause) others.add(entity);
  }
  return others;
}

/** What speaks for a mention and how much. */
interface Weights {
  /** For each sentence between. */
  readonly sentence: number;
  /** For each twenty words between in the same sentence, up to forty. */
  readonly distance: number;
  readonly subject: number;
  /** Both are subjects, or both the same other argument. */
  readonly parallelSubject: number;
  readonly parallelObject: number;
  /** Subject of the main clause, which the sentence is about. */
  readonly mainSubject: number;
  readonly object: number;
  readonly possessor: number;
  /** Within another noun's phrase. */
  readonly nested: number;
  /** Subject of a clause that holds the pronoun's. */
  readonly above: number;
  /** The possessive stands in a clause or coordination under the name. */
  readonly apart: number;
  /** Itself a pronoun that was understood. */
  readonly pronoun: number;
  /** Named more often than any other person. */
  readonly protagonist: number;
}

/** Tuned on open gold: GAP's development half and people's chains in GUM. */
const OF_PEOPLE: Weights = {
  sentence: -1.5,
  distance: -1,
  subject: 1,
  parallelSubject: 1.8,
  parallelObject: 1.5,
  mainSubject: 0,
  object: 0.75,
  possessor: 1.2,
  nested: 0,
  above: 0.75,
  apart: 1.5,
  pronoun: 0,
  protagonist: 0.7,
};

const OF_THINGS: Weights = {
  sentence: -2,
  distance: 0,
  subject: 2,
  parallelSubject: 0.75,
  parallelObject: 0,
  mainSubject: 0.6,
  object: 0.75,
  possessor: -0.75,
  nested: -0.75,
  above: 0.75,
  apart: 2.5,
  pronoun: 0.25,
  protagonist: 0,
};

/** For each mention, up to five. */
const MENTION = 0.15;

function score(pronoun: Token, { head, entity, form }: Seen, context: Context): number {
  const weights = entity.kind === 'PERSON' ? OF_PEOPLE : OF_THINGS;
  const back = sentencesBack(pronoun, head);
  const subject = isSubject(head);
  let value = 4 + back * weights.sentence + Math.min(entity.mentions.length, 5) * MENTION;
  if (back === 0) value += weights.distance * Math.min(2, (pronoun.index - head.index) / 20);
  if (subject) {
    value += weights.subject;
    if (isSubject(pronoun)) value += weights.parallelSubject;
    if (clauseOf(head) === head.sentence.root) value += weights.mainSubject;
    if (head.sentence === pronoun.sentence && isUnder(pronoun, clauseOf(head))) value += weights.above;
  } else if (!isSubject(pronoun) && !isPossessive(pronoun) && base(head) === base(pronoun)) {
    value += weights.parallelObject;
  }
  if (base(head) === 'obj' || base(head) === 'iobj') value += weights.object;
  if (head.relation === 'nmod:poss') value += weights.possessor;
  else if (base(head) === 'nmod' || base(head) === 'compound') value += weights.nested;
  if (isPossessive(pronoun) && isUnder(pronoun, head) && isApart(pronoun, head)) value += weights.apart;
  if (form === 'PRONOUN') value += weights.pronoun;
  return entity.kind === 'PERSON' && isProtagonist(context, entity) ? value + weights.protagonist : value;
}

function isProtagonist(context: Context, person: DraftEntity): boolean {
  return context.entities.every(({ kind, mentions }) => kind !== 'PERSON' || mentions.length <= person.mentions.length);
}

/** Whether the story has already called the entity by a pronoun of the kind. */
function isCalled(entity: DraftEntity, kind: Kind): boolean {
  return entity.mentions.some(({ form, head }) => form === 'PRONOUN' && KINDS.get(head.lower) === kind);
}

function fits(kind: Kind, entity: DraftEntity): boolean {
  if ((kind === 'HE' && isCalled(entity, 'SHE')) || (kind === 'SHE' && isCalled(entity, 'HE'))) return false;
  if (kind === 'HE') return entity.kind === 'PERSON' && entity.gender !== 'FEMALE';
  if (kind === 'SHE') return entity.kind === 'PERSON' && entity.gender !== 'MALE';
  return entity.kind === 'COUNTRY' || entity.kind === 'ORGANIZATION';
}

/** What name and title show of gender; a single name may be a surname, and shows less. */
function likeness(kind: 'HE' | 'SHE', entity: DraftEntity): number {
  const wanted = kind === 'HE' ? 'MALE' : 'FEMALE';
  if (entity.gender !== null) return 0.6;
  const shown = genderOfGivenName(fold(entity.name.split(' ')[0] ?? ''));
  if (shown === null) return 0;
  return shown === wanted ? 0.5 : -1.5;
}

/** Reach in sentences, and how much the best must lead the next. */
const REACH: Readonly<Record<Kind, number>> = { HE: 4, SHE: 5, IT: 1, THEY: 1 };
const LEAD: Readonly<Record<Kind, number>> = { HE: 0.2, SHE: 0.2, IT: 0.7, THEY: 1.2 };

/** "Following talks with his counterpart, Ban said": the subject comes after. */
function ahead(context: Context, pronoun: Token, kind: Kind): DraftEntity | null {
  const { root } = pronoun.sentence;
  const subject = root.children.find((c) => base(c) === 'nsubj');
  if (!subject || subject.index < pronoun.index) return null;
  const fronted = root.children.find((c) => c.index < subject.index && isUnder(pronoun, c));
  if (!fronted || !/^(?:obl|advcl)$/.test(base(fronted))) return null;
  const entity = context.of.get(subject.index)?.[0];
  return entity && fits(kind, entity) ? entity : null;
}

/** The same by the order of words, for trees that lose the subject: "After …, Ban said". */
function aheadInLine(context: Context, pronoun: Token, kind: Kind): DraftEntity | null {
  const { tokens } = pronoun.sentence;
  const [first] = tokens;
  if (!first || !/^(?:IN|VBG|VBN|RB)$/.test(first.xpos)) return null;
  const comma = tokens.find(({ text }) => text === ',');
  const next = comma && context.document.tokens[comma.index + 1];
  if (!next || comma.index < pronoun.index) return null;
  const name = context.nameAt(next);
  const verb = name && context.document.tokens[name.last.index + 1];
  if (!name || name.first !== next || !verb || !/^(?:VERB|AUX|ADV)$/.test(verb.upos)) return null;
  const entity = context.of.get(name.head.index)?.[0];
  return entity && fits(kind, entity) ? entity : null;
}

/** The last description of several, "the two sides", in this sentence. */
function describedGroup(context: Context, pronoun: Token): readonly DraftEntity[] {
  const { tokens } = pronoun.sentence;
  for (let i = pronoun.index - tokens[0]!.index - 1; i >= 0; i--) {
    const several = context.of.get(tokens[i]!.index);
    if (several && several.length > 1) return several;
  }
  return [];
}

/** Whether a common noun in the plural comes before, which "they" may mean. */
function hasPlural(pronoun: Token): boolean {
  return pronoun.sentence.tokens.some(({ xpos, index }) => xpos === 'NNS' && index < pronoun.index);
}

/** Groups of two or more that "they" can mean: a coordinated subject of this or the last sentence. */
function group(context: Context, pronoun: Token): readonly DraftEntity[] {
  const described = describedGroup(context, pronoun);
  if (described.length > 1) return described;
  for (let back = 0; back < 2; back++) {
    const sentence = context.document.sentences[pronoun.sentence.index - back];
    const subject = sentence?.root.children.find((c) => base(c) === 'nsubj' && c.index < pronoun.index);
    if (!subject) continue;
    const heads = [subject, ...subject.children.filter((c) => base(c) === 'conj')];
    const together = heads.flatMap((head) => context.of.get(head.index) ?? []);
    if (together.length > 1)
      return together.every(({ kind }) => kind === together[0]?.kind && kind !== 'PLACE') ? together : [];
    if (heads.length === 1 && together.length === 1) return [];
  }
  return [];
}

/** Somebody with an office but no name who is the subject that "he" most likely means: "Norway's army chief said he". */
export function unknownSubject(context: Context, pronoun: Token): Token | null {
  const own = isPossessive(pronoun) || isReflexive(pronoun) ? null : clauseOf(pronoun);
  let at: Token | null = pronoun;
  for (let steps = 0; at !== null && steps < 32; steps++, at = at.head) {
    const subject = at.children.find((c) => c.relation === 'nsubj');
    if (!subject || subject.index >= pronoun.index || isUnder(pronoun, subject)) continue;
    // "Norway's army chief told him": somebody else.
    if (at === own) continue;
    const role = subject.xpos === 'NN' && officeNoun(subject) !== null && !/^spokes/.test(subject.lower);
    return role && !context.of.has(subject.index) ? subject : null;
  }
  return null;
}

/** The subject of the pronoun's clause, where it is an office without a name: "The Norwegian minister told him". */
function unnamedSubject(context: Context, pronoun: Token): Token | undefined {
  return clauseOf(pronoun).children.find(
    (c) =>
      c.relation === 'nsubj' && c !== pronoun && c.xpos === 'NN' && officeNoun(c) !== null && !context.of.has(c.index),
  );
}

/** Whether the person may be the one of that office: nothing says that they are of another state. */
function mayBe(context: Context, office: Token, person: DraftEntity): boolean {
  const states = context.behind.get(office.index) ?? [];
  return (
    states.length === 0 ||
    person.countries.size === 0 ||
    states.some(({ iso3 }) => iso3 !== null && person.countries.has(iso3))
  );
}

/** What the pronoun means; [] when the text leaves it open. */
export function resolvePronoun(context: Context, pronoun: Token): readonly DraftEntity[] {
  const kind = pronounKind(pronoun);
  if (kind === null) return [];
  if (kind === 'THEY') {
    const several = group(context, pronoun);
    if (several.length > 1) return several;
  }
  if (kind === 'IT' && isExpletive(pronoun)) return [];
  if ((kind === 'HE' || kind === 'SHE') && unknownSubject(context, pronoun)) return [];
  const front = ahead(context, pronoun, kind) ?? aheadInLine(context, pronoun, kind);
  const best = new Map<DraftEntity, number>();
  const elsewhere = othersInClause(context, pronoun);
  const unnamed = isPossessive(pronoun) ? undefined : unnamedSubject(context, pronoun);
  for (const seen of seenBefore(context, pronoun, REACH[kind])) {
    const back = sentencesBack(pronoun, seen.head);
    if (back > REACH[kind] || !fits(kind, seen.entity)) continue;
    // Far off, a woman must be shown to be one.
    if (kind === 'SHE' && back > 1 && seen.entity.gender === null && likeness(kind, seen.entity) <= 0) continue;
    if (
      seen.form === 'DEMONYM' ||
      elsewhere.has(seen.entity) ||
      (unnamed && mayBe(context, unnamed, seen.entity)) ||
      isForbidden(pronoun, seen.head)
    )
      continue;
    let value = score(pronoun, seen, context);
    if (kind === 'HE' || kind === 'SHE') value += likeness(kind, seen.entity);
    best.set(seen.entity, Math.max(best.get(seen.entity) ?? Number.NEGATIVE_INFINITY, value));
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (front && (!first || first[1] < 6.5)) return [front];
  if (!first) return [];
  if (kind === 'THEY' && (first[0].kind === 'COUNTRY' || !isSubject(pronoun) || hasPlural(pronoun))) return [];
  // As an object "it" seldom means the subject; with a choice the text leaves it open.
  if (kind === 'IT' && second && !isPossessive(pronoun) && !isSubject(pronoun)) return [];
  if (second && first[1] - second[1] < LEAD[kind]) return [];
  if ((kind === 'IT' || kind === 'THEY') && first[1] < 4.5) return [];
  return [first[0]];
}

/** "It is clear that", "it takes time". */
function isExpletive(pronoun: Token): boolean {
  if (base(pronoun) === 'expl') return true;
  if (pronoun.lower !== 'it' || base(pronoun) !== 'nsubj' || pronoun.head === null) return false;
  const verb = pronoun.head;
  if (/^(?:seem|appear|take|rain|snow|turn|matter)$/.test(verb.lemma)) return true;
  const copular = verb.children.some((c) => base(c) === 'cop');
  return copular && verb.upos !== 'PROPN';
}
