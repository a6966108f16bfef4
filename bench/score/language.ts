/** The language core: tokens, sentences, tags, lemmas and trees from raw text, triples over the trees, and names. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/language/index.ts';
import { readConllu } from '../language/gold/conllu.ts';
import { treebankTexts } from '../language/gold/gold-document.ts';
import { joinDocuments, type NamedText, readNames } from '../language/gold/names.ts';
import { compareNames, nameTallies } from '../language/measure/names.ts';
import { compareSyntax, SYNTAX_METRICS, type SyntaxMetric, syntaxTallies, Tally } from '../language/measure/syntax.ts';
import { compareTriples } from '../language/measure/triples.ts';
import type { Row, ScorePart } from './row.ts';

const EDITED: ReadonlySet<string> = new Set(['news']);

/** What we aim at, on web text and on edited news. */
const MARKS: Readonly<Partial<Record<SyntaxMetric, readonly [web: string | undefined, news: string | undefined]>>> = {
  sentences: [undefined, '98 mark'],
  UPOS: ['94.5 mark', '96 mark'],
  LAS: ['84 mark', '83 mark'],
  'LAS without punctuation': [undefined, '86 mark'],
};

const NAME_MARKS: Readonly<Record<string, string>> = {
  'PER+LOC+ORG': '86 mark',
  PER: '92 mark',
  LOC: '90 mark',
  ORG: '78 mark',
};

export const score: ScorePart = (goldDir, skip) => {
  const rows: Row[] = [];
  const treebanks = treebankFiles(goldDir);
  if (treebanks.length === 0) skip('treebanks (open/syntax)');
  for (const file of treebanks) {
    const texts = treebankTexts(readConllu(join(goldDir, 'open/syntax', file)));
    const name = file.replace(/\.conllu$/, '');
    rows.push(
      ...syntaxRows(
        name,
        texts.map(({ gold }) => gold),
      ),
    );
    const news = texts.filter(({ genre }) => EDITED.has(genre));
    if (news.length > 0 && news.length < texts.length)
      rows.push(
        ...syntaxRows(
          `${name}, news`,
          news.map(({ gold }) => gold),
          true,
        ),
      );
  }
  const conll = joinDocuments(readNames('measure-only/names/cleanconll_dev.jsonl'), (id) =>
    id.slice(0, id.lastIndexOf('/')),
  );
  if (conll.length === 0) skip('names of CleanCoNLL (measure-only/names)');
  else {
    rows.push(...nameRows('CleanCoNLL dev, political prose', conll.filter(isPoliticalProse), true));
    rows.push(...nameRows('CleanCoNLL dev, all with its sports tables', conll));
  }
  return rows;
};

function treebankFiles(goldDir: string): string[] {
  try {
    return readdirSync(join(goldDir, 'open/syntax'))
      .filter((file) => file.endsWith('.conllu') && !file.includes('train'))
      .sort();
  } catch {
    return [];
  }
}

function syntaxRows(set: string, golds: readonly ReturnType<typeof readDocument>[], news = false): Row[] {
  const tallies = syntaxTallies();
  const triples = new Tally();
  for (const gold of golds) {
    const ours = readDocument(gold.text);
    compareSyntax(gold, ours, tallies);
    compareTriples(gold, ours, triples);
  }
  const row = (task: string, tally: Tally, best?: string): Row => ({
    task,
    set,
    metric: 'F1',
    ours: tally.f1,
    ...(best ? { best } : {}),
    note: 'raw text',
  });
  return [
    ...SYNTAX_METRICS.map((metric) => row(metric, tallies[metric], MARKS[metric]?.[news ? 1 : 0])),
    row('who did what to whom', triples, news ? '78 mark' : undefined),
  ];
}

const POLITICS =
  /\b(?:minister|president|parliament|government|election|troops|u\.n\.|united nations|nuclear|treaty|talks|police|rebels|opposition)\b/i;

/** Running text about politics, not tables: long lines with a word of public life. */
function isPoliticalProse({ text }: NamedText): boolean {
  return POLITICS.test(text) && text.length / text.split('\n').length > 70;
}

function nameRows(set: string, texts: readonly NamedText[], marked = false): Row[] {
  const tallies = nameTallies();
  for (const text of texts) compareNames(text, readDocument(text.text).names, tallies);
  return Object.entries(tallies).map(([type, tally]) => ({
    task: `names: ${type}`,
    set,
    metric: 'F1',
    ours: tally.f1,
    ...(marked && NAME_MARKS[type] ? { best: NAME_MARKS[type] } : {}),
    note: 'exact spans',
  }));
}
