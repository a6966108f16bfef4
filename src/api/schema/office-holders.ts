/** Who holds the offices of a country or organization. */
import type { List } from '../read/field.ts';
import { by } from '../read/order.ts';
import { type Sql, sql } from '../read/sql.ts';

export interface HoldersArgs {
  readonly asOf?: string | null;
}

/** For each office the latest report up to the day that somebody holds it, unless that report says until when and it is past. */
export function officeHolders(owner: Sql, { asOf }: HoldersArgs): List {
  const day = asOf ? sql`${asOf}::date` : sql`current_date`;
  return {
    from: sql`(select * from (
        select distinct on (p.fold) c.* from claim_entity o
        join claim c on c.id = o.claim_id
        join position_claim p on p.id = c.id
        where o.entity_id = ${owner} and o.role = 'OF' and c.is_lead and c.sort_date <= ${day}
          and c.factuality in ('HAPPENED', 'ONGOING') and c.verdict is distinct from 'REJECTED'
        order by p.fold, c.sort_date desc, c.confidence desc, c.id) held
      where held.when_latest is null or held.when_precision = 'DAY' or held.when_latest >= ${day})`,
    order: by('claims.date', 'sort_date', 'date', 'DESC'),
    limit: 100,
  };
}
