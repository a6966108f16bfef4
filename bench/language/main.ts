/**
 * `npm run bench:language [-- words]`: how fast the language core reads, beside the libraries that people reach for, on the same
 * texts. Each run is a fresh process; CPU time, median of five.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SYSTEMS } from './speed/systems.ts';
import { STORY } from './speed/texts.ts';

const RUNS = 5;
const words = Number(process.argv[2] ?? 100_000);

interface Run {
  readonly load: number;
  readonly wordsPerSecond: number;
  readonly megabytes: number;
}

execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const once = fileURLToPath(new URL('./speed/once.mjs', import.meta.url));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

console.log(`${words} words of news, CPU time, median of ${RUNS} fresh processes, one core`);
console.log(
  `${'system'.padEnd(12)} ${'words/s'.padStart(9)} ${'stories/s'.padStart(9)} ${'load s'.padStart(7)} ${'MB'.padStart(5)}  gives`,
);
for (const { name, gives } of SYSTEMS) {
  const runs = Array.from(
    { length: RUNS },
    (): Run =>
      JSON.parse(
        execFileSync(process.execPath, [once, name, String(words)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ),
  );
  const speed = median(runs.map(({ wordsPerSecond }) => wordsPerSecond));
  const load = median(runs.map((run) => run.load));
  const memory = median(runs.map(({ megabytes }) => megabytes));
  console.log(
    `${name.padEnd(12)} ${speed.toFixed(0).padStart(9)} ${(speed / STORY).toFixed(1).padStart(9)} ${load.toFixed(2).padStart(7)} ${memory.toFixed(0).padStart(5)}  ${gives}`,
  );
}
