import { THEME_NAMES } from '../../theme/index.ts';
import { parseLanguage, parseUserAgent } from './parse-value.ts';
import type { FlagRecord } from './record.ts';

/** How articles are shown and fetched, and what the program says of itself. */
export const PROGRAM_FLAGS = [
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
