/**
 * Learns the weights by which texts that are laid out are read: what tells source text from prose, line by line
 * (src/readers/text/code/weights.ts), and headings from other short blocks (src/readers/text/headings/laid-out-weights.ts).
 *
 *   npm run learn-layout -- PLAIN.jsonl NEWS_DIR [--folds N] [--show N] [--write]
 *
 * PLAIN.jsonl holds texts that programs made of articles, manuals and man pages, one a line: {id, how, text,
 * blocks: [{type, text}]}; `how` names the program, `blocks` are those of the source, to which the lines are aligned by
 * their words. NEWS_DIR is what `learn-headings` learns from: those of its texts that the reader takes for laid out have a
 * say in headings. Prints what is measured by cross-validation over documents: --folds parts of them (5). --show prints so
 * many mistakes; --write trains on all of them and writes both tables.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCodeLines } from './learn-layout/code-lines.ts';
import { readRenderings } from './learn-layout/documents.ts';
import { STATED_WEIGHTS } from './learn-layout/stated.ts';
import {
  crossValidate,
  describeMistakes,
  describeScores,
  type Judgeable,
} from './learn-layout/validation.ts';
import { learn } from './learning/regression.ts';
import { writeWeights } from './learning/weights.ts';

const ROOM = resolve(import.meta.dirname, '../src/readers/text');
/** Of the styles of the news the one whose lines a program broke: what is not broken is not laid out. */
const STYLE = '3';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    show: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const [file, folder] = positionals;
if (!file || !folder) {
  console.error('usage: npm run learn-layout -- PLAIN.jsonl NEWS_DIR [--folds N] [--show N] [--write]');
  process.exit(2);
}
const renderings = readRenderings(file);

const lines = renderings.flatMap(readCodeLines);
measure('lines that are source text', lines);
if (flags.write)
  writeFileSync(
    `${ROOM}/code/weights.ts`,
    `/**
 * What speaks for a line being source text (above zero) and against it: log-odds, to be added up. Learned by
 * \`npm run learn-layout\`, not written by hand; the names are given in \`features.ts\`.
 */
export const CODE_WEIGHTS: Readonly<Record<string, number>> = {
${writeWeights({ ...learn(lines), ...STATED_WEIGHTS })}
};
`,
  );

// The reader says which blocks there are: it is loaded only now, with the table that was just written.
const { readArticleBlocks, readHeadingBlocks } = await import('./learn-layout/heading-blocks.ts');
const { readLabelled } = await import('./learn-headings/documents.ts');
const { loadRooms } = await import('../src/readers/text/rooms.ts');
await loadRooms();
const blocks = [
  ...renderings.flatMap(readHeadingBlocks),
  ...readLabelled(folder).flatMap((article) => readArticleBlocks(article, STYLE)),
];
measure('blocks that are headings', blocks);
if (flags.write)
  writeFileSync(
    `${ROOM}/headings/laid-out-weights.ts`,
    `/**
 * What speaks for a line of a text that is laid out being a heading (above zero) and against it: log-odds, to be added up.
 * Learned by \`npm run learn-layout\`, not written by hand; the names are given in \`features.ts\` and beside it.
 */
export const LAID_OUT_WEIGHTS: Readonly<Record<string, number>> = {
${writeWeights(learn(blocks))}
};
`,
  );

function measure(what: string, samples: readonly Judgeable[]): void {
  const judged = crossValidate(samples, Number(flags.folds));
  console.log(`${samples.filter(({ positive }) => positive).length} of ${samples.length} ${what}`);
  console.log(describeScores(judged));
  console.log(describeMistakes(judged, Number(flags.show)));
}
