/** Times one system in this fresh process and prints one line of JSON. Arguments: the system's name, and how many words. */
import { register } from 'tsx/esm/api';

// The bench is TypeScript; what it times is not to be loaded through the loader.
const unregister = register();
const { SYSTEMS } = await import('./systems.ts');
const { benchTexts, wordCount } = await import('./texts.ts');
await unregister();

const system = SYSTEMS.find(({ name }) => name === process.argv[2]);
if (!system) throw new Error(`No such system: ${process.argv[2]}`);
const texts = benchTexts(Number(process.argv[3]));

const seconds = (since) => {
  const { user, system: kernel } = process.cpuUsage(since);
  return (user + kernel) / 1e6;
};

const before = process.cpuUsage();
const read = await system.load();
read('One sentence loads what is loaded late.');
const load = seconds(before);
// A warm-up over a tenth of the words, as a server has it.
for (const text of texts.slice(0, Math.ceil(texts.length / 10))) read(text);
const begun = process.cpuUsage();
for (const text of texts) read(text);
const cpu = seconds(begun);
console.log(
  JSON.stringify({ load, wordsPerSecond: wordCount(texts) / cpu, megabytes: process.memoryUsage().rss / 1e6 }),
);
