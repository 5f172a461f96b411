import type { Token, Tokens } from 'marked';
import type { Block, Ids, Inline } from '../../model/index.ts';
import type { Piece, Stretch } from '../html/index.ts';
import type { HeadingWords } from '../link-places.ts';
import type { FootnoteToken } from './footnotes.ts';
import { isNamingTag } from './names.ts';
import { tokensIn } from './tokens.ts';

/** Reads blocks of Markdown, `depth` quotations and lists deep. */
export type ReadTokens = (tokens: readonly Token[], depth: number) => readonly Piece[];

/** Blocks of HTML with all that stands between their tags, for whoever has ids for what is in it, and names. */
export interface FragmentToken extends Tokens.Generic {
  readonly type: 'fragment';
  /** `pending`: names for the first of the blocks; after it, those that found none. */
  readonly read: (ids: Ids, pending: string[], depth: number, readTokens: ReadTokens) => readonly Piece[];
}

/** Blocks that were read, with ids of their own, and the definitions of notes that were met. */
export interface PiecesToken extends Tokens.Generic {
  readonly type: 'pieces';
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteToken[];
  /** Headings among them that head no section, by the id of what they became. */
  readonly headings: ReadonlyMap<string, HeadingWords>;
  /** Names of the place behind them. */
  readonly names: readonly string[];
  /** They are set in the middle of the page. */
  readonly centered: boolean;
}

/** A line that is HTML in part; `tokens` are its own, tags among them. */
export interface MixedLineToken extends Tokens.Generic {
  readonly type: 'mixed-line';
  readonly tokens: Token[];
  readonly read: (stretches: readonly Stretch[], depth: number) => Inline[];
}

/** Whether any of the tokens has to be read as HTML. */
export function holdsHtml(tokens: Token[]): boolean {
  for (const token of tokensIn(tokens)) if (isMarkup(token)) return true;
  return false;
}

/** Comments, line ends and names of places are known without a parser: this program writes them itself. */
export function isMarkup({ type, raw }: Token): boolean {
  if (type !== 'html') return false;
  const html = raw.trim();
  const comment = html.startsWith('<!--') && html.indexOf('-->', 4) === html.length - 3;
  return !comment && !isBreak(html) && !isNamingTag(html);
}

/** Whether HTML is the end of a line and nothing else. */
export function isBreak(html: string): boolean {
  return /^<br\s*\/?>\s*$/i.test(html);
}
