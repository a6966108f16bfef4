/** Analysis without storing. */
import { AnalysisError } from '../../analysis/index.ts';
import { builder } from '../builder.ts';
import { type AnalysisDraft, AnalysisDrafts } from '../drafts/analysis.ts';
import { badInput, overLimit } from '../errors.ts';
import { Agreement, Claim, Entity, Mention, Sentence, When } from '../refs.ts';

const Analysis = builder.objectRef<AnalysisDraft>('Analysis').implement({
  description:
    'What the engine reads in a text that is not stored. Its objects are of the same types as stored ones; their ids hold within this answer only, and what needs a database (other articles, counts) is empty.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'ISO 639-1.' }),
    engineVersion: t.exposeString('engineVersion', { description: 'The version of the engine.' }),
    publishedAt: t.field({
      type: When,
      nullable: true,
      description: 'The day of publication: given, or read from the dateline. Null while unknown.',
      resolve: (analysis) => analysis.publishedAt,
    }),
    sentences: t.field({
      type: [Sentence],
      description: 'Its sentences in their order.',
      resolve: (analysis) => analysis.sentences,
    }),
    entities: t.field({
      type: [Entity],
      description: 'What it names.',
      resolve: (analysis) => analysis.entities,
    }),
    mentions: t.field({
      type: [Mention],
      description: 'Where it names them, in the order of the text.',
      resolve: (analysis) => analysis.mentions,
    }),
    claims: t.field({ type: [Claim], description: 'What it says is so.', resolve: (analysis) => analysis.claims }),
    agreements: t.field({
      type: [Agreement],
      description: 'The agreements it speaks of.',
      resolve: (analysis) => analysis.agreements,
    }),
    tookMs: t.exposeInt('tookMs', { description: 'How long reading it took, in milliseconds.' }),
  }),
});

builder.queryField('analyze', (t) =>
  t.field({
    type: Analysis,
    description: 'Reads a text and stores nothing. English only.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text of a news story, at most \`service.limits.maxTextLength\` UTF-16 code units.`,
      }),
      date: t.arg({
        type: 'Date',
        description: 'The day of publication, which `today` counts from. Without it the dateline is asked.',
      }),
    },
    resolve: async (_root, { text, date }, { limits, read }) => {
      if (text.length > limits.text)
        throw overLimit(`The text has ${text.length} UTF-16 code units; the limit is ${limits.text}.`, limits.text);
      const started = performance.now();
      try {
        const analysis = await read(text, date ? { publishedAt: date } : {});
        return new AnalysisDrafts(text, analysis).all(Math.round(performance.now() - started));
      } catch (error) {
        if (error instanceof AnalysisError) throw badInput(`${error.message} ${error.next}`);
        throw error;
      }
    },
  }),
);
