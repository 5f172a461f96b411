import { type Clean, cleanUrl, type TextShape } from '../../model/index.ts';
import { THEME_NAMES } from '../../theme/index.ts';
import { UsageError } from '../messages/errors.ts';
import { parseEncoding } from './encodings.ts';
import type { FlagRecord } from './record.ts';

const SHAPES = [
  'lines',
  'spaced',
  'wrapped',
  'indented',
  'packed',
  'verse',
  'mail',
  'transcript',
  'as-is',
] as const satisfies readonly TextShape[];

/** Every flag, in the order of the help. What its option is called and of which type is told by `Options`. */
export const FLAGS = [
  {
    name: 'json',
    kind: 'output',
    help: 'One JSON object a line for each article: sections, quotes, links',
  },
  {
    name: 'quotes',
    kind: 'output',
    help: 'Who said what, by speaker; with --json or --csv each quote on a line',
  },
  { name: 'csv', kind: 'output', help: 'With --quotes or --speakers: a table for a spreadsheet' },
  {
    name: 'indirect',
    kind: 'boolean',
    help: 'With --quotes or --json: reported speech without marks as well',
    belongs: {
      to: ({ finds }) => finds === 'quotes',
      otherwise: '--indirect needs --quotes or --json: it adds to the quotes they tell',
    },
  },
  {
    name: 'speakers',
    kind: 'output',
    help: 'Who is quoted how often, over all of them; --explain says why names are one',
  },
  {
    name: 'by',
    kind: 'string',
    value: 'NAME',
    wants: 'a name, or its last words',
    help: 'With --quotes, --speakers or --report: of this speaker only',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--by needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'about',
    kind: 'string',
    value: 'WORDS',
    wants: 'words that the quote has',
    help: 'With --quotes, --speakers or --report: quotes with these words only',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--about needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'since',
    kind: 'string',
    value: 'DATE',
    wants: 'a date as 2026-03-10, 2026-03 or 2026',
    parse: parseSince,
    help: 'With --quotes, --speakers or --report: of articles of that day and later',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--since needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'until',
    kind: 'string',
    value: 'DATE',
    wants: 'a date as 2026-03-10, 2026-03 or 2026',
    parse: parseUntil,
    help: 'With --quotes, --speakers or --report: of articles up to that day',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--until needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'site',
    kind: 'string',
    value: 'NAME',
    wants: 'the name of an outlet or its host',
    help: 'With --quotes, --speakers or --report: of this outlet only',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--site needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'kind',
    kind: 'choice',
    value: 'KIND',
    choices: ['direct', 'partial', 'block', 'indirect'],
    help: 'With --quotes, --speakers or --report: quotes of this kind only',
    belongs: {
      to: ({ filters }) => filters,
      otherwise: '--kind needs --quotes, --speakers or --report: it tells which quotes',
    },
  },
  {
    name: 'aliases',
    kind: 'string',
    value: 'FILE',
    wants: 'a file as docs/persons.md describes it',
    help: 'With --speakers or --report: which names are one person, and which are not',
    belongs: {
      to: ({ counts }) => counts,
      otherwise: '--aliases needs --speakers or --report: it tells which names are one person',
    },
  },
  {
    name: 'sample',
    kind: 'number',
    value: 'N',
    least: 1,
    most: 1_000_000,
    help: 'With --quotes --csv: so many at random, with a column for your verdict',
    belongs: {
      to: ({ samples }) => samples,
      otherwise: '--sample needs --quotes --csv: pullquote --quotes --csv --sample 100 folder/',
    },
  },
  {
    name: 'seed',
    kind: 'number',
    value: 'S',
    least: 0,
    most: 4_294_967_295,
    help: 'With --sample: a whole number that takes the same ones again',
    belongs: {
      to: ({ samples }) => samples,
      otherwise: '--seed needs --sample: it tells which sample',
    },
  },
  {
    name: 'score',
    kind: 'string',
    value: 'FILE',
    wants: 'a sample with your verdicts',
    help: 'How many quotes of a sample are right, by your verdicts',
  },
  {
    name: 'certainty',
    kind: 'choice',
    value: 'HOW',
    choices: ['high', 'low'],
    help: 'With --quotes, --speakers, --report, --json: only quotes as sure as this',
    belongs: {
      to: ({ finds }) => finds === 'quotes',
      otherwise: '--certainty needs --quotes, --speakers, --report or --json: it tells which quotes',
    },
  },
  {
    name: 'corrections',
    kind: 'boolean',
    help: 'What you said of quotes, beside what the program says; JSON lines',
  },
  { name: 'recursive', kind: 'boolean', help: 'Folders with all the folders in them' },
  { name: 'notes', kind: 'output', help: 'Your notes on it as Markdown; with --json each on a line' },
  { name: 'outline', kind: 'output', help: 'The headings, indented by level' },
  { name: 'markdown', kind: 'output', help: 'The article as Markdown with front matter' },
  { name: 'explain', kind: 'output', help: 'Why each heading is one, and why each line was left out' },
  { name: 'save', kind: 'output', help: 'Keep the article in the library, and say where' },
  {
    name: 'search',
    kind: 'string',
    value: 'WORDS',
    wants: 'words to look for',
    help: 'Look in all saved articles for words; with --json each hit on a line',
  },
  {
    name: 'import',
    kind: 'string',
    value: 'FILE',
    wants: 'an export of another reader, or bookmarks',
    help: 'Take in what Pocket, Instapaper, wallabag, browsers, … exported',
  },
  {
    name: 'export',
    kind: 'string',
    value: 'DIR',
    wants: 'a folder',
    help: 'Write the library to a folder, as Markdown with front matter',
  },
  {
    name: 'report',
    kind: 'string',
    value: 'FILE',
    wants: 'a name for the page, such as report.html',
    help: 'Write a web page of who said what in all articles, with charts',
  },
  { name: 'open', kind: 'boolean', help: 'With --report: show the page in the browser' },
  {
    name: 'section',
    kind: 'string',
    value: 'N',
    wants: 'a number or the start of a heading',
    help: 'One section only: its number, or the start of its heading',
    belongs: {
      to: ({ saves }) => !saves,
      otherwise: '--save keeps whole articles; leave out --section',
    },
  },
  {
    name: 'files-from',
    kind: 'string',
    value: 'FILE',
    wants: 'a file of names, or - for standard input',
    help: 'Read the files it names, a line each; - is standard input',
  },
  {
    name: 'null',
    kind: 'boolean',
    help: 'With --files-from: names end with NUL, as find -print0 writes them',
  },
  {
    name: 'records',
    kind: 'boolean',
    implies: 'json',
    help: 'Read JSON, an object a line: id, and text, markdown or html; writes --json',
    belongs: {
      to: ({ takesRecords }) => takesRecords,
      otherwise:
        '--records goes with --json and with --quotes --json: they tell which record a line is about',
    },
  },
  {
    name: 'source',
    kind: 'string',
    value: 'URL',
    wants: 'an address',
    parse: parseSource,
    help: 'Where it comes from, for a text that lost its link',
  },
  {
    name: 'shape',
    kind: 'choice',
    value: 'SHAPE',
    choices: SHAPES,
    help: 'How a text is written: wrapped, verse, …; as-is shows it as it stands',
  },
  {
    name: 'encoding',
    kind: 'string',
    value: 'NAME',
    wants: 'a name such as shift_jis, koi8-r or latin2',
    parse: parseEncoding,
    help: 'What a text is encoded in, where its letters come out wrong: koi8-r, …',
  },
  {
    name: 'keep-furniture',
    kind: 'boolean',
    help: 'Show what belongs to the page: “Read more”, credits of the site, …',
  },
  {
    name: 'width',
    kind: 'number',
    value: 'N',
    least: 1,
    most: 1000,
    help: 'Cells a line may have (72 in the reader, up to 80 in a pipe)',
  },
  {
    name: 'spacing',
    kind: 'number',
    value: 'N',
    least: 1,
    most: 2,
    help: 'Rows for a line of running text in the reader: 1, or 2',
  },
  {
    name: 'color',
    kind: 'choice',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    negation: 'never',
    help: 'Colour in text output: auto, always or never',
  },
  {
    name: 'from-start',
    kind: 'boolean',
    help: 'In the reader: begin at the beginning, wherever you were',
  },
  {
    name: 'no-history',
    kind: 'boolean',
    help: 'In the reader: keep nothing of what is read, nor where you were',
  },
  {
    name: 'linear',
    kind: 'boolean',
    help: 'Read in plain lines, a piece at a key: for screen readers and dumb terminals',
  },
  {
    name: 'theme',
    kind: 'choice',
    value: 'NAME',
    choices: THEME_NAMES,
    help: 'Colours by the ground of the terminal: auto, dark, light, contrast, none',
  },
  {
    name: 'user-agent',
    kind: 'string',
    value: 'WORDS',
    wants: 'what to call itself',
    parse: parseUserAgent,
    help: 'What sites are told of who asks',
  },
  {
    name: 'language',
    kind: 'string',
    value: 'LANG',
    wants: 'a language as de or pt-BR',
    parse: parseLanguage,
    help: 'What language pages are asked for in, where they come in several',
  },
  {
    name: 'config',
    kind: 'boolean',
    help: 'Every setting and key, where it comes from, and what is wrong with the file',
  },
  {
    name: 'completions',
    kind: 'choice',
    value: 'SHELL',
    choices: ['bash', 'zsh', 'fish'],
    help: 'What completes its flags in a shell: bash, zsh or fish',
  },
  { name: 'help', short: 'h', kind: 'notice', help: 'How to use it' },
  { name: 'version', short: 'v', kind: 'notice', help: 'The version' },
] as const satisfies readonly FlagRecord[];

function parseSource(value: string): Clean {
  const url = cleanUrl(value);
  if (url === null || !/^https?:/i.test(url)) {
    throw new UsageError(`--source needs an address that begins with https:// or http://, not ${value}`);
  }
  return url;
}

function parseSince(value: string): string {
  return parseDay('since', value, '01-01');
}

/** The last day that a date stands for; no month has more than 31. */
function parseUntil(value: string): string {
  return parseDay('until', value, '12-31');
}

/** A day, for a year or month the one that `rest` makes of it. Days are compared as they are written. */
function parseDay(flag: string, value: string, rest: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    return value.length === 10 ? value : value + `-${rest}`.slice(value.length - 4);
  throw new UsageError(`--${flag} needs a date as 2026-03-10, 2026-03 or 2026, not ${value}`);
}

/** A header holds one line of Latin letters. */
function parseUserAgent(value: string): string {
  if (/^[\x20-\x7e]+$/.test(value) && value.trim() !== '') return value;
  throw new UsageError('--user-agent takes letters, digits and signs of ASCII');
}

/** A language tag, of the form that RFC 5646 gives most. */
function parseLanguage(value: string): string {
  if (isLanguage(value)) return value;
  throw new UsageError(`--language takes a language as de or pt-BR, not ${value}`);
}

export function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value);
}
