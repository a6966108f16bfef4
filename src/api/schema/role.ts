/** Who takes which part in a claim. */
import type { ClaimRole } from '../enums/claims.ts';
import type { Link, List } from '../read/field.ts';
import { by } from '../read/order.ts';
import type { Scope } from '../read/scope.ts';
import { all, literal, type Sql, sql } from '../read/sql.ts';

type Role = typeof ClaimRole.$inferType;

function inRole(claim: Scope, role: Role): Sql {
  return sql`(select e.*, x.ordinal as place_in_claim from claim_entity x join entity e on e.id = x.entity_id
    where x.claim_id = ${claim.col('id')} and x.role = ${literal(role)})`;
}

/** The one entity in a role. */
export function whoIs(role: Role): (claim: Scope) => Link {
  return (claim) => ({ from: inRole(claim, role) });
}

/** All entities in a role, as the text names them. */
export function whoAre(role: Role): (claim: Scope) => List {
  return (claim) => ({ from: inRole(claim, role), order: by('role', 'place_in_claim', 'int', 'ASC') });
}

/** The claims, one for all that say the same, in which an entity has a role. */
export function claimsInRole(entity: Scope, role: Role, where: (claim: Sql) => readonly Sql[] = () => []): Link {
  return {
    from: sql`(select c.* from claim_entity x join claim c on c.id = x.claim_id
      where x.entity_id = ${entity.col('id')} and x.role = ${literal(role)} and c.is_lead
        and c.verdict is distinct from 'REJECTED' and ${all(where(sql`c`))})`,
  };
}
