/** What is asked: over GraphQL, and as one statement written by hand, which is the limit of what a server on this database can do. */
export interface Question {
  readonly name: string;
  /** Takes `$id` where there is one. */
  readonly graphql: string;
  /** Takes the id as `$1` where there is one. */
  readonly sql: string;
  /** The same of PostGraphile's schema over the same tables, with the functions of postgraphile.sql; takes `$id` where there is one. */
  readonly postgraphile: string;
  /** Whether it is asked of one article after another. */
  readonly byArticle: boolean;
}

const KOR = 'cou_pcpestzypvgdzs52';
const RUS = 'cou_zynb3p2qcypa4kvj';

export const questions: readonly Question[] = [
  {
    name: 'by id',
    byArticle: true,
    graphql: '($id: ID!) { article(id: $id) { id title publishedAt { edtf } source { name } } }',
    sql: `select json_build_object('id', a.id, 'title', a.title, 'publishedAt', json_build_object('edtf', a.published_edtf), 'source', json_build_object('name', s.name)) as value
      from article a left join source s on s.id = a.source_id where a.id = $1`,
    postgraphile:
      '($id: String!) { articleByRowId(rowId: $id) { rowId title publishedEdtf sourceBySourceId { name } } }',
  },
  {
    name: 'list of 20, nested',
    byArticle: false,
    graphql: `{ articles(first: 20) { nodes { id title source { name } entities(first: 10) { count entity { id name } }
      claims(first: 5) { nodes { id summary evidence(first: 2) { quote start end } } } } } }`,
    sql: `select json_agg(row_to_json(r)) as value from (select a.id, a.title,
        (select json_build_object('name', s.name) from source s where s.id = a.source_id) as source,
        (select json_agg(json_build_object('count', x.mention_count, 'entity', json_build_object('id', e.id, 'name', e.name))) from
          (select * from article_entity x where x.article_id = a.id order by salience desc, entity_id desc limit 10) x join entity e on e.id = x.entity_id) as entities,
        (select json_agg(row_to_json(c)) from (select c.id, c.summary,
          (select json_agg(row_to_json(v)) from (select quote, start_offset as start, end_offset as "end" from (
              select v.*, true as own from evidence v where v.claim_id = c.id union all
              (select v.*, false from evidence v where v.fact_id = c.fact_id and v.claim_id <> c.id order by confidence desc, id desc limit 2)) v
            order by own desc, case when own then start_offset end, confidence desc limit 2) v) as evidence
          from claim c where c.article_id = a.id and c.verdict is distinct from 'REJECTED' order by c.ordinal, c.id limit 5) c) as claims
      from (select * from article order by sort_date desc, id desc limit 20) a) r`,
    postgraphile: `{ allArticles(first: 20, orderBy: [SORT_DATE_DESC]) { nodes { rowId title sourceBySourceId { name }
      articleEntitiesByArticleId(first: 10) { nodes { mentionCount entityByEntityId { rowId name } } }
      claimsByArticleId(first: 5, orderBy: [ORDINAL_ASC]) { nodes { rowId summary evidencesByClaimId(first: 2) { nodes { quote startOffset endOffset } } } } } } }`,
  },
  {
    name: 'dossier',
    byArticle: false,
    graphql: `{ relation(between: ["${KOR}", "${RUS}"]) { entities { name }
      events(first: 10) { nodes { id summary when { edtf } ... on Event { code { plover score } actors { name } recipients { name } } } }
      agreements(first: 5) { nodes { name status parties { role entity { name } } } } } }`,
    sql: `select json_build_object(
        'entities', (select json_agg(name) from entity where id in ('${KOR}', '${RUS}')),
        'events', (select json_agg(row_to_json(r)) from (select c.id, c.summary, c.when_edtf, v.plover, v.score,
            (select json_agg(e.name order by x.ordinal) from claim_entity x join entity e on e.id = x.entity_id where x.claim_id = c.id and x.role = 'ACTOR') as actors,
            (select json_agg(e.name order by x.ordinal) from claim_entity x join entity e on e.id = x.entity_id where x.claim_id = c.id and x.role = 'RECIPIENT') as recipients
          from (select c.* from claim c where c.kind = 'EVENT' and c.is_lead and c.verdict is distinct from 'REJECTED'
            and c.id = any(array(select x.claim_id from claim_entity x join claim_entity y on y.claim_id = x.claim_id
              where x.entity_id = '${KOR}' and y.entity_id = '${RUS}'))
            order by c.sort_date desc, c.id desc limit 10) c join event_claim v on v.id = c.id) r),
        'agreements', (select json_agg(row_to_json(r)) from (select e.name, a.status,
            (select json_agg(json_build_object('role', p.role, 'name', o.name)) from agreement_party p join entity o on o.id = p.entity_id where p.agreement_id = a.id) as parties
          from agreement a join entity e on e.id = a.id
          where exists (select 1 from agreement_party p where p.agreement_id = a.id and p.entity_id = '${KOR}')
            and exists (select 1 from agreement_party p where p.agreement_id = a.id and p.entity_id = '${RUS}')
          order by a.sort_date desc, a.id desc limit 5) r)) as value`,
    postgraphile: `{ a: entityByRowId(rowId: "${KOR}") { name } b: entityByRowId(rowId: "${RUS}") { name }
      benchEvents(a: "${KOR}", b: "${RUS}", first: 10) { nodes { rowId summary whenEdtf eventClaimByRowId { plover score }
        claimEntitiesByClaimId { nodes { role entityByEntityId { name } } } } }
      benchAgreements(a: "${KOR}", b: "${RUS}", first: 5) { nodes { status entityByRowId { name }
        agreementPartiesByAgreementId { nodes { role entityByEntityId { name } } } } } }`,
  },
  {
    name: 'search',
    byArticle: false,
    graphql:
      '{ search(text: "centrifuge uranium", kinds: [ARTICLE], first: 10) { nodes { ... on Article { id title } } } }',
    sql: `select json_agg(row_to_json(r)) as value from (select id, title, ts_rank_cd(search, q, 32) as score
      from article, websearch_to_tsquery('dateline', 'centrifuge uranium') q where search @@ q order by 3 desc, 1 desc limit 10) r`,
    postgraphile: '{ benchSearch(query: "centrifuge uranium", first: 10) { nodes { rowId title } } }',
  },
  {
    name: 'facets',
    byArticle: false,
    graphql: `{ claims(first: 0, where: { kind: [EVENT], about: ["${KOR}"] }) { totalCount facet(by: PLOVER) { value count } } }`,
    sql: `select json_build_object('total', count(*), 'facet', (select json_agg(row_to_json(f)) from (select v.plover as value, count(*) from claim c join event_claim v on v.id = c.id
        where c.is_lead and c.verdict is distinct from 'REJECTED' and exists (select 1 from claim_entity x where x.claim_id = c.id and x.entity_id = '${KOR}') group by 1 order by 2 desc limit 10) f)) as value
      from claim c where c.kind = 'EVENT' and c.is_lead and c.verdict is distinct from 'REJECTED' and exists (select 1 from claim_entity x where x.claim_id = c.id and x.entity_id = '${KOR}')`,
    postgraphile: `{ benchTotal(about: "${KOR}") benchCounts(about: "${KOR}") { nodes { value count } } }`,
  },
];
