/** Who has which part in an agreement: sides, signatories with the person who signed, mediators, hosts, guarantors. */

import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, EntityId, PartyRole } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, coordinated, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { Entities, Layers } from '../../layers.ts';
import { twoSides } from '../collective.ts';
import { framesIn, spokenNear } from '../near.ts';
import { premodifiers } from '../phrase.ts';
import type { AgreementMention, RoleFind, StatusFind, TermFind } from '../reading.ts';
import { entitiesIn, entitiesOf, sidesOf, sidesOfEntity } from '../sides.ts';
import { agreementSlots } from '../slots.ts';

type RoleLayers = Pick<Layers, 'document' | 'entities' | 'frames' | 'agreementMentions'>;

/** The part that doing this gives: none for those who merely comment. */
const BY_STATUS: Readonly<Partial<Record<AgreementStatus, PartyRole>>> = {
  SIGNED: 'SIGNATORY',
  INITIALLED: 'SIGNATORY',
  AGREED: 'PARTY',
  ADOPTED: 'PARTY',
  RATIFIED: 'PARTY',
  NEGOTIATING: 'PARTY',
  UNDER_DISCUSSION: 'PARTY',
  WITHDRAWN: 'PARTY',
  SUSPENDED: 'PARTY',
  EXTENDED: 'PARTY',
  TERMINATED: 'PARTY',
  IMPLEMENTING: 'PARTY',
  AMENDED: 'PARTY',
  STALLED: 'PARTY',
  PROPOSED: 'PROPOSER',
  REJECTED: 'PARTY',
  VIOLATION_ALLEGED: 'PARTY',
};

const CHAMBER = /^(parliament|senate|congress|house|assembly|voter|lawmaker|legislature|chamber|duma|diet)$/;

/** Bodies of a state are no parties of their own. */
const BODY = /\b(Assembly|Parliament|Senate|Congress|Court|Duma|Knesset|Council of Ministers|Cabinet|House of)\b/;

/** What only a party can refuse to do. */
const OF_PARTIES = /^(SIGNED|EXTENDED|WITHDRAWN|SUSPENDED|TERMINATED|AMENDED)$/;

/** What only a side can do to its own agreement. */
const BREAKING = /^(violate|breach|break|flout|renege)$/;

const MEDIATING = /^(broker|mediate|facilitate|oversee|chair|sponsor|help|arrange|coordinate)$/;
const GUARANTEEING = /^(guarantee|underwrite)$/;
const HOSTING = /^(host)$/;
const SPOKEN = /^(announce|unveil|publish|release|issue|hail|welcome|report|make|approve|back)$/;
const OFFICES: ReadonlyMap<string, PartyRole> = new Map([
  ['guarantor', 'GUARANTOR'],
  ['mediator', 'MEDIATOR'],
  ['depositary', 'DEPOSITARY'],
  ['depository', 'DEPOSITARY'],
  ['witness', 'WITNESS'],
  ['host', 'HOST'],
  ['beneficiary', 'BENEFICIARY'],
]);

function asRole(
  mention: AgreementMention,
  id: EntityId,
  role: PartyRole,
  entities: Entities,
  withPerson = false,
): RoleFind[] {
  const sides = sidesOfEntity(id, entities).filter((side) => !BODY.test(entities.get(side.entity).name));
  if (sides.length === 0) {
    const { kind } = entities.get(id);
    const own = role === 'MEDIATOR' || role === 'HOST' || (kind === 'PLACE' && /^(PARTY|SIGNATORY)$/.test(role));
    return own ? [{ mention, entity: id, role }] : [];
  }
  return sides.map(({ entity, person }) => ({
    mention,
    entity,
    role,
    ...(withPerson && person !== null ? { signedBy: person } : {}),
  }));
}

/** Sides after "with" and "between" of the verb that makes the agreement, and those for whom someone signs. */
const partners = (frame: Frame): readonly Token[] =>
  frame.obliques.flatMap(({ preposition, head }) => {
    if (/^(with|between|among|alongside|on behalf of|in the name of)$/.test(preposition)) return [head];
    const named = /^(on|in)$/.test(preposition) && /^(behalf|name)$/.test(lemmaOf(head));
    return named ? head.children.filter((c) => prepositionOf(c) === 'of').flatMap(coordinated) : [];
  });

const between = (index: number, a: number, b: number): boolean => index > Math.min(a, b) && index < Math.max(a, b);

function ofStatus(find: StatusFind, { document, frames, entities, agreementMentions }: RoleLayers): RoleFind[] {
  const role = BY_STATUS[find.status];
  const frame = frames.at(find.at);
  const lemma = lemmaOf(find.at);
  if (
    !role ||
    (find.factuality === 'DENIED' && !OF_PARTIES.test(find.status)) ||
    (SPOKEN.test(lemma) &&
      find.rule !== 'agreement/status-stated' &&
      !(lemma === 'approve' && /^(loan|bailout|grant|package)$/.test(lemmaOf(find.mention.head)))) ||
    (find.status === 'REJECTED' && !(frame?.agents ?? []).some((head) => CHAMBER.test(lemmaOf(head)))) ||
    /status-(modifier|accused)/.test(find.rule) ||
    (find.status === 'VIOLATION_ALLEGED' && !BREAKING.test(lemma))
  )
    return [];
  if (MEDIATING.test(lemma)) return find.by.flatMap((id) => asRole(find.mention, id, 'MEDIATOR', entities));
  if (frame?.obliques.some((o) => o.preposition === 'as' && /^(witness|guarantor)/.test(lemmaOf(o.head))))
    return find.by.flatMap((id) => asRole(find.mention, id, 'WITNESS', entities));
  const signing = role === 'SIGNATORY' && find.factuality === 'HAPPENED';
  const own = signing || role !== 'SIGNATORY' ? role : 'PARTY';
  const told = frame && /^(HAPPENED|ONGOING|PLANNED)$/.test(find.factuality) ? partners(frame) : [];
  // Of a list of agreements each has the partner that stands nearest.
  const with_ = told.filter(
    (head) =>
      !agreementMentions.some(
        (other) =>
          other !== find.mention &&
          other.head.sentence === head.sentence &&
          other.form !== 'PRONOUN' &&
          between(other.head.index, find.mention.head.index, head.index),
      ),
  );
  return [
    ...find.by.flatMap((id) => asRole(find.mention, id, own, entities, signing)),
    ...(frame && find.status === 'AGREED' && /^(award|give|grant)$/.test(lemma) ? frame.recipients : [])
      .flatMap((head) => entitiesOf(head, entities))
      .flatMap((id) => asRole(find.mention, id, 'PARTY', entities)),
    ...with_
      .flatMap((head) => {
        const named = entitiesOf(head, entities);
        return named.length > 0 ? named : twoSides(head, { document, entities });
      })
      .flatMap((id) => asRole(find.mention, id, own === 'PROPOSER' ? 'ADDRESSEE' : own, entities, signing)),
  ];
}

const BETWEEN = /^(mediator|go-between|broker|intermediary|facilitator)$/;

/** "Mediated", "acted as go-between". */
const actsBetween = ({ lemma, obliques }: Frame): boolean =>
  /^(mediate|broker)$/.test(lemma) ||
  (/^(act|serve)$/.test(lemma) && obliques.some((o) => o.preposition === 'as' && BETWEEN.test(lemmaOf(o.head))));

const helperRole = (lemma: string): PartyRole | null =>
  MEDIATING.test(lemma) ? 'MEDIATOR' : HOSTING.test(lemma) ? 'HOST' : GUARANTEEING.test(lemma) ? 'GUARANTOR' : null;

function ofHelpers(mention: AgreementMention, { frames, entities, document }: RoleLayers): RoleFind[] {
  const found: RoleFind[] = [];
  for (const { frame, slot } of agreementSlots(mention.head, frames)) {
    const role = helperRole(frame.lemma);
    if (role && slot === 'obj')
      for (const id of frame.agents.flatMap((head) => entitiesOf(head, entities)))
        found.push(...asRole(mention, id, role, entities));
  }
  // "Sarkozy, who mediated": nothing is mediated but what the sentence or the one before it is about.
  for (const frame of framesIn(mention.head.sentence, frames))
    if (actsBetween(frame) && !frame.patients.some((p) => p.index > frame.predicate.index))
      for (const id of frame.agents.flatMap((head) => entitiesOf(head, entities)))
        if (frame.agents.every((head) => head !== mention.head))
          found.push(...asRole(mention, id, 'MEDIATOR', entities));
  // "Talks that Qatar mediated", whose tree lost the verb.
  for (const token of mention.head.sentence.tokens)
    if (/^(mediated|brokered)$/.test(token.lower) && frames.at(token) === undefined) {
      const lead = document.text.slice(Math.max(mention.head.sentence.start, token.start - 60), token.start);
      const by = /\b(?:that|which) ((?:the )?[\p{L} ]+) (?:had |has )?$/u.exec(lead)?.[1];
      if (by)
        for (const id of entitiesIn({ start: token.start - by.length - 5, end: token.start }, entities))
          found.push(...asRole(mention, id, 'MEDIATOR', entities));
    }
  // "Egyptian-brokered truce".
  for (const token of premodifiers(mention.head))
    if (/^(brokered|mediated|sponsored)$/.test(token.lower))
      for (const id of entitiesIn({ start: mention.start, end: token.start }, entities))
        found.push(...asRole(mention, id, 'MEDIATOR', entities));
  // "brokered by X" after the noun, wherever the tree hangs it.
  for (let at = mention.head.index + 1; at < mention.head.index + 8; at++) {
    const token = document.tokens[at];
    if (!token || token.sentence !== mention.head.sentence) break;
    if (!/^(brokered|mediated|sponsored|facilitated)$/.test(token.lower) || document.tokens[at + 1]?.lower !== 'by')
      continue;
    const by = token.children.find((c) => base(c) === 'obl') ?? null;
    for (const id of by ? entitiesOf(by, entities) : []) found.push(...asRole(mention, id, 'MEDIATOR', entities));
  }
  return found;
}

/** "the guarantors of the process, A and B", "Canada is the depositary of the treaty". */
function ofOffices({ document, entities, agreementMentions }: RoleLayers): RoleFind[] {
  const found: RoleFind[] = [];
  for (const token of document.tokens) {
    const role = token.upos === 'NOUN' ? OFFICES.get(lemmaOf(token)) : undefined;
    if (!role) continue;
    const mention = spokenNear(agreementMentions, token.sentence, 1).findLast(
      (m) =>
        m.start <= token.sentence.end &&
        token.sentence.index - m.head.sentence.index <= 1 &&
        m.rule !== 'agreement/talks',
    );
    if (!mention) continue;
    const holders = token.children.filter(
      (c) => base(c) === 'appos' || (base(c) === 'nsubj' && token.children.some((g) => base(g) === 'cop')),
    );
    const listed =
      holders.length > 0
        ? holders
        : token.children
            .filter((c) => base(c) === 'nmod' || base(c) === 'conj')
            .flatMap((c) => c.children.filter((g) => base(g) === 'appos' || base(g) === 'conj'));
    for (const head of listed) for (const { entity } of sidesOf(head, entities)) found.push({ mention, entity, role });
  }
  return found;
}

/** Who gets what is promised. */
function ofReceivers(mention: AgreementMention, { frames, entities }: RoleLayers): RoleFind[] {
  const frame = mention.form === 'VERB' && mention.kind === 'COMMITMENT' ? frames.at(mention.head) : undefined;
  if (!frame) return [];
  const heads = [...frame.recipients, ...frame.obliques.filter((o) => o.preposition === 'to').map((o) => o.head)];
  return heads
    .flatMap((head) => sidesOf(head, entities))
    .map(({ entity }) => ({ mention, entity, role: 'BENEFICIARY' as const }));
}

/** Who is accused of breaking it, and who accuses: sides of it, where they are states. */
function ofAccused(find: StatusFind, { frames, entities }: RoleLayers): RoleFind[] {
  if (find.rule !== 'agreement/status-accused') return [];
  const accused = (frames.at(find.at)?.patients ?? []).flatMap((head) =>
    sidesOf(head, entities).map((side) => side.entity),
  );
  const accusers = find.by.flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity));
  return [...accusers, ...accused]
    .filter((id) => entities.get(id).kind === 'COUNTRY')
    .map((entity) => ({ mention: find.mention, entity, role: 'PARTY' as const }));
}

/** Who owes something under it: a state, or for a contract a company. */
function ofTerms(terms: readonly TermFind[], { entities }: RoleLayers): RoleFind[] {
  return terms.flatMap(({ mention, obligor, beneficiary, rule }): RoleFind[] => {
    // Who agrees to give something does so with the one who gets it.
    const other = rule === 'agreement/term-agreed' && mention.rule === 'agreement/agreed-to' ? beneficiary : null;
    if (other !== null && obligor !== null && entities.get(other).kind === 'COUNTRY') {
      return [obligor, other].map((entity) => ({ mention, entity, role: 'PARTY' }));
    }
    if (obligor === null || (rule === 'agreement/term-following' && mention.kind !== 'CONTRACT')) return [];
    const kind = entities.get(obligor).kind;
    return kind === 'COUNTRY' || mention.kind === 'CONTRACT' ? [{ mention, entity: obligor, role: 'PARTY' }] : [];
  });
}

export function readRoles(
  finds: readonly StatusFind[],
  terms: readonly TermFind[],
  layers: RoleLayers,
): readonly RoleFind[] {
  return [
    ...finds.flatMap((find) => ofAccused(find, layers)),
    ...ofTerms(terms, layers),
    ...finds.flatMap((find) => ofStatus(find, layers)),
    ...layers.agreementMentions.flatMap((mention) => [
      ...mention.sides.map((entity): RoleFind => ({ mention, entity, role: 'PARTY' })),
      ...ofHelpers(mention, layers),
      ...ofReceivers(mention, layers),
    ]),
    ...ofOffices(layers),
  ];
}
