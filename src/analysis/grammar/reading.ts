/** Reads every predicate of a sentence, governors first, so that what a clause shares with the one above is known when it is read. */
import type { Sentence, Token } from '../../language/document.ts';
import type { Span } from '../analysis.ts';
import { type Arguments, argumentsOf, expand } from './arguments.ts';
import type { Above } from './context.ts';
import { nounFactuality, verbFactuality } from './factuality.ts';
import type { Clause, Frame, Oblique } from './frame.ts';
import { auxiliaries, type Morphology, morphologyOf } from './morphology.ts';
import { eventNounOf, lightVerbOf, nominalArguments } from './nominal.ts';
import { base, child, childrenOf, coordinated, isVerbal, lemmaOf, markerOf, prepositionOf, topDown } from './tree.ts';

function particleOf(predicate: Token): Token | undefined {
  return predicate.children.find((c) => c.relation === 'compound:prt') ?? particleOnObject(predicate);
}

/** "Called off a meeting", where the tree hangs the particle on the object. */
function particleOnObject(predicate: Token): Token | undefined {
  const { tokens } = predicate.sentence;
  const next = tokens[predicate.index - tokens[0]!.index + 1];
  return next?.xpos === 'RP' && base(next) === 'case' && next.head?.head === predicate ? next : undefined;
}

function frameLemma(predicate: Token): string {
  const particle = particleOf(predicate);
  return particle ? `${lemmaOf(predicate)} ${particle.lower}` : lemmaOf(predicate);
}

function spanOf(predicate: Token): Span {
  let { start, end } = predicate;
  for (const word of [
    ...auxiliaries(predicate),
    ...predicate.children.filter((c) => c.lower === 'not' || c.lower === "n't"),
  ]) {
    if (word.index < predicate.index && predicate.index - word.index <= 5) start = Math.min(start, word.start);
  }
  const particle = particleOf(predicate);
  if (particle && particle.index - predicate.index === 1) end = particle.end;
  return { start, end };
}

function obliquesOf(predicate: Token, light: Token | null): Oblique[] {
  const obliques: Oblique[] = [];
  for (const holder of light ? [predicate, light] : [predicate]) {
    for (const c of holder.children) {
      const relation = base(c);
      if (relation !== 'obl' && relation !== 'nmod') continue;
      if (c.relation === 'nmod:poss' || c.relation === 'nmod:desc') continue;
      const preposition = prepositionOf(c);
      if (preposition === '') continue;
      for (const head of expand(c, holder)) obliques.push({ preposition, head });
    }
  }
  return obliques;
}

const CLAUSES = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj']);

function clausesOf(predicate: Token): Clause[] {
  const clauses: Clause[] = [];
  for (const c of predicate.children) {
    const relation = base(c);
    if (!CLAUSES.has(relation)) continue;
    clauses.push({ relation, marker: markerOf(c) ?? (prepositionOf(c) || null), head: c });
  }
  return clauses;
}

/** A coordinated verb without auxiliaries of its own shares those of the first: "will visit Oslo and sign the accord". */
function shared(own: Morphology, token: Token, first: Morphology | undefined): Morphology {
  if (!first || base(token) !== 'conj' || child(token, 'nsubj') || own.modal !== null || own.perfect || own.progressive)
    return own;
  if (own.tense !== null && token.xpos !== 'VBN') return own;
  if (markerOf(token) !== null || own.passive) return own;
  if (token.xpos === 'VBN')
    return first.passive || first.perfect ? { ...first, negated: own.negated || first.negated } : own;
  return {
    ...own,
    modal: first.modal,
    tense: first.tense,
    negated: own.negated || (first.negated && first.modal !== null),
  };
}

/** A part of a hyphenated word ("long-standing") is no predicate of its own. */
function isHyphenated(token: Token): boolean {
  const { tokens } = token.sentence;
  const at = token.index - tokens[0]!.index;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (before?.text === '-' && before.end === token.start) || (after?.text === '-' && after.start === token.end);
}

/** "Norway lifted sanctions": a verb between a subject and its object that the tagger took for the object's participle. */
function isMisreadVerb(token: Token): boolean {
  const noun = token.head;
  if (base(token) !== 'amod' || !/^VB[ND]$/.test(token.xpos) || noun?.upos !== 'NOUN') return false;
  const subject = child(token, 'nsubj') ?? child(noun, 'nsubj') ?? nameBefore(token, noun);
  return (
    subject !== undefined && subject.index < token.index && token.index < noun.index && child(noun, 'cop') === undefined
  );
}

/**
 * "[Until] Norway lifted sanctions [imposed on Iceland]": the name right before such a participle is its subject, though the tree
 * hangs it on the noun, where no other verb is left to the clause.
 */
function nameBefore(token: Token, noun: Token): Token | undefined {
  const { tokens } = token.sentence;
  const before = tokens[token.index - tokens[0]!.index - 1];
  const name = before && (base(before) === 'flat' ? before.head : before);
  if (name?.upos !== 'PROPN' || !/^(?:compound|nmod:desc)$/.test(name.relation)) return undefined;
  if (name.head !== noun && name.head !== token) return undefined;
  return noun.head === null || clauseOfMisread(noun) !== noun ? name : undefined;
}

/** Where the clause of a misread verb hangs: the participle behind its object where the tree took that for the verb of the clause. */
function clauseOfMisread(noun: Token): Token {
  const { head } = noun;
  const reduced =
    base(noun) === 'nsubj' && head?.xpos === 'VBN' && head.index > noun.index && auxiliaries(head).length === 0;
  return reduced ? head : noun;
}

/** The frame of a verb that stands under its object. */
function misreadFrame(token: Token, noun: Token, above: (token: Token) => Above | undefined): Frame {
  const named = nameBefore(token, noun);
  const agents = [...childrenOf(token, 'nsubj'), ...childrenOf(noun, 'nsubj'), ...(named ? [named] : [])].flatMap(
    (subject) => coordinated(subject),
  );
  const plain = {
    passive: false,
    negated: false,
    modal: null,
    tense: 'PAST',
    perfect: false,
    progressive: false,
  } as const;
  return {
    predicate: token,
    form: 'VERB',
    lemma: lemmaOf(token),
    span: { start: token.start, end: token.end },
    ...plain,
    agents,
    patients: coordinated(noun),
    recipients: [],
    obliques: obliquesOf(noun, null),
    clauses: clausesOf(noun),
    factuality: verbFactuality(clauseOfMisread(noun), plain, above),
  };
}

function isPredicate(token: Token): boolean {
  if (isVerbal(token))
    return base(token) !== 'amod' && base(token) !== 'compound' && !(isHyphenated(token) && base(token) !== 'root');
  // A word that has subject and object is a verb, whatever the tagger took it for.
  if (child(token, 'nsubj') && child(token, 'obj')) return true;
  return (
    token.upos === 'ADJ' &&
    (child(token, 'cop') !== undefined || base(token) === 'xcomp' || child(token, 'xcomp') !== undefined)
  );
}

/** The frames of a sentence, in text order. */
export function readSentence(sentence: Sentence): Frame[] {
  const frames: Frame[] = [];
  const known = new Map<Token, Arguments>();
  const groups = new Map<Token, Morphology>();
  const judged = new Map<Token, Above>();
  const above = (token: Token): Above | undefined => judged.get(token);
  const lemma = (token: Token): string => judged.get(token)?.lemma ?? frameLemma(token);
  for (const token of topDown(sentence)) {
    // "France is bombing Libya": with subject and object the noun is the verb, whatever the tagger took it for.
    const acts = token.upos === 'NOUN' && child(token, 'nsubj') !== undefined && child(token, 'obj') !== undefined;
    const noun = acts ? undefined : eventNounOf(token);
    if (token.head && isMisreadVerb(token)) {
      frames.push(misreadFrame(token, token.head, above));
      continue;
    }
    if (!isPredicate(token) && !noun) continue;
    const own = morphologyOf(token);
    if (noun) {
      const light = lightVerbOf(token, lemma);
      const read = nominalArguments(token, noun, light, known);
      // Whose name is the subject of such a verb does not do what the noun names.
      const misread = token.children.find((c) => isMisreadVerb(c));
      const subject = misread && nameBefore(misread, token);
      const roles = subject ? { ...read, agents: read.agents.filter((agent) => agent !== subject) } : read;
      const factuality = nounFactuality(token, light, above);
      const group = light ? (groups.get(light) ?? own) : own;
      known.set(token, roles);
      judged.set(token, { factuality, lemma: lemmaOf(token), morphology: group });
      frames.push({
        predicate: token,
        form: 'NOUN',
        lemma: lemmaOf(token),
        span: { start: token.start, end: token.end },
        passive: false,
        agents: roles.agents,
        patients: roles.patients,
        recipients: roles.recipients,
        obliques: obliquesOf(token, light),
        clauses: clausesOf(token),
        negated: factuality === 'DENIED' && own.negated,
        modal: light ? group.modal : null,
        tense: light ? group.tense : null,
        perfect: light ? group.perfect : false,
        progressive: light ? group.progressive : false,
        factuality,
      });
      continue;
    }
    const group = shared(own, token, token.head ? groups.get(token.head) : undefined);
    const read = argumentsOf(token, group, known);
    const object = particleOnObject(token)?.head;
    const roles = object && read.patients.length === 0 ? { ...read, patients: coordinated(object) } : read;
    const factuality = verbFactuality(token, group, above);
    const name = frameLemma(token);
    groups.set(token, group);
    known.set(token, roles);
    judged.set(token, { factuality, lemma: name, morphology: group });
    frames.push({
      predicate: token,
      form: token.upos === 'ADJ' && !child(token, 'obj') ? 'ADJECTIVE' : 'VERB',
      lemma: name,
      span: spanOf(token),
      passive: group.passive,
      agents: roles.agents,
      patients: roles.patients,
      recipients: roles.recipients,
      obliques: obliquesOf(token, null),
      clauses: clausesOf(token),
      negated: group.negated,
      modal: group.modal,
      tense: group.tense,
      perfect: group.perfect,
      progressive: group.progressive,
      factuality,
    });
  }
  return frames.sort((a, b) => a.predicate.index - b.predicate.index);
}
