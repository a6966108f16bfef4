/** The deeds of a text that are events in their own right: each told once, by the word that says most of it. */
import type { Root } from '../../knowledge/events/plover.ts';
import type { OperatorVerb } from '../../knowledge/events/vocabulary.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { type Deed, deedReader } from './deed.ts';

/** Operators that only frame a deed told below them. */
const TRANSPARENT: ReadonlySet<OperatorVerb> = new Set(['PLAN', 'SAY']);
/** Operators over a clause that leave its deed to be told there ("began to withdraw"). */
const ASPECTS: ReadonlySet<OperatorVerb> = new Set(['DO']);
/** Operators that comment on a deed that stands by itself ("condemned the attack on Gaza"). */
const COMMENTS: ReadonlySet<OperatorVerb> = new Set(['BLAME', 'PRAISE']);

function isTransparent({ operator, noun, content }: Deed): boolean {
  if (operator === null) return false;
  return TRANSPARENT.has(operator) || (ASPECTS.has(operator) && noun === null && content !== null);
}

/** Roots whose nouns say no more than the verb that has them for its object. */
const VERBAL: ReadonlySet<Root> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST']);

/** "A manhunt conducted by the police goes on": two verbs that carry one noun tell one deed, told by the verb that names the doer. */
function isToldTwice({ frame, noun, sense }: Deed, deeds: readonly Deed[]): boolean {
  if (!noun) return false;
  return deeds.some(
    (other) =>
      other.frame !== frame &&
      other.noun === noun &&
      other.sense.root === sense.root &&
      (frame.agents.length === 0 || frame.agents.includes(noun)) &&
      !(other.frame.agents.length === 0 || other.frame.agents.includes(noun)),
  );
}

const told = new WeakMap<Frames, readonly Deed[]>();

/** The events' deeds in text order. */
export function occurrencesIn(frames: Frames): readonly Deed[] {
  const known = told.get(frames);
  if (known) return known;
  const read = deedReader(frames);
  const absorbed = new Set<Frame>();
  const deeds: Deed[] = [];
  for (const frame of frames.all) {
    const deed = read(frame);
    if (!deed) continue;
    for (const { marker, head } of frame.clauses) {
      // "Summoned the envoy to complain": one deed, told twice.
      const purpose = marker === 'to' ? frames.at(head) : undefined;
      if (purpose && read(purpose)?.sense.root === deed.sense.root) absorbed.add(purpose);
    }
    if (deed.operator === 'ASK' && deed.content === null) {
      // "Called on both to stop": what is asked for is part of the request.
      for (const { relation, marker, head } of frame.clauses) {
        const inner = marker === 'to' && relation !== 'acl' ? frames.at(head) : undefined;
        if (inner) absorbed.add(inner);
      }
    }
    if (!isTransparent(deed) && deed.operator !== null && !COMMENTS.has(deed.operator)) {
      for (let inner: Deed | null = deed.content; inner; inner = inner.content) absorbed.add(inner.frame);
      const named = deed.noun ? frames.at(deed.noun) : undefined;
      if (named) absorbed.add(named);
    } else if (deed.operator === null) {
      // "Held talks": the object only repeats the deed of the verb.
      for (const patient of frame.patients) {
        const named = frames.at(patient);
        const same = named ? read(named) : null;
        // A truce that is signed is a pact before anybody keeps it.
        const signed = deed.sense.cameo === '057';
        // A protest that is lodged is a complaint and no march.
        const lodged = deed.sense.root === 'ACCUSE' && same?.sense.root === 'PROTEST';
        const repeats =
          same && (signed || lodged || same.sense.root === deed.sense.root || VERBAL.has(same.sense.root));
        if (named && repeats) absorbed.add(named);
      }
    }
    if (deed.sense.root === 'ASSAULT' && deed.operator === null) {
      // "Struck the camp, killing twelve": what came of a blow is part of it.
      for (const { relation, marker, head } of frame.clauses) {
        const toll = relation === 'advcl' && marker === null && head.xpos === 'VBG' ? frames.at(head) : undefined;
        if (toll && toll.predicate.index > frame.predicate.index && read(toll)?.sense.root === 'ASSAULT')
          absorbed.add(toll);
      }
    }
    if (!isTransparent(deed)) deeds.push(deed);
  }
  const kept = deeds.filter((deed) => !absorbed.has(deed.frame) && !isToldTwice(deed, deeds));
  told.set(frames, kept);
  return kept;
}
