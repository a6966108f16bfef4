import { Command } from 'commander';

const EXAMPLES = `
Example:
  echo '{"id":1,"text":"Norway accused Iceland of overfishing.","source":[0,6],"target":[15,22]}' | dateline relation --jsonl
  {"id":1,"plover":"ACCUSE","quad":"VERBAL_CONFLICT","score":…,"confidence":…}

Offsets are UTF-16 code units, end exclusive.`;

export const relationCommand = new Command('relation')
  .description('Classify what one actor of a text does to another')
  .requiredOption('--jsonl', 'read {id, text, source: [start, end], target: [start, end]} a line from standard input')
  .addHelpText('after', EXAMPLES)
  .action(async () => {
    const { relationLines } = await import('../bulk/relation-lines.ts');
    await relationLines();
  });
