/** Ids of entities elsewhere. */
import { builder } from '../builder.ts';

interface IdentifierRow {
  readonly scheme: string;
  readonly value: string;
}

/** Where an id of each scheme can be looked up. */
const pages: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  geonames: (value) => `https://www.geonames.org/${encodeURIComponent(value)}`,
};

export const Identifier = builder.objectRef<IdentifierRow>('Identifier').implement({
  description: 'An id of an entity elsewhere.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'Whose id it is: `iso3`, `m49`, `wikidata`.' }),
    value: t.exposeString('value', { description: 'The id.' }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it can be looked up; null for schemes without such a place.',
      resolve: ({ scheme, value }) => pages[scheme]?.(value) ?? null,
    }),
  }),
});
