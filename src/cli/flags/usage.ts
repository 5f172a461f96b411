import type { FlagRecord } from './record.ts';
import { FLAGS } from './table.ts';

/** Command lines, and what each does. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ['pullquote', 'Pick one of its own articles'],
  ['pullquote https://example.org/article', 'Read a web page'],
  ['pullquote --save https://example.org/article', 'Keep it'],
  ['pullquote article.txt', 'Read a file'],
  ['curl -s https://example.org/a.md | pullquote', 'Read what a pipe brings'],
  ['pullquote article.txt | head', 'Plain text, since a pipe is no terminal'],
  ['pullquote +/river article.txt', 'Begin where “river” stands'],
  ['pullquote --quotes *.txt', 'Who said what in many articles'],
  ['pullquote --quotes --csv folder/ > quotes.csv', 'The same of a folder, for a spreadsheet'],
  ["pullquote --json a.txt b.md | jq '.quotes[].speaker.name'", 'For scripts'],
  ['pullquote --section 2 article.txt', 'One section as plain text'],
];

/** What `--help` shows, from the table. */
export function describeUsage(): string {
  const flags = FLAGS.map(({ name, short, value, help }: FlagRecord) => {
    const long = value ? `--${name} ${value}` : `--${name}`;
    return [short ? `-${short}, ${long}` : long, help] as const;
  });
  return [
    'Usage',
    '  pullquote [flags] [file, folder or address …]',
    '',
    'None: the articles you saved and those that come along. - is standard input. A folder: the',
    'articles in it by name (.txt .md .markdown .html .htm), without hidden ones and folders in it.',
    '',
    'Where the reader begins: +/WORDS +:HEADING +42 (line) +50% +G (end), as in less.',
    '',
    'Flags',
    ...columns(flags),
    '',
    'Examples',
    ...columns(EXAMPLES),
    '',
    'Keys in the reader: ? shows them all.',
    'Status: 0 fine, 1 something could not be read, 2 wrong use.',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const wide = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(wide)}${right}`);
}
