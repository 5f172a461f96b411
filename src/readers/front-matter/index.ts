import type { Facts, Format } from '../../model/index.ts';

/** What a text says of itself at its very start, and the text after it. Null: it says nothing there. */
export interface FrontMatter {
  readonly facts: Partial<Facts>;
  readonly body: string;
  /** The text was written by this program: the front matter says all there is to say, and the body guesses nothing. */
  readonly own: boolean;
}

/** What this program's Markdown says of itself in its front matter. */
const OWN = /^pullquote: 1$/m;

/** More than this is no front matter, and is not parsed. In characters. */
const LARGEST = 64 * 1024;

/** What front matter is written in: by its first line, up to its last. */
interface Language {
  /** The first line, with its end. */
  readonly opening: RegExp;
  /** Where the matter ends, and where the body begins, in a text of at most `LARGEST`; null for nowhere. */
  readonly find: (start: string) => Bounds | null;
  /** The facts that it states; null for what is none of it. Loads the parser. */
  readonly read: (matter: string) => Promise<Partial<Facts> | null>;
  /** Marks of Markdown alone: in another language they mean something else. */
  readonly markdown?: true;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Between a first line and the next that closes it. */
const between =
  (closing: RegExp) =>
  (start: string): Bounds | null => {
    const from = start.indexOf('\n') + 1;
    const close = closing.exec(start.slice(from));
    return close && { from, to: from + close.index, end: from + close.index + close[0].length };
  };

/** Up to a line that `isOver` knows, without it. */
const lines =
  (isOver: (line: string) => boolean) =>
  (start: string): Bounds => {
    let to = 0;
    while (to < start.length) {
      const end = start.indexOf('\n', to);
      const next = end < 0 ? start.length : end + 1;
      if (isOver(start.slice(to, next).trimEnd())) break;
      to = next;
    }
    return { from: 0, to, end: to };
  };

const LANGUAGES: readonly Language[] = [
  {
    opening: /^---[ \t]*\n/,
    find: between(/^(?:---|\.\.\.)[ \t]*$/m),
    read: async (matter) => (await import('./yaml.ts')).readYaml(matter),
  },
  {
    opening: /^\+\+\+[ \t]*\n/,
    find: between(/^\+\+\+[ \t]*$/m),
    read: async (matter) => (await import('./toml.ts')).readToml(matter),
  },
  {
    opening: /^\{[ \t]*\n[ \t]*"/,
    find: (start) => {
      const close = /^\}[ \t]*$/m.exec(start);
      const end = close ? close.index + close[0].length : 0;
      return close && { from: 0, to: end, end };
    },
    read: async (matter) => (await import('./json.ts')).readJson(matter),
  },
  {
    opening: /^%[ \t]+\S/,
    find: lines((line) => !/^(?:%|[ \t]+\S)/.test(line)),
    read: async (matter) => (await import('./title-block.ts')).readTitleBlock(matter),
    markdown: true,
  },
  {
    opening: /^[A-Za-z][A-Za-z ]{1,30}:[ \t]+\S/,
    find: lines((line) => line === ''),
    read: async (matter) => (await import('./key-lines.ts')).readKeyLines(matter),
    markdown: true,
  },
];

/** Whether a text may begin with front matter: cheap, so that most articles never load a parser for it. */
export function mayHaveFrontMatter(text: string): boolean {
  return languageOf(text, null) !== undefined;
}

function languageOf(text: string, format: Format | null): Language | undefined {
  const start = text.slice(0, 200);
  return LANGUAGES.find(
    ({ opening, markdown }) => (!markdown || format === 'markdown') && opening.test(start),
  );
}

/**
 * Takes the front matter off a text. A block that is no mapping is not front matter but text (a poem between two
 * rules); one that is meant as such but cannot be parsed is left out of the body, and only what its lines say plainly is
 * used. Never fails on what it reads.
 */
export async function takeFrontMatter(
  text: string,
  format: Format | null = null,
): Promise<FrontMatter | null> {
  const language = languageOf(text, format);
  const bounds = language?.find(text.slice(0, LARGEST));
  if (!language || !bounds) return null;
  const matter = text.slice(bounds.from, bounds.to);
  const facts = await language.read(matter);
  return facts && { facts, body: text.slice(bounds.end).replace(/^\n+/, ''), own: OWN.test(matter) };
}
