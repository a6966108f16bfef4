/** The rule contract as the rules that find mentions fill it. */
import type { Span } from '../../analysis.ts';
import type { Layers } from '../../layers.ts';
import type { Rule } from '../../rule.ts';
import type { AgreementMention } from '../reading.ts';

/** Layers that a rule for mentions reads. */
export type MentionInput = 'document' | 'times' | 'published' | 'entities' | 'frames';
export type MentionLayers = Pick<Layers, MentionInput>;
export type MentionRule<M extends { readonly trigger: Span }> = Rule<MentionInput, M, AgreementMention>;
