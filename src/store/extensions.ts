/** PostgreSQL extensions that the migrations ask for, as PGlite takes them; a PostgreSQL server has them in its contrib package. */
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

export const extensions = { pg_trgm, unaccent };
