import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const held = (text: string) =>
  read(text).positions.map(({ summary, factuality, when }) => [summary, factuality, when?.edtf ?? null]);

describe('offices', () => {
  it('are read from titles, appositions and sentences', () => {
    expect(held('Norwegian Foreign Minister Anna Berg met Pedro Rojas, the president of Peru, on Monday.')).toEqual([
      ['Anna Berg is foreign minister of Norway.', 'ONGOING', '2006-04-10'],
      ['Pedro Rojas is president of Peru.', 'ONGOING', '2006-04-10'],
    ]);
  });

  it('have a beginning and an end where the text gives them', () => {
    expect(held('Pedro Rojas has been president of Peru since March 2001.')).toEqual([
      ['Pedro Rojas is president of Peru.', 'ONGOING', '2001-03/..'],
    ]);
    expect(held('Pedro Rojas resigned as president of Peru in March 2001.')).toEqual([
      ['Pedro Rojas ceased to be president of Peru.', 'HAPPENED', '2001-03'],
    ]);
  });

  it('are told as held, once held, or yet to be held', () => {
    expect(held('Former Peruvian president Pedro Rojas spoke.')).toEqual([
      ['Pedro Rojas was president of Peru.', 'HAPPENED', null],
    ]);
    expect(held('Peruvian President-elect Pedro Rojas spoke.')).toEqual([
      ['Pedro Rojas is to become president of Peru.', 'PLANNED', '2006-04-10'],
    ]);
  });

  it('belong to the owner that a genitive, a pronoun or the words behind a name give', () => {
    const said = (text: string) => held(text).map(([summary]) => summary);
    expect(said("The head of Peru's fisheries agency, Pedro Rojas, spoke.")).not.toContain(
      'Pedro Rojas is head of Peru.',
    );
    expect(said('King Olav V of Norway spoke.')).toEqual(['Olav V is king of Norway.']);
    expect(said('Norway agreed. Its foreign minister, Anna Berg, said so.')).toEqual([
      'Anna Berg is foreign minister of Norway.',
    ]);
  });

  it('are not candidacies', () => {
    expect(held('Pedro Rojas is a candidate for president of Peru.')).toEqual([]);
    expect(held('Anna Berg was nominated as foreign minister of Norway.')).toEqual([]);
  });

  it('belong to the state where the story is filed when nothing else is said', () => {
    expect(
      held('LIMA, April 10 (AP) - Foreign Minister Pedro Rojas said on Monday that talks in Peru would go on.')[0]?.[0],
    ).toBe('Pedro Rojas is foreign minister of Peru.');
  });

  it('of leaders whom the world knows belong to their state, named or not', () => {
    const said = (text: string) => held(text).map(([summary]) => summary);
    expect(said('LAUSANNE, April 10 (AP) - In Washington, President Barack Obama praised the deal.')).toEqual([
      'Barack Obama is president of the United States.',
    ]);
    expect(said('Chancellor Angela Merkel saw hope.')).toEqual(['Angela Merkel is chancellor of Germany.']);
    expect(said('Former President Jimmy Carter flew to Lima.')).toEqual(['Jimmy Carter was president.']);
    expect(said('President Pedro Rojas saw hope.')).toEqual(['Pedro Rojas is president.']);
  });

  it('belong to the country that a story filed there is about', () => {
    const said = (text: string) => held(text).map(([summary]) => summary);
    expect(
      said(
        'CUSCO, April 10 (AP) - Peru will cut taxes in Peru, President Pedro Rojas said on Monday. Chile may follow.',
      ),
    ).toEqual(['Pedro Rojas is president of Peru.']);
    expect(
      said('OSLO, April 10 (AP) - President Pedro Rojas said on Monday that Chile and Norway had agreed.'),
    ).toEqual(['Pedro Rojas is president.']);
    expect(said('DUBLIN, April 10 (AP) - Ireland will wait, said Nora Byrne, the taoiseach.')).toEqual([
      'Nora Byrne is prime minister of Ireland.',
    ]);
  });

  it('are told with what they are for', () => {
    const said = (text: string) => held(text).map(([summary]) => summary);
    expect(said('Anna Berg, the British secretary of state for Northern Ireland, spoke.')).toEqual([
      'Anna Berg is secretary of state for Northern Ireland of the United Kingdom.',
    ]);
    expect(said('Pedro Rojas is the first Peruvian president to visit Oslo.')).toEqual([
      'Pedro Rojas is president of Peru.',
    ]);
    expect(said('Pedro Rojas, the vice president, was in the chair.').some((each) => each?.includes('chair'))).toBe(
      false,
    );
    expect(said('Anna Berg, the head of the International Monetary Fund, spoke.')).toEqual([
      'Anna Berg is managing director of the International Monetary Fund.',
    ]);
    expect(said('The rivals are Pedro Rojas, who is a deputy prime minister of Peru, and others.')).toEqual([
      'Pedro Rojas is deputy prime minister of Peru.',
    ]);
  });

  it('have proof on the text', () => {
    const text = 'Talks went on. Norwegian Foreign Minister Anna Berg met lawmakers.';
    const [claim] = read(text).positions;
    expect(claim && text.slice(claim.evidence.start, claim.evidence.end)).toBe(
      'Norwegian Foreign Minister Anna Berg met lawmakers.',
    );
    expect(claim && text.slice(claim.trigger.start, claim.trigger.end)).toBe('Norwegian Foreign Minister');
  });
});
