/** The rule contract as the rules that read an agreement's life fill it. */
import type { AgreementStatus, Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import type { Layers } from '../../layers.ts';
import type { Rule } from '../../rule.ts';
import type { AgreementMention, StatusFind } from '../reading.ts';

export type StatusInput = 'document' | 'times' | 'published' | 'entities' | 'frames' | 'agreementMentions';
export type StatusLayers = Pick<Layers, StatusInput>;

/** A predicate that tells of the agreement's life. */
export interface StatusMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly status: AgreementStatus;
}

export type StatusRule<M extends { readonly trigger: Span } = StatusMatch> = Rule<StatusInput, M, StatusFind>;
