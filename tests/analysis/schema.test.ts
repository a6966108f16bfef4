/** The published JSON Schema says what `analyze()` gives. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { analyze } from '../../src/analysis/index.ts';
import { analysisSchema } from '../../src/analysis/schema.ts';

const story = `OSLO, May 3, 2004 (NTB) - Foreign Minister Jan Petersen met his Swedish counterpart Laila Freivalds on Monday.
"We will sign the fisheries accord in June," Petersen told reporters. Sweden said it would reduce its catch in exchange for access to Norwegian waters.
Norway and Sweden signed a first accord in Bergen in 1998.`;

describe('the JSON Schema of an Analysis', () => {
  it('is printed from the schema in the code', () => {
    const committed = JSON.parse(readFileSync('analysis.schema.json', 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(analysisSchema, { reused: 'ref' }))));
  });

  it('accepts what analyze() gives', () => {
    const analysis = analyze(story);
    expect(analysisSchema.safeParse(analysis).error?.issues ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  it('has the types of analysis.ts', () => {
    expectTypeOf<z.infer<typeof analysisSchema>>().toExtend<Analysis>();
    expectTypeOf<Analysis>().toExtend<z.infer<typeof analysisSchema>>();
  });
});
