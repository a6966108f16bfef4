import type { Document, Upos } from '../../../src/language/document.ts';
import { EnglishDocument, type Tag } from '../../../src/language/english-document.ts';
import type { TreebankSentence } from './conllu.ts';

/** Whole texts as a treebank's documents had them: sentences with a space between, paragraphs with an empty line. */
export interface TreebankText {
  readonly id: string;
  readonly genre: string;
  /** Gold trees over the text. */
  readonly gold: Document;
}

/** Rebuilds the texts of a treebank with their gold trees. Words that do not spell the text are left out with their sentence. */
export function treebankTexts(sentences: readonly TreebankSentence[]): TreebankText[] {
  const groups = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.document) ?? [];
    group.push(sentence);
    groups.set(sentence.document, group);
  }
  return [...groups].map(([id, group]) => ({ id, genre: group[0]!.genre, gold: goldDocument(group) }));
}

function goldDocument(sentences: readonly TreebankSentence[]): Document {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const heads: number[] = [];
  const tagIds: number[] = [];
  const relationIds: number[] = [];
  const firsts: number[] = [];
  const lemmas = new Map<string, string>();
  const tags = new Table<Tag>();
  const relations = new Table<string>();
  for (const sentence of sentences) {
    const offsets = wordOffsets(sentence);
    if (text !== '') text += sentence.paragraph ? '\n\n' : ' ';
    if (offsets) {
      const first = starts.length;
      firsts.push(first);
      offsets.forEach(([start, end], i) => {
        starts.push(text.length + start);
        ends.push(text.length + end);
        const head = sentence.heads[i]!;
        heads.push(head === offsets.length ? -1 : first + head);
        // The lemma is told by the tag's label, which is unique for each word here.
        const label = `${sentence.upos[i]!}|${sentence.xpos[i]!}|${sentence.lemmas[i]!}`;
        tagIds.push(tags.place(label, { label, upos: sentence.upos[i]! as Upos, xpos: sentence.xpos[i]! }));
        lemmas.set(label, sentence.lemmas[i]!);
        relationIds.push(relations.place(sentence.relations[i]!, sentence.relations[i]!));
      });
    }
    text += sentence.text;
  }
  return new EnglishDocument({
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    heads: Int32Array.from(heads),
    tagIds: Int32Array.from(tagIds),
    relationIds: Int32Array.from(relationIds),
    firsts,
    tags: tags.values,
    relations: relations.values,
    names: [],
    lemma: (_, tag) => lemmas.get(tag.label) ?? '',
  });
}

/** Distinct values with their places. */
class Table<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, value: T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/** Start and end of each word in the sentence's text; null where the words do not spell the text. */
export function wordOffsets({ text, forms }: TreebankSentence): [number, number][] | null {
  const offsets: [number, number][] = [];
  let at = 0;
  for (const form of forms) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (!text.startsWith(form, at)) return null;
    offsets.push([at, at + form.length]);
    at += form.length;
  }
  return offsets;
}
