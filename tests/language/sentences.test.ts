import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentenceStarts } from '../../src/language/tokens/sentences.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';

function split(text: string): string[] {
  const spans = tokenise(text);
  const firsts = sentenceStarts(text, spans);
  return firsts.map((first, i) =>
    text.slice(spans.starts[first]!, spans.ends[(firsts[i + 1] ?? spans.starts.length) - 1]!),
  );
}

describe('sentences', () => {
  it.each([
    [['He met U.S. envoys in May.', 'They ate.']],
    [['Gen. Ruiz met Mr. and Mrs. Osei on Sept. 5 in St. Gallen.', 'No one came.']],
    [['She backs the U.S. position.', 'He does not.']],
    [['He lives in the U.S.', 'The rest moved.']],
    [['J. R. Okoro Jr. spoke.', 'Then he left.']],
    [['Article No. 5 stands.', 'Is that so?', 'Yes!']],
    [['"Leave us alone!" she said.', 'He left.']],
    [['“We agree.”', 'They signed.']],
    [['He said: "It is over."', 'Nobody spoke.']],
    [['Prices rose...', 'Then they fell.']],
    [['It ended (see Fig. 2).', 'It began.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('sets datelines apart', () => {
    expect(
      split('LIMA, June 3 (Wire) - Ministers met in the U.S. capital. They talked.\nOSLO -- Talks began.'),
    ).toEqual([
      'LIMA, June 3 (Wire) -',
      'Ministers met in the U.S. capital.',
      'They talked.',
      'OSLO --',
      'Talks began.',
    ]);
  });

  it('takes lines as paragraphs, unless a wire wraps them', () => {
    expect(split('Ministers to meet\nThe ministers meet today.')).toHaveLength(2);
    const wrapped =
      'The two governments said on Friday that they would hold another\nround of talks before the end of the year and would ask a third\nstate to send observers to the border region in the meantime as\nthe truce enters its second month.\nNobody objected.';
    expect(split(wrapped)).toHaveLength(2);
  });

  it('sees a missing space after a full stop', () => {
    expect(split('The talks ended.The envoys left.')).toEqual(['The talks ended.', 'The envoys left.']);
  });

  it('cuts a sentence that does not end', () => {
    const sentences = split('word '.repeat(LONGEST_SENTENCE * 3));
    expect(sentences).toHaveLength(3);
  });
});
