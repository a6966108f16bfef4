/**
 * `npm run train`: learns every weight of the language core from the open part of the gold data and writes weights/english.bin
 * with its manifest. The same data give the same bytes. `GOLD_DIR` says where the data lie. `npm run train -- names` learns the
 * names alone, on the network that is there: it gives the same bytes as learning everything.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readConllu } from '../../bench/language/gold/conllu.ts';
import { goldFile } from '../../bench/language/gold/folder.ts';
import { loadWeights } from '../../src/language/weights.ts';
import { clusterWords } from './clusters.ts';
import { learnLemmas } from './lemmas.ts';
import { nameLessons } from './name-corpus.ts';
import { measureNames } from './name-measure.ts';
import { nameExamples, packNames, trainNames } from './names.ts';
import { openText } from './open-text.ts';
import { SOURCES, type Source } from './sources.ts';
import { syntaxOf, trainSyntax } from './syntax.ts';
import { withWireStyle } from './wire-style.ts';
import { weightsFile } from './write-weights.ts';

const SCHOOLING = {
  network: { teachers: 4, teacher: { rounds: 12, dropout: 0.33 }, pupil: { rounds: 22, dropout: 0.25 } },
  names: 7,
} as const;

const begun = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const [part, ...rest] = process.argv.slice(2);
if ((part !== undefined && part !== 'names') || rest.length > 0) {
  console.error(
    'Usage: npm run train [-- names]   everything, or the names alone on the network of weights/english.bin',
  );
  process.exit(2);
}
const missing = SOURCES.filter(({ file }) => goldFile(file) === null);
if (missing.length > 0) {
  console.error(
    `Not there: ${missing.map(({ file }) => file).join(', ')}. Set GOLD_DIR to the folder of the gold data.`,
  );
  process.exit(1);
}

const treebank = ['open/syntax/en_ewt-ud-train.conllu', 'open/syntax/gum_open_train.conllu'].flatMap((file) =>
  readConllu(goldFile(file)!),
);
log(`${treebank.length} sentences with trees`);
const open = openText();
const clusters = clusterWords([...treebank.map(({ forms }) => forms), ...open]);
log(`${clusters.size} words in clusters`);
const lemmas = learnLemmas(treebank);
log(`${lemmas.rules.size} lemma rules`);
const syntax =
  part === 'names' ? syntaxOf(loadWeights()) : await trainSyntax(treebank, open, clusters, SCHOOLING.network, log);

// First without the sets that names are measured on, for honest figures; then with everything, for the weights that ship.
const learnNames = (everything: boolean) => {
  const examples = nameExamples(withWireStyle(nameLessons(everything)), syntax.words, syntax.network, syntax.tags);
  return packNames(trainNames(examples, syntax.words, SCHOOLING.names, log));
};
const development = measureNames(learnNames(false), syntax);
log(`names without the held-out sets: ${JSON.stringify(development)}`);
const names = learnNames(true);

const bytes = weightsFile({
  tags: syntax.tags,
  relations: syntax.relations,
  lexicon: syntax.lexicon,
  clusters,
  lemmaRules: lemmas.rules,
  lemmaCapitals: lemmas.capitalised,
  network: syntax.weights,
  ...names,
});
writeFileSync(new URL('../../weights/english.bin', import.meta.url), bytes);
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const manifest = {
  file: 'english.bin',
  bytes: bytes.length,
  sha256: sha256(bytes),
  licence: 'CC-BY-SA-4.0',
  schooling: SCHOOLING,
  sources: SOURCES.map((source: Source) => ({ ...source, sha256: sha256(readFileSync(goldFile(source.file)!)) })),
  development: {
    note: 'F1 of a name tagger trained without the sets below; trees never learn from development sets: see docs/accuracy.md',
    names: development,
  },
};
writeFileSync(new URL('../../weights/manifest.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
log(`weights/english.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
