import type { Analysis, Claim, ClaimId } from '../../analysis/analysis.ts';
import { stageOf } from '../agreements/stages.ts';
import type { SentenceIndex } from '../articles/sentences.ts';
import type { Queryable } from '../database.ts';
import type { ArticlePlace } from '../entities/mentions.ts';
import type { Resolution } from '../entities/resolve.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';
import { insertRows, type Row } from '../rows.ts';
import { storableDay, whenColumns } from '../when.ts';
import { factId } from './facts.ts';
import { CLAIM_PREFIX, distinguishing, partsOf } from './parts.ts';

/** Ids of an article's claims: made from the article and the words alone, so that a second reading of the same gives the same ids. */
function claimIds(articleId: string, claims: readonly Claim[]): ReadonlyMap<ClaimId, string> {
  const seen = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const words = [
        articleId,
        claim.kind,
        claim.trigger.start,
        claim.trigger.end,
        claim.evidence.start,
        distinguishing(claim),
      ];
      const key = words.join(' ');
      const again = seen.get(key) ?? 0;
      seen.set(key, again + 1);
      return [claim.id, idOf(CLAIM_PREFIX[claim.kind], ...words, again)];
    }),
  );
}

/** What was written of an article's claims. */
export interface WrittenClaims {
  readonly ids: readonly string[];
  readonly facts: readonly string[];
}

/** Writes an article's claims with who takes part in them and their proof. Agreements must be among the resolved. */
export async function insertClaims(
  tx: Queryable,
  article: ArticlePlace,
  sentences: SentenceIndex,
  analysis: Analysis,
  resolution: Resolution,
): Promise<WrittenClaims> {
  const ids = claimIds(article.id, analysis.claims);
  const tables = new Map<string, Row[]>();
  const put = (table: string, row: Row): void => {
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  };
  const facts = new Set<string>();
  for (const [ordinal, claim] of analysis.claims.entries()) {
    const id = ids.get(claim.id)!;
    const day = storableDay(claim.when?.earliest) ?? article.day;
    const parts = partsOf(claim).flatMap(({ role, entity }) => {
      const resolved = resolution.get(entity);
      return resolved === undefined ? [] : [{ role, ...resolved }];
    });
    const said =
      claim.kind === 'STATEMENT'
        ? claim.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
        : '';
    const fact = factId({
      ...claim,
      id,
      said,
      parts: parts.map(({ role, id: entityId }) => ({ role, id: entityId })),
      day: storableDay(claim.when?.earliest) === null ? article.day : (claim.when?.edtf ?? article.day),
    });
    facts.add(fact);
    const sentence = sentences.at(claim.evidence.start);
    put('claim', {
      id,
      kind: claim.kind,
      article_id: article.id,
      sentence_id: sentence,
      ordinal,
      summary: claim.summary,
      factuality: claim.factuality,
      confidence: claim.confidence,
      rule: claim.rule,
      engine: analysis.engine,
      trigger_start: claim.trigger.start,
      trigger_end: claim.trigger.end,
      trigger_text: article.text.slice(claim.trigger.start, claim.trigger.end),
      ...whenColumns('when', claim.when),
      sort_date: day,
      reported_date: article.day,
      attributed_to_id: claim.attributedTo === null ? null : (ids.get(claim.attributedTo) ?? null),
      fact_id: fact,
    });
    for (const [index, { role, id: entityId, readId }] of parts.entries()) {
      put('claim_entity', {
        claim_id: id,
        entity_id: entityId,
        role,
        ordinal: index,
        read_id: readId,
        kind: claim.kind,
        sort_date: day,
      });
    }
    put('evidence', {
      id: `evi_${id.slice(4)}`,
      claim_id: id,
      fact_id: fact,
      article_id: article.id,
      sentence_id: sentence,
      start_offset: claim.evidence.start,
      end_offset: claim.evidence.end,
      quote: article.text.slice(claim.evidence.start, claim.evidence.end),
      confidence: claim.confidence,
    });
    putClass(put, claim, id, article.text, said, (agreement) => resolution.get(agreement)?.id);
    if (claim.kind === 'AGREEMENT_TERM') {
      for (const other of claim.inExchangeFor) {
        const otherId = ids.get(other);
        if (otherId !== undefined && otherId !== id) put('term_exchange', { term_id: id, other_id: otherId });
      }
    }
  }
  for (const table of ['claim', 'claim_entity', 'evidence', ...CLASS_TABLES, 'term_exchange']) {
    await insertRows(tx, table, tables.get(table) ?? [], { skipExisting: table === 'term_exchange' });
  }
  return { ids: [...ids.values()], facts: [...facts] };
}

const CLASS_TABLES = ['event_claim', 'statement_claim', 'position_claim', 'status_claim', 'term_claim'];

function putClass(
  put: (table: string, row: Row) => void,
  claim: Claim,
  id: string,
  text: string,
  said: string,
  agreementId: (local: Extract<Claim, { kind: 'AGREEMENT_TERM' }>['agreement']) => string | undefined,
): void {
  switch (claim.kind) {
    case 'EVENT': {
      const { plover, cameo, mode, contexts, quad, score, quantities } = claim;
      put('event_claim', { id, plover, cameo: cameo ?? null, mode: mode ?? null, contexts, quad, score, quantities });
      return;
    }
    case 'STATEMENT': {
      const { form, statementKind, content, cue, source } = claim;
      put('statement_claim', {
        id,
        form,
        statement_kind: statementKind,
        quote: said,
        content,
        cue_start: cue.start,
        cue_end: cue.end,
        cue_text: text.slice(cue.start, cue.end),
        source_text: source === null ? null : text.slice(source.start, source.end),
      });
      return;
    }
    case 'POSITION':
      put('position_claim', { id, office: claim.office, fold: foldName(claim.office) });
      return;
    case 'AGREEMENT_STATUS': {
      const agreement = agreementId(claim.agreement);
      if (agreement !== undefined)
        put('status_claim', { id, agreement_id: agreement, status: claim.status, stage: stageOf(claim.status) });
      return;
    }
    case 'AGREEMENT_TERM': {
      const agreement = agreementId(claim.agreement);
      if (agreement === undefined) return;
      const { termKind, action, condition, due } = claim;
      put('term_claim', {
        id,
        agreement_id: agreement,
        term_kind: termKind,
        action,
        condition,
        ...whenColumns('due', due),
        fulfilment: 'PENDING',
      });
    }
  }
}
