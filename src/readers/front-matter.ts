import type { Facts } from '../model/index.ts';

/** What stands between two `---` lines at the very start, and the text after it. Null: there is none. */
export interface FrontMatter {
  readonly facts: Partial<Facts>;
  readonly body: string;
}

/** Whether a text may begin with front matter: cheap, so that most articles never load a YAML parser. */
export function mayHaveFrontMatter(text: string): boolean {
  return /^---[ \t]*\n/.test(text);
}
