/**
 * `tsx scripts/migrations.ts check`: schema.prisma and the migration history agree, or the SQL that is missing is printed.
 * `tsx scripts/migrations.ts create NAME`: writes that SQL as a new migration, to be read and bettered by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDirectory, pendingSql } from './schema-engine.ts';

const [command, name] = process.argv.slice(2);
const sql = await pendingSql();

if (command === 'check') {
  if (sql !== null) {
    console.error(`prisma/ and prisma/migrations differ. Write a migration: npm run migrations:create NAME\n\n${sql}`);
    process.exitCode = 1;
  }
} else if (command === 'create' && name !== undefined && /^[a-z0-9_]+$/.test(name)) {
  if (sql === null) console.log('Nothing to do: the migrations already give what the schema says.');
  else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const directory = join(migrationsDirectory, `${stamp}_${name}`);
    mkdirSync(directory);
    writeFileSync(join(directory, 'migration.sql'), sql);
    console.log(`Wrote ${directory}. Read it before you commit it.`);
  }
} else {
  console.error('Usage: migrations.ts check | create NAME   (NAME in lower_snake_case)');
  process.exitCode = 1;
}
