/** "In return Iceland must open two ports": the deeds of one sentence against those of the one before. */
import type { TermFind } from '../reading.ts';
import type { TermLayers } from './deed.ts';

const RETURN = /\b[Ii]n (return|exchange)\b(?! for\b)|\b[Ii]n turn\b|\b[Ff]or (its|their|his|her) part\b/;

/** Terms that answer those of the sentence before name them, and are named by them; a term that has its price already keeps it. */
export function bargained(terms: readonly TermFind[], { agreementLives }: TermLayers): readonly TermFind[] {
  const partners = new Map<string, string[]>();
  const link = (from: TermFind, to: TermFind): void => {
    partners.set(from.key, [...(partners.get(from.key) ?? []), to.key]);
  };
  for (const answer of terms) {
    const turn = answer.inExchangeFor.length > 0 ? null : RETURN.exec(answer.sentence.text);
    const at = turn ? answer.sentence.start + turn.index : -1;
    if (!turn || !isAnswer(answer, at, terms)) continue;
    const record = agreementLives.of(answer.mention);
    const answered = terms.filter(
      (term) =>
        (term.sentence.index === answer.sentence.index - 1 ||
          (term.sentence === answer.sentence && term.trigger.end <= Math.min(at, answer.trigger.start))) &&
        term.inExchangeFor.length === 0 &&
        (term.obligor === null || term.obligor !== answer.obligor) &&
        agreementLives.of(term.mention) === record,
    );
    for (const term of answered) {
      link(term, answer);
      link(answer, term);
    }
  }
  return terms.map((term) => {
    const named = partners.get(term.key);
    return named ? { ...term, inExchangeFor: named } : term;
  });
}

/** Whether "in return" opens the words of the deed, stands inside them, or closes them: "and Israel will free prisoners in return". */
function isAnswer({ trigger, sentence }: TermFind, at: number, terms: readonly TermFind[]): boolean {
  const here = terms.filter((term) => term.sentence === sentence).map((term) => term.trigger.start);
  if (here.some((start) => start > at)) return trigger.start > at;
  const last = Math.max(...here);
  return trigger.start === last && here.some((start) => start < last);
}
