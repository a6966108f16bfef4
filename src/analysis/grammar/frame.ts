/**
 * Frames: one reading of who does what to whom for every predicate, whatever its dress. Active, passive, relative, controlled,
 * coordinated and nominal uses ("the visit of X to Y", "X's signing of Y") give the same slots, so that a rule is written once.
 */
import type { Token } from '../../language/document.ts';
import type { Factuality, Span } from '../analysis.ts';

/** An argument brought in by a preposition: "with Iran", "on the sidelines", "by the minister". */
export interface Oblique {
  /** Lower-case, multi-word ones joined by a space: `with`, `because of`, `in favor of`. */
  readonly preposition: string;
  readonly head: Token;
}

/** A clause that depends on the predicate. */
export interface Clause {
  /** UD relation: `ccomp`, `xcomp`, `advcl`, `acl`. */
  readonly relation: string;
  /** `that`, `if`, `until`, `to`, or null. */
  readonly marker: string | null;
  readonly head: Token;
}

export interface Frame {
  /** The verb, noun or predicative adjective. */
  readonly predicate: Token;
  readonly form: 'VERB' | 'NOUN' | 'ADJECTIVE';
  /** With its particle: `carry out`, `call on`. */
  readonly lemma: string;
  /** Predicate with auxiliaries, negation and particle. */
  readonly span: Span;
  readonly passive: boolean;
  /** Heads of the logical subjects, coordination expanded; relative pronouns and controlled subjects replaced by what they stand for. */
  readonly agents: readonly Token[];
  /** Heads of the logical objects, likewise. */
  readonly patients: readonly Token[];
  /** Heads of indirect objects. */
  readonly recipients: readonly Token[];
  readonly obliques: readonly Oblique[];
  readonly clauses: readonly Clause[];
  readonly negated: boolean;
  /** Lower-case modal: `will`, `would`, `may`, `must`; null without one. */
  readonly modal: string | null;
  readonly tense: 'PAST' | 'PRESENT' | 'FUTURE' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** What the text asserts of it, from its own clause and those above it ("refused to sign" denies the signing). */
  readonly factuality: Factuality;
}

/** All frames of a text. */
export interface Frames {
  /** In text order. */
  readonly all: readonly Frame[];
  /** The frame that the token is the predicate of. */
  at(token: Token): Frame | undefined;
  /** Frames in which the token's phrase is an argument, nearest first. */
  around(token: Token): readonly Frame[];
}
