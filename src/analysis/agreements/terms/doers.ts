/** Whom the words before a duty mean: a named side, "both", "each side", "the rebels", "its banks". */
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import type { AgreementMention } from '../reading.ts';
import { sidesOfEntity, unique } from '../sides.ts';
import { ownersOf, type TermLayers } from './deed.ts';
import { sidesNear } from './told.ts';

/** "Both", "each", "neither side": all sides of the agreement, one by one. */
const ALL = /^(both|each|neither|either|they|all|none)$/;
const MEMBERS =
  /^(side|party|nation|signatory|power|neighbour|neighbor|government|state|country|partner|member|ally|army|foe|rival|capital)$/;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

const STATE = /^(government|country|state|kingdom|republic|regime|cabinet)$/;
const FORCE = /^(rebel|guerrilla|insurgent|militia|fighter|separatist|movement|group|faction)$/;
const FIRM = /^(company|firm|group|consortium|bank|maker|builder|lender|fund|agency|club|union|operator|manufacturer)$/;

/** The sides of the agreement: as few as the text gives, so that a mediator or a place beside them is none. */
function partiesOf(mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const record = layers.agreementLives.of(mention);
  const acting = unique(
    layers.agreementLives
      .told(mention)
      .filter(({ factuality }) => factuality !== 'DENIED')
      .flatMap(({ by }) => by.flatMap((id) => sidesOfEntity(id, layers.entities).map((side) => side.entity))),
  );
  const told = [mention.sides, acting, unique([...mention.sides, ...(record?.sides ?? [])])];
  return told.find((sides) => sides.length > 1) ?? sidesNear(mention, layers);
}

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
  const definite = head.children.some((c) => /^(the|that|this|its|their)$/.test(c.lower));
  if (!definite || head.xpos === 'NNS' ? !FORCE.test(word) : !(STATE.test(word) || FORCE.test(word) || FIRM.test(word)))
    return [];
  const kind = STATE.test(word) ? 'COUNTRY' : 'ORGANIZATION';
  const alike = partiesOf(mention, layers).filter((side) => layers.entities.get(side).kind === kind);
  return alike.length === 1 ? alike : [];
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
  const named = ownersOf(heads, frame, layers);
  return named.length > 0 || heads.length !== 1 || !head ? named : kindred(head, mention, layers);
}
