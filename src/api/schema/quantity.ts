/** Numbers in the text. */
import { builder } from '../builder.ts';

interface QuantityRow {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

export const Quantity = builder.objectRef<QuantityRow>('Quantity').implement({
  description: 'A number that the text gives.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words: `some 40 soldiers`.' }),
    value: t.exposeFloat('value', { description: 'The number.' }),
    unit: t.exposeString('unit', { description: 'Of what: `killed`, `wounded`, `USD`, `troops`, `tonnes`.' }),
  }),
});
