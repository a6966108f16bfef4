import { describe, expect, it } from 'vitest';
import { countries, countryByCode, countryById } from '../../src/knowledge/countries/index.ts';
import { countryNames, demonyms, givenNames, organizationNames, placeNames } from '../../src/knowledge/gazetteer.ts';
import { longestMatch, pieces, sensesOf } from '../../src/knowledge/lookup/index.ts';
import { standardOffice } from '../../src/knowledge/offices/index.ts';
import { organizationById, organizations } from '../../src/knowledge/organizations/index.ts';
import { genderOfGivenName } from '../../src/knowledge/people/index.ts';
import { places } from '../../src/knowledge/places/index.ts';

const first = (name: string) => sensesOf(name)[0]?.id;

describe('countries', () => {
  it('has every state and territory once, with codes of the right shape', () => {
    const now = countries.filter(({ status }) => status !== 'FORMER');
    expect(now.length).toBeGreaterThanOrEqual(245);
    expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(countries.length);
    expect(new Set(now.map(({ iso2 }) => iso2)).size).toBe(now.length);
    for (const { iso3, iso2, name } of countries) {
      expect(iso3).toMatch(/^[A-Z]{3}$/);
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(name).not.toBe('');
    }
  });

  it('knows when former states were, and what came after', () => {
    expect(countryByCode('SUN')).toMatchObject({ status: 'FORMER', years: { from: 1922, to: 1991 } });
    for (const { successors } of countries) for (const iso3 of successors) expect(countryByCode(iso3)).toBeDefined();
  });

  it('finds a country by its id', () => {
    expect(countryById('country:KOR')?.name).toBe('South Korea');
    expect(countryById('organization:UN')).toBeUndefined();
  });
});

describe('organisations', () => {
  it('has at least 250, each once, with countries and members that exist', () => {
    expect(organizations.length).toBeGreaterThan(250);
    expect(new Set(organizations.map(({ id }) => id)).size).toBe(organizations.length);
    for (const { country, members, parent } of organizations) {
      if (country !== null) expect(countryByCode(country), country).toBeDefined();
      for (const member of members) expect(countryByCode(member), member).toBeDefined();
      if (parent !== null) expect(organizationById(`organization:${parent}`), parent).toBeDefined();
    }
  });

  it('knows who belongs to what', () => {
    expect(organizationById('organization:NATO')?.members).toHaveLength(32);
    expect(organizationById('organization:EU')?.members).toHaveLength(27);
    expect(organizationById('organization:ASEAN')?.members).toHaveLength(10);
    expect(organizationById('organization:SIXPARTY')?.members).toHaveLength(6);
  });
});

describe('places', () => {
  it('have coordinates on the globe and countries that exist', () => {
    for (const { country, latitude, longitude } of places) {
      if (country !== null) expect(countryByCode(country), country).toBeDefined();
      if (latitude !== null) expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      if (longitude !== null) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });
});

describe('look-up', () => {
  it.each([
    ['U.S.', 'country:USA'],
    ['SOUTH KOREA', 'country:KOR'],
    ['North Korea', 'country:PRK'],
    ["Cote d'Ivoire", 'country:CIV'],
    ['São Tomé and Príncipe', 'country:STP'],
    ['Guinea-Bissau', 'country:GNB'],
    ['Papua New Guinea', 'country:PNG'],
    ['Kremlin', 'country:RUS'],
    ['Dutch', 'country:NLD'],
    ['Poles', 'country:POL'],
    ['Zairean', 'country:ZAR'],
    ['P5+1', 'organization:P5PLUS1'],
    ['U.N. Security Council', 'organization:UNSC'],
    ['Nato', 'organization:NATO'],
    ['Pusan', 'place:busan'],
    ['St. Petersburg', 'place:st-petersburg'],
  ])('%s is %s', (name, id) => {
    expect(first(name)).toBe(id);
  });

  it('takes capitals for what they are: "us" is no country, "nato" no alliance', () => {
    expect(sensesOf('us')).toEqual([]);
    expect(sensesOf('who')).toEqual([]);
    expect(sensesOf('turkey')).toEqual([]);
  });

  it('takes the longest name, and none from "Latin American"', () => {
    expect(longestMatch(pieces('South Korean'), 0)?.length).toBe(2);
    expect(sensesOf('Latin American')[0]?.id).toBeNull();
  });
});

describe('people and offices', () => {
  it('tells gender only where a name nearly always shows it', () => {
    expect(genderOfGivenName('Sergei')).toBe('MALE');
    expect(genderOfGivenName('Condoleezza')).toBe('FEMALE');
    expect(genderOfGivenName('Kim')).toBeNull();
  });

  it.each([
    ['minister of foreign affairs', 'foreign minister'],
    ['defence minister', 'defense minister'],
    ['premier', 'prime minister'],
    ['secretary general', 'Secretary-General'],
    ['president', 'president'],
  ])('%s is %s', (office, standard) => {
    expect(standardOffice(office)).toBe(standard);
  });
});

describe('gazetteer', () => {
  it('offers every list in the spelling of the news', () => {
    expect(countryNames.has('Soviet Union')).toBe(true);
    expect(demonyms.has('Russians')).toBe(true);
    expect(placeNames.has('Kremlin')).toBe(true);
    expect(organizationNames.has('International Atomic Energy Agency')).toBe(true);
    expect(givenNames.has('Kofi')).toBe(true);
  });
});
