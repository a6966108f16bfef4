/** Prints the JSON Schema of an Analysis into analysis.schema.json: `npm run schema:analysis`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { analysisSchema } from '../src/analysis/schema.ts';

writeFileSync(
  'analysis.schema.json',
  `${JSON.stringify(z.toJSONSchema(analysisSchema, { reused: 'ref' }), null, 2)}\n`,
);
