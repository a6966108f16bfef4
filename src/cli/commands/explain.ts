import { Command } from 'commander';

const EXAMPLES = `
Examples:
  dateline explain "Norway and Iceland signed a fisheries accord in Oslo on Monday."
  dateline explain "He signed a book deal." --all     the rules that matched nothing are listed too`;

export const explainCommand = new Command('explain')
  .description('Show tokens, tree, and which rules fired or were vetoed, and why')
  .argument('<sentence>', 'a sentence or a short text')
  .option('--published <day>', 'day of publication, YYYY-MM-DD')
  .option('--all', 'list the rules that found nothing to match, too')
  .addHelpText('after', EXAMPLES)
  .action(async (sentence: string, { published, all }: { readonly published?: string; readonly all?: true }) => {
    const { explain } = await import('../../analysis/index.ts');
    const { rules } = await import('../../analysis/rules.ts');
    const { showExplanation } = await import('../display/explanation.ts');
    const explanation = explain(sentence, published === undefined ? {} : { publishedAt: published });
    process.stdout.write(showExplanation(explanation, all ? rules.map(({ name }) => name) : null));
  });
