import type { Facts } from '../../model/index.ts';

/** What stands between two lines of dashes at the very start, and the text after it. Null: there is none. */
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
  readonly closing: RegExp;
  /** The facts that it states; null for what is none of it. Loads the parser. */
  readonly read: (matter: string) => Promise<Partial<Facts> | null>;
}

const LANGUAGES: readonly Language[] = [
  {
    opening: /^---[ \t]*\n/,
    closing: /^(?:---|\.\.\.)[ \t]*$/m,
    read: async (matter) => (await import('./yaml.ts')).readYaml(matter),
  },
];

/** Whether a text may begin with front matter: cheap, so that most articles never load a parser for it. */
export function mayHaveFrontMatter(text: string): boolean {
  return languageOf(text) !== undefined;
}

function languageOf(text: string): Language | undefined {
  return LANGUAGES.find(({ opening }) => opening.test(text));
}

/**
 * Takes the front matter off a text. A block that is no mapping is not front matter but text (a poem between two
 * rules); one that is meant as such but cannot be parsed is left out of the body, and only what its lines say plainly is
 * used. Never fails on what it reads.
 */
export async function takeFrontMatter(text: string): Promise<FrontMatter | null> {
  const language = languageOf(text);
  if (!language) return null;
  const from = text.indexOf('\n') + 1;
  const close = language.closing.exec(text.slice(from, from + LARGEST));
  if (!close) return null;
  const matter = text.slice(from, from + close.index);
  const facts = await language.read(matter);
  const end = from + close.index + close[0].length;
  return facts && { facts, body: text.slice(end).replace(/^\n+/, ''), own: OWN.test(matter) };
}
