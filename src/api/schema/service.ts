/** What this service is, holds and allows. */
import { ENGINE_VERSION } from '../../analysis/index.ts';
import { builder } from '../builder.ts';
import type { Limits as LimitNumbers } from '../context.ts';
import { embed, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import type { Row } from '../read/row.ts';
import { raw, type Sql, sql } from '../read/sql.ts';

const Limits = builder.objectRef<LimitNumbers>('Limits').implement({
  description: 'What a request may ask for. Going over one is an error that states it.',
  fields: (t) => ({
    maxPageSize: t.exposeInt('page', { description: 'Rows of one page.' }),
    maxCost: t.exposeInt('cost', {
      description: 'Cost of one operation, computed from its page sizes before it runs.',
    }),
    maxDepth: t.exposeInt('depth', { description: 'Levels of fields.' }),
    maxAliases: t.exposeInt('aliases', { description: 'Aliases in one document.' }),
    maxTokens: t.exposeInt('tokens', { description: 'Tokens of one document.' }),
    maxTextLength: t.exposeInt('text', { description: 'UTF-16 code units of a text to analyse or ingest.' }),
    maxBatchSize: t.exposeInt('batch', { description: 'Texts of one batch.' }),
    maxBodySize: t.exposeInt('body', { description: 'Bytes of the body of one request, a batch of texts included.' }),
    requestsPerMinute: t.int({
      nullable: true,
      description: 'Requests a minute by one key or address, over all servers of this database. Null for no limit.',
      resolve: ({ rate }) => (rate === 0 ? null : rate),
    }),
  }),
});

/** Counted only when asked for. */
function count(from: string): ReturnType<typeof value> {
  return value((): Sql => sql`(select count(*) from ${raw(from)})`);
}

const Service = builder.objectRef<Row>('Service').implement({
  description: 'What this service is, holds and allows.',
  fields: (t) => ({
    version: t.string({ description: 'Version of the program.', resolve: (_row, _args, context) => context.version }),
    engineVersion: t.string({ description: 'Version of the engine that reads texts.', resolve: () => ENGINE_VERSION }),
    articleCount: t.int({ description: 'Articles stored.', ...count('article') }),
    sourceCount: t.int({ description: 'Sources known.', ...count('source') }),
    personCount: t.int({
      description: 'People known.',
      ...count(`entity where kind = 'PERSON' and merged_into is null`),
    }),
    countryCount: t.int({
      description: 'Countries that articles name.',
      ...count(`entity where kind = 'COUNTRY' and merged_into is null and mention_count > 0`),
    }),
    organizationCount: t.int({
      description: 'Organizations that articles name.',
      ...count(`entity where kind = 'ORGANIZATION' and merged_into is null and mention_count > 0`),
    }),
    placeCount: t.int({
      description: 'Places that articles name.',
      ...count(`entity where kind = 'PLACE' and merged_into is null and mention_count > 0`),
    }),
    agreementCount: t.int({
      description: 'Agreements in the ledger.',
      ...count(`entity where kind = 'AGREEMENT' and merged_into is null`),
    }),
    claimCount: t.int({
      description: 'Claims, those that several articles make counted once.',
      ...count('claim where is_lead'),
    }),
    limits: t.field({
      type: Limits,
      description: 'What a request may ask for.',
      resolve: (_row, _args, { limits }) => limits,
    }),
  }),
});

builder.queryField('service', (t) =>
  t.field({
    type: Service,
    description: 'What this service is, holds and allows.',
    ...load(() => embed('')),
  }),
);
