import { parseSince, parseUntil } from './parse-value.ts';
import type { FlagRecord, OutputTraits } from './record.ts';

/** What is written of articles and their quotes, and of which quotes. */
export const QUOTE_FLAGS = [
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
    belongs: choosingQuotes('by'),
  },
  {
    name: 'about',
    kind: 'string',
    value: 'WORDS',
    wants: 'words that the quote has',
    help: 'With --quotes, --speakers or --report: quotes with these words only',
    belongs: choosingQuotes('about'),
  },
  {
    name: 'since',
    kind: 'string',
    value: 'DATE',
    wants: 'a date as 2026-03-10, 2026-03 or 2026',
    parse: parseSince,
    help: 'With --quotes, --speakers or --report: of articles of that day and later',
    belongs: choosingQuotes('since'),
  },
  {
    name: 'until',
    kind: 'string',
    value: 'DATE',
    wants: 'a date as 2026-03-10, 2026-03 or 2026',
    parse: parseUntil,
    help: 'With --quotes, --speakers or --report: of articles up to that day',
    belongs: choosingQuotes('until'),
  },
  {
    name: 'site',
    kind: 'string',
    value: 'NAME',
    wants: 'the name of an outlet or its host',
    help: 'With --quotes, --speakers or --report: of this outlet only',
    belongs: choosingQuotes('site'),
  },
  {
    name: 'kind',
    kind: 'choice',
    value: 'KIND',
    choices: ['direct', 'partial', 'block', 'indirect'],
    help: 'With --quotes, --speakers or --report: quotes of this kind only',
    belongs: choosingQuotes('kind'),
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
] as const satisfies readonly FlagRecord[];

/** It tells which quotes: of all, of speakers or of a report. */
function choosingQuotes(name: string) {
  return {
    to: ({ filters }: OutputTraits) => filters,
    otherwise: `--${name} needs --quotes, --speakers or --report: it tells which quotes`,
  };
}
