/** Who owes what under an agreement: the sentences after it, what it provides for, and what no one owes. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/index.ts';

const SIGNED = 'Mali and Togo signed a river pact on Monday. ';

/** Terms as "who > to whom | what | due | if", in text order. */
function terms(text: string): string[] {
  const { claims, entities } = analyze(text, { publishedAt: '2011-05-03' });
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '*';
  return claims
    .filter((c) => c.kind === 'AGREEMENT_TERM')
    .map(({ obligor, beneficiary, action, due, condition }) =>
      [`${name(obligor)} > ${name(beneficiary)}`, action, due?.edtf, condition && `if ${condition}`]
        .filter((part) => part)
        .join(' | '),
    );
}

describe('the sentences after an agreement', () => {
  it.each([
    [
      'Both are to dredge the channel by 2014.',
      ['Mali > * | dredge the channel | 2014', 'Togo > * | dredge the channel | 2014'],
    ],
    ['Togo may not levy tolls on boats.', ['Togo > Mali | not levy tolls on boats']],
    ['Togo pays Mali two million euros a year.', ['Togo > Mali | pay Mali two million euros a year']],
    ['Togo has until June to close two mines.', ['Togo > Mali | close two mines | 2011-06']],
    ['Ships that break the rules are to be seized.', ['* > * | ships that break the rules to be seized']],
    [
      'Togo will open its port once Mali has closed the dam.',
      ['Togo > Mali | open its port | if once Mali has closed the dam'],
    ],
    [
      'Within 45 days they must hand over data on the river.',
      ['Mali > * | hand over data on the river | 2011-06-16', 'Togo > * | hand over data on the river | 2011-06-16'],
    ],
    ['Togo undertakes to have no dealings with smugglers.', ['Togo > Mali | have no dealings with smugglers']],
    ['Togo will go on paying two million euros a year.', ['Togo > Mali | pay two million euros a year']],
    ['Togo may not sign a river pact with anybody else.', ['Togo > Mali | not sign a river pact with anybody else']],
    [
      'Togo will free the divers as soon as Mali has paid.',
      ['Togo > Mali | free the divers | if as soon as Mali has paid'],
    ],
    [
      'By the terms of the pact, Mali is to close two mines and Togo is to open its port.',
      ['Mali > Togo | close two mines', 'Togo > Mali | open its port'],
    ],
  ])('%s', (sentence, expected) => {
    expect(terms(SIGNED + sentence)).toEqual(expected);
  });

  it('names the deeds that answer one another', () => {
    const { claims } = analyze(`${SIGNED}Mali will close the dam. In return Togo must open its port.`, {
      publishedAt: '2011-05-03',
    });
    const [first, second] = claims.filter((c) => c.kind === 'AGREEMENT_TERM');
    expect(first?.inExchangeFor).toEqual([second?.id]);
    expect(second?.inExchangeFor).toEqual([first?.id]);
  });
});

describe('a bargain', () => {
  it('has one price for two verbs', () => {
    const { claims } = analyze(
      `${SIGNED}Togo is to shut down and seal its reactor within 60 days in return for 50,000 tonnes of oil.`,
      {
        publishedAt: '2011-05-03',
      },
    );
    const owed = claims.filter((c) => c.kind === 'AGREEMENT_TERM');
    const price = owed.find(({ termKind }) => termKind === 'BENEFIT');
    const deeds = owed.filter((term) => term !== price);
    expect(deeds.map(({ due, inExchangeFor }) => [due?.edtf, inExchangeFor])).toEqual([
      ['2011-07-01', [price?.id]],
      ['2011-07-01', [price?.id]],
    ]);
    expect(price?.inExchangeFor).toEqual(deeds.map(({ id }) => id));
  });
});

describe('what the agreement itself says', () => {
  it.each([
    ['The pact obliges Togo to close two mines, to open its port and to publish its prices.', 3],
    ['The pact provides for the release of 40 prisoners and a withdrawal of troops.', 2],
    ['It requires Togo to close two mines.', 1],
    ['It provides for heavy weapons to be pulled back and for two bridges to be reopened.', 2],
    ['The pact commits both to a truce and to the release of prisoners.', 2],
  ])('%s', (sentence, count) => {
    expect(terms(SIGNED + sentence)).toHaveLength(count);
  });
});

describe('an agreement that is still to be made', () => {
  it('is not the one that was made', () => {
    const { claims } = analyze(
      'Togo signed a contract with Mali in 2009 under which Mali will deliver two pumps. Before any pump is shipped, the two governments must sign an agreement that protects Malian patents.',
      { publishedAt: '2011-05-03' },
    );
    const signed = claims.filter((c) => c.kind === 'AGREEMENT_STATUS').map((c) => c.agreement);
    const owed = claims.filter((c) => c.kind === 'AGREEMENT_TERM' && signed.includes(c.agreement));
    expect(owed.map((c) => c.kind === 'AGREEMENT_TERM' && c.action)).toEqual(['deliver two pumps']);
  });
});

describe('what no one owes', () => {
  it.each([
    'Critics said Togo would pay too much.',
    'France said that Togo must close the dam.',
    'Togo is not obliged to pay a cent.',
    'Parliament may vote on it within two weeks.',
    'Togo does not recognise the islands. France recognised them in 2008.',
    'Analysts fear that Mali will build a second dam.',
    'Togo has yet to pay a cent.',
    'Togo did not promise to close a mine.',
    'The two must now find a way to sell it to voters.',
  ])('%s', (sentence) => {
    expect(terms(SIGNED + sentence)).toEqual([]);
  });
});
