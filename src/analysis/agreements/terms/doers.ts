/** Whom the words before a duty mean: a named side, "both", "each side", "the rebels", "its banks". */
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import { nounSpan } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { entitiesIn, sidesOfEntity, unique } from '../sides.ts';
import { ownersOf, type TermLayers } from './deed.ts';
import { sidesNear } from './told.ts';

/** "Both", "each", "neither side": all sides of the agreement, one by one. */
const ALL = /^(both|each|neither|either|they|all|none)$/;
const MEMBERS =
  /^(side|party|nation|signatory|power|neighbour|neighbor|government|state|country|partner|member|ally|army|foe|rival|capital)$/;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

const STATE =
  /^(government|country|state|kingdom|republic|regime|cabinet|army|military|emirate|sultanate|monarchy|junta|administration|authority|island|treasury|parliament|ministry|navy)$/;
const FORCE = /^(rebel|guerrilla|insurgent|militia|fighter|separatist|movement|group|faction)$/;
const FIRM = /^(company|firm|group|consortium|bank|maker|builder|lender|fund|agency|club|union|operator|manufacturer)$/;

/** What the sides themselves do to make it, or to be bound by it; others back it, praise it and break it. */
const MAKING: ReadonlySet<AgreementStatus> = new Set([
  'PROPOSED',
  'UNDER_DISCUSSION',
  'NEGOTIATING',
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'RATIFIED',
  'EXTENDED',
  'AMENDED',
  'IN_FORCE',
]);

/** The sides of the agreement: as few as the text gives, so that a mediator or a place beside them is none. */
function partiesOf(mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const record = layers.agreementLives.of(mention);
  const acting = unique(
    layers.agreementLives
      .told(mention)
      .filter(({ factuality, status }) => factuality !== 'DENIED' && MAKING.has(status))
      .flatMap(({ by }) => by.flatMap((id) => sidesOfEntity(id, layers.entities).map((side) => side.entity))),
  );
  const told = [mention.sides, acting, unique([...mention.sides, ...(record?.sides ?? [])])];
  return told.find((sides) => sides.length > 1) ?? sidesNear(mention, layers);
}

/** "The parties", "both", "each side": all of those who made the agreement. */
export const isCollective = (head: Token): boolean =>
  /^(both|each|neither)$/.test(head.lower) ||
  (/^(side|party|signatory|member)$/.test(lemmaOf(head)) &&
    head.children.some((c) => /^(the|both|each|either|neither|all)$/.test(c.lower)));

/** "Both", "the two states", "neither": as many as the agreement has sides. */
function members(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const words = [head, ...head.children].map((token) => token.lower);
  const number = words.map((word) => NUMBERS[word]).find((one) => one !== undefined);
  const bare = head.upos === 'NUM' && words.includes('the');
  const plural = head.xpos === 'NNS' && words.includes('the');
  const all = words.some((word) => ALL.test(word)) && (ALL.test(head.lower) || MEMBERS.test(lemmaOf(head)));
  if (!bare && !all && !(MEMBERS.test(lemmaOf(head)) && (plural || number !== undefined))) return [];
  const sides = partiesOf(mention, layers);
  const states = sides.filter((side) => layers.entities.get(side).kind === 'COUNTRY');
  const wanted = number ?? (words.some((word) => /^(both|neither|either)$/.test(word)) ? 2 : null);
  for (const group of [sides, states]) if (group.length > 1 && (wanted ?? group.length) === group.length) return group;
  return [];
}

/** "The government", "the rebels", "the company": the one side of that kind. */
function kindred(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const word = lemmaOf(head);
  const definite = head.text === 'Parliament' || head.children.some((c) => /^(the|that|this|its|their)$/.test(c.lower));
  if (
    !definite || (head.xpos === 'NNS' && !/^(authority|island)$/.test(word))
      ? !FORCE.test(word)
      : !(STATE.test(word) || FORCE.test(word) || FIRM.test(word))
  )
    return [];
  const kind = STATE.test(word) ? 'COUNTRY' : 'ORGANIZATION';
  // "The German company" is no Norwegian one.
  const abroad = entitiesIn(nounSpan(head), layers.entities).some((id) => layers.entities.get(id).kind === 'COUNTRY');
  if (abroad && FIRM.test(word)) return [];
  for (const sides of [partiesOf(mention, layers), mention.sides]) {
    const alike = sides.filter((side) => layers.entities.get(side).kind === kind);
    if (alike.length === 1) return alike;
  }
  return [];
}

/** Those who owe the deed; [] where the text names no side as its doer. */
export function doersOf(
  heads: readonly Token[],
  frame: Frame,
  mention: AgreementMention,
  layers: TermLayers,
): readonly EntityId[] {
  const [head] = heads;
  const shared = heads.length === 1 && head ? members(head, mention, layers) : [];
  if (shared.length > 0) return shared;
  const firm = heads.length === 1 && head ? firmOf(head, mention, layers) : [];
  if (firm.length > 0) return firm;
  const named = ownersOf(heads, frame, layers);
  if (named.length > 0 || heads.length !== 1 || !head) return named;
  for (const read of [kindred, bloc, byLastName, namesake]) {
    const found = read(head, mention, layers);
    if (found.length > 0) return found;
  }
  return [];
}

/** "The bloc": the one side that is a union of states. */
function bloc(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  if (head.lower !== 'bloc') return [];
  const alike = partiesOf(mention, layers).filter((side) =>
    /\b(Union|Association|Community|Mercosur|League)\b/.test(layers.entities.get(side).name),
  );
  return alike.length === 1 ? alike : [];
}

/** "The fund", "the Kurdish-led force": the one side whose name ends in the word. */
function byLastName(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  if (head.upos !== 'NOUN' || !head.children.some((c) => c.lower === 'the')) return [];
  const word = lemmaOf(head);
  const alike = partiesOf(mention, layers).filter((side) => {
    const { kind, name } = layers.entities.get(side);
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    return kind === 'ORGANIZATION' && name.includes(' ') && (last === word || last === `${word}s`);
  });
  return alike.length === 1 ? alike : [];
}

/** "The Kuwaiti company": the one side that is a firm of that country. */
function firmOf(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  if (!FIRM.test(lemmaOf(head)) || !head.children.some((c) => c.lower === 'the')) return [];
  const { entities } = layers;
  const countries = entitiesIn(nounSpan(head), entities).filter((id) => entities.get(id).kind === 'COUNTRY');
  const alike = partiesOf(mention, layers).filter(
    (side) =>
      entities.get(side).kind === 'ORGANIZATION' &&
      countries.some(
        (country) =>
          entities.statesOf(side).includes(country) || entities.get(side).name.includes(entities.get(country).name),
      ),
  );
  return alike.length === 1 ? alike : [];
}

/** "European trawlers", "African troops": the union that is a side, by the first word of its name. */
function namesake(head: Token, mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const adjective = head.children.find((c) => c.index < head.index && /^\p{Lu}\p{L}+an$/u.test(c.text));
  const alike = partiesOf(mention, layers).filter((side) =>
    layers.entities.get(side).name.startsWith(`${adjective?.text} U`),
  );
  return adjective && alike.length === 1 ? alike : [];
}
