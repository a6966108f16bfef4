/** Who says what, in stories written for this project. */
import { describe, expect, it } from 'vitest';
import type { StatementClaim } from '../../../src/analysis/analysis.ts';
import { analyze } from '../../../src/analysis/index.ts';

interface Told {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly form: string;
  readonly kind: string;
}

function statementsIn(text: string): Told[] {
  const { claims, entities } = analyze(text, { publishedAt: '2006-04-10' });
  return claims
    .filter((claim): claim is StatementClaim => claim.kind === 'STATEMENT')
    .map((claim) => ({
      speaker: entities.find(({ id }) => id === claim.speaker)?.name ?? null,
      source: claim.source === null ? null : text.slice(claim.source.start, claim.source.end),
      cue: text.slice(claim.cue.start, claim.cue.end),
      content: claim.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      form: claim.form,
      kind: claim.statementKind,
    }));
}

describe('speech', () => {
  it('is direct with its speaker on either side', () => {
    expect(statementsIn('"We will stay," Anna Berg told reporters in Oslo.')).toMatchObject([
      { speaker: 'Anna Berg', cue: 'told', content: '"We will stay,"', form: 'DIRECT' },
    ]);
    expect(statementsIn('“The talks have failed,” said Anna Berg.')).toMatchObject([
      { speaker: 'Anna Berg', content: '“The talks have failed,”', form: 'DIRECT' },
    ]);
  });

  it('goes on after the verb and in later paragraphs', () => {
    const text = '“We will stay,” Anna Berg said. “We have no choice.”\n\n“The army will protect us.”';
    expect(statementsIn(text)[0]).toMatchObject({ content: '“We will stay,” … “We have no choice.”' });
    const open = 'Anna Berg said: “We will stay.\n\n“We have no choice.”';
    expect(statementsIn(open)[0]?.content).toContain('We have no choice');
  });

  it('is indirect in a clause, and mixed with quoted words in it', () => {
    expect(statementsIn('Norway said that the accord would hold.')).toMatchObject([
      { speaker: 'Norway', cue: 'said', content: 'that the accord would hold', form: 'INDIRECT', kind: 'CLAIM' },
    ]);
    expect(statementsIn('Anna Berg said the vote was “a sham”.')[0]).toMatchObject({ form: 'MIXED' });
  });

  it('keeps a source that it cannot resolve', () => {
    expect(statementsIn('A senior official said the bridge was unsafe.')).toMatchObject([
      { speaker: null, source: 'A senior official' },
    ]);
  });

  it.each([
    ['Norway pledged to send more aid.', 'PLEDGE'],
    ['Norway urged Sweden to sign the accord.', 'DEMAND'],
    ['Norway condemned the attack.', 'CRITICISM'],
    ['Norway hailed the accord.', 'PRAISE'],
    ['Norway denied that it had sold the ships.', 'DENIAL'],
    ['Norway threatened to leave the talks.', 'THREAT'],
    ['Norway proposed that the talks be moved to Geneva.', 'PROPOSAL'],
    ['Norway suggested that the talks move to Geneva.', 'PROPOSAL'],
    ['Norway said it would send aid to Chile.', 'PLEDGE'],
    ['Norway said that Iceland must return the ship.', 'DEMAND'],
    ['Norway said the dam would open in May.', 'CLAIM'],
  ])('%s is a %s', (text, kind) => {
    expect(statementsIn(text)[0]).toMatchObject({ kind, speaker: 'Norway' });
  });

  it('stands around its speaker', () => {
    expect(statementsIn('The truce, Norway said, had failed.')[0]).toMatchObject({ speaker: 'Norway' });
  });

  it('is what an "according to" names', () => {
    expect(statementsIn('According to Norway, the accord has failed.')[0]).toMatchObject({
      speaker: 'Norway',
      content: 'the accord has failed',
    });
  });

  it('within speech belongs to the one who is quoted', () => {
    const { claims } = analyze('Anna Berg said that Sweden had promised to sign the accord.');
    const [outer, inner] = claims.filter(({ kind }) => kind === 'STATEMENT');
    expect(inner?.attributedTo).toBe(outer?.id);
    expect(outer?.attributedTo).toBeNull();
  });
});

describe('every statement', () => {
  it('has a summary that is one sentence with its speaker', () => {
    const text = 'Anna Berg told reporters that the accord would hold. "We will stay," she added.';
    for (const { summary } of analyze(text).claims.filter(({ kind }) => kind === 'STATEMENT')) {
      expect(summary).toMatch(/^Anna Berg .*[.!?…]["”]?$/);
    }
  });
});
