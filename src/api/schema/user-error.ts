/** What a mutation refuses, as data: the caller can mend it. Faults of ours go to the top-level `errors` instead. */
import { AnalysisError } from '../../analysis/index.ts';
import { codeOf, StoreError } from '../../store/errors.ts';
import { builder } from '../builder.ts';
import { isId } from '../read/cursor.ts';
import { one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { Article } from '../refs.ts';
import { linkOf } from './ids.ts';

export interface Refusal {
  readonly type: 'InvalidInput' | 'NotFound' | 'NotAnArticle' | 'TooLarge' | 'NotPossible' | 'AlreadyIngested';
  readonly message: string;
  /** Into the input: `['text']`. */
  readonly path: readonly string[];
  readonly id?: string;
  readonly limit?: number;
}

export const UserError = builder.interfaceRef<Refusal>('UserError').implement({
  description: 'Why a mutation did not do what was asked, in a way that the caller can mend.',
  resolveType: (refusal) => refusal.type,
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong and what would be right, for people.' }),
    path: t.stringList({
      description: 'Where in the input: `["text"]`; empty when it is the input as a whole.',
      resolve: (refusal) => [...refusal.path],
    }),
  }),
});

const refusal = (name: Refusal['type'], description: string) =>
  builder.objectRef<Refusal>(name).implement({ description, interfaces: [UserError] });

refusal('InvalidInput', 'A value that cannot be used.');
refusal('NotAnArticle', 'The text is no news story in English: it is empty, is no text, or is in another language.');
refusal('NotPossible', 'What is asked contradicts what is there.');

builder.objectRef<Refusal>('NotFound').implement({
  description: 'There is nothing under an id.',
  interfaces: [UserError],
  fields: (t) => ({
    id: t.id({ description: 'The id that leads nowhere.', resolve: ({ id }) => id ?? '' }),
  }),
});

builder.objectRef<Refusal>('TooLarge').implement({
  description: 'Something is over a limit.',
  interfaces: [UserError],
  fields: (t) => ({
    limit: t.int({ description: 'The limit.', resolve: ({ limit }) => limit ?? 0 }),
  }),
});

builder.objectRef<Refusal>('AlreadyIngested').implement({
  description: 'The key belongs to an article with another content: a key is for one text and its retries.',
  interfaces: [UserError],
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that the key belongs to.',
      ...load(({ id }: Refusal) => one(() => linkOf('Article', id))),
    }),
  }),
});

/** The outcome of work that may be refused: its result, or why not. Faults that are ours are thrown on. */
export async function refusable<T extends object>(
  work: () => Promise<T>,
  path: readonly string[] = [],
): Promise<Partial<T> & { readonly errors: readonly Refusal[] }> {
  try {
    return { errors: [], ...(await work()) };
  } catch (error) {
    const refused = refusalOf(error, path);
    if (refused === null) throw error;
    // Every field of a payload but `errors` may be null.
    return { errors: [refused] } as unknown as Partial<T> & { readonly errors: readonly Refusal[] };
  }
}

/** A refusal made here. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** PostgreSQL's codes for the one character that its texts cannot hold, plain and in JSON. */
const UNSTORABLE = new Set(['22021', '22P05']);

function refusalOf(error: unknown, path: readonly string[]): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof AnalysisError) {
    const type =
      error.code === 'TEXT_TOO_LONG'
        ? 'TooLarge'
        : error.code === 'INVALID_PUBLISHED_AT'
          ? 'InvalidInput'
          : 'NotAnArticle';
    return {
      type,
      message: `${error.message} ${error.next}`,
      path: type === 'InvalidInput' ? ['published'] : ['text'],
    };
  }
  if (UNSTORABLE.has(codeOf(error)))
    return { type: 'InvalidInput', message: 'A text has the character U+0000, which cannot be stored.', path };
  if (!(error instanceof StoreError)) return null;
  const message = `${error.message} ${error.next}`;
  switch (error.code) {
    case 'NOT_FOUND':
      return { type: 'NotFound', message, path, id: /\b[a-z]{3}_[0-9A-Za-z.]+/.exec(error.message)?.[0] ?? '' };
    case 'INVALID_INPUT': {
      const field = /^(\w+): /.exec(error.message)?.[1];
      return { type: 'InvalidInput', message, path: field === undefined ? path : [field] };
    }
    case 'CONFLICT':
      return { type: 'NotPossible', message, path };
    default:
      return null;
  }
}

/** A text to keep as JSON. @throws Refused for one that has half of a character, which JSON in the database cannot hold. */
export function whole<T extends string | null>(text: T, path: readonly string[]): T {
  if (text === null || !/\p{Surrogate}/u.test(text)) return text;
  throw new Refused({ type: 'InvalidInput', message: 'The text has half of a character: a lone surrogate.', path });
}

/** An id to look for in the database. @throws Refused for what cannot be an id. */
export function storedId(id: string, path: readonly string[] = ['id']): string {
  if (isId(id)) return id;
  throw new Refused({ type: 'NotFound', message: 'There is nothing under this id.', path, id });
}
