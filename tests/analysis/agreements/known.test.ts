/** The table of well-known agreements. */
import { expect, it } from 'vitest';
import { agreementNamed, KNOWN_AGREEMENTS, knownAgreement } from '../../../src/knowledge/agreements/index.ts';

it('gives every name to one agreement only', () => {
  const names = KNOWN_AGREEMENTS.flatMap((known) => [...known.names, ...known.acronyms]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('finds by name, acronym and id', () => {
  expect(agreementNamed('JCPOA')?.id).toBe('agreement:jcpoa');
  expect(agreementNamed('Iran nuclear deal')?.id).toBe('agreement:jcpoa');
  expect(knownAgreement('agreement:minsk-i')?.concluded).toBe('2014-09-05');
  expect(agreementNamed('paris agreement')).toBeUndefined();
});
