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
  history: `SELECT ${CLAIM}, e.id AS "agreementId", e.name AS "agreement", t.status, ${inRole('BY')} AS "by", ${PROOF}
    FROM status_claim t JOIN claim c ON c.id = t.id JOIN entity e ON e.id = t.agreement_id ${FROM_CLAIM}
    WHERE ${KEPT} AND c.id > $1 ORDER BY c.id LIMIT $2`,
  terms: `SELECT ${CLAIM}, e.id AS "agreementId", e.name AS "agreement", t.term_kind AS "kind",
      ${inRole('OBLIGOR')} AS "obligor", ${inRole('BENEFICIARY')} AS "beneficiary", t.action, t.condition,
      t.due_edtf AS "due", t.fulfilment, ${PROOF}
    FROM term_claim t JOIN claim c ON c.id = t.id JOIN entity e ON e.id = t.agreement_id ${FROM_CLAIM}
    WHERE ${KEPT} AND c.id > $1 ORDER BY c.id LIMIT $2`,
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
