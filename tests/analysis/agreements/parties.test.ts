/** Whose an agreement is, however the text names its sides. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/index.ts';

/** Names of the parties of the first agreement, sorted, those in another part left out. */
function sides(text: string): readonly string[] {
  const { agreements, entities } = analyze(text, { publishedAt: '2024-05-04' });
  const parties = agreements[0]?.parties.filter(({ role }) => /^(PARTY|SIGNATORY)$/.test(role)) ?? [];
  return parties.map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? '').toSorted();
}

// The first text loads the language's weights.
beforeAll(() => void sides('Norway and Iceland met on Monday.'), 60_000);

describe('the sides of an agreement', () => {
  it.each([
    [
      'Under a river protocol that Kenya, Uganda and Tanzania initialled on Friday, all patrols must stop.',
      ['Kenya', 'Tanzania', 'Uganda'],
    ],
    ['The energy ministers of Chad, Mali and Togo adopted a road map for a dam on Friday.', ['Chad', 'Mali', 'Togo']],
    ['A memorandum on herring was initialled on behalf of Norway and Iceland on Friday.', ['Iceland', 'Norway']],
    ['A herring accord between Norway and the European Union came into force on Friday.', ['European Union', 'Norway']],
    [
      'Peru and Chile quarrelled for years. A copper treaty between the neighbours was signed on Friday.',
      ['Chile', 'Peru'],
    ],
    ['Ukraine and pro-Russian separatists agreed to a ceasefire on Friday.', ['Ukraine']],
    ['Peru and Chile agreed to a truce brokered by Oman on Friday.', ['Chile', 'Peru']],
    ['Peru and Chile signed a truce on Friday with the president of Brazil looking on.', ['Chile', 'Peru']],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

describe('what is still to come or only regretted', () => {
  const statuses = (text: string): readonly string[] =>
    analyze(text, { publishedAt: '2024-05-04' }).claims.flatMap((claim) =>
      claim.kind === 'AGREEMENT_STATUS' ? [`${claim.status} ${claim.factuality}`] : [],
    );

  it('is planned while it has still to be done', () => {
    expect(statuses('The copper treaty between Peru and Chile has still to be ratified.')).toEqual([
      'RATIFIED PLANNED',
    ]);
  });

  it('is nothing that became of the agreement', () => {
    expect(
      statuses('The copper treaty between Peru and Chile should never have been signed, the minister said.'),
    ).toEqual([]);
    expect(
      statuses('Duties on copper could be cut, the minister said, if the treaty between Peru and Chile held.'),
    ).toEqual([]);
  });
});
