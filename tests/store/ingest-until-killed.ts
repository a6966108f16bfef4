/** Ingests texts into an embedded database for ever, printing each article's id once it is committed. Killed by its test. */
import { ingestText } from '../../src/store/articles/ingest.ts';
import { openDatabase } from '../../src/store/database.ts';
import { analysisOf, country } from './story.ts';

const [directory = '', start = '0'] = process.argv.slice(2);
const database = await openDatabase({ url: null, directory });
console.log('open');
for (let index = Number(start); ; index++) {
  const text = `Freeland met Ruritania for talk number ${index}. They met again later.`;
  const read = () =>
    analysisOf({
      text,
      things: [country('Freeland', 'FRL'), country('Ruritania', 'RUR')],
      says: [{ words: 'met', event: { actors: ['Freeland', 'Ruritania'] } }],
    });
  const { article } = await ingestText(database, { text }, { read });
  console.log(article);
}
