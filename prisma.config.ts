import { defineConfig } from 'prisma/config';

const { DATABASE_URL } = process.env;

/** For Prisma's own command line (`prisma migrate deploy`, `prisma studio`); the service migrates by itself when it opens. */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  ...(DATABASE_URL === undefined ? {} : { datasource: { url: DATABASE_URL } }),
});
