import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesOf, peopleOf, read } from '../read.ts';

const named = (text: string) => read(text).names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
const known = (text: string) =>
  read(text).names.map(({ start, end, knowledgeId, form }) => `${text.slice(start, end)} ${form} ${knowledgeId}`);

describe('countries', () => {
  it('come by name, people, capital and seat of government', () => {
    const text =
      'The Kremlin rejected the offer, but Paris and its Dutch partners told Washington that Poles and Ukraine should decide.';
    expect(Object.keys(countriesOf(text)).sort()).toEqual(['FRA', 'NLD', 'POL', 'RUS', 'UKR', 'USA']);
  });

  it('are not the Union whose seat lies in one of them', () => {
    const brussels = (text: string) => known(text).filter((name) => name.startsWith('Brussels'));
    const union = 'Brussels METONYM organization:EU';
    expect(brussels('Brussels said on Monday that it would tax Chinese cars.')).toEqual([union]);
    expect(brussels('Serbia will leave the pact unless Brussels grants visas.')).toEqual([union]);
    expect(brussels('Belgium must ask its regions. Brussels said it would do so.')).toEqual([
      'Brussels METONYM country:BEL',
    ]);
    expect(brussels('The ministers met in Brussels on Monday.')[0]).toContain('Brussels NAME place:');
  });

  it('are told apart from their namesakes', () => {
    expect(Object.keys(countriesOf('Georgia accused Russia of shelling villages near Tbilisi.'))).toContain('GEO');
    expect(
      Object.keys(countriesOf('The governor of Georgia spoke to voters in Atlanta, then flew to Alabama.')),
    ).not.toContain('GEO');
    expect(Object.keys(countriesOf('Papua New Guinea and Equatorial Guinea signed first.')).sort()).toEqual([
      'GNQ',
      'PNG',
    ]);
    expect(Object.keys(countriesOf('Latin American and African-American groups protested.'))).toEqual([]);
    expect(Object.keys(countriesOf('Hamilton Jordan and Michael Jordan have retired.'))).toEqual([]);
  });

  it('include states that are gone', () => {
    expect(
      Object.keys(
        countriesOf('The Soviet Union and East Germany boycotted the talks; Zaire sent a Yugoslav envoy.'),
      ).sort(),
    ).toEqual(['DDR', 'SUN', 'YUG', 'ZAR']);
  });

  it('tell the Koreas apart, and the Korea before them', () => {
    expect(
      countriesOf('North Korea and South Korea met on Friday. The North walked out, and the South protested.'),
    ).toMatchObject({
      PRK: ['North Korea', 'North'],
      KOR: ['South Korea', 'South'],
    });
    expect(Object.keys(countriesOf('In 1919 crowds in Korea, a Japanese colony, demanded freedom.'))).toContain('KRH');
  });
});

describe('places that several countries have', () => {
  const readings = (text: string) => known(text).filter((each) => each.startsWith('Norfolk'));

  it('are told apart by address and by what the story is about', () => {
    expect(readings('Floods hit Norfolk, England, on Monday.')).toEqual(['Norfolk NAME place:norfolk-gbr']);
    expect(readings('British ministers met farmers from Norfolk on Monday.')).toEqual([
      'Norfolk NAME place:norfolk-gbr',
    ]);
    expect(readings('American ships left Norfolk on Monday.')).toEqual(['Norfolk NAME place:norfolk']);
  });
});

describe('capitals', () => {
  it('are places after "in", in a dateline and with "visited"', () => {
    expect(known('OSLO, May 3 (AP) - Ministers met in Paris on Monday and will visit Madrid.')).toEqual(
      expect.arrayContaining(['OSLO NAME place:oslo', 'Paris NAME place:paris', 'Madrid NAME place:madrid']),
    );
  });

  it('are governments when they speak and act', () => {
    expect(known('Tehran denied the report, and Berlin said it would impose sanctions on Damascus.')).toEqual(
      expect.arrayContaining([
        'Tehran METONYM country:IRN',
        'Berlin METONYM country:DEU',
        'Damascus METONYM country:SYR',
      ]),
    );
  });
});

describe('people', () => {
  it.each([
    ['Prime Minister Nouri al-Maliki arrived.', 'Nouri al-Maliki'],
    ['President Luiz Inácio Lula da Silva arrived.', 'Luiz Inácio Lula da Silva'],
    ['Foreign Minister Ban Ki-moon arrived.', 'Ban Ki-moon'],
    ['President Nguyen Van Thieu arrived.', 'Nguyen Van Thieu'],
    ['President Abdel-Fattah El-Sisi arrived.', 'Abdel-Fattah El-Sisi'],
    ['Secretary-General U Thant arrived.', 'U Thant'],
    ['President Suharto arrived.', 'Suharto'],
  ])('%s', (text, name) => {
    expect(Object.keys(peopleOf(text))).toContain(name);
  });

  it('leave their office outside their name', () => {
    const text =
      'UN Secretary-General Ban Ki-moon, Bolivian Hydrocarbons Minister Carlos Rivas and U.S. Defense Secretary Ash Cole met.';
    expect(Object.keys(peopleOf(text))).toEqual(['Ban Ki-moon', 'Carlos Rivas', 'Ash Cole']);
  });

  it('are found again by surname, and "Ban" is nobody\'s verb', () => {
    expect(peopleOf('Ban Ki-moon left Oslo. Ban will return on Friday.')['Ban Ki-moon']).toEqual([
      'Ban Ki-moon',
      'Ban',
    ]);
    expect(peopleOf('The ban on fishing stays.')).toEqual({});
  });
});

describe('organisations', () => {
  it('are known by acronym and full name', () => {
    expect(known('The IAEA told the U.N. Security Council and NATO.')).toEqual([
      'IAEA NAME organization:IAEA',
      'U.N. Security Council NAME organization:UNSC',
      'NATO NAME organization:NATO',
    ]);
  });

  it('are not treaties', () => {
    for (const text of [
      'They signed the Treaty on Open Skies.',
      'The Minsk Protocol was signed.',
      'New START expired.',
    ]) {
      expect(named(text).filter((name) => name.endsWith('ORG'))).toEqual([]);
    }
  });

  it('of ordinary words belong to the country that the story is about', () => {
    expect(known('In Britain the Labour Party won.')).toContain('Labour Party NAME organization:LABOUR');
    expect(known('Congress passed the bill, the U.S. president said.')).toContain(
      'Congress NAME organization:USCONGRESS',
    );
  });
});

describe('the words beside a name that no table knows', () => {
  it('show its type wherever the story has it', () => {
    expect(named('Shares of the brewer Tavorin rose. Tavorin was founded by Ulla Brandt.')).toEqual([
      'Tavorin ORG',
      'Tavorin ORG',
      'Ulla Brandt PER',
    ]);
    expect(named('The village of Tavorin lies near the border. Soldiers left Tavorin on Friday.')).toEqual([
      'Tavorin LOC',
      'Tavorin LOC',
    ]);
    expect(named('Tavorin, 52, was arrested. Police said Tavorin would be tried.')).toEqual([
      'Tavorin PER',
      'Tavorin PER',
    ]);
  });

  it('tell a person behind an office, and one of many from a person', () => {
    expect(named("They met Norland's chief negotiator, Wen Tavei, in the capital.")).toContain('Wen Tavei PER');
    expect(named('A Norwegian Tavorin carried the crew home.')).not.toContain('Tavorin PER');
    expect(named('John Ekholm of Massachusetts agreed.')).toEqual(['John Ekholm PER', 'Massachusetts LOC']);
  });

  it('tell a surname from the month that it is too', () => {
    expect(named('Prime Minister Theresa May resigned on Friday.')).toContain('Theresa May PER');
    expect(named('They met Theresa May 3 in Lima.')).not.toContain('Theresa May PER');
  });

  it('do not turn a verb into shares, nor a compass into an initial', () => {
    expect(named('Peninsular Norland shares a border with Sweden.')).not.toContain('Peninsular Norland ORG');
    expect(named('S. African farmers protested.')).not.toContain('S. African PER');
  });
});

describe('organisations in several pieces', () => {
  it('are one name where an acronym, a partner or "of" holds them together', () => {
    expect(named('The Rally for the Renewal of Norland (RRN) won, and RRN officials were glad.')).toEqual([
      'Rally for the Renewal of Norland ORG',
      'RRN ORG',
      'RRN ORG',
    ]);
    expect(named('Ekholm & Strand won the contract.')).toEqual(['Ekholm & Strand ORG']);
    expect(named('Norwegian Foreign Ministry spokesman Nils Dahl spoke.')).toEqual([
      'Norwegian MISC',
      'Foreign Ministry ORG',
      'Nils Dahl PER',
    ]);
  });
});

it('names lie in order, apart, and on the text, whatever it is', () => {
  const words = fc.constantFrom(
    'Russia',
    'the',
    'Foreign',
    'Minister',
    'Ban',
    'Ki-moon',
    "'s",
    'U.S.',
    '(',
    'said',
    '.',
    'NATO',
    'in',
    'Moscow',
    '\u{1F600}',
    'São',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const name of read(text).names) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 60 },
  );
});
