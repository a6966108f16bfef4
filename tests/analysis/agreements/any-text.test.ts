/** Agreements of any text at all: spans that fit, and the same answer twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../../src/analysis/index.ts';

const WORDS = [
  'Norway',
  'Iceland',
  'the',
  'a',
  'accord',
  'treaty',
  'signed',
  'agreed',
  'to',
  'withdraw',
  'from',
  'ceasefire',
  'it',
  'under',
  'will',
  'pay',
  'if',
  'in exchange for',
  'aid',
  '.',
  ',',
  'New START',
  'talks',
  'on',
  'May 2020',
  'refused',
  'pledged',
  'contract',
  '"',
  '(',
  'JCPOA',
  'memorandum of understanding',
];

it('gives spans inside the text, ids that resolve, and the same answer twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 40 }), (words) => {
      const text = `Ministers of Norway and Iceland met on Monday. ${words.join(' ')}`;
      const { analysis } = explain(text, { publishedAt: '2024-05-20' });
      const ids = new Set<string>(analysis.entities.map((entity) => entity.id));
      expect(ids.size).toBe(analysis.entities.length);
      for (const claim of analysis.claims) {
        expect(claim.evidence.end).toBeLessThanOrEqual(text.length);
        expect(claim.trigger.start).toBeLessThan(claim.trigger.end);
        if (claim.kind === 'AGREEMENT_STATUS' || claim.kind === 'AGREEMENT_TERM')
          expect(ids.has(claim.agreement)).toBe(true);
      }
      for (const { parties } of analysis.agreements)
        for (const party of parties) expect(ids.has(party.entity)).toBe(true);
      expect(explain(text, { publishedAt: '2024-05-20' }).analysis).toEqual(analysis);
    }),
    { numRuns: 25 },
  );
}, 30_000);
