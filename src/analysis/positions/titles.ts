/** Offices before a name and beside it: "Foreign Minister Anna Berg", "Norway's foreign minister, Anna Berg,". */
import type { PositionClaim } from '../analysis.ts';
import { base } from '../grammar/tree.ts';
import type { Draft, Entities, Name } from '../layers.ts';
import { clauseOf } from '../references/grammar.ts';
import { officeNoun, readRole } from '../references/role.ts';
import type { Rule } from '../rule.ts';
import { whenOf } from '../times/index.ts';
import { type Holding, nameFinder, officeOf, ownerOf, type PositionLayers, position, type Reading } from './held.ts';

/** Titles that are no office: manners of address and vague nouns. */
const VAGUE =
  /^(?:.*spokesperson|.*inspector|.*adviser|.*ambassador|.*deputy|official|leader|chief|head|representative|deputy|adviser|negotiator|general|prince|princess|king|queen|judge|diplomat|delegate|envoy|director|chair|commissioner|emir|sultan|cardinal|archbishop|patriarch|ayatollah|inspector|coordinator|lawmaker|attorney|administrator|consul|whip|ruler)$/;

/** Posts that states do not fill by themselves. */
const PRIVATE =
  /^(?:commander|judge|director|chair|head|chief|deputy|general|coordinator|administrator|lawmaker|attorney|adviser|secretary)$/;

/** Every office noun of the text that stands for a person with a name. */
export function holdings(layers: Reading): readonly Holding[] {
  const known = memo.get(layers.entities);
  if (known) return known;
  const found = findHoldings(layers);
  memo.set(layers.entities, found);
  return found;
}

const memo = new WeakMap<Entities, readonly Holding[]>();

function findHoldings({ document, names, entities }: Reading): Holding[] {
  const nameAt = nameFinder(names);
  const found: Holding[] = [];
  for (const noun of document.tokens) {
    if (officeNoun(noun) === null || nameAt(noun)?.type === 'PER') continue;
    const holders = entities.of(noun);
    if (holders.length === 0 || !holders.every((id) => entities.get(id).kind === 'PERSON')) continue;
    const role = readRole(noun, nameAt);
    if (!role || (role.possessive !== null && entities.of(role.possessive).length !== 1)) continue;
    const trigger = { start: role.start, end: role.end };
    for (const holder of holders) found.push({ trigger, role, holder, predicate: null, shared: holders.length > 1 });
  }
  return found;
}

/** The people named right before and right behind the role, with what stands between. */
function neighbours(
  { role }: Holding,
  { document, names }: Reading,
): { readonly name: Name; readonly between: string }[] {
  const nameAt = nameFinder(names);
  const { tokens } = role.noun.sentence;
  const first = tokens.findIndex(({ end }) => end > role.start);
  const last = tokens.findLastIndex(({ start }) => start < role.end);
  const found: { name: Name; between: string }[] = [];
  for (const at of [last + 1, last + 2, first - 1, first - 2]) {
    const name = tokens[at] && nameAt(tokens[at]);
    if (name?.type !== 'PER' || found.some((other) => other.name === name)) continue;
    const between =
      name.start >= role.end ? document.text.slice(role.end, name.start) : document.text.slice(name.end, role.start);
    found.push({ name, between: between.trim() });
  }
  return found;
}

/** Nothing but space between the office and the name. */
function isBeside(holding: Holding, layers: Reading): boolean {
  return neighbours(holding, layers).some(
    ({ name, between }) =>
      between === '' && name.start >= holding.role.end && layers.entities.of(name.head).includes(holding.holder),
  );
}

function claim(rule: string, confidence: number, holding: Holding, layers: Reading): Draft<PositionClaim> | null {
  const { role, holder } = holding;
  const of = ownerOf(role, holder, layers.entities);
  if (of === null && (role.dangling || role.possessive !== null || VAGUE.test(role.office))) return null;
  // "The American commander" has a nationality, not an office of his state.
  if (of !== null && layers.entities.get(of).kind === 'COUNTRY' && PRIVATE.test(role.office)) return null;
  const { sentence } = role.noun;
  const standing = role.tenure ?? 'CURRENT';
  const today = published(layers.published);
  const over = standing === 'FORMER' || standing === 'LATE';
  const dated = over ? null : whenOf(clauseOf(role.noun), layers);
  // "Will meet President X on Friday": the title is held today.
  const relative = base(clauseOf(role.noun)) === 'acl';
  const ahead = dated !== null && today !== null && dated.earliest > today.earliest;
  // "his greatest success this year": the year goes on, and the day of the story says more.
  const around =
    dated !== null && today !== null && dated.earliest <= today.earliest && (dated.latest ?? '9999') > today.earliest;
  const when = over ? null : dated === null || ahead || around || relative ? today : dated;
  return position(
    {
      rule,
      confidence: of === null ? confidence - 0.15 : confidence,
      holder,
      office: officeOf(role, of, layers.entities),
      of,
      standing,
      evidence: sentence,
      trigger: role,
      when,
    },
    layers.entities,
  );
}

/** The day of the story, on which the title is said to be held. */
function published(when: Reading['published']): Reading['published'] {
  return when === null ? null : { ...when, text: null, basis: when.basis === 'INFERRED' ? 'INFERRED' : 'ARTICLE_DATE' };
}

type Position = Draft<PositionClaim>;

const title: Rule<PositionLayers, Holding, Position> = {
  name: 'position/title-before-name',
  reads: [
    'Norwegian Foreign Minister Anna Berg arrived in Lima on Tuesday.',
    'The talks were opened by Chilean President Pedro Rojas.',
    'Former French prime minister Jean Moreau praised the plan.',
  ],
  skips: ['Presidential candidate Pedro Rojas spoke in Lima.', 'The minister praised Anna Berg.'],
  match: (layers) => holdings(layers).filter((holding) => !holding.shared && isBeside(holding, layers)),
  gives: (holding, layers) => claim('position/title-before-name', 0.9, holding, layers),
};

const apposition: Rule<PositionLayers, Holding, Position> = {
  name: 'position/apposition',
  reads: [
    "Norway's foreign minister, Anna Berg, arrived in Lima on Tuesday.",
    'Pedro Rojas, the president of Chile, opened the talks.',
  ],
  skips: ['Pedro Rojas, a candidate for president of Chile, opened the talks.'],
  match: (layers) =>
    holdings(layers).filter(
      (holding) => !holding.shared && !isBeside(holding, layers) && isAppositive(holding, layers),
    ),
  unless: [{ reason: 'a candidate holds no office', holds: ({ role }) => isSought(role.noun) }],
  gives: (holding, layers) => claim('position/apposition', 0.88, holding, layers),
};

/** A comma or bracket joins the role to the holder's name. */
function isAppositive(holding: Holding, layers: Reading): boolean {
  return neighbours(holding, layers).some(
    ({ name, between }) => /^[,(–—-]$/.test(between) && layers.entities.of(name.head).includes(holding.holder),
  );
}

/** Whether the office is only sought: "candidate for president", "nominee", "bid to become". */
export function isSought(noun: {
  readonly sentence: { readonly tokens: readonly { lower: string; index: number }[] };
  readonly index: number;
}): boolean {
  const { tokens } = noun.sentence;
  const from = noun.index - (tokens[0]?.index ?? 0);
  const near = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:candidates?|nominees?|hopefuls?|contenders?|candidacy|bid|running|run|race|nominated|nomination|nominate|aspirant|successor)\b(?: \S+){0,4}$/.test(
    near,
  );
}

const described: Rule<PositionLayers, Holding, Position> = {
  name: 'position/described-before-named',
  reads: ["Norway's foreign minister arrived in Lima on Tuesday. Anna Berg told reporters that talks would resume."],
  skips: ["Norway's foreign minister arrived in Lima. A crowd cheered."],
  match: (layers) =>
    holdings(layers).filter(
      (holding) =>
        !holding.shared && !isBeside(holding, layers) && !isAppositive(holding, layers) && holding.role.of !== null,
    ),
  gives: (holding, layers) => claim('position/described-before-named', 0.7, holding, layers),
};

const titles: Rule<PositionLayers, Holding, Position> = {
  name: 'position/titles-before-names',
  reads: [
    'Presidents Pedro Rojas of Peru and Jean Moreau of France met in Lima.',
    'Norwegian lawmakers cheered as Presidents Barack Obama and Nicolas Sarkozy landed.',
  ],
  skips: ['Presidents and bankers met in Lima.', 'Anna Berg and Pedro Rojas spoke. Both presidents left.'],
  match: (layers) => holdings(layers).filter((holding) => holding.shared && isListed(holding, layers)),
  gives: (holding, layers) => claim('position/titles-before-names', 0.85, holding, layers),
};

/** The names follow the title at once, or behind a comma. */
function isListed({ role }: Holding, { names }: Reading): boolean {
  const [next, second] = role.noun.sentence.tokens.filter(({ start }) => start >= role.end);
  const name = next?.text === ',' ? second : next;
  return name !== undefined && nameFinder(names)(name)?.type === 'PER';
}

export const titleRules = [title, apposition, described, titles] as const;
