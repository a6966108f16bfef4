/** All rules that find where agreements are spoken of, and what remains when two read the same words. */
import type { Trace } from '../../rule.ts';
import { runRule } from '../../rule.ts';
import type { AgreementMention } from '../reading.ts';
import { agreedTo, pledged } from './agreed.ts';
import { document, pronoun } from './back.ts';
import type { MentionLayers } from './contract.ts';
import { known } from './known.ts';
import { noun } from './noun.ts';
import { discussedMatter, proposedClause, proposedMatter } from './proposed.ts';
import { scheduled, service } from './service.ts';
import { swapped } from './swap.ts';
import { talks } from './talks.ts';

export const mentionRules = [
  known,
  noun,
  agreedTo,
  pledged,
  proposedMatter,
  proposedClause,
  discussedMatter,
  service,
  scheduled,
  swapped,
  document,
  pronoun,
  talks,
] as const;

/** Mentions in text order; of two that overlap the one whose rule comes first stays. */
export function readMentions(layers: MentionLayers, trace?: Trace): readonly AgreementMention[] {
  const found: AgreementMention[] = [
    ...runRule(known, layers, trace),
    ...runRule(noun, layers, trace),
    ...runRule(agreedTo, layers, trace),
    ...runRule(pledged, layers, trace),
    ...runRule(proposedMatter, layers, trace),
    ...runRule(proposedClause, layers, trace),
    ...runRule(discussedMatter, layers, trace),
    ...runRule(service, layers, trace),
    ...runRule(scheduled, layers, trace),
    ...runRule(swapped, layers, trace),
    ...runRule(document, layers, trace),
    ...runRule(pronoun, layers, trace),
    ...runRule(talks, layers, trace),
  ];
  const taken = new Set<number>();
  const kept = found.filter((mention) => {
    const tokens = layers.document.tokens;
    const covered: number[] = [];
    for (let at = mention.head.index; at >= 0 && (tokens[at]?.start ?? -1) >= mention.start; at--) covered.push(at);
    covered.push(mention.head.index);
    for (let at = mention.head.index + 1; (tokens[at]?.end ?? Infinity) <= mention.end; at++) covered.push(at);
    if (covered.some((at) => taken.has(at))) return false;
    for (const at of covered) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
