/** The verbs of events with what they mean by their objects and prepositions, ready to be looked up. */
import { PLOVER, type Root } from './plover.ts';
import { MATERIAL } from './verbs/material.ts';
import { OPERATOR_VERBS } from './verbs/operators.ts';
import { VERBAL } from './verbs/verbal.ts';

/** What a deed is in the ontology. */
export interface Sense {
  readonly root: Root;
  readonly mode?: string;
  /** CAMEO code, where the mapping is sure. */
  readonly cameo?: string;
}

export type OperatorVerb =
  | 'DO'
  | 'STOP'
  | 'PROMISE'
  | 'PLAN'
  | 'REFUSE'
  | 'ASK'
  | 'THREATEN'
  | 'BLAME'
  | 'PRAISE'
  | 'PERMIT'
  | 'FORCE'
  | 'SAY'
  | 'ACCEPT'
  | 'VIOLATE';

/** A use of a verb: all that is given must be there. */
export interface Use {
  /** Class of the object. */
  readonly object: string | null;
  /** A preposition, particle or word that must go with the verb. */
  readonly satellite: string | null;
  /** Class of what stands under the preposition. */
  readonly held: string | null;
  /** Class of the doer. */
  readonly subject: string | null;
}

export interface SenseUse extends Use {
  /** Null where the words look like an event and are none: "met the target". */
  readonly sense: Sense | null;
}

export interface OperatorUse extends Use {
  readonly operator: OperatorVerb;
}

function spaced(text: string): string {
  return text.replaceAll('_', ' ');
}

/** `verb^SUBJECT+OBJECT~satellite+HELD`: all but the verb may be left out. */
const USE = /^([^~+^]+)(?:\^(\w+))?(?:\+(\w+))?(?:~([^+]+)(?:\+(\w+))?)?$/;

function parseUse(entry: string): readonly [verb: string, use: Use] {
  const [, verb = entry, subject = null, object = null, satellite = null, held = null] = USE.exec(entry) ?? [];
  return [spaced(verb), { subject, object, satellite: satellite === null ? null : spaced(satellite), held }];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function isRoot(name: string | undefined): name is Root {
  return name !== undefined && name in PLOVER;
}

function parseSenses(): ReadonlyMap<string, readonly SenseUse[]> {
  const senses = new Map<string, SenseUse[]>();
  let sense: Sense | null | undefined;
  for (const line of `${VERBAL}\n${MATERIAL}`.split('\n')) {
    let entries = line;
    const header = /^([A-Z]+)(?:\/([a-z-]+))?\s*(\d+)?\s*:(.*)$/.exec(line);
    if (header) {
      const [, root, mode, cameo, rest = ''] = header;
      sense = isRoot(root) ? { root, ...(mode && { mode }), ...(cameo && { cameo }) } : null;
      entries = rest;
    }
    if (sense === undefined) continue;
    for (const entry of entries.trim().split(/\s+/)) {
      if (entry === '') continue;
      const [verb, use] = parseUse(entry);
      add(senses, verb, { ...use, sense });
    }
  }
  return senses;
}

function parseOperators(): ReadonlyMap<string, readonly OperatorUse[]> {
  const operators = new Map<string, OperatorUse[]>();
  for (const [operator, entries] of Object.entries(OPERATOR_VERBS)) {
    for (const entry of entries.trim().split(/\s+/)) {
      const [verb, use] = parseUse(entry);
      add(operators, verb, { ...use, operator: operator as OperatorVerb });
    }
  }
  return operators;
}

/** Senses by verb lemma, particle included. */
export const SENSES: ReadonlyMap<string, readonly SenseUse[]> = parseSenses();

/** Verbs whose deed is spelt out by another word. */
export const OPERATOR_USES: ReadonlyMap<string, readonly OperatorUse[]> = parseOperators();
