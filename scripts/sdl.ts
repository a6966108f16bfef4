/** Prints the schema from the code: `sdl.ts write` to schema.graphql, `sdl.ts check` compares and fails when they differ. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/api/schema.ts';

const file = new URL('../schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv[2] === 'write') {
  writeFileSync(file, printed);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
  console.error('✘ schema.graphql is not what the code says: npm run sdl');
  process.exitCode = 1;
}
