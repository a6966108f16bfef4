/** Frames whose predicate puts words in someone's mouth. */

import { OBJECT_CLASSES } from '../../knowledge/events/objects.ts';
import type { Token } from '../../language/document.ts';
import type { Frame } from '../grammar/frame.ts';
import { DOCUMENTS } from './cue-nouns.ts';
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import type { StatementLayers } from './reading.ts';
import { subtree } from './spans.ts';

export interface Cue {
  readonly frame: Frame;
  readonly verb: CueVerb;
}

/** "I think" and "you know" are ways of speaking. */
const SPEAKERS = new Set(['i', 'you', 'we', 'one']);

/** A participle that opens its sentence before the main clause, however the tree joins the two. */
export function opensAsParticiple({ xpos, index, sentence, children }: Token): boolean {
  return (
    (xpos === 'VBN' || xpos === 'VBD') &&
    index === sentence.tokens[0]?.index &&
    !children.some(({ relation }) => /^(?:aux|nsubj)/.test(relation))
  );
}

/** "Asked about it, she said no": the asking is another's. */
function isReducedPassive({ predicate, lemma, passive }: Frame): boolean {
  if (opensAsParticiple(predicate)) return true;
  if (!/^(?:advcl|acl)$/.test(predicate.relation) || (predicate.xpos === 'VBN' && !passive)) return false;
  if (predicate.children.some(({ relation }) => /^(?:aux|nsubj)/.test(relation))) return false;
  return predicate.xpos === 'VBN' || (lemma === 'ask' && predicate.xpos === 'VBD');
}

const NOBODY = new Set(['nobody', 'no-one', 'none', 'no', 'nothing']);

/** The cue verbs of a text, each with every reading that the vocabulary has for it. */
export function* cuesIn({ frames }: Pick<StatementLayers, 'frames'>): Iterable<Cue> {
  for (const frame of frames.all) {
    if (frame.form !== 'VERB') continue;
    // "Refused to say" says nothing; "did not say" is a statement about silence.
    if (frame.factuality === 'DENIED' && !frame.negated) continue;
    if (
      frame.agents.some(({ lower, children }) => NOBODY.has(lower) || children.some((word) => NOBODY.has(word.lower)))
    )
      continue;
    if (isReducedPassive(frame)) continue;
    const own = frame.agents.some(({ lower }) => SPEAKERS.has(lower));
    for (const verb of CUE_VERBS.get(frame.lemma) ?? []) {
      if (!own || verb.force === 'SPEECH') yield { frame, verb };
    }
  }
}

/** The source: who does the saying. A passive names it after "by" or not at all. */
export function sourceOf({ frame }: Cue): Token | null {
  // "The risk, he said, is war": of two subjects the one beside the verb speaks.
  const subjects = frame.predicate.children.filter(({ relation }) => relation.startsWith('nsubj'));
  const source = subjects.length > 1 ? nearestOf(subjects, frame.predicate) : frame.agents[0];
  return source === undefined ? null : (afterOpening(source, frame.predicate) ?? source);
}

function nearestOf(subjects: readonly Token[], { index }: Token): Token | undefined {
  return [...subjects].sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
}

const OPENERS = new Set(
  'following after before during despite amid besides since upon without given like unlike'.split(' '),
);

/** "Following talks with her deputy, the queen said": taggers take the first phrase for the subject and the subject for its apposition. */
function afterOpening(source: Token, predicate: Token): Token | null {
  const first = source.sentence.tokens[0];
  if (first === undefined || !OPENERS.has(first.lower) || source.index > predicate.index) return null;
  const apposed = subtree(source, new Set([predicate])).findLast(
    ({ relation, index }) => relation === 'appos' && index < predicate.index,
  );
  return apposed ?? null;
}

/** Whether a phrase that names nobody known can be a source: people, bodies of people and papers can, deeds and things cannot. */
export function canSpeak(source: Token): boolean {
  if (source.upos !== 'NOUN') return true;
  const lemma = source.lemma.toLowerCase();
  if (DOCUMENTS.has(lemma) || BODIES.has(lemma) || PEOPLE.has(lemma)) return true;
  if (OBJECT_CLASSES.get(lemma)?.has('PERSON') === true) return true;
  return PERSON_ENDING.test(lemma) && !THINGS.has(lemma);
}

const PERSON_ENDING = /(?:er|or|ist|yst|ian|man|men|woman|women|eer|ess|ee|ant|(?<!m)ent|crat|naut)$/;
const THINGS = new Set(
  (
    'order power number matter water border winter summer river tower factor error sector color colour labor labour harbor harbour ' +
    'weather danger anger offer center quarter dinner corner answer transfer disaster computer server chapter barrier frontier career ' +
    'process progress success access press business address mess loss committee restaurant plant grant event percent content extent ' +
    'accident incident continent moment fee coffee degree guarantee reactor motor tractor corridor mirror terror horror war or' +
    'ceasefire tanker carrier fighter bomber helicopter layer prayer paper flower'
  ).split(' '),
);
const PEOPLE = new Set(
  (
    'people person official source aide ally mother father son daughter wife husband brother sister child kid friend chief ' +
    'spokesperson spokespeople judge king queen prince princess pope bishop priest imam monk rabbi guard guy boss coach clerk youth ' +
    'athlete patriarch monarch rebel neighbor neighbour victim witness expert envoy diplomat host guest pilot cop nurse critic cleric medic general admiral marshal cardinal principal individual rival liberal ' +
    'radical executive representative detective relative fugitive conservative native'
  ).split(' '),
);
const BODIES = new Set(
  (
    'government parliament administration delegation commission opposition association organization organisation leadership population ' +
    'union federation institution coalition mission audience alliance department regiment ministry embassy agency council committee ' +
    'court tribunal senate congress assembly cabinet party group company firm bank campaign team staff family crew police military army ' +
    'navy force side country nation state republic kingdom capital city public majority minority half percent world community church ' +
    'university school college newspaper magazine network channel station site website press media office bureau board panel body ' +
    'party faction movement militia junta regime presidency chancellery kremlin palace house bloc league center centre institute ' +
    'foundation charity watchdog ngo lobby jury lab industry %'
  ).split(' '),
);
