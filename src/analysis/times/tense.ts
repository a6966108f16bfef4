/** Whether what stands at a place is told as past, present or future, by the verbs that hold it. */
import type { Document, Token } from '../../language/document.ts';

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

const FUTURE_AUXILIARIES = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
]);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", '’ve', 'having', "'d"]);
/** What is said with these lies ahead, whatever their own tense: "was scheduled for Friday". */
const AHEAD = new Set(
  (
    'schedule slate plan expect set due expire intend hope aim vow pledge promise agree want need order call propose prepare ' +
    'postpone delay extend invite urge run'
  ).split(' '),
);
/** These look ahead even when told as past: "planned a march on Friday". */
const PLANS = new Set(['plan', 'schedule', 'expect', 'slate', 'postpone', 'intend', 'due']);
/** Present tense for what is to come: "opens on Friday". */
const TIMETABLE = new Set(
  'open begin start end expire close arrive leave meet visit travel fly take hold face come run'.split(' '),
);

/** The tense around an offset; null where no verb tells. */
export function tenseAt(document: Document, offset: number): Tense | null {
  let token: Token | null | undefined = document.tokenAt(offset);
  for (let steps = 0; token && steps < 12; steps += 1) {
    const tense = tenseOf(token);
    if (tense !== null) return tense;
    token = token.head;
  }
  return null;
}

/** How far before a time its verb is looked for in the text, in words. */
const REACH = 24;

/** The tense that the tree gives, where the nearest verb before the time does not speak against it; null in doubt. */
export function sureTenseAt(document: Document, offset: number): Tense | null {
  const tense = tenseAt(document, offset);
  const time = document.tokenAt(offset);
  const sentence = time?.sentence;
  for (let steps = 1; time !== undefined && steps <= REACH; steps += 1) {
    const token = document.tokens[time.index - steps];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.upos !== 'VERB') continue;
    const near = tenseOf(token);
    return near === null || near === tense ? tense : null;
  }
  return tense;
}

/** Words that look ahead whatever the tagger takes them for. */
const EXPIRY = /^expires?$/;

function tenseOf(token: Token): Tense | null {
  if (EXPIRY.test(token.lower)) return 'FUTURE';
  const auxiliaries = token.children.filter(({ relation }) => /^(?:aux|cop)/.test(relation)).map(({ lower }) => lower);
  if (token.upos !== 'VERB' && auxiliaries.length === 0 && token.lemma !== 'due') return null;
  if (auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word))) {
    return auxiliaries.includes('have') ? 'PAST' : 'FUTURE';
  }
  const past = token.xpos === 'VBD' || token.xpos === 'VBN';
  if (PLANS.has(token.lemma) || (AHEAD.has(token.lemma) && !past)) return 'FUTURE';
  if (auxiliaries.some((word) => PAST_AUXILIARIES.has(word))) return 'PAST';
  switch (token.xpos) {
    case 'VBD':
      return 'PAST';
    case 'VBN':
      return auxiliaries.length === 0 || auxiliaries.includes('been') ? 'PAST' : 'PRESENT';
    case 'VBZ':
    case 'VBP':
      return TIMETABLE.has(token.lemma) ? 'FUTURE' : 'PRESENT';
    case 'VBG':
      return auxiliaries.length > 0 ? 'FUTURE' : null;
    case 'VB':
      return token.children.some(({ lower }) => lower === 'to') ? 'FUTURE' : 'PRESENT';
    default:
      return auxiliaries.length > 0 ? 'PRESENT' : null;
  }
}
