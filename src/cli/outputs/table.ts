import type { Form } from '../../writer/index.ts';
import { displayName } from '../messages/descriptions.ts';
import type { InputName, Output, TextRequest } from './output.ts';

/** What outputs most often are. */
const TEXT = {
  finds: null,
  saves: false,
  takesRecords: false,
  takes: 'display',
  stacks: false,
  form: 'plain',
} as const;
const OF_QUOTES = { ...TEXT, finds: 'quotes', takes: 'section' } as const;
/** A line of JSON each, for one that failed as well. */
const OF_LINES = {
  stacks: true,
  takesRecords: true,
  async composeFailure({ path, record }: InputName, message: string) {
    const { errorToJson } = await import('../../outputs/json.ts');
    return `${errorToJson(givenPath(path), message, record?.id)}\n`;
  },
} as const;

/** Every output. What is beyond an `import()` is loaded for that output alone. */
export const OUTPUTS = {
  read: {
    ...TEXT,
    flags: [],
    hasScreen: true,
    form: ({ color }) => (color === 'always' ? 'styled' : 'plain'),
    async compose({ article, quotes }, { path, options, width: usual }) {
      // A text as it is has the lines it has, unless a width is asked for.
      const width = article.shape === 'as-is' ? (options.width ?? Number.POSITIVE_INFINITY) : usual;
      if (options.color === 'always') {
        const { composeColored } = await import('./colored-text.ts');
        return composeColored(path, article, quotes, { width, theme: options.theme });
      }
      const { toPlain } = await import('../../outputs/plain.ts');
      return toPlain(article, [], { width });
    },
    async composeFeed(_, feed) {
      const { toFeedText } = await import('../../outputs/feed.ts');
      return toFeedText(feed);
    },
  },
  json: {
    ...OF_QUOTES,
    ...OF_LINES,
    flags: ['json'],
    async compose({ article, quotes }, { path, record }) {
      const { toJson } = await import('../../outputs/json.ts');
      return `${toJson(givenPath(path), article, quotes, record?.id)}\n`;
    },
    async composeFeed({ path, record }, feed) {
      const { toFeedJson } = await import('../../outputs/feed.ts');
      return `${toFeedJson(givenPath(path), feed, record?.id)}\n`;
    },
  },
  quotes: {
    ...OF_QUOTES,
    flags: ['quotes'],
    async compose({ article, quotes }, { path, listed, width }) {
      const { toQuoteText } = await import('../../outputs/quotes.ts');
      return toQuoteText(article, quotes, { width, path: listed ? displayName(path) : null });
    },
  },
  'quotes-json': {
    ...OF_QUOTES,
    ...OF_LINES,
    flags: ['json', 'quotes'],
    async compose({ article, quotes }, { path, record }) {
      const { toQuoteJson } = await import('../../outputs/quotes-json.ts');
      return toQuoteJson(givenPath(path), article, quotes, record?.id);
    },
  },
  'quotes-csv': {
    ...OF_QUOTES,
    flags: ['quotes', 'csv'],
    stacks: true,
    form: 'table',
    async composeHeader() {
      const { csvHeader } = await import('../../outputs/quotes-csv.ts');
      return csvHeader();
    },
    async compose({ article, quotes }, { path }) {
      const { toQuoteCsv } = await import('../../outputs/quotes-csv.ts');
      return toQuoteCsv(givenPath(path), article, quotes);
    },
  },
  notes: {
    ...TEXT,
    flags: ['notes'],
    takes: 'section',
    async compose({ article }, request) {
      const { composeNotes } = await import('./notes.ts');
      return composeNotes(article, request, 'markdown');
    },
    async composeFailure({ path }) {
      const { composeNotesOfLost } = await import('./notes.ts');
      return composeNotesOfLost(path, 'markdown');
    },
  },
  'notes-json': {
    ...TEXT,
    flags: ['json', 'notes'],
    takes: 'section',
    stacks: true,
    async compose({ article }, request) {
      const { composeNotes } = await import('./notes.ts');
      return composeNotes(article, request, 'json');
    },
    async composeFailure(from, message) {
      const { composeNotesOfLost } = await import('./notes.ts');
      return composeNotesOfLost(from.path, 'json') ?? OF_LINES.composeFailure(from, message);
    },
  },
  outline: {
    ...TEXT,
    flags: ['outline'],
    async compose({ article }) {
      const { toOutline } = await import('../../outputs/outline.ts');
      return toOutline(article);
    },
  },
  markdown: {
    ...TEXT,
    flags: ['markdown'],
    async compose({ article }) {
      const { toMarkdown } = await import('../../outputs/markdown.ts');
      return toMarkdown(article);
    },
  },
  explain: {
    ...TEXT,
    flags: ['explain'],
    finds: 'reasons',
    takes: 'whole',
    async compose(reading, { path }) {
      const { toExplanation } = await import('../../outputs/explain.ts');
      return toExplanation(displayName(path), reading);
    },
  },
  /** A line of data for the page that `--report` writes; it is nothing to be shown. */
  report: {
    ...OF_QUOTES,
    flags: null,
    takes: 'whole',
    stacks: true,
    async compose({ article, quotes }, { path }) {
      const { statedSexes } = await import('../../quotes/index.ts');
      const { recordArticle } = await import('../../report/index.ts');
      return JSON.stringify(recordArticle(displayName(path), article, quotes, statedSexes(article, quotes)));
    },
    async composeFailure({ path }, message) {
      return JSON.stringify({ path: displayName(path), failed: message });
    },
  },
  save: {
    ...TEXT,
    flags: ['save'],
    saves: true,
    takes: 'whole',
    stacks: true,
    async compose({ article }) {
      const { saveInLibrary } = await import('./saving.ts');
      return saveInLibrary(article);
    },
  },
} as const satisfies Readonly<Record<string, Output>>;

export type OutputName = keyof typeof OUTPUTS;

/** What is wanted of an input: data alone, so that it can be handed to another process. */
export interface WantedText extends TextRequest {
  readonly output: OutputName;
  /** What there is of a record; without it, the input at `path` is read. */
  readonly content?: RecordContent;
}

/** What a record holds, as text from outside, or why nothing can be made of it. */
export type RecordContent =
  | {
      readonly text: string;
      /** Null for text, whose language of marks, if any, it shows. */
      readonly format: 'markdown' | 'html' | null;
      readonly url: string | null;
      readonly published: string | null;
    }
  | { readonly fault: string };

/** The record of an output. */
export const outputOf = (name: OutputName): Output => OUTPUTS[name];

/** What the text of an output may hold beside words. */
export function formOf({ output, options }: Pick<WantedText, 'output' | 'options'>): Form {
  const { form } = outputOf(output);
  return typeof form === 'function' ? form(options) : form;
}

/** Text in colours, whatever it is written to. */
export const isColored = (wanted: Pick<WantedText, 'output' | 'options'>): boolean =>
  formOf(wanted) === 'styled';

/** Standard input has no path. */
const givenPath = (path: string): string | null => (path === '-' ? null : path);
