/** What the words beside a verb make of its meaning: support with money is help, blows dealt in a speech are criticism. */
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import type { Frame } from '../grammar/frame.ts';
import { childrenOf, lemmaOf } from '../grammar/tree.ts';
import { classesOf } from './phrase.ts';

/** A mobilisation that keeps a peace is help. */
function keepsPeace(frame: Frame): boolean {
  const { tokens } = frame.predicate.sentence;
  const at = frame.predicate.index - tokens[0]!.index;
  return tokens
    .slice(at, at + 20)
    .some((token) => token.lower.startsWith('peacekeep') || token.lower === 'humanitarian');
}

const GIVEN = new Set([
  '$',
  '€',
  '£',
  'million',
  'billion',
  'aid',
  'assistance',
  'funding',
  'funds',
  'equipment',
  'humanitarian',
  'food',
  'medicine',
  'loan',
  'grant',
  'training',
]);

/** Support that comes with money or goods is help. */
function gives(frame: Frame): boolean {
  const { tokens } = frame.predicate.sentence;
  const at = frame.predicate.index - tokens[0]!.index;
  return frame.lemma === 'support' && tokens.slice(at + 1, at + 25).some((token) => GIVEN.has(token.lower));
}

/** Blows that are as often words. */
const BLOWS = new Set(['attack', 'assail', 'target', 'hit', 'blast', 'pound', 'savage', 'batter', 'assault']);
const SPEECH = new Set(
  `tweet twitter facebook speech interview letter statement post article column editorial debate remark ad advertisement broadcast comment
  campaign message sermon book op-ed telegram essay press_conference hearing`.split(/\s+/),
);

/** "Attacked the mayor in a speech", "attacked him as a coward", "attacked the bill": blows that only words deal. */
function isInWords({ obliques, patients, clauses, predicate }: Frame): boolean {
  if (
    obliques.some(
      ({ preposition, head }) => preposition === 'as' || preposition === 'over' || SPEECH.has(lemmaOf(head)),
    )
  )
    return true;
  if (patients.some((patient) => classesOf(patient).has('DEED') || classesOf(patient).has('LAW'))) return true;
  if (
    clauses.some(
      (c) => c.relation === 'advcl' && (c.marker === 'for' || (c.head.xpos === 'VBG' && SAYING.has(lemmaOf(c.head)))),
    )
  )
    return true;
  return childrenOf(predicate, 'advmod').some((c) => c.lower === 'verbally' || c.lower === 'publicly');
}

const SAYING = new Set(['say', 'call', 'accuse', 'claim', 'argue', 'declare', 'tell', 'liken', 'compare', 'describe']);

const ARMS = new Set(
  'nuclear missile atomic enrichment uranium plutonium reactor centrifuge warhead arms weapon ballistic chemical biological rocket disarm bomb arsenal gun mine rebel militia fighter guerrilla'.split(
    ' ',
  ),
);

function speaksOfArms({ predicate }: Frame): boolean {
  return predicate.sentence.tokens.some((token) => {
    const lemma = lemmaOf(token);
    return ARMS.has(lemma) || ARMS.has(lemma.replace(/s$/, '')) || classesOf(token).has('WEAPONS');
  });
}

/** The sense of a frame's verb in the light of the words beside it. */
export function refined(sense: Sense, frame: Frame): Sense {
  if (sense.root === 'ASSAULT' && BLOWS.has(frame.lemma) && isInWords(frame))
    return { root: 'ACCUSE', mode: 'disapprove', cameo: '111' };
  // A programme that is suspended is no weapon that is laid down, unless it makes weapons.
  if (sense.mode === 'disarm' && !speaksOfArms(frame)) return { root: 'SANCTION', mode: 'discontinue', cameo: '162' };
  if (sense.root === 'SUPPORT' && gives(frame)) return { root: 'AID', cameo: '070' };
  return sense.root === 'MOBILIZE' && sense.mode === 'troops' && keepsPeace(frame)
    ? { root: 'AID', cameo: '074' }
    : sense;
}
