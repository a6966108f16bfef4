/** Well-known agreements by name or acronym: "New START", "the Good Friday Agreement", "the JCPOA". */
import { agreementNamed, KNOWN_AGREEMENTS, type KnownAgreement } from '../../../knowledge/agreements/index.ts';
import type { Document, Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import type { AgreementMention } from '../reading.ts';
import type { MentionRule } from './contract.ts';

interface KnownMatch {
  readonly trigger: Span;
  readonly head: Token;
  readonly name: string;
  readonly known: KnownAgreement;
}

/** Names by their first word, longest first. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const known of KNOWN_AGREEMENTS) {
  for (const name of [...known.names, ...known.acronyms]) {
    const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), name]);
  }
}
for (const names of BY_FIRST_WORD.values()) names.sort((a, b) => b.length - a.length);

const WORD = /[\p{L}\p{N}]/u;

/** The longest known name that starts at the offset. */
function nameAt(text: string, start: number): string | undefined {
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 40))?.[0];
  if (first === undefined) return undefined;
  return BY_FIRST_WORD.get(first)?.find(
    (name) => text.startsWith(name, start) && !WORD.test(text.charAt(start + name.length)),
  );
}

/** The token of the span that hangs on something outside it. */
export function headOfSpan(document: Document, { start, end }: Span): Token | undefined {
  const first = document.tokenAt(start);
  if (!first) return undefined;
  let head = first;
  for (let at: Token | undefined = first; at && at.start < end; at = document.tokens[at.index + 1]) {
    const outside = !at.head || at.head.start < start || at.head.start >= end;
    if (outside) head = at;
  }
  return head;
}

export const known: MentionRule<KnownMatch> = {
  name: 'agreement/known-name',
  reads: [
    'Lawmakers in Ottawa ratified the Kyoto Protocol on Tuesday.',
    'Moscow said it would keep to the limits of New START.',
    'Britain has left the JCPOA untouched.',
  ],
  skips: ['They met in Kyoto to start anew.', 'The new start of the season was cold.'],
  *match({ document }) {
    let past = 0;
    for (const token of document.tokens) {
      if (
        token.start < past ||
        !/^[\p{Lu}\p{N}]|^nuclear|^comfort|^second|^first|^comprehensive|^phase|^landmine|^arms|^cluster|^road/u.test(
          token.text,
        )
      )
        continue;
      const name = nameAt(document.text, token.start);
      const entry = name === undefined ? undefined : agreementNamed(name);
      if (name === undefined || !entry) continue;
      const trigger = { start: token.start, end: token.start + name.length };
      const head = headOfSpan(document, trigger);
      if (!head) continue;
      past = trigger.end;
      yield { trigger, head, name, known: entry };
    }
  },
  gives: ({ trigger, head, name, known: entry }): AgreementMention => ({
    ...trigger,
    rule: 'agreement/known-name',
    form: 'NAME',
    head,
    kind: entry.kind,
    known: entry,
    name,
    definite: true,
    plural: false,
    words: new Set(
      entry.names.flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 2),
    ),
    subject: '',
    sides: [],
    apart: [],
    dated: null,
    opening: null,
  }),
};
