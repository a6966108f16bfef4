import { Command } from 'commander';
import type { AnalyzeOptions } from '../../analysis/analysis.ts';
import { readInput } from '../input.ts';

interface Options {
  readonly json?: true;
  readonly jsonl?: true;
  readonly published?: string;
  readonly tokens?: true;
}

const EXAMPLES = `
Examples:
  dateline analyze story.txt                          the text with its entities marked, and its claims with their proof
  dateline analyze story.txt --json > analysis.json   the whole analysis
  dateline analyze - --published 2006-04-10 < a.txt   from standard input; "today" is the day given
  dateline analyze --jsonl < in.jsonl > out.jsonl     many: {"id","text","publishedAt"?} a line in,
                                                      {"id","analysis"} or {"id","error"} a line out, in the same order`;

export const analyzeCommand = new Command('analyze')
  .description('Read a news story')
  .argument('[file]', 'text in UTF-8, with front matter or without; - is standard input')
  .option('--json', 'print the analysis as JSON')
  .option('--jsonl', 'read many from standard input, as JSON Lines')
  .option('--published <day>', 'day of publication, YYYY-MM-DD: what "today" means')
  .option('--tokens', 'add the tokens and their tree to the JSON')
  .addHelpText('after', EXAMPLES)
  .action(async (file: string | undefined, options: Options, command: Command) => {
    if (options.jsonl) {
      const { analyzeLines } = await import('../bulk/analyze-lines.ts');
      return analyzeLines(optionsFor(options));
    }
    if (file === undefined) command.error('Name a file, or - for standard input, or give --jsonl.');
    const { parseDispatch } = await import('../../ingest/front-matter.ts');
    const { analyze } = await import('../../analysis/index.ts');
    const { date, text } = parseDispatch(readInput(file));
    const analysis = analyze(text, { ...(date !== null && { publishedAt: date }), ...optionsFor(options) });
    if (options.json) process.stdout.write(`${JSON.stringify(analysis, null, 2)}\n`);
    else {
      const { showStory } = await import('../display/story.ts');
      process.stdout.write(showStory(text, analysis));
    }
  });

function optionsFor({ published, tokens }: Options): AnalyzeOptions {
  return { ...(published !== undefined && { publishedAt: published }), ...(tokens && { tokens }) };
}
