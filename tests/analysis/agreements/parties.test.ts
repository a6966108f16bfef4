/** Whose an agreement is, what it is called and what became of it, however the text tells. */
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
    [
      'Norway praised Iceland on Friday. Iceland thanked Norway for its help. Mercosur adopted the Salta Declaration on Friday.',
      ['Mercosur'],
    ],
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

  it('is bound to come, where it lapses with time', () => {
    expect(
      statuses('Norway said it would keep to the herring accord with Iceland until it runs out in May 2026.'),
    ).toEqual(['EXPIRED PLANNED']);
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

describe('the paper under which something is agreed', () => {
  const made = (text: string): readonly string[] =>
    analyze(text, { publishedAt: '2024-05-04' }).claims.flatMap((claim) =>
      claim.kind === 'AGREEMENT_STATUS' ? [`${claim.agreement} ${claim.status} ${claim.when?.edtf ?? '-'}`] : [],
    );

  it('is another one when it was made years before', () => {
    const text =
      'North Macedonia agreed on Friday to close two mines within 60 days, the first steps to be settled under a bargain struck in 2019.';
    const [now, before] = made(text).map((line) => line.split(' '));
    expect([now?.[2], before?.[2]]).toEqual(['2024-05-03', '2019']);
    expect(now?.[0]).not.toBe(before?.[0]);
  });

  it('is the same one when it is of the day', () => {
    const ids = new Set(
      made('Peru and Chile agreed on Friday to close two mines in a deal signed in Lima.').map((l) => l.split(' ')[0]),
    );
    expect(ids.size).toBe(1);
  });
});

describe('its name', () => {
  it.each([
    ['Peru and Chile signed the Lima Protocol on Friday.', 'Lima Protocol'],
    ['Peru and Chile signed the Copper Treaty in May 2011.', 'Copper Treaty'],
    ['Peru and Chile signed the Convention on the Rights of Miners on Friday.', 'Convention on the Rights of Miners'],
  ])('holds no day: %s', (text, name) => {
    const { agreements, entities } = analyze(text, { publishedAt: '2024-05-04' });
    expect(entities.find(({ id }) => id === agreements[0]?.id)?.name).toBe(name);
  });
});
