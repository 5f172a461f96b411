import type { TextShape } from '../../model/index.ts';
import { parseEncoding } from './encodings.ts';
import { parseSource } from './parse-value.ts';
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

/** Which articles are read, how, and what else is done with them. */
export const ARTICLE_FLAGS = [
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
] as const satisfies readonly FlagRecord[];
