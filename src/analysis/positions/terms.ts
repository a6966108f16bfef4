/** Offices told by what surrounds them: a term that ends, somebody to be replaced, a counterpart with the same office. */
import type { Token } from '../../language/document.ts';
import type { EntityId, PositionClaim, Span, When } from '../analysis.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Draft } from '../layers.ts';
import { officeNoun, type Role, readRole } from '../references/role.ts';
import type { Rule } from '../rule.ts';
import { parseEdtf, whenOf } from '../times/index.ts';
import { nameFinder, ownerOf, type PositionLayers, position, type Reading } from './held.ts';
import { holdings } from './titles.ts';
import { copular } from './verbs.ts';

type Position = Draft<PositionClaim>;

interface Implied {
  readonly trigger: Span;
  readonly holder: EntityId;
  readonly at: Token;
  readonly when: When | null;
}

function personOf(token: Token | undefined, { entities }: Reading): EntityId | null {
  const [id] = token ? entities.of(token) : [];
  return id !== undefined && entities.get(id).kind === 'PERSON' ? id : null;
}

/** The office that the story says is open: "the post of …", "candidate for …", "run for …", nearest before or after. */
function officeSought(at: Token, layers: Reading): Role | null {
  const nameAt = nameFinder(layers.names);
  const { sentences } = layers.document;
  for (const back of [0, 1, 2, 3, -1]) {
    const sentence = sentences[at.sentence.index - back];
    for (const noun of sentence?.tokens ?? []) {
      if (officeNoun(noun) === null) continue;
      const role = readRole(noun, nameAt);
      if (!role || role.possessive) continue;
      const first = sentence!.tokens.findIndex((token) => token.start >= role.start);
      const lead = sentence!.tokens
        .slice(Math.max(0, first - 4), first)
        .map(({ lower }) => lower)
        .join(' ');
      if (
        /\b(?:post|job|position|office|role|candida(?:te|cy|tes)|race|contest|election|bid|run|running|successor) (?:of|for|as|to)(?: the| a)?$/.test(
          lead,
        )
      )
        return role;
    }
  }
  return null;
}

/** The office that another claim of the story gives the person. */
function officeHeld(holder: EntityId, layers: Reading): Role | null {
  const all = [...holdings(layers), ...copular(layers)];
  return all.find((holding) => holding.holder === holder && holding.role.tenure !== 'FORMER')?.role ?? null;
}

/** "until" the day: the term is open at its start. */
function until(when: When | null): When | null {
  if (when === null) return null;
  const last = when.edtf.split('/').at(-1) ?? when.edtf;
  if (last === '..') return null;
  const edtf = `../${last}`;
  const bounds = parseEdtf(edtf);
  return { ...when, edtf, earliest: bounds?.earliest ?? when.earliest, latest: when.latest };
}

const TERMS = new Set(['term', 'mandate', 'tenure']);

function* endingTerms(layers: Reading): Generator<Implied> {
  for (const noun of layers.document.tokens) {
    if (!TERMS.has(lemmaOf(noun))) continue;
    const owner = noun.children.find((c) => c.relation === 'nmod:poss' || c.relation === 'nmod');
    const subject = base(noun) === 'nsubj' && noun.head;
    if (!subject || !/^(?:expire|end|conclude|finish|run|lapse|be)$/.test(lemmaOf(subject))) continue;
    // "Annan, whose term expires": the relative pronoun stands for the name.
    const relative = owner && /^(?:whose|his|her)$/.test(owner.lower) ? (subject.head ?? undefined) : undefined;
    const holder = personOf(owner, layers) ?? (base(subject) === 'acl' ? personOf(relative, layers) : null);
    if (!holder) continue;
    yield { trigger: { start: noun.start, end: subject.end }, holder, at: noun, when: until(whenOf(subject, layers)) };
  }
}

const term: Rule<PositionLayers, Implied, Position> = {
  name: 'position/term-ends',
  reads: [
    "Chilean President Pedro Rojas met lawmakers. Rojas's term expires on March 11, 2010.",
    'Pedro Rojas is the president of Chile. His term ends in March 2010.',
  ],
  skips: ["The lease's term expires in March 2010."],
  match: endingTerms,
  gives(implied, layers) {
    const role = officeHeld(implied.holder, layers) ?? officeSought(implied.at, layers);
    if (!role) return null;
    return position(
      {
        rule: 'position/term-ends',
        confidence: 0.75,
        holder: implied.holder,
        office: role.office,
        of: ownerOf(role, implied.holder, layers.entities),
        standing: 'CURRENT',
        evidence: implied.at.sentence,
        trigger: implied.trigger,
        when: implied.when,
      },
      layers.entities,
    );
  },
};

function* replaced(layers: Reading): Generator<Implied> {
  for (const verb of layers.document.tokens) {
    if (verb.upos !== 'VERB' || !/^(?:replace|succeed)$/.test(lemmaOf(verb))) continue;
    if (base(verb) === 'root' && /^(?:VBD|VBZ)$/.test(verb.xpos)) continue;
    const holder = personOf(
      verb.children.find((c) => base(c) === 'obj'),
      layers,
    );
    if (holder) yield { trigger: { start: verb.start, end: verb.end }, holder, at: verb, when: null };
  }
}

const toBeReplaced: Rule<PositionLayers, Implied, Position> = {
  name: 'position/to-be-replaced',
  reads: [
    'Anna Berg is a candidate for the post of mayor of Oslo. The party must choose a candidate to replace Lars Holm.',
  ],
  skips: ['The club wants a striker to replace Lars Holm.'],
  match: replaced,
  gives(implied, layers) {
    const role = officeSought(implied.at, layers);
    if (!role) return null;
    const of = role.of ? ownerOf(role, implied.holder, layers.entities) : null;
    return position(
      {
        rule: 'position/to-be-replaced',
        confidence: 0.65,
        holder: implied.holder,
        office: role.office,
        of,
        standing: 'CURRENT',
        evidence: implied.at.sentence,
        trigger: implied.trigger,
        when: layers.published === null ? null : { ...layers.published, text: null },
      },
      layers.entities,
    );
  },
};

interface Pair extends Implied {
  readonly other: EntityId;
}

function* counterparts(layers: Reading): Generator<Pair> {
  for (const noun of layers.document.tokens) {
    if (noun.lower !== 'counterpart' && noun.lower !== 'colleague') continue;
    const pronoun = noun.children.find((c) => c.relation === 'nmod:poss');
    const holder = personOf(pronoun, layers);
    const other = personOf(noun, layers);
    if (holder && other && holder !== other) yield { trigger: noun, holder, other, at: noun, when: null };
  }
}

const counterpart: Rule<PositionLayers, Pair, Position> = {
  name: 'position/counterpart',
  reads: [
    "Norway's foreign minister landed on Monday. After talks with her Chilean counterpart, Anna Berg praised Foreign Minister Pedro Rojas.",
  ],
  skips: [
    'Anna Berg met her Chilean counterpart.',
    'Foreign Minister Anna Berg of Norway met her colleague Pedro Rojas.',
  ],
  match: counterparts,
  gives({ holder, other, at, trigger }, layers) {
    const own = officeHeld(holder, layers);
    const shared = officeHeld(other, layers) ?? own;
    if (!shared) return null;
    return [holder, other].flatMap((each) => {
      const [of] = layers.entities.statesOf(each);
      if (!of) return [];
      return position(
        {
          rule: 'position/counterpart',
          confidence: 0.72,
          holder: each,
          office: shared.office,
          of,
          standing: 'CURRENT',
          evidence: at.sentence,
          trigger,
          when: layers.published === null ? null : { ...layers.published, text: null },
        },
        layers.entities,
      );
    });
  },
};

export const termRules = [term, toBeReplaced, counterpart] as const;
