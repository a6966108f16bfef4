import { describe, expect, it } from 'vitest';
import { countriesOf, peopleOf, read } from '../read.ts';

describe('people', () => {
  it('are one whether named in full, by surname, by given name or by pronoun', () => {
    const text =
      'Foreign Minister Park Min-ho visited Oslo on Monday. Park said he was pleased. Min-ho left on Tuesday.';
    expect(peopleOf(text)['Park Min-ho']).toEqual(['Park Min-ho', 'Park', 'he', 'Min-ho']);
  });

  it('are found by the office that the story gave them', () => {
    const text = 'French Foreign Minister Jean Moreau met Anna Berg. The minister praised the talks.';
    expect(peopleOf(text)['Jean Moreau']).toContain('The minister');
  });

  it('are known as the counterpart on the other side', () => {
    const text =
      'Norwegian Foreign Minister Anna Berg flew to Lima. She met her Peruvian counterpart, and Foreign Minister Pedro Rojas praised her.';
    const people = peopleOf(text);
    expect(people['Pedro Rojas']).toContain('her Peruvian counterpart');
    expect(people['Anna Berg']).toContain('She');
  });

  it('are known as the colleague from abroad', () => {
    const people = peopleOf(
      'Norwegian Foreign Minister Anna Berg received her Peruvian colleague Pedro Rojas in Oslo.',
    );
    expect(people['Pedro Rojas']).toContain('her Peruvian colleague');
  });

  it('are meant also by what they are said to be', () => {
    const people = peopleOf('Anna Berg, a Norwegian lawyer, spoke. Pedro Rojas is a historian.');
    expect(people['Anna Berg']).toContain('a Norwegian lawyer');
    expect(people['Pedro Rojas']).toContain('a historian');
  });

  it('are meant by a pair where just two were named', () => {
    const text = 'Peruvian President Pedro Rojas met Anna Berg on Friday. Both leaders spoke briefly.';
    const people = peopleOf(text);
    for (const name of ['Pedro Rojas', 'Anna Berg']) expect(people[name]).toContain('Both leaders');
  });

  it('are not joined where titles show another gender', () => {
    expect(Object.keys(peopleOf('John Garner spoke first. Mrs. Garner stood beside him.'))).toHaveLength(2);
  });

  it('keep the gender that their names show', () => {
    const text = 'Angela Weber met Thomas Brandt in Bonn. She thanked him.';
    const people = peopleOf(text);
    expect(people['Angela Weber']).toContain('She');
    expect(people['Thomas Brandt']).toContain('him');
  });
});

describe('descriptions', () => {
  it('of countries are told by what they are', () => {
    const text = 'North Korea fired a missile on Friday. Japan protested. The communist country gave no reason.';
    const { PRK } = countriesOf(text);
    expect(PRK).toContain('The communist country');
  });

  it('of several stand for all of them', () => {
    const text =
      'Peru and Norway signed a fisheries accord. The two countries will meet again, and both sides promised to hurry.';
    const countries = countriesOf(text);
    for (const iso3 of ['PER', 'NOR'])
      expect(countries[iso3]).toEqual(expect.arrayContaining(['The two countries', 'both sides']));
  });

  it('of a government mean the state', () => {
    const { NOR } = countriesOf('The Norwegian government refused.');
    expect(NOR).toContain('The Norwegian government');
  });

  it('stay open where two would fit', () => {
    const text = 'Peru, Chile and Norway met. The country gave no reason.';
    const { entities, document } = read(text);
    const noun = document.tokens.find(({ lower }) => lower === 'country');
    expect(noun && entities.of(noun)).toEqual([]);
  });
});

describe('states behind people', () => {
  it('are those of their office', () => {
    const { entities } = read('Norwegian Foreign Minister Anna Berg met the actor Pedro Rojas.');
    const berg = entities.all.find(({ name }) => name === 'Anna Berg');
    const rojas = entities.all.find(({ name }) => name === 'Pedro Rojas');
    expect(berg && entities.statesOf(berg.id).map((id) => entities.get(id).iso3)).toEqual(['NOR']);
    expect(rojas && entities.statesOf(rojas.id)).toEqual([]);
  });

  it('are known even where nobody is named', () => {
    const { entities, document } = read('A Russian diplomat walked out.');
    const noun = document.tokens.find(({ lower }) => lower === 'diplomat');
    expect(noun && entities.of(noun)).toEqual([]);
  });
});

it('numbers entities in order of first mention', () => {
  const { entities } = read('Norway told Peru that Chile had agreed.');
  expect(entities.all.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Norway', 'e2 Peru', 'e3 Chile']);
});

it('joins an acronym with the name that it shortens', () => {
  const { entities } = read('The Pacific Fisheries Research Centre (PFRC) met in Suva. The PFRC was founded in 1990.');
  expect(entities.all.filter(({ kind }) => kind === 'ORGANIZATION').map(({ aliases }) => aliases)).toEqual([['PFRC']]);
});

describe('what the words leave open or say elsewhere', () => {
  it('gives "the six powers" to the body of just so many states', () => {
    const { entities } = read('Six world powers met Iran in Oslo on Monday. The six powers want answers.');
    const group = entities.all.find(({ name }) => name === 'P5+1');
    expect(group?.mentions).toHaveLength(2);
  });

  it('takes the army for the one last spoken of', () => {
    expect(countriesOf('The Peruvian army moved in. The army held the airport.')['PER']).toContain('The army');
  });

  it('does not take whoever urges both sides for one of them', () => {
    const countries = countriesOf('Peru and Chile signed a pact in Oslo. Japan congratulated both sides.');
    expect(countries['PER']).toContain('both sides');
    expect(countries['JPN']).not.toContain('both sides');
  });

  it('leaves "he" to an official without a name', () => {
    const people = peopleOf("Chilean President Pedro Rojas thanked her. Norway's army chief said he was pleased.");
    expect(people['Pedro Rojas']).not.toContain('he');
  });

  it('knows that nobody in a clause is told something by himself', () => {
    const people = peopleOf('Jean Moreau met Pedro Rojas. The two men spoke. Rojas told him that the border was safe.');
    expect(people['Jean Moreau']).toContain('him');
  });

  it('takes the lawyer for the one person called so', () => {
    const people = peopleOf('Anna Berg, a Norwegian lawyer, met Pedro Rojas. The lawyer left early.');
    expect(people['Anna Berg']).toContain('The lawyer');
    const two = peopleOf(
      'Lawyers Anna Berg and Pedro Rojas met. A lawyer, Jean Moreau, spoke. Anna Berg is a lawyer. The lawyer left.',
    );
    expect(Object.values(two).flat()).not.toContain('The lawyer');
  });

  it('knows al-Tavori by his surname alone', () => {
    const people = peopleOf('Prime Minister Nouri al-Tavori spoke. Tavori left. Al-Tavori returned.');
    expect(people['Nouri al-Tavori']).toEqual(['Nouri al-Tavori', 'Tavori', 'Al-Tavori']);
  });
});
