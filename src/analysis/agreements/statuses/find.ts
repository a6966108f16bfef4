/** From a predicate that tells of an agreement's life to the find: who did it, when, and how sure. */

import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, EntityId, Factuality, TimeExpression, When } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf, markerOf } from '../../grammar/tree.ts';
import { twoSides } from '../collective.ts';
import { timesWithin } from '../near.ts';
import { assertedBy, isRegretted } from '../obligation.ts';
import type { AgreementMention, StatusFind } from '../reading.ts';
import { entitiesOf, isCapital, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import { subjectsBefore } from '../subjects.ts';
import { whenFor } from '../when.ts';
import type { StatusLayers, StatusMatch } from './contract.ts';

const CHAMBER =
  /^(parliament|senate|congress|duma|bundestag|bundesrat|knesset|assembly|lawmaker|legislature|house|chamber|voter|deputy|mp|legislator|senator|diet|sejm|riksdag|storting|parliamentarian|referendum)$/;
const BOARD = /^(board|council|committee|conference|summit|meeting|delegate|member|general)$/;

/** The word before the verb that stands as its subject, whatever the parser made of the clause. */
const subjects = ({ predicate }: Frame): readonly Token[] =>
  predicate.children.filter((c) => c.relation.startsWith('nsubj') && c.index < predicate.index);

const heads = (frame: Frame): readonly Token[] => [
  ...frame.agents,
  ...(frame.perfect || !frame.passive ? subjects(frame) : []),
  ...frame.obliques.filter((o) => /^(by|in)$/.test(o.preposition)).map((o) => o.head),
];
const anyOf = (tokens: readonly Token[], pattern: RegExp): boolean =>
  tokens.some(
    (token) =>
      pattern.test(lemmaOf(token)) || token.children.some((c) => pattern.test(lemmaOf(c)) && c.relation === 'compound'),
  );

/** "Approved" by a parliament is ratified, by a board adopted, by a government agreed. */
export function refined(status: AgreementStatus, frame: Frame): AgreementStatus {
  if (!/^(approve|endorse|back|pass|approval)$/.test(frame.lemma)) return status;
  const who = heads(frame);
  if (anyOf(who, CHAMBER)) return 'RATIFIED';
  return anyOf(who, BOARD) || frame.lemma === 'endorse' || frame.lemma === 'pass' ? 'ADOPTED' : 'AGREED';
}

/** Entities that did it: the subjects, or, where the tree has none that could act, those who stand before the verb. */
export function doersOf(frame: Frame, layers: StatusLayers): readonly EntityId[] {
  const { entities } = layers;
  const acting = (id: EntityId): boolean =>
    sidesOfEntity(id, entities).length > 0 || entities.get(id).kind === 'PERSON';
  const named = unique(frame.agents.flatMap((head) => entitiesOf(head, entities)));
  // A region or a city acts too, where it is the one that signs.
  const region = (id: EntityId): boolean => entities.get(id).kind === 'PLACE' && !isCapital(entities.get(id).name);
  const read = named.some(acting) ? named.filter((id) => acting(id) || region(id)) : named;
  if (read.length > 0) return read;
  const behind = unique(frame.agents.flatMap((head) => sidesOf(head, entities).map((side) => side.entity)));
  if (behind.length > 0) return behind;
  const both = frame.agents.flatMap((head) => twoSides(head, layers));
  if (both.length > 0) return both;
  if (frame.passive) {
    const by = frame.obliques.filter((o) => o.preposition === 'by').map((o) => o.head);
    return unique(by.flatMap((head) => sidesOf(head, entities).map((side) => side.entity)));
  }
  return subjectsBefore(frame, layers).filter(acting);
}

const CONDITIONS = /^(if|unless|once|provided|until|as long as|so long as)$/;

/** "once sixty states have ratified it", where the tree gives "once" to the states. */
const opensOnCondition = (clause: Token): boolean =>
  clause.children.some(
    (c) =>
      c.relation.startsWith('nsubj') &&
      c.children.some((g) => base(g) === 'case' && g.index < clause.index && /^(once|if|unless|until)$/.test(g.lower)),
  );

/** A clause of condition, also where the tree gives it to the verb of saying above: "said it would sign if …". */
function hangsOnClause({ clauses, predicate, modal }: Frame): boolean {
  if (clauses.some((c) => c.relation === 'advcl' && (CONDITIONS.test(c.marker ?? '') || opensOnCondition(c.head))))
    return true;
  const above = predicate.relation === 'ccomp' && modal === 'would' ? predicate.head : null;
  return (
    above?.children.some(
      (c) => c.relation === 'advcl' && c.index > predicate.index && /^(if|unless|provided)$/.test(markerOf(c) ?? ''),
    ) ?? false
  );
}

/** What the predicate above makes of a deed, where it says something of its own: a threat is no plan, a claim may be dismissed. */
function underIts(above: Frame | undefined, status: AgreementStatus, factuality: Factuality): Factuality {
  if (above === undefined) return factuality;
  if (above.lemma === 'threaten' && factuality === 'PLANNED') return 'POSSIBLE';
  if (above.lemma === 'let' && status === 'EXPIRED' && above.factuality === 'HAPPENED') return 'HAPPENED';
  return factuality;
}

/** "Rejected claims that it had broken the truce": what is told of a claim that its hearer throws out. */
function dismissed({ predicate }: Frame, { frames }: StatusLayers): boolean {
  const claim = predicate.head;
  if (claim === null || !/^(claim|allegation|accusation|charge|report|suggestion)$/.test(lemmaOf(claim))) return false;
  return frames
    .around(claim)
    .slice(0, 1)
    .some((frame) => /^(reject|deny|dismiss|refute|rebuff|contest)$/.test(frame.lemma));
}

/** Talk in progress is ongoing whatever its tense; what hangs on a clause with "once" is conditional. */
function factualityOf(status: AgreementStatus, frame: Frame): Factuality {
  const factuality = assertedBy(frame);
  // "Will keep to it until it runs out in May": that a term ends is no condition, it is bound to come.
  if (status === 'EXPIRED' && factuality === 'CONDITIONAL' && /^(until|till)$/.test(markerOf(frame.predicate) ?? ''))
    return 'PLANNED';
  if (status === 'VIOLATION_ALLEGED' && factuality === 'POSSIBLE' && frame.modal === null) return 'HAPPENED';
  const expiring =
    status === 'EXPIRED' && frame.tense === 'PRESENT' && frame.clauses.some((c) => c.marker === 'unless');
  if (expiring) return 'PLANNED';
  if (factuality === 'PLANNED' && hangsOnClause(frame)) return 'CONDITIONAL';
  // "Once both have ratified it, it enters into force."
  if (factuality === 'HAPPENED' && frame.tense === 'PRESENT' && !frame.perfect && hangsOnClause(frame))
    return 'CONDITIONAL';
  // "Needs twenty ratifications before it comes into force."
  const before = frame.predicate.children.some((c) => base(c) === 'mark' && c.lower === 'before');
  if (before && factuality === 'HAPPENED' && frame.tense === 'PRESENT' && !frame.perfect) return 'CONDITIONAL';
  const talk = status === 'UNDER_DISCUSSION' || status === 'NEGOTIATING';
  return talk && frame.progressive && factuality === 'HAPPENED' ? 'ONGOING' : factuality;
}

/** What is kept "from" happening tells nothing. Mere possibility counts when someone threatens it or may do it, not when someone asks for it. */
function idle(factuality: Factuality, frame: Frame, layers: StatusLayers): boolean {
  if (frame.predicate.children.some((c) => c.relation === 'mark' && c.lower === 'from')) return true;
  if (factuality !== 'POSSIBLE') return false;
  if (/^(may|might|could)$/.test(frame.modal ?? '')) return false;
  return !layers.frames
    .around(frame.predicate)
    .slice(0, 2)
    .some((above) => /^(threaten|warn|consider|weigh)$/.test(above.lemma));
}

const kept = new WeakMap<readonly AgreementMention[], readonly TimeExpression[]>();

/** The times without those that stand in the phrases of agreements. */
function apartFrom(times: readonly TimeExpression[], mentions: readonly AgreementMention[]): readonly TimeExpression[] {
  const known = kept.get(mentions);
  if (known) return known;
  const dated = new Set(mentions.map((mention) => mention.dated));
  const rest = times.filter(({ when }) => when === null || !dated.has(when));
  kept.set(mentions, rest);
  return rest;
}

/** The day right after the agreement's name ("the pact, in May, and …"), else that of the verb; never the agreement's own ("of 2015"). */
function dateOf(
  { mention, frame }: StatusMatch,
  status: AgreementStatus,
  factuality: Factuality,
  layers: StatusLayers,
): When | null {
  const { text } = layers.document;
  const after = timesWithin(layers.times, mention.head.sentence).find(
    (time) => time.when !== null && time.type === 'DATE' && time.start > mention.end && time.start - mention.end < 8,
  );
  const link = after ? text.slice(mention.end, after.start) : '';
  if (after?.when && /^,? (in|on) $/.test(link) && mention.head.index > frame.predicate.index) return after.when;
  // "Announced on Tuesday that it was leaving the 2015 accord": the agreement's own year dates nothing else.
  const first = whenFor(frame.predicate, status, factuality, layers);
  const others = { ...layers, times: apartFrom(layers.times, layers.agreementMentions) };
  const taken = layers.agreementMentions.some(
    ({ dated, head }) =>
      dated !== null && (dated === first || (first === null && head.sentence === mention.head.sentence)),
  );
  const read = taken ? whenFor(frame.predicate, status, factuality, others) : first;
  // "The pact was negotiated under him" is told of the past: only words can date it.
  const past = status === 'NEGOTIATING' && factuality === 'HAPPENED' && read?.text === null;
  const barred =
    factuality === 'DENIED' &&
    frame.modal !== null &&
    read !== null &&
    read.earliest < (layers.published?.earliest ?? '');
  // "Gave notice on Monday that it would leave": the day of the notice.
  const noticed =
    factuality === 'PLANNED' &&
    read?.latest != null &&
    read.latest < (layers.published?.earliest ?? '') &&
    frame.modal !== null;
  const when = past || barred || noticed ? null : read;
  const own = when !== null && (when === mention.dated || (when === after?.when && /^ of $/.test(link)));
  return own ? null : when;
}

/** A state that abandons an agreement that is there has left it. */
function left(
  status: AgreementStatus,
  { mention }: StatusMatch,
  by: readonly EntityId[],
  { entities }: StatusLayers,
): AgreementStatus {
  if (status !== 'ABANDONED' || by.length !== 1 || !mention.definite) return status;
  return by.some((id) => sidesOfEntity(id, entities).length > 0) ? 'WITHDRAWN' : status;
}

/** "Had never been fully observed": it was in force and not kept. */
const asObserved = (status: AgreementStatus, frame: Frame): AgreementStatus =>
  status === 'IN_FORCE' && /^(observe|respect|enforce)$/.test(frame.lemma) && assertedBy(frame) === 'DENIED'
    ? 'IMPLEMENTING'
    : status;

/** "The sanctions will be lifted if the truce holds": what something else hangs on is told of no life. */
function isMereCondition({ predicate }: Frame): boolean {
  const marks = predicate.children.some((c) => base(c) === 'mark' && /^(if|unless)$/.test(c.lower));
  const above = predicate.head;
  const subject = above?.children.find((c) => c.relation.startsWith('nsubj'));
  return marks && base(predicate) === 'advcl' && subject !== undefined && !/^(it|they)$/.test(subject.lower);
}

/** "if the truce held", where the tree lost the word that opens the clause. */
function supposed({ mention, frame }: StatusMatch): boolean {
  if (frame.factuality === 'PLANNED' || frame.factuality === 'POSSIBLE') return false;
  const { sentence } = mention.head;
  const words = sentence.tokens.filter((token) => token.end <= mention.start && token.end <= frame.predicate.start);
  return /^(if|unless|whether)$/.test(words.at(-1)?.lower ?? '');
}

/** "Peru joined the nations that have signed the accords": who joins those who did it does it. */
function joining(match: StatusMatch, { frames, entities }: StatusLayers): StatusMatch {
  const group = match.frame.agents.find((head) =>
    /^(nation|country|state|signatory|party|member|those|other)$/.test(lemmaOf(head)),
  );
  if (!group || entitiesOf(group, entities).length > 0 || match.frame.predicate.head !== group) return match;
  const above = frames.around(group).find((f) => f.lemma === 'join' && f.patients.includes(group));
  return above ? { ...match, frame: { ...above, lemma: match.frame.lemma } } : match;
}

/** Null for what is merely wished. */
export function findFrom(told: StatusMatch, rule: string, confidence: number, layers: StatusLayers): StatusFind | null {
  const match = joining(told, layers);
  const { mention, frame, trigger } = match;
  if (isRegretted(frame.predicate) || isMereCondition(frame)) return null;
  const by = doersOf(frame, layers);
  const status = asObserved(left(refined(match.status, frame), match, by, layers), frame);
  const above = layers.frames.around(frame.predicate)[0];
  const factuality = supposed(match)
    ? 'CONDITIONAL'
    : dismissed(frame, layers)
      ? 'DENIED'
      : underIts(above, status, factualityOf(status, frame));
  if (idle(factuality, frame, layers)) return null;
  return {
    mention,
    rule,
    status,
    factuality,
    by,
    when: dateOf(match, status, factuality, layers),
    at: frame.predicate,
    trigger,
    confidence,
  };
}
