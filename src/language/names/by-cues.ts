import { organizationTriggers } from '../../knowledge/gazetteer.ts';
import { addCues, type Cues, noCues } from './cues.ts';
import { G, gazetteerBits, isFirstSurname, isOnlyGiven } from './gazetteer.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { PreparedSentence } from './sentence-of-units.ts';
import { type Found, spansOf, writeSpan } from './spans.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANIZATION = NAME_TYPES.indexOf('ORG');
const OTHER = NAME_TYPES.indexOf('MISC');

/** Kinds of phrases that tables are sure of. */
const KNOWN = G.country | G.demonym | G.organization;

/** What decides between types: the cues of all places where the story has the name. */
interface Evidence {
  readonly cues: Cues;
  readonly types: Float64Array;
  /** How far the first word alone speaks for a person. */
  readonly given: number;
}

const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|S\.A|NV|N\.V|GmbH|LLC|AB|ASA|SpA|Bhd)\.?$/;

/** "TAVOR" and "Tavor" are one name, and so are "Norland" and "Norland Corp.". */
function keyOf(forms: readonly string[], { from, to }: Found): string {
  const end = to - from > 1 && LEGAL_FORM.test(forms[to - 1]!) ? to - 1 : to;
  return forms
    .slice(from, end)
    .map((form) => (form.length > 3 && form === form.toUpperCase() ? form[0] + form.slice(1).toLowerCase() : form))
    .join(' ');
}

/**
 * Gives names that no table knows the type that the words beside them show, wherever the story has them; gives 1 for the units of
 * those names.
 */
export function retypeByCues(
  sentences: readonly PreparedSentence[],
  tags: readonly Uint8Array[],
): readonly Uint8Array[] {
  const shown = tags.map(({ length }) => new Uint8Array(length));
  const all = new Map<string, Evidence>();
  sentences.forEach(({ forms }, s) => {
    for (const span of spansOf(tags[s]!)) {
      const key = keyOf(forms, span);
      if ((gazetteerBits(key) & KNOWN) !== 0) continue;
      let evidence = all.get(key);
      if (!evidence) {
        const first = forms[span.from]!;
        evidence = {
          cues: noCues(),
          types: new Float64Array(NAME_TYPES.length),
          given: span.to - span.from < 2 ? 0 : isOnlyGiven(first) ? 2 : isFirstSurname(first) ? 1 : 0,
        };
        all.set(key, evidence);
      }
      addCues(evidence.cues, forms, span.from, span.to);
      evidence.types[span.type] = evidence.types[span.type]! + 1;
    }
  });
  sentences.forEach(({ forms }, s) => {
    for (const span of spansOf(tags[s]!)) {
      const evidence = all.get(keyOf(forms, span));
      const type = evidence === undefined ? null : decided(evidence);
      if (
        type === PERSON &&
        forms.slice(span.from, span.to).some((form) => organizationTriggers.has(form.toLowerCase()))
      )
        continue;
      if (type === null) continue;
      shown[s]!.fill(1, span.from, span.to);
      if (type !== span.type) writeSpan(tags[s]!, span.from, span.to, type);
    }
  });
  return shown;
}

const CUE_TYPES = [
  ['PER', PERSON],
  ['LOC', PLACE],
  ['ORG', ORGANIZATION],
] as const;

/** The type that cues and first readings together make the likeliest, if the cues are clear; else null. */
function decided({ cues, types, given }: Evidence): number | null {
  const readings = types.reduce((sum, count) => sum + count, 0);
  const scored = CUE_TYPES.map(([name, type]) => ({
    type,
    cue: cues[name],
    score: cues[name] + (1.5 * types[type]!) / readings + (name === 'PER' ? given : 0),
  })).sort((a, b) => b.score - a.score);
  const people = types[PERSON]!;
  if (people * 2 > readings && cues.PER < 0 && -cues.PER >= people) return OTHER;
  const [best, second] = scored;
  return best && second && best.cue >= 2 && best.score >= second.score + 0.5 ? best.type : null;
}

const WRITTEN_SMALL = 2;

/** Least strength of cues that make a name of a capitalised word that the first pass passed over. */
const ENOUGH = 3;

/** The type that the words beside a single capitalised unit show beyond doubt: "Tavor province"; null otherwise. */
export function shownAlone({ forms, context }: PreparedSentence, at: number): number | null {
  if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(forms[at]!) || (context[at]! & WRITTEN_SMALL) !== 0) return null;
  const cues = noCues();
  addCues(cues, forms, at, at + 1);
  const shown = CUE_TYPES.filter(([name]) => cues[name] >= ENOUGH);
  return shown.length === 1 ? shown[0]![1] : null;
}
