/** Texts in. */
import { ingestText } from '../../store/articles/ingest.ts';
import type { NewsItem } from '../../store/articles/news-item.ts';
import { builder } from '../builder.ts';
import { one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { Article } from '../refs.ts';
import { linkOf } from './ids.ts';
import { type Refusal, Refused, refusable, UserError } from './user-error.ts';

export const ArticleIngestTextInput = builder.inputType('ArticleIngestTextInput', {
  description: 'A news story as text.',
  fields: (t) => ({
    text: t.string({
      required: true,
      description: `Its text, at most \`service.limits.maxTextLength\` UTF-16 code units. Stored exactly as given.`,
    }),
    title: t.string({ description: "Its headline; the text's first words when left out." }),
    url: t.field({ type: 'URL', description: 'Where it was published.' }),
    source: t.string({ description: 'Who published it: `Reuters`.' }),
    published: t.field({
      type: 'EDTF',
      description:
        'When it was published: a day, `2006-04-10`, or a month or year. The dateline is asked when left out.',
    }),
    key: t.string({ description: 'Yours, to make retries safe: the same key gives back the same article.' }),
  }),
});
export type TextInput = typeof ArticleIngestTextInput.$inferInput;

interface Ingest {
  readonly article?: string;
  readonly created?: boolean;
  readonly errors: readonly Refusal[];
}

const errorsDescription = 'Why it was not done; empty when it was.';

const ArticleIngestPayload = builder.objectRef<Ingest>('ArticleIngestPayload').implement({
  description: 'What came of ingesting a text.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article, new or as it was; null when refused.',
      ...load((payload: Ingest) => one(() => linkOf('Article', payload.article))),
    }),
    created: t.boolean({
      description: 'Whether it is new: false for a text or key that was there already.',
      resolve: ({ created }) => created ?? false,
    }),
    errors: t.field({ type: [UserError], description: errorsDescription, resolve: ({ errors }) => errors }),
  }),
});

/** @throws Refused for a text over the limit. */
export function checkLength(text: string, limit: number, path: readonly string[]): void {
  if (text.length <= limit) return;
  throw new Refused({
    type: 'TooLarge',
    message: `The text has ${text.length} UTF-16 code units; the limit is ${limit}.`,
    path,
    limit,
  });
}

/** The input as the store takes it. */
export function newsItem({
  text,
  title = null,
  url = null,
  source = null,
  published = null,
  key = null,
}: TextInput): NewsItem {
  return { text, title, url, source, published, key };
}

builder.mutationField('articleIngestText', (t) =>
  t.field({
    type: ArticleIngestPayload,
    description:
      'Reads a news story and adds it to the graph, all of it or nothing. The same text from the same source, or the same key, gives back the same article.',
    args: { input: t.arg({ type: ArticleIngestTextInput, required: true, description: 'The story.' }) },
    resolve: (_root, { input }, { db, actor, limits, read }): Promise<Ingest> =>
      refusable(async () => {
        checkLength(input.text, limits.text, ['text']);
        const { article, created, sameContent } = await ingestText(db, newsItem(input), { actor, read });
        if (!sameContent)
          throw new Refused({
            type: 'AlreadyIngested',
            message: 'The key belongs to an article with another content. Use a key of its own for every text.',
            path: ['key'],
            id: article,
          });
        return { article, created };
      }),
  }),
);
