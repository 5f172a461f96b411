import meow from 'meow';
import { type Clean, cleanUrl, type TextShape } from '../model/index.ts';
import { DEFAULTS, type Options, type Output, tellsQuotes, UsageError } from './options.ts';

/** A flag, once: parsing, help and README come from here. */
export interface FlagRow {
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string' | 'number';
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

export const FLAGS: readonly FlagRow[] = [
  { name: 'json', type: 'boolean', help: 'One JSON object a line for each article: sections, quotes, links' },
  {
    name: 'quotes',
    type: 'boolean',
    help: 'Who said what, by speaker; with --json or --csv each quote on a line',
  },
  { name: 'csv', type: 'boolean', help: 'With --quotes: a table for a spreadsheet' },
  {
    name: 'indirect',
    type: 'boolean',
    help: 'With --quotes or --json: reported speech without marks as well',
  },
  { name: 'outline', type: 'boolean', help: 'The headings, indented by level' },
  { name: 'markdown', type: 'boolean', help: 'The article as Markdown with front matter' },
  { name: 'explain', type: 'boolean', help: 'Why each heading is one, and why each line was left out' },
  { name: 'save', type: 'boolean', help: 'Keep the article in the library, and say where' },
  {
    name: 'section',
    type: 'string',
    value: 'N',
    help: 'One section only: its number, or the start of its heading',
  },
  {
    name: 'source',
    type: 'string',
    value: 'URL',
    help: 'Where it comes from, for a text that lost its link',
  },
  {
    name: 'shape',
    type: 'string',
    value: 'SHAPE',
    help: 'How a text is written: lines, wrapped, verse, mail, transcript, …',
  },
  {
    name: 'keep-furniture',
    type: 'boolean',
    help: 'Show what belongs to the page: “Read more”, credits of the site, …',
  },
  {
    name: 'width',
    type: 'number',
    value: 'N',
    help: 'Cells a line may have (72 in the reader, up to 80 in a pipe)',
  },
  { name: 'color', type: 'string', value: 'WHEN', help: 'Colour in text output: auto, always or never' },
  { name: 'user-agent', type: 'string', value: 'WORDS', help: 'What sites are told of who asks' },
  { name: 'help', short: 'h', type: 'boolean', help: 'How to use it' },
  { name: 'version', short: 'v', type: 'boolean', help: 'The version' },
];

/** What the flags that say what comes out mean, alone and together; in the order of `CHOICES`. */
const MEANINGS: Readonly<Record<string, Output>> = {
  '': 'read',
  json: 'json',
  quotes: 'quotes',
  'json quotes': 'quotes-json',
  'quotes csv': 'quotes-csv',
  outline: 'outline',
  markdown: 'markdown',
  explain: 'explain',
  save: 'save',
};
const CHOICES = ['json', 'quotes', 'csv', 'outline', 'markdown', 'explain', 'save'] as const;
const SHAPES = [
  'lines',
  'spaced',
  'wrapped',
  'indented',
  'packed',
  'verse',
  'mail',
  'transcript',
] as const satisfies readonly TextShape[];
const COLORS = ['auto', 'always', 'never'] as const;
const WIDEST = 1000;

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['pullquote', 'Pick one of its own articles'],
  ['pullquote https://example.org/article', 'Read a web page'],
  ['pullquote --save https://example.org/article', 'Keep it'],
  ['pullquote article.txt', 'Read a file'],
  ['curl -s https://example.org/a.md | pullquote', 'Read what a pipe brings'],
  ['pullquote article.txt | head', 'Plain text, since a pipe is no terminal'],
  ['pullquote --quotes *.txt', 'Who said what in many articles'],
  ['pullquote --quotes --csv folder/ > quotes.csv', 'The same of a folder, for a spreadsheet'],
  ["pullquote --json a.txt b.md | jq '.quotes[].speaker.name'", 'For scripts'],
  ['pullquote --section 2 article.txt', 'One section as plain text'],
];

/** What `--help` shows, from the table. */
export function describeUsage(): string {
  const flags = FLAGS.map(({ name, short, value, help }) => {
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

/** Reads the command line, by meow. Shows help or version and exits where asked to; throws a UsageError. */
export function parseFlags(argv: readonly string[], version: string): Options {
  const cli = parse(argv, version);
  const { flags } = cli;
  refuseUnknown(argv);
  if (flags.help) cli.showHelp(0);
  if (flags.version) cli.showVersion();
  const output = outputOf(CHOICES.filter((choice) => flags[choice]));
  if (flags.indirect && !tellsQuotes(output)) {
    throw new UsageError('--indirect needs --quotes or --json: it adds to the quotes they tell');
  }
  if (flags.save && flags.section !== undefined) {
    throw new UsageError('--save keeps whole articles; leave out --section');
  }
  return {
    paths: cli.input,
    output,
    indirect: Boolean(flags.indirect),
    section: text(flags.section, 'section', 'a number or the start of a heading'),
    source: sourceOf(text(flags.source, 'source', 'an address')),
    shape: shapeOf(text(flags.shape, 'shape', SHAPES.join(', '))),
    keepFurniture: flags.keepFurniture === true,
    // A number flag without its value is not there for meow.
    width: widthOf(argv.includes('--width') ? (flags.width ?? null) : flags.width),
    // `--no-color` is what other programs call it.
    color: argv.includes('--no-color') ? 'never' : colorOf(text(flags.color, 'color', COLORS.join(', '))),
    userAgent: userAgentOf(text(flags.userAgent, 'user-agent', 'what to call itself')),
  };
}

function parse(argv: readonly string[], version: string) {
  try {
    return meow(describeUsage(), {
      importMeta: { ...import.meta, url: import.meta.url },
      argv: [...argv],
      pkg: { name: 'pullquote', version },
      description: 'Reads articles in a terminal: sections, quotes with their speakers, the source.',
      version,
      autoHelp: false,
      autoVersion: false,
      flags: Object.fromEntries(
        FLAGS.map(({ name, short, type }) => [keyOf(name), short ? { type, shortFlag: short } : { type }]),
      ),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error));
  }
}

/** What the chosen flags mean together. Throws a UsageError that names two which do not go together. */
function outputOf(chosen: readonly string[]): Output {
  const output = MEANINGS[chosen.join(' ')];
  if (output !== undefined) return output;
  if (chosen.includes('csv') && !chosen.includes('quotes')) {
    throw new UsageError('--csv needs --quotes: pullquote --quotes --csv article.txt');
  }
  const together = Object.keys(MEANINGS).map((names) => names.split(' '));
  for (const one of chosen) {
    for (const other of chosen) {
      if (together.some((names) => names.includes(one) && names.includes(other))) continue;
      throw new UsageError(`--${one} and --${other} do not go together; choose one`);
    }
  }
  throw new UsageError(`--${chosen.join(' --')} do not go together; choose one`);
}

/** `keep-furniture` is `keepFurniture` to the parser. */
function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A flag nobody knows is a slip of the fingers; what stands after `--` is a file. */
function refuseUnknown(argv: readonly string[]): void {
  for (const word of argv) {
    if (word === '--') return;
    if (!/^-[^\d]/.test(word) || word === '--no-color') continue;
    const name = word.replace(/^--?/, '').replace(/=.*$/s, '');
    if (FLAGS.some((flag) => (word.startsWith('--') ? flag.name : flag.short) === name)) continue;
    throw new UsageError(`there is no flag ${word.split('=')[0]}; pullquote --help lists them`);
  }
}

function text(value: unknown, name: string, wanted: string): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`--${name} needs a value: ${wanted}`);
}

function sourceOf(value: string | null): Clean | null {
  if (value === null) return null;
  const url = cleanUrl(value);
  if (url === null || !/^https?:/i.test(url)) {
    throw new UsageError(`--source needs an address that begins with https:// or http://, not ${value}`);
  }
  return url;
}

function widthOf(value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= WIDEST) return value;
  throw new UsageError(`--width needs a whole number from 1 to ${WIDEST}`);
}

function shapeOf(value: string | null): TextShape | null {
  const shape = SHAPES.find((known) => known === value);
  if (value !== null && shape === undefined)
    throw new UsageError(`--shape is one of ${SHAPES.join(', ')}, not ${value}`);
  return shape ?? null;
}

function colorOf(value: string | null): Options['color'] {
  if (value === null) return DEFAULTS.color;
  const color = COLORS.find((known) => known === value);
  if (color === undefined) throw new UsageError(`--color is one of ${COLORS.join(', ')}, not ${value}`);
  return color;
}

/** A header holds one line of Latin letters. */
function userAgentOf(value: string | null): string | null {
  if (value === null || (/^[\x20-\x7e]+$/.test(value) && value.trim() !== '')) return value;
  throw new UsageError('--user-agent takes letters, digits and signs of ASCII');
}
