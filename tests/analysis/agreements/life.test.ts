/** What becomes of agreements, as `analyze` tells it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgreementStatusClaim, AgreementTermClaim, Analysis } from '../../../src/analysis/analysis.ts';
import { analyze } from '../../../src/analysis/index.ts';

const read = (text: string, publishedAt = '2024-05-20'): Analysis => analyze(text, { publishedAt });
const statuses = ({ claims }: Analysis): AgreementStatusClaim[] => claims.filter((c) => c.kind === 'AGREEMENT_STATUS');
const terms = ({ claims }: Analysis): AgreementTermClaim[] => claims.filter((c) => c.kind === 'AGREEMENT_TERM');
const told = (analysis: Analysis): string[] =>
  statuses(analysis).map((c) => `${c.status} ${c.factuality} ${c.when?.edtf ?? '-'}`);
const name = (analysis: Analysis, id: string | null): string => analysis.entities.find((e) => e.id === id)?.name ?? '';

// The first text loads the language's weights.
beforeAll(() => void read('Norway and Iceland met on Monday.'), 60_000);

describe('the life of an agreement', () => {
  it.each([
    ['Norway and Iceland signed a herring accord on Friday.', 'SIGNED HAPPENED 2024-05-17'],
    ['Norway and Iceland will sign a herring accord on Friday.', 'SIGNED PLANNED 2024-05-24'],
    ['Norway refused to sign a herring accord with Iceland.', 'SIGNED DENIED'],
    ['Norway withdrew from the Kyoto Protocol in March 2023.', 'WITHDRAWN HAPPENED 2023-03'],
    ['The herring accord between Norway and Iceland expired in March 2023.', 'EXPIRED HAPPENED 2023-03'],
    ['The parliament of Peru ratified a copper treaty with Chile in March 2023.', 'RATIFIED HAPPENED 2023-03'],
    ['A copper treaty between Peru and Chile entered into force in March 2023.', 'IN_FORCE HAPPENED 2023-03'],
    ['Peru has suspended its participation in a copper treaty with Chile.', 'SUSPENDED HAPPENED'],
    [
      'The president of Norway announced on Friday that his country was withdrawing from the Kyoto Protocol and would burn more coal.',
      'WITHDRAWN HAPPENED 2024-05-17',
    ],
    [
      "Norway signed a herring accord with Iceland. Most islanders backed the accord in Friday's referendum.",
      'RATIFIED HAPPENED 2024-05-17',
    ],
    ['On Friday Mali accused Togo of violating the ceasefire.', 'VIOLATION_ALLEGED HAPPENED 2024-05-17'],
    ['A herring accord between Norway and Iceland is to be signed in December.', 'SIGNED PLANNED 2024-12'],
    ['Norway said it would sign the herring accord if Iceland opened its ports.', 'SIGNED CONDITIONAL'],
    ['Norway threatened to withdraw from the herring accord with Iceland.', 'WITHDRAWN POSSIBLE'],
    [
      'Norway and Iceland extended the herring accord on Friday, two days before it was due to expire.',
      'EXPIRED PLANNED 2024-05-19',
    ],
    [
      'The ministry in Oslo rejected claims that Norway had violated the herring accord with Iceland.',
      'VIOLATION_ALLEGED DENIED',
    ],
    ['Peru said on Friday that it was no longer bound by the copper treaty with Chile.', 'WITHDRAWN HAPPENED'],
    ['The signing of the herring accord between Norway and Iceland was postponed.', 'STALLED HAPPENED'],
  ])('reads: %s', (text, expected) => {
    expect(told(read(text)).some((line) => line.startsWith(expected))).toBe(true);
  });

  it.each([
    'The novelist signed a two-book deal with a publisher in Paris.',
    'The ministers of Norway and Iceland agreed that the weather was bad.',
    'A great deal of snow fell in Norway.',
    'Norway would not be bound by any agreement reached there.',
    'The rebels in Mali vowed to fight on.',
    'Norway has a broad agreement about the beauty of its fjords.',
  ])('finds none in: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });

  it('keeps one record for the pact, the deal and it', () => {
    const analysis = read(
      'Kenya and Uganda signed a sugar pact on Monday. The deal was brokered by Rwanda. It expires in 2030.',
    );
    expect(analysis.agreements).toHaveLength(1);
    expect(told(analysis)).toEqual(['SIGNED HAPPENED 2024-05-20', 'EXPIRED PLANNED 2030']);
    const parties = analysis.agreements[0]?.parties.map(({ entity, role }) => `${role} ${name(analysis, entity)}`);
    expect(parties).toEqual(['SIGNATORY Kenya', 'SIGNATORY Uganda', 'MEDIATOR Rwanda']);
  });

  it('knows the well-known by any of its names', () => {
    const analysis = read('Canada left the Kyoto Protocol in 2011. Kyoto treaty members met in Doha.');
    const entity = analysis.entities.find((e) => e.kind === 'AGREEMENT');
    expect(entity?.knowledgeId).toBe('agreement:kyoto');
    expect(entity?.mentions).toHaveLength(2);
  });
});

describe('whose it is', () => {
  const parties = (text: string): string[] => {
    const analysis = read(text);
    return analysis.agreements.flatMap((one) =>
      one.parties.map(({ entity, role }) => `${role} ${name(analysis, entity)}`),
    );
  };

  it.each([
    ['Bulgaria will buy gas from Azerbaijan under a contract signed in 2013.', ['PARTY Bulgaria', 'PARTY Azerbaijan']],
    ['A truce was signed on Friday by the envoys of Mali and Togo.', ['SIGNATORY Mali', 'SIGNATORY Togo']],
    [
      'Peru and Chile quarrelled for years. The two signed a copper treaty on Friday.',
      ['SIGNATORY Peru', 'SIGNATORY Chile'],
    ],
  ])('reads: %s', (text, expected) => {
    expect(parties(text).toSorted()).toEqual(expected.toSorted());
  });

  it('gives each of a list its own sides', () => {
    const analysis = read('Norway signed a herring treaty with Iceland and a gas accord with Denmark on Friday.');
    const sides = analysis.agreements.map((one) => one.parties.map(({ entity }) => name(analysis, entity)).toSorted());
    expect(sides).toEqual([
      ['Iceland', 'Norway'],
      ['Denmark', 'Norway'],
    ]);
  });

  it('keeps what replaces and what is replaced apart', () => {
    const analysis = read(
      'Peru and Chile signed a copper treaty on Friday. It replaces the treaty of Ancon, concluded in 1883.',
    );
    expect(analysis.agreements.map(({ status }) => status).toSorted()).toEqual(['SIGNED', 'SUPERSEDED']);
  });
});

describe('what is owed', () => {
  it('makes a bargain two terms that name each other', () => {
    const analysis = read('Serbia agreed on Monday to return the paintings in exchange for loans.');
    const [deed, price] = terms(analysis);
    expect(deed?.action).toBe('return the paintings');
    expect(price?.termKind).toBe('BENEFIT');
    expect(deed?.inExchangeFor).toEqual([price?.id]);
    expect(price?.inExchangeFor).toEqual([deed?.id]);
  });

  it('tells who owes it and by when', () => {
    const analysis = read('Brazil pledged to cut its debt by June 2026.');
    const [term] = terms(analysis);
    expect(name(analysis, term?.obligor ?? null)).toBe('Brazil');
    expect(term?.due?.edtf).toBe('2026-06');
  });

  it('reads a condition', () => {
    const analysis = read(
      'In May Togo agreed to share the river, but in June it refused to come back to the talks until Mali lifted its blockade.',
    );
    expect(
      terms(analysis).some((t) => t.termKind === 'CONDITION' && t.condition?.includes('Mali lifted its blockade')),
    ).toBe(true);
    expect(statuses(analysis).some((c) => c.status === 'STALLED')).toBe(true);
  });

  it('keeps the conclusion of what talks before it were about', () => {
    const analysis = read(
      'A round of talks on Peru’s missile program was held in May 2005 but has not been resumed since then. ' +
        'In June 2005, Peru agreed to abandon its missile program in exchange for loans and debt relief.',
    );
    expect(statuses(analysis).map(({ status, when }) => [status, when?.edtf])).toContainEqual(['AGREED', '2005-06']);
  });
});
