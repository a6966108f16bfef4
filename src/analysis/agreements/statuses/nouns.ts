/** The life of an agreement told by nouns: "the signing of the pact", "talks on a truce", "ceasefire violations". */
import { NOUN_STATUS } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, Factuality, Span } from '../../analysis.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { AgreementMention, StatusFind } from '../reading.ts';
import { entitiesOf, unique } from '../sides.ts';
import { slotsOf } from '../slots.ts';
import { whenFor } from '../when.ts';
import type { StatusLayers, StatusRule } from './contract.ts';
import { doersOf } from './find.ts';
import { statusOfTalks } from './talks.ts';

interface NounMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly holder: Token;
  readonly status: AgreementStatus;
}

const PREPOSITIONS: Readonly<Partial<Record<AgreementStatus, RegExp>>> = {
  PROPOSED: /^(for|of|on)$/,
  UNDER_DISCUSSION: /^(of|on|about)$/,
  NEGOTIATING: /^(of|on|for|over|about|towards?)$/,
  WITHDRAWN: /^(from|of)$/,
  RATIFIED: /^(of|to)$/,
};

/** The noun that governs the mention: by preposition, possessive or as a compound ("truce talks"). */
function holderOf(mention: AgreementMention): Token | null {
  let at = mention.head;
  if (at.head && /^(conj|appos|flat)$/.test(base(at))) at = at.head;
  const holder = at.head;
  return holder && (holder.upos === 'NOUN' || holder.upos === 'PROPN') && /^(nmod|compound|obl)$/.test(base(at))
    ? holder
    : null;
}

/** What the sentence says of the noun's deed: that of the verb that carries it, or that it simply is. */
function factualityOf(holder: Token, status: AgreementStatus, layers: StatusLayers): Factuality {
  const frame = layers.frames.at(holder);
  if (status === 'NEGOTIATING' || status === 'UNDER_DISCUSSION') {
    if (frame?.factuality === 'PLANNED' || frame?.factuality === 'DENIED' || frame?.factuality === 'CONDITIONAL')
      return frame.factuality;
    const carrier = slotsOf(holder, layers.frames)[0]?.frame;
    if (
      carrier &&
      (carrier.negated || /^(begin|start|resume|open)$/.test(carrier.lemma)) &&
      carrier.factuality !== 'HAPPENED'
    )
      return carrier.factuality;
    return carrier && carrier.tense === 'PAST' && /^(collapse|end|fail|conclude)$/.test(carrier.lemma)
      ? 'HAPPENED'
      : 'ONGOING';
  }
  if (frame) return frame.factuality;
  return 'HAPPENED';
}

/** Verbs that leave a deed's noun neither done nor undone: "close to collapse", "rescinded its signature". */
const SPOKEN_OF = /^(close|near|rescind|revoke|risk|face|await|mark|celebrate|verge|brink)$/;
const FEARED = /^(lead|cause|blame|fear|warn|avert|avoid|prevent|threaten)$/;
const PUT_OFF = /^(postpone|delay|put off|defer|stall|hold up|suspend|freeze|halt|block|shelve)$/;
const TALKS = /^(talk|talks|negotiation|negotiations)$/;

export const nominal: StatusRule<NounMatch> = {
  name: 'agreement/status-noun',
  reads: [
    'The signing of a herring accord by Norway and Iceland pleased fishermen.',
    'Talks on a truce between Mali and Togo continued on Monday.',
    'Ratification of the copper treaty by Peru came in May.',
  ],
  skips: [
    'The language of the copper treaty between Peru and Chile is plain.',
    'The author of the accord between Norway and Iceland retired.',
    'The accord between Norway and Iceland is close to collapse.',
  ],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB' || mention.rule === 'agreement/talks') continue;
      const holder = holderOf(mention);
      if (!holder) continue;
      const status = NOUN_STATUS.get(lemmaOf(holder)) ?? NOUN_STATUS.get(holder.lower);
      const preposition = prepositionOf(mention.head);
      if (!status || (preposition !== '' && !(PREPOSITIONS[status] ?? /^of$/).test(preposition))) continue;
      yield { trigger: { start: holder.start, end: holder.end }, mention, holder, status };
    }
  },
  gives({ mention, holder, status: named, trigger }, layers): StatusFind | null {
    const frame = layers.frames.at(holder);
    const carrier = slotsOf(holder, layers.frames)[0]?.frame;
    if (carrier && (SPOKEN_OF.test(carrier.lemma) || (named === 'ABANDONED' && FEARED.test(carrier.lemma))))
      return null;
    const talks = TALKS.test(lemmaOf(holder)) && carrier?.form === 'VERB' ? statusOfTalks(carrier) : null;
    const late = carrier && carrier.factuality !== 'DENIED' && PUT_OFF.test(carrier.lemma);
    const status = talks ?? (late ? 'STALLED' : named);
    const stands = status === 'STALLED' || (talks === 'ABANDONED' && named === 'NEGOTIATING');
    const factuality = stands ? 'HAPPENED' : factualityOf(holder, status, layers);
    const owner = holder.children.filter((c) => c.relation === 'nmod:poss');
    // "Germany is in talks with Togo on a treaty."
    const engaged =
      talks === null && TALKS.test(lemmaOf(holder)) ? holder.children.filter((c) => base(c) === 'nsubj') : [];
    const own = unique(
      [...(frame?.agents ?? []), ...owner, ...engaged].flatMap((head) => entitiesOf(head, layers.entities)),
    );
    // "The Senate gave its consent to ratification."
    const by = own.length === 0 && status === 'RATIFIED' && carrier ? doersOf(carrier, layers) : own;
    return {
      mention,
      rule: 'agreement/status-noun',
      status,
      factuality,
      by,
      when:
        whenFor(holder, status, factuality, layers) ??
        (carrier ? whenFor(carrier.predicate, status, factuality, layers) : null),
      at: holder,
      trigger,
      confidence: 0.7,
    };
  },
};
