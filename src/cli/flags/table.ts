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
  { name: 'csv', kind: 'output', help: 'With --quotes: a table for a spreadsheet' },
  {
    name: 'indirect',
    kind: 'boolean',
    help: 'With --quotes or --json: reported speech without marks as well',
    belongs: {
      to: ({ finds }) => finds === 'quotes',
      otherwise: '--indirect needs --quotes or --json: it adds to the quotes they tell',
    },
  },
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
