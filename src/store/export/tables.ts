/** What can be exported: one statement a table, a row a line, each with the sentence that proves it. */

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** Names of the entities in a role of the claim, with semicolons between. */
const inRole = (...roles: readonly string[]): string =>
  `(SELECT string_agg(e.name, '; ' ORDER BY x.role, x.ordinal) FROM claim_entity x JOIN entity e ON e.id = x.entity_id
    WHERE x.claim_id = c.id AND x.role IN (${roles.map((role) => `'${role}'`).join(', ')}))`;

const PROOF = `v.quote, v.start_offset AS "start", v.end_offset AS "end", a.id AS "articleId", a.title AS "articleTitle",
  s.name AS "source", ${day('a.published_earliest')} AS "published"`;

const FROM_CLAIM = `JOIN evidence v ON v.claim_id = c.id JOIN article a ON a.id = v.article_id
  LEFT JOIN source s ON s.id = a.source_id`;

const CLAIM = `c.id, c.summary, c.factuality, c.confidence, c.source_count AS "sources", c.when_edtf AS "when",
  ${day('c.when_earliest')} AS "earliest", ${day('c.when_latest')} AS "latest", c.rule`;

const KEPT = `c.verdict IS DISTINCT FROM 'REJECTED'`;

/** Each takes the last id of the page before ($1) and the size of a page ($2). */
export const tables = {
  agreements: `SELECT g.id, e.name, g.kind, g.subject, g.status, ${day('g.status_date')} AS "statusDate",
      g.when_edtf AS "when", ${day('g.active_from')} AS "activeFrom", ${day('g.active_to')} AS "activeTo",
      (SELECT string_agg(p.name || ' (' || y.role || ')', '; ' ORDER BY y.role, p.name) FROM agreement_party y
        JOIN entity p ON p.id = y.entity_id WHERE y.agreement_id = g.id) AS "parties", ${PROOF}
    FROM agreement g JOIN entity e ON e.id = g.id
    LEFT JOIN LATERAL (SELECT v.* FROM evidence v
      WHERE v.claim_id = coalesce(g.status_claim_id,
        (SELECT x.claim_id FROM claim_entity x WHERE x.entity_id = g.id ORDER BY x.sort_date, x.claim_id LIMIT 1))
      ORDER BY v.confidence DESC, v.id LIMIT 1) v ON true
    LEFT JOIN article a ON a.id = v.article_id LEFT JOIN source s ON s.id = a.source_id
    WHERE e.merged_into IS NULL AND g.id > $1 ORDER BY g.id LIMIT $2`,
  history: `SELECT ${CLAIM}, e.id AS "agreementId", e.name AS "agreement", t.status, ${inRole('BY')} AS "by",
      ${day('coalesce(t.settled_date, c.sort_date)')} AS "date", t.moves, c.conflict_count AS "conflicts", ${PROOF}
    FROM status_claim t JOIN claim c ON c.id = t.id JOIN entity e ON e.id = t.agreement_id ${FROM_CLAIM}
    WHERE ${KEPT} AND c.id > $1 ORDER BY c.id LIMIT $2`,
  terms: `SELECT ${CLAIM}, e.id AS "agreementId", e.name AS "agreement", t.term_kind AS "kind",
      ${inRole('OBLIGOR')} AS "obligor", ${inRole('BENEFICIARY')} AS "beneficiary", t.action, t.condition,
      t.due_edtf AS "due",
      CASE WHEN t.fulfilment = 'PENDING' AND t.due_latest < current_date THEN 'OVERDUE' ELSE t.fulfilment END AS "fulfilment",
      ${day('t.fulfilled_date')} AS "fulfilled", d.text AS "report", d.article_id AS "reportArticleId", ${PROOF}
    FROM term_claim t JOIN claim c ON c.id = t.id JOIN entity e ON e.id = t.agreement_id
    LEFT JOIN LATERAL (SELECT s.text, s.article_id FROM term_deed d JOIN sentence s ON s.id = d.sentence_id
      WHERE d.term_id = t.id AND d.outcome = t.fulfilment AND d.date = t.fulfilled_date ORDER BY d.sentence_id LIMIT 1) d ON true
    ${FROM_CLAIM}
    WHERE ${KEPT} AND c.id > $1 ORDER BY c.id LIMIT $2`,
  conflicts: `SELECT k.claim_a || '.' || k.claim_b || '.' || k.kind AS "id", k.kind, k.note, g.id AS "agreementId", g.name AS "agreement",
      a.summary AS "one", va.quote AS "oneQuote", va.article_id AS "oneArticleId", ${day('a.reported_date')} AS "oneReported",
      b.summary AS "other", vb.quote AS "otherQuote", vb.article_id AS "otherArticleId", ${day('b.reported_date')} AS "otherReported"
    FROM claim_conflict k JOIN claim a ON a.id = k.claim_a JOIN claim b ON b.id = k.claim_b
    JOIN evidence va ON va.claim_id = a.id JOIN evidence vb ON vb.claim_id = b.id
    LEFT JOIN status_claim t ON t.id = a.id LEFT JOIN entity g ON g.id = t.agreement_id
    WHERE a.verdict IS DISTINCT FROM 'REJECTED' AND b.verdict IS DISTINCT FROM 'REJECTED'
      AND k.claim_a || '.' || k.claim_b || '.' || k.kind > $1 ORDER BY 1 LIMIT $2`,
  claims: `SELECT ${CLAIM}, c.kind, ev.plover, ev.quad, ev.score,
      ${inRole('ACTOR', 'SPEAKER', 'HOLDER', 'BY', 'OBLIGOR')} AS "who",
      ${inRole('RECIPIENT', 'ADDRESSEE', 'OF', 'AGREEMENT', 'BENEFICIARY')} AS "whom", ${PROOF}
    FROM claim c LEFT JOIN event_claim ev ON ev.id = c.id ${FROM_CLAIM}
    WHERE ${KEPT} AND c.id > $1 ORDER BY c.id LIMIT $2`,
} as const;

export type ExportName = keyof typeof tables;
export const EXPORT_NAMES = Object.keys(tables) as readonly ExportName[];

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(tables, name);
}
