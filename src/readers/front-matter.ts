import type { Facts } from '../model/index.ts';

/** What stands between two `---` lines at the very start, and the text after it. Null: there is none. */
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

/** Whether a text may begin with front matter: cheap, so that most articles never load a YAML parser. */
export function mayHaveFrontMatter(text: string): boolean {
  return /^---[ \t]*\n/.test(text);
}

/**
 * Takes the front matter off a text. A block that is no mapping is not front matter but text (a poem between two
 * rules); one that is meant as such but cannot be parsed is left out of the body, and only what its lines say plainly is
 * used. Never fails on what it reads.
 */
export async function takeFrontMatter(text: string): Promise<FrontMatter | null> {
  if (!mayHaveFrontMatter(text)) return null;
  const from = text.indexOf('\n') + 1;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(from, from + LARGEST));
  if (!close) return null;
  const { readYaml } = await import('./yaml.ts');
  const yaml = text.slice(from, from + close.index);
  const facts = readYaml(yaml);
  const end = from + close.index + close[0].length;
  return facts && { facts, body: text.slice(end).replace(/^\n+/, ''), own: OWN.test(yaml) };
}
