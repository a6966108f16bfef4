import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { reanalyzeArticle } from '../../src/store/articles/reanalyze.ts';
import type { Database } from '../../src/store/database.ts';
import { confirmClaim, rejectClaim } from '../../src/store/decisions/claims.ts';
import { mergeEntities, renameEntity, splitEntity } from '../../src/store/decisions/entities.ts';
import { revokeDecision } from '../../src/store/decisions/revoke.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, person, type Story } from './story.ts';

const story = (text: string, name: string, published: string): Story => ({
  text,
  published,
  things: [person(name), country('Freeland', 'FRL'), country('Ruritania', 'RUR')],
  says: [
    { words: 'met', event: { actors: [name, 'Freeland'] }, when: '2012-05-01' },
    { words: 'signed', status: { agreement: 'fisheries accord', status: 'SIGNED', by: ['Freeland'] }, when: published },
  ],
  pacts: [{ name: 'fisheries accord', subject: 'fisheries', parties: ['Freeland', 'Ruritania'] }],
});

const FIRST = story(
  'Jan Kovac met officials of Freeland. He signed the fisheries accord with Ruritania.',
  'Jan Kovac',
  '2012-05-01',
);
const SECOND = story(
  'Ján Kovács met the press of Freeland. He signed the fisheries accord with Ruritania.',
  'Ján Kovács',
  '2012-08-09',
);

let database: Database;
let first: string;
let second: string;
const read = (one: Story) => ({ read: () => analysisOf(one) });

beforeAll(async () => {
  database = await testDatabase();
  first = (await ingestText(database, { text: FIRST.text, source: 'One' }, read(FIRST))).article;
  second = (await ingestText(database, { text: SECOND.text, source: 'Two' }, read(SECOND))).article;
});
afterAll(() => database.close());

const why = { reason: 'checked by hand', actor: 'ann' };

async function idOf(name: string, article?: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `SELECT m.entity_id AS id FROM mention m WHERE m.text = $1 AND ($2::text IS NULL OR m.article_id = $2) LIMIT 1`,
    [name, article ?? null],
  );
  return row!.id;
}

/** Everything that decisions may change, in a form to compare. */
async function state(): Promise<unknown> {
  const [entities, parts, agreements, facts] = await Promise.all([
    database.query('SELECT id, name, mention_count, article_count, merged_into FROM entity ORDER BY id'),
    database.query('SELECT claim_id, role, entity_id, is_lead FROM claim_entity ORDER BY claim_id, role, ordinal'),
    database.query(
      'SELECT a.id, a.status, a.status_date, array_agg(p.entity_id ORDER BY p.entity_id) AS parties FROM agreement a LEFT JOIN agreement_party p ON p.agreement_id = a.id GROUP BY a.id ORDER BY a.id',
    ),
    database.query('SELECT id, fact_id, is_lead, source_count, conflict_count, verdict FROM claim ORDER BY id'),
  ]);
  return { entities, parts, agreements, facts };
}

async function metClaim(
  article: string,
): Promise<{ id: string; verdict: string | null; sources: number; lead: boolean }> {
  const [row] = await database.query<{ id: string; verdict: string | null; sources: number; lead: boolean }>(
    `SELECT id, verdict, source_count AS sources, is_lead AS lead FROM claim WHERE article_id = $1 AND kind = 'EVENT'`,
    [article],
  );
  return row!;
}

describe('merging entities', () => {
  it('makes what was said of two be said of one, through a second reading, and can be undone', async () => {
    const before = await state();
    const [keep, other] = [await idOf('Jan Kovac'), await idOf('Ján Kovács')];
    expect(keep).not.toBe(other);
    const decision = await mergeEntities(database, keep, [other], why);
    expect(await idOf('Ján Kovács')).toBe(keep);
    expect(await metClaim(first)).toMatchObject({ sources: 2, lead: true });
    expect(await metClaim(second)).toMatchObject({ sources: 2, lead: false });
    const merged = await state();

    await reanalyzeArticle(database, second, read(SECOND));
    expect(await state()).toEqual(merged);

    const revoked = await revokeDecision(database, decision.id, why);
    expect(revoked.revokedBy).toBe('ann');
    const counted = await database.query(
      'SELECT name, mention_count, article_count FROM entity WHERE id = ANY($1) ORDER BY name',
      [[keep, other]],
    );
    expect(counted).toEqual([
      { name: 'Jan Kovac', mention_count: 1, article_count: 1 },
      { name: 'Ján Kovács', mention_count: 1, article_count: 1 },
    ]);
    expect(await state()).toEqual(before);
  });

  it('refuses what makes no sense', async () => {
    const [keep, land] = [await idOf('Jan Kovac'), await idOf('Freeland')];
    await expect(mergeEntities(database, keep, [land], why)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(mergeEntities(database, keep, [keep], why)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(mergeEntities(database, keep, ['per_none'], why)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(renameEntity(database, keep, 'X', { reason: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('splitting entities', () => {
  it('gives the articles an entity of their own, through a second reading, and can be undone', async () => {
    const before = await state();
    const from = await idOf('Freeland');
    const decision = await splitEntity(database, from, [second], 'Freeland (Ohio)', why);
    const to = await idOf('Freeland', second);
    expect(to).not.toBe(from);
    expect(await idOf('Freeland', first)).toBe(from);
    const parted = await state();
    await reanalyzeArticle(database, second, read(SECOND));
    expect(await state()).toEqual(parted);
    await revokeDecision(database, decision.id, why);
    expect(await state()).toEqual(before);
  });

  it('takes agreements apart and puts them together', async () => {
    const records = () =>
      database.query<{ id: string; article: string }>(
        'SELECT agreement_id AS id, article_id AS article FROM agreement_reading ORDER BY article_id',
      );
    const before = await state();
    expect(new Set((await records()).map(({ id }) => id)).size).toBe(2);
    const [a, b] = [...new Set((await records()).map(({ id }) => id))];
    const joined = await mergeEntities(database, a!, [b!], why);
    expect(new Set((await records()).map(({ id }) => id)).size).toBe(1);
    const conflicts = await database.query('SELECT kind FROM claim_conflict');
    expect(conflicts).toEqual([{ kind: 'DATE' }]);
    const parted = await splitEntity(database, a!, [second], null, why);
    expect(new Set((await records()).map(({ id }) => id)).size).toBe(2);
    expect(await database.query('SELECT kind FROM claim_conflict')).toEqual([]);
    await revokeDecision(database, parted.id, why);
    await revokeDecision(database, joined.id, why);
    expect(await state()).toEqual(before);
  });
});

describe('judging claims', () => {
  it('keeps a rejection through a second reading, and can be undone', async () => {
    const before = await state();
    const { id } = await metClaim(first);
    const decision = await rejectClaim(database, id, { ...why, key: 'reject-1' });
    expect(await rejectClaim(database, id, { ...why, key: 'reject-1' })).toEqual(decision);
    expect((await metClaim(first)).verdict).toBe('REJECTED');
    await reanalyzeArticle(database, first, read(FIRST));
    expect((await metClaim(first)).verdict).toBe('REJECTED');
    await confirmClaim(database, id, why).then(({ id: later }) => revokeDecision(database, later, why));
    expect((await metClaim(first)).verdict).toBe('REJECTED');
    await revokeDecision(database, decision.id, why);
    expect(await state()).toEqual(before);
  });

  it('takes a rejected status out of the ledger', async () => {
    const [{ id, agreement }] = (await database.query<{ id: string; agreement: string }>(
      `SELECT id, agreement_id AS agreement FROM status_claim WHERE id IN (SELECT id FROM claim WHERE article_id = $1)`,
      [first],
    )) as [{ id: string; agreement: string }];
    const status = async () => (await database.query('SELECT status FROM agreement WHERE id = $1', [agreement]))[0];
    expect(await status()).toEqual({ status: 'SIGNED' });
    const decision = await rejectClaim(database, id, why);
    expect(await status()).toEqual({ status: null });
    await revokeDecision(database, decision.id, why);
    expect(await status()).toEqual({ status: 'SIGNED' });
  });
});

describe('renaming', () => {
  it('shows the new name, keeps the old one findable, and can be undone', async () => {
    const id = await idOf('Jan Kovac');
    const name = async () =>
      (await database.query<{ name: string }>('SELECT name FROM entity WHERE id = $1', [id]))[0]?.name;
    const one = await renameEntity(database, id, 'J. Kovac', why);
    const two = await renameEntity(database, id, 'Jan A. Kovac', why);
    await revokeDecision(database, one.id, why);
    expect(await name()).toBe('Jan A. Kovac');
    await revokeDecision(database, two.id, why);
    expect(await name()).toBe('J. Kovac');
    const aliases = await database.query<{ name: string }>('SELECT name FROM entity_alias WHERE entity_id = $1', [id]);
    expect(aliases.map((alias) => alias.name)).toContain('Jan Kovac');
  });

  it('writes who did what into the log', async () => {
    const log = await database.query<{ actor: string; action: string; reason: string }>(
      `SELECT actor, action, reason FROM audit_log WHERE action LIKE 'decision.%' ORDER BY id DESC LIMIT 1`,
    );
    expect(log).toEqual([{ actor: 'ann', action: 'decision.revoke', reason: 'checked by hand' }]);
  });
});
