import { readFileSync } from 'node:fs';
import { readConllu, type TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { goldFile } from '../../bench/language/gold/folder.ts';
import { wordOffsets } from '../../bench/language/gold/gold-document.ts';
import { joinDocuments, type NamedText, readNames } from '../../bench/language/gold/names.ts';
import type { NameType } from '../../src/language/document.ts';

/** A text with the names to learn from it. */
export interface NameLesson {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: NameType }[];
  /** False where the set does not mark names of other kinds: what is unmarked may still be MISC. */
  readonly marksMisc: boolean;
  /** True where unmarked capitalised words may be names of any kind. */
  readonly partial: boolean;
}

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  politician: 'PER',
  person: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  organization: 'ORG',
  place: 'LOC',
  location: 'LOC',
  country: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
  PRO: 'MISC',
};

function lesson(named: NamedText, marksMisc: boolean, partial = false): NameLesson {
  const names = named.entities.flatMap(({ start, end, type }) =>
    TYPES[type] ? [{ start, end, type: TYPES[type] }] : [],
  );
  return { text: named.text, names: names.sort((a, b) => a.start - b.start), marksMisc, partial };
}

/** More of them would teach the tagger that every name is a person's: nothing else is marked in them. */
const PRONOUN_CASES = 150;

/** Pronoun cases: two people's names in each text are marked, nothing else is. */
function gapLessons(): NameLesson[] {
  return ['development', 'validation'].flatMap((part) => {
    const file = goldFile(`open/coreference/gap_${part}.jsonl`);
    if (file === null) return [];
    const cases = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): PronounCase => JSON.parse(line));
    return cases.map(({ text, candidates }) => ({
      text,
      names: candidates
        .map(({ start, end }) => ({ start, end, type: 'PER' as const }))
        .sort((a, b) => a.start - b.start),
      marksMisc: false,
      partial: true,
    }));
  });
}

interface PronounCase {
  readonly text: string;
  readonly candidates: readonly { readonly start: number; readonly end: number }[];
}

/** Every open set of names. `withHeldOut` adds the sets that development figures are measured on. */
export function nameLessons(withHeldOut: boolean): NameLesson[] {
  const byLastPart = (id: string): string => id.slice(0, id.lastIndexOf('/'));
  const bySentence = (id: string): string => id.replace(/[-_]\d+$/, '');
  const crossner = [
    ...readNames('open/names/crossner_politics_train.jsonl'),
    ...(withHeldOut ? readNames('open/names/crossner_politics_dev.jsonl') : []),
  ];
  return [
    ...joinDocuments(readNames('open/names/wikigold.jsonl'), byLastPart).map((text) => lesson(text, true)),
    ...crossner.map((text) => lesson(text, true)),
    ...(withHeldOut
      ? joinDocuments(readNames('open/names/uner_ewt_dev.jsonl'), bySentence).map((text) => lesson(text, false))
      : []),
    ...readNames('open/names/meantime.jsonl').map(meantimeLesson),
    ...gapLessons().slice(0, PRONOUN_CASES),
    ...gumLessons('open/syntax/gum_open_train.conllu'),
    ...(withHeldOut ? gumLessons('open/syntax/gum_open_dev.conllu') : []),
  ];
}

/** MEANTIME marks noun phrases: a name is the innermost marked phrase without its article, small words and title. */
function meantimeLesson(named: NamedText): NameLesson {
  const marked = named.entities.filter(({ syn, type }) => syn === 'NAM' && TYPES[type]);
  const inner = marked.filter(
    (a) => !marked.some((b) => b !== a && b.start >= a.start && b.end <= a.end && b.end - b.start < a.end - a.start),
  );
  const names = inner.flatMap(({ start, end, type }) => {
    const surface = named.text.slice(start, end);
    const run =
      /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:(?:of|the|and|for|de|&)\s+){0,2}[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*)*/u.exec(
        surface.replace(/^(?:The|A|An)\s/, (article) => ' '.repeat(article.length)),
      );
    if (!run || run[0].length < surface.length * 0.5) return [];
    const clean = run[0].replace(/['’]s$/, '');
    return [{ start: start + run.index, end: start + run.index + clean.length, type: TYPES[type]! }];
  });
  return { text: named.text, names: names.sort((a, b) => a.start - b.start), marksMisc: false, partial: true };
}

/** GUM marks every mention with its kind: names are the runs of proper nouns around heads that are proper nouns. */
function gumLessons(path: string): NameLesson[] {
  const file = goldFile(path);
  if (file === null) return [];
  const documents = new Map<string, TreebankSentence[]>();
  for (const sentence of readConllu(file)) {
    const sentences = documents.get(sentence.document) ?? [];
    sentences.push(sentence);
    documents.set(sentence.document, sentences);
  }
  return [...documents.values()].map((sentences) => {
    let text = '';
    const names: { start: number; end: number; type: NameType }[] = [];
    for (const sentence of sentences) {
      const offsets = wordOffsets(sentence);
      if (offsets) {
        for (const { first, last, type } of gumNames(sentence)) {
          names.push({ start: text.length + offsets[first]![0], end: text.length + offsets[last]![1], type });
        }
      }
      text += `${sentence.text}\n`;
    }
    return { text, names, marksMisc: false, partial: false };
  });
}

interface Mention {
  readonly first: number;
  last: number;
  readonly type: NameType | undefined;
  readonly id: string;
}

function gumNames(sentence: TreebankSentence): { first: number; last: number; type: NameType }[] {
  const { xpos, forms, heads } = sentence;
  const names: { first: number; last: number; type: NameType }[] = [];
  const mentions = gumMentions(sentence).sort((a, b) => a.last - a.first - (b.last - b.first));
  const taken = new Uint8Array(forms.length);
  const proper = (i: number): boolean => xpos[i]?.startsWith('NNP') ?? false;
  for (const { first, last, type } of mentions) {
    if (!type) continue;
    let head = -1;
    for (let i = first; i <= last && head < 0; i++) if (heads[i]! < first || heads[i]! > last) head = i;
    if (head < 0 || !proper(head) || taken[head]) continue;
    let from = head;
    let to = head;
    const joins = (i: number): boolean => /^(?:of|the|and|for|de|al|-|&)$/.test(forms[i] ?? '');
    while (from > first && (proper(from - 1) || (joins(from - 1) && from - 2 >= first && proper(from - 2)))) from--;
    while (
      to < last &&
      (proper(to + 1) ||
        (joins(to + 1) && to + 2 <= last && (proper(to + 2) || (joins(to + 2) && proper(to + 3) && to + 3 <= last))))
    )
      to++;
    while (from < head && ((TITLE.test(forms[from]!) && type === 'PER') || joins(from))) from++;
    for (let i = from; i <= to; i++) taken[i] = 1;
    names.push({ first: from, last: to, type });
  }
  return names.sort((a, b) => a.first - b.first);
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|President|Prime|Minister|Senator|Sen|Governor|Gov|King|Queen|Prince|Sir|Lord|Lady|Professor|Prof|General|Gen|Justice|Chief|Secretary|State|of|Representative|Judge|Captain|Mayor)\.?$/;

/** Mentions that GUM's brackets open and close in a sentence. */
function gumMentions({ misc }: TreebankSentence): Mention[] {
  const open: Mention[] = [];
  const mentions: Mention[] = [];
  misc.forEach((field, i) => {
    const brackets = /Entity=([^|]*)/.exec(field)?.[1] ?? '';
    for (const part of brackets.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (!part.startsWith('(')) {
        const id = part.slice(0, -1).split('-')[0]!;
        const at = open.findLastIndex((mention) => mention.id === id);
        if (at >= 0) mentions.push({ ...open.splice(at, 1)[0]!, last: i });
        continue;
      }
      const [id = '', type = ''] = part.slice(1).replace(/\)$/, '').split('-');
      const mention = { id, type: TYPES[type], first: i, last: i };
      if (part.endsWith(')')) mentions.push(mention);
      else open.push(mention);
    }
  });
  return mentions;
}
