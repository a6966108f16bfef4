-- What the questions ask beyond tables and their keys, as functions for PostGraphile: the statements of questions.ts, written by hand.
create or replace function bench_events(a text, b text) returns setof claim language sql stable as $$
  select c.* from claim c where c.kind = 'EVENT' and c.is_lead and c.verdict is distinct from 'REJECTED'
    and c.id = any(array(select x.claim_id from claim_entity x join claim_entity y on y.claim_id = x.claim_id where x.entity_id = a and y.entity_id = b))
  order by c.sort_date desc, c.id desc $$;

create or replace function bench_agreements(a text, b text) returns setof agreement language sql stable as $$
  select g.* from agreement g where exists (select 1 from agreement_party p where p.agreement_id = g.id and p.entity_id = a)
    and exists (select 1 from agreement_party p where p.agreement_id = g.id and p.entity_id = b)
  order by g.sort_date desc, g.id desc $$;

create or replace function bench_search(query text) returns setof article language sql stable as $$
  select a.* from article a, websearch_to_tsquery('dateline', query) q where a.search @@ q order by ts_rank_cd(a.search, q, 32) desc, a.id desc $$;

create or replace function bench_counts(about text) returns table(value text, count bigint) language sql stable as $$
  select v.plover, count(*) from claim c join event_claim v on v.id = c.id where c.is_lead and c.verdict is distinct from 'REJECTED'
    and exists (select 1 from claim_entity x where x.claim_id = c.id and x.entity_id = about) group by 1 order by 2 desc limit 10 $$;

create or replace function bench_total(about text) returns bigint language sql stable as $$
  select count(*) from claim c where c.kind = 'EVENT' and c.is_lead and c.verdict is distinct from 'REJECTED'
    and exists (select 1 from claim_entity x where x.claim_id = c.id and x.entity_id = about) $$;
