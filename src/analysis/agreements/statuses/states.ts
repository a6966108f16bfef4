/** The state an agreement is in: "entered into force", "is in force", "took effect", "the stalled accord", "had yet to be". */
import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import { MODIFIER_STATUS } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, Span } from '../../analysis.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { premodifiers } from '../phrase.ts';
import type { AgreementMention, StatusFind } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import { whenFor } from '../when.ts';
import type { StatusRule } from './contract.ts';
import { findFrom } from './find.ts';

const ENTRY = /^(enter|come|go|take|be|remain|stay|get|become|put|bring)$/;

export const inForce: StatusRule = {
  name: 'agreement/status-in-force',
  reads: [
    'The herring accord between Norway and Iceland entered into force in May.',
    'A truce between Mali and Togo took effect on Monday.',
  ],
  skips: [
    'The herring accord between Norway and Iceland came as a surprise.',
    'The pact between Mali and Togo had no effect on prices.',
  ],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || mention.rule === 'agreement/talks') continue;
      for (const { frame, slot } of agreementSlots(mention.head, frames)) {
        if ((slot !== 'subj' && slot !== 'obj') || !ENTRY.test(lemmaOf(frame.predicate))) continue;
        const object =
          frame.patients.some((p) => /^(effect|hold)$/.test(lemmaOf(p))) && lemmaOf(frame.predicate) === 'take';
        const force = frame.obliques.some(
          (o) => /^(force|effect|operation)$/.test(lemmaOf(o.head)) && /^(into|in|to)$/.test(o.preposition),
        );
        if (object || force) yield { trigger: frame.span, mention, frame, status: 'IN_FORCE' };
      }
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-in-force', 0.85, layers),
};

interface StateMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly at: Token;
  readonly status: AgreementStatus;
}

/** "in force" and "in effect" as predicate or after the noun: "a truce in force since August". */
export const standing: StatusRule<StateMatch> = {
  name: 'agreement/status-standing',
  reads: [
    'A truce between Mali and Togo is in force.',
    'A truce between Mali and Togo, in effect since May, was broken.',
  ],
  skips: ['A truce between Mali and Togo is in doubt.'],
  *match({ agreementMentions }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB') continue;
      const { head } = mention;
      const state = [head.head, ...head.children].find(
        (token): token is Token =>
          !!token &&
          /^(force|effect)$/.test(token.lower) &&
          token.children.some((c) => c.lower === 'in' && base(c) === 'case'),
      );
      const at = state ?? asideAfter(head);
      if (at) yield { trigger: { start: at.start, end: at.end }, mention, at, status: 'IN_FORCE' };
    }
  },
  gives({ mention, at, status, trigger }, layers): StatusFind {
    const negated = at.children.some((c) => c.lower === 'not' || c.lower === 'no' || c.lower === 'longer');
    return {
      mention,
      rule: 'agreement/status-standing',
      status,
      factuality: negated ? 'DENIED' : 'ONGOING',
      by: [],
      when: whenFor(at, status, 'ONGOING', layers),
      at,
      trigger,
      confidence: 0.75,
    };
  },
};

/** "A truce with Togo, in effect since May, …": the aside behind the agreement's own phrase, wherever the tree hangs it. */
function asideAfter(head: Token): Token | undefined {
  const { sentence } = head;
  const aside = /^[^,;:]{0,50}, (?:still |now )?in (?=(?:force|effect)\b)/.exec(
    sentence.text.slice(head.end - sentence.start),
  );
  return aside ? sentence.tokens.find((token) => token.start === head.end + aside[0].length) : undefined;
}

export const modified: StatusRule<StateMatch> = {
  name: 'agreement/status-modifier',
  reads: [
    'The stalled herring accord between Norway and Iceland worries fishermen.',
    'A proposed treaty between Peru and Chile covers copper.',
  ],
  skips: ['The long herring accord between Norway and Iceland worries fishermen.'],
  *match({ agreementMentions }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const token of premodifiers(mention.head)) {
        const status = MODIFIER_STATUS.get(token.lower);
        if (status) yield { trigger: { start: token.start, end: token.end }, mention, at: token, status };
      }
    }
  },
  gives: ({ mention, at, status, trigger }): StatusFind => ({
    mention,
    rule: 'agreement/status-modifier',
    status,
    factuality: 'HAPPENED',
    by: [],
    when: null,
    at,
    trigger,
    confidence: 0.6,
  }),
};

/** A participle after the noun that the tree hangs elsewhere: "the plan signed in Oslo". */
export const participle: StatusRule = {
  name: 'agreement/status-participle',
  reads: ['A river accord concluded in 1977 by Togo lapsed in May.'],
  skips: ['Norway praised the herring accord and sang.'],
  *match({ agreementMentions, frames, document }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || mention.rule === 'agreement/talks') continue;
      const end = mention.known ? document.tokenAt(mention.end) : document.tokens[mention.head.index + 1];
      const bare = end?.text === ',' ? document.tokens[end.index + 1] : end;
      const next = /^(first|originally|initially|last|once|finally)$/.test(bare?.lower ?? '')
        ? document.tokens[(bare?.index ?? 0) + 1]
        : bare;
      if (!next || next.sentence !== mention.head.sentence) continue;
      const deed = PARTICIPLES.has(lemmaOf(next)) ? next : (participleAfter(mention.head) ?? next);
      const frame = frames.at(deed);
      const status = /^VB[ND]$/.test(deed.xpos) ? PARTICIPLES.get(lemmaOf(deed)) : undefined;
      const read = agreementSlots(mention.head, frames).some((s) => s.frame === frame && s.slot === 'obj');
      const active = frame?.patients.some((p) => p.index > deed.index) ?? false;
      if (frame && status && !read && !active) yield { trigger: frame.span, mention, frame, status };
    }
  },
  gives(match, layers) {
    const agents = match.frame.obliques.filter((o) => o.preposition === 'by').map((o) => o.head);
    return findFrom(
      { ...match, frame: { ...match.frame, passive: true, agents, factuality: 'HAPPENED' } },
      'agreement/status-participle',
      0.7,
      layers,
    );
  },
};

/** "An accord with the breakaway north, signed in New York": a participle behind a comma that opens on a place, a day or a doer. */
function participleAfter(head: Token): Token | undefined {
  const { tokens } = head.sentence;
  const tail = tokens.slice(head.index - (tokens[0]?.index ?? 0) + 1).slice(0, 14);
  const at = tail.findIndex(({ upos, text }) => /^(VERB|AUX|SCONJ)$/.test(upos) || /^[;:]$/.test(text));
  const deed = tail[at];
  const opens = /^(in|on|at|by|last|this|yesterday|today|here)$/.test(tail[at + 1]?.lower ?? '');
  const own = tail.slice(0, Math.max(at, 0)).every((token) => !AGREEMENT_NOUNS.has(lemmaOf(token)));
  return deed?.xpos === 'VBN' && tail[at - 1]?.text === ',' && opens && own ? deed : undefined;
}

const PARTICIPLES: ReadonlyMap<string, AgreementStatus> = new Map([
  ['sign', 'SIGNED'],
  ['conclude', 'AGREED'],
  ['reach', 'AGREED'],
  ['broker', 'AGREED'],
  ['mediate', 'AGREED'],
  ['agree', 'AGREED'],
  ['strike', 'AGREED'],
  ['initial', 'INITIALLED'],
  ['adopt', 'ADOPTED'],
  ['ratify', 'RATIFIED'],
  ['announce', 'AGREED'],
  ['propose', 'PROPOSED'],
  ['suspend', 'SUSPENDED'],
  ['extend', 'EXTENDED'],
]);
