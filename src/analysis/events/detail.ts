/** Words of the text that tell a summary what was promised, asked, refused or signed. */
import type { Token } from '../../language/document.ts';
import { base, markerOf } from '../grammar/tree.ts';
import type { Deed } from './deed.ts';
import { classesOf } from './phrase.ts';

export interface Detail {
  /** "to abandon its nuclear programme", for a promise, request, refusal or threat. */
  readonly aim: string | null;
  /** "a fisheries treaty", for a pact. */
  readonly pact: string | null;
}

const WITH_AIM = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE']);
const LONGEST = 80;

/** The run of tokens from the first one on that hang, at whatever depth, on the head. */
function runFrom(first: Token, head: Token): readonly Token[] {
  const { tokens } = head.sentence;
  const run: Token[] = [];
  const from = first.index - tokens[0]!.index;
  for (const token of tokens.slice(from, from + 40)) {
    let at: Token | null = token;
    for (let steps = 0; at && at !== head && steps < 20; steps++) at = at.head;
    if (
      at !== head ||
      token.lower === ',' ||
      token.lower === ';' ||
      token.lower === 'until' ||
      token.lower === 'unless'
    )
      break;
    run.push(token);
  }
  return run;
}

function textOf(tokens: readonly Token[]): string | null {
  const [first] = tokens;
  if (!first) return null;
  const { sentence } = first;
  const fitting = tokens.filter((token) => token.end - first.start <= LONGEST);
  const last = fitting.at(-1);
  if (!last || fitting.length < tokens.length) return null;
  return sentence.text
    .slice(first.start - sentence.start, last.end - sentence.start)
    .replace(/\s+/g, ' ')
    .replace(/[."”\s]+$/, '');
}

function aimOf({ frame, sense }: Deed): string | null {
  if (!WITH_AIM.has(sense.root) || frame.form !== 'VERB') return null;
  for (const { relation, head } of frame.clauses) {
    if (relation !== 'xcomp' || markerOf(head) !== 'to' || head.index < frame.predicate.index) continue;
    const mark = head.children.find((c) => base(c) === 'mark' && c.lower === 'to');
    if (mark) return textOf(runFrom(mark, head));
  }
  return null;
}

function pactOf({ frame, sense }: Deed): string | null {
  if (sense.root !== 'SUPPORT' || sense.cameo !== '057') return null;
  const pact = frame.patients.find((patient) => classesOf(patient).has('PACT'));
  if (!pact || pact.upos === 'PROPN' || pact.xpos === 'NNS') return null;
  const before = pact.children.filter((c) => c.index < pact.index && /^(det|amod|compound|nummod)$/.test(base(c)));
  // The article may hang on the noun that stands before the pact: "a fisheries treaty".
  const determiner = [...before, ...before.flatMap((c) => c.children)].find((c) => base(c) === 'det');
  if (determiner?.lower !== 'a' && determiner?.lower !== 'an') return null;
  return textOf(pact.sentence.tokens.filter((t) => t.index >= determiner.index && t.index <= pact.index));
}

/** Reads the detail of a deed. */
export function detailOf(deed: Deed): Detail {
  return { aim: aimOf(deed), pact: pactOf(deed) };
}
