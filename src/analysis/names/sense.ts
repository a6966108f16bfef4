/** Which of its senses a known name has here: the city or the government, the state or its namesake. */

import { type Sense, sensesOf } from '../../knowledge/lookup/index.ts';
import { places, usStateAbbreviations, usStateNames } from '../../knowledge/places/index.ts';
import type { Token } from '../../language/document.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Name } from '../layers.ts';
import type { Story } from './story.ts';

export type Reading = Pick<Name, 'form' | 'knowledgeId'>;

const AT_PLACE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'into',
  'through',
  'via',
  'inside',
  'across',
  'throughout',
  'within',
]);
const MOTION = new Set(
  `visit leave reach enter tour arrive fly travel go come return head depart move evacuate capture bomb shell attack shake hit
  rock besiege encircle liberate patrol surround`.split(/\s+/),
);
const FACILITY = new Set(
  `airport street square suburb district region province summit talk meeting conference hotel stadium university museum mayor
  resident river metro subway station theatre theater hospital court stock exchange marathon area outskirts streets suburbs
  neighborhood neighbourhood church mosque temple palace bureau office time treaty agreement accord protocol declaration`.split(
    /\s+/,
  ),
);

/** The preposition of a name, that of the first of a list for the rest. */
export function prepositionFor(head: Token): string | null {
  let token: Token | null = head;
  for (let steps = 0; token !== null && steps < 3; steps++) {
    const marker = token.children.find((c) => base(c) === 'case' && c.index < token!.index && c.lower !== "'s");
    if (marker) return marker.lower;
    if (base(token) !== 'conj' && base(token) !== 'appos') return null;
    token = token.head;
  }
  return null;
}

function isPossessive(head: Token): boolean {
  return head.children.some(
    (c) => base(c) === 'case' && (c.lower === "'s" || c.lower === "'" || c.lower === '’s' || c.lower === '’'),
  );
}

/** What cities do and governments do not. */
const CITY_VERBS = new Set(
  `be have host experience lie thrive grow become wake boast see celebrate fall suffer recover stand enjoy sit burn sleep shake
  sprawl bustle attract house contain rank beat lose win`.split(/\s+/),
);
/** What is said of governments with "is": "Ankara is ready". */
const ATTITUDES =
  /^(?:ready|willing|prepared|concerned|committed|opposed|keen|eager|reluctant|adamant|confident|interested|aware|unhappy|angry|pleased|determined|responsible|guilty|set|due|able|unable|party|ally)$/;
const DONE_TO_GOVERNMENTS =
  /^(?:accuse|urge|ask|tell|blame|criticize|criticise|warn|inform|expect|invite|force|allow|press|suspect|represent|involve)$/;

function actsAsGovernment(head: Token, governor: Token): boolean {
  if (governor.children.some((c) => base(c) === 'cop')) return ATTITUDES.test(lemmaOf(governor));
  if (head.relation === 'nsubj:pass') return DONE_TO_GOVERNMENTS.test(lemmaOf(governor));
  return !CITY_VERBS.has(lemmaOf(governor));
}

/** "Moscow" as the government of Russia and not the city. */
export function standsForGovernment(head: Token, story: Story): boolean {
  if (story.inDateline(head)) return false;
  const relation = base(head);
  const governor = head.head;
  if (isPossessive(head)) return governor !== null && !FACILITY.has(lemmaOf(governor));
  const preposition = prepositionFor(head);
  if (preposition !== null) {
    if (AT_PLACE.has(preposition)) return false;
    if (preposition === 'for' && governor !== null) return !MOTION.has(lemmaOf(governor));
    if (preposition === 'of')
      return (
        governor !== null &&
        governor.upos !== 'PROPN' &&
        !FACILITY.has(lemmaOf(governor)) &&
        /^(?:government|policy|support|ally|leader|critic|demand|proposal|position|stance|acceptance|approval|backing)$/.test(
          lemmaOf(governor),
        )
      );
    return /^(?:with|by|between|against|on|toward|towards|upon|for|among|like|than|but)$/.test(preposition);
  }
  if (relation === 'nsubj') return governor !== null && actsAsGovernment(head, governor);
  if (relation === 'obj' || relation === 'iobj') return governor !== null && !MOTION.has(lemmaOf(governor));
  if (relation === 'conj' && governor !== null) return standsForGovernment(governor, story);
  return relation === 'compound' && isBeforeParticiple(head);
}

/** "Washington lifted sanctions", "Moscow backed rebels": whether the tree has the verb right or took it for an adjective. */
function isBeforeParticiple(head: Token): boolean {
  const next = head.sentence.tokens[head.index - head.sentence.tokens[0]!.index + 1];
  return (
    next !== undefined &&
    base(next) === 'amod' &&
    /^VB[ND]$/.test(next.xpos) &&
    (head.head === next || next.head === head.head)
  );
}

const HISTORICAL = /\b(?:1[0-8]\d\d|19[0-3]\d|194[0-7])\b|\b(?:colony|colonial|annex\w*|Joseon|Choson)\b/;
const WHOLE_KOREA =
  /^(?:peninsula|war|armistice|conflict|crisis|unification|reunification|language|nation|question|issue|descent|dynasty)$/;

/** "Korea" and "Korean" alone. */
function korea(sense: Sense, head: Token, story: Story): string | null {
  const before = head.sentence.tokens[head.index - head.sentence.tokens[0]!.index - 1];
  if (before?.lower === 'ethnic') return null;
  if (HISTORICAL.test(head.sentence.text)) return 'country:KRH';
  if (sense.use !== 'NAME') {
    const noun = head.head !== null && head.head.index > head.index ? lemmaOf(head.head) : '';
    if (WHOLE_KOREA.test(noun)) return null;
  }
  return story.mentions('PRK') && !story.mentions('KOR') ? null : 'country:KOR';
}

const placeIdByName = new Map(
  places.flatMap(({ id, name, otherNames }) => [name, ...otherNames].map((each): [string, string] => [each, id])),
);

function readCapital(sense: Sense, senses: readonly Sense[], surface: string, head: Token, story: Story): Reading {
  if (standsForGovernment(head, story)) {
    // The Union, unless the story is about the kingdom too.
    if (surface === 'Brussels' && !story.namesOtherwise('BEL', surface))
      return { form: 'METONYM', knowledgeId: 'organization:EU' };
    return { form: 'METONYM', knowledgeId: sense.id };
  }
  const place = senses.find(({ id }) => id?.startsWith('place:'))?.id ?? placeIdByName.get(surface) ?? null;
  return { form: 'NAME', knowledgeId: place ?? sense.id };
}

function readCountry(sense: Sense, senses: readonly Sense[], head: Token, story: Story): Reading {
  const form = sense.use === 'NAME' ? 'NAME' : 'DEMONYM';
  // "U.S." is the state, and an adjective before a noun.
  const adjective =
    sense.use === 'NAME' && senses.some(({ use }) => use === 'DEMONYM') && /^(?:compound|amod|nmod)$/.test(base(head));
  const { country } = sense;
  if (country === 'GEO' && story.isAmericanGeorgia())
    return { form: 'NAME', knowledgeId: form === 'NAME' ? 'place:georgia-us' : null };
  if (country === 'COD' && /^Congo(?:lese)?$/.test(head.text) && story.mentions('COG') && !story.names('Kinshasa')) {
    return { form, knowledgeId: 'country:COG' };
  }
  return {
    form: adjective && head.head !== null && head.head.index > head.index ? 'DEMONYM' : form,
    knowledgeId: sense.id,
  };
}

/** A namesake in the United States of a place that the tables know elsewhere. */
export const AMERICAN_TOWN = 'place:us-town';

/** "Birmingham, Ala.": a state of the United States stands behind a comma. */
function isBeforeAmericanState(head: Token): boolean {
  const { tokens } = head.sentence;
  const at = head.index - tokens[0]!.index;
  const [comma, one, two] = [1, 2, 3].map((by) => tokens[at + by]);
  if (comma?.text !== ',' || !one) return false;
  return [one.text, `${one.text} ${two?.text ?? ''}`].some(
    (name) => usStateNames.has(name) || usStateAbbreviations.has(name),
  );
}

/** The country that an address gives: "Norfolk, England", "in Cordoba in Spain". */
function addressOf(head: Token): string | null {
  const { tokens } = head.sentence;
  const at = head.index - tokens[0]!.index;
  const [link, one, two] = [1, 2, 3].map((by) => tokens[at + by]);
  if (!one || !link || !/^(?:,|in)$/.test(link.text)) return null;
  for (const name of [`${one.text} ${two?.text ?? ''}`, one.text]) {
    if (PARTS_OF_BRITAIN.has(name)) return 'GBR';
    const country = sensesOf(name).find(({ use, id }) => use === 'NAME' && id?.startsWith('country:'))?.country;
    if (country) return country;
  }
  return null;
}

const PARTS_OF_BRITAIN = new Set(['England', 'Scotland', 'Wales']);

/** Which of several places of the name is meant: that of the address, or of the one such country that the story is about. */
function amongNamesakes(senses: readonly Sense[], head: Token, story: Story): Sense | undefined {
  const found = senses.filter(({ use, id }) => use === 'NAMESAKE' || (use === 'NAME' && id?.startsWith('place:')));
  const [usual] = found;
  if (!usual || found.length < 2) return undefined;
  const address = addressOf(head);
  const addressed = found.find(({ country }) => country === address);
  if (addressed) return addressed;
  if (usual.country !== null && story.mentions(usual.country)) return usual;
  const about = found.filter(({ country }) => country !== null && story.mentions(country));
  return about.length === 1 ? about[0] : usual;
}

const isOrganization = ({ id }: Sense): boolean => id?.startsWith('organization:') ?? false;

/** States whose names towns of the United States bear: nobody lives in Iraq, Ohio. */
const AMERICAN_NAMESAKES = new Set(
  'Lebanon Peru Cuba Mexico Poland Norway Denmark Sweden Jordan Jamaica Holland Panama Malta Cyprus China Egypt Italy Georgia'.split(
    ' ',
  ),
);

/** Capitals that share their names with so many towns that alone they show no country. */
const NAMESAKE_CAPITALS = new Set(
  'Salisbury,Victoria,Kingston,Georgetown,San Jose,Hamilton,Stanley,Plymouth,Douglas,Jamestown,Kingstown'.split(','),
);

/** The reading of a known name in its place. */
export function readSense(senses: readonly Sense[], surface: string, head: Token, story: Story): Reading {
  const [first] = senses;
  if (!first) return { form: 'NAME', knowledgeId: null };
  if (first.use === 'STATE') return { form: 'NAME', knowledgeId: first.id };
  const meant =
    first.use === 'NAME' && first.id?.startsWith('place:') ? amongNamesakes(senses, head, story) : undefined;
  if (meant && meant !== first) return { form: 'NAME', knowledgeId: meant.id };
  const town = first.use === 'CAPITAL' || first.use === 'NAME';
  if (town && first.id?.startsWith('place:') && first.country !== 'USA' && isBeforeAmericanState(head)) {
    return { form: 'NAME', knowledgeId: AMERICAN_TOWN };
  }
  const borne = first.use === 'CAPITAL' || first.id?.startsWith('place:') || AMERICAN_NAMESAKES.has(surface);
  if (town && borne && first.country !== null && !isOrganization(first) && story.isAmericanTown(first.country)) {
    return { form: 'NAME', knowledgeId: AMERICAN_TOWN };
  }
  if (
    first.use === 'CAPITAL' &&
    NAMESAKE_CAPITALS.has(surface) &&
    first.country !== null &&
    !story.namesOtherwise(first.country, surface)
  )
    return { form: 'NAME', knowledgeId: null };
  if (first.country === 'KRH')
    return { form: first.use === 'NAME' ? 'NAME' : 'DEMONYM', knowledgeId: korea(first, head, story) };
  if (first.use === 'CAPITAL') return readCapital(first, senses, surface, head, story);
  if (first.use === 'SEAT') return { form: 'METONYM', knowledgeId: first.id };
  if (first.id?.startsWith('country:')) return readCountry(first, senses, head, story);
  if (first.id?.startsWith('organization:')) {
    // Several parties are called Labour: the one whose country the story is about.
    const local = senses.find(({ country }) => country !== null && story.mentions(country));
    if (local) return { form: 'NAME', knowledgeId: local.id };
    return { form: 'NAME', knowledgeId: first.weak && first.country !== null ? null : first.id };
  }
  return { form: 'NAME', knowledgeId: first.id };
}
