import type { Token, Tokens } from 'marked';
import type { Block, Clean, Ids, Inline } from '../../model/index.ts';
import type { Stretch } from '../html/index.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Base } from './addresses.ts';
import { isNamingTag } from './names.ts';
import { runsIn, tokensIn } from './tokens.ts';

interface FragmentHeading {
  readonly depth: number;
  readonly text: string;
  readonly anchors?: readonly Clean[];
  readonly marked?: readonly Inline[];
}

/** A block of HTML, for whoever has ids for what is in it. */
export interface FragmentToken extends Tokens.Generic {
  readonly type: 'fragment';
  /** `pending`: names for the first of the blocks; after it, those that found none. */
  readonly read: (ids: Ids, pending: string[]) => Block[];
  /** The heading that it is, if it is that and nothing else. */
  readonly readHeading: () => FragmentHeading | null;
}

/** A line that is HTML in part; `tokens` are its own, tags among them. */
export interface MixedLineToken extends Tokens.Generic {
  readonly type: 'mixed-line';
  readonly tokens: Token[];
  readonly read: (stretches: readonly Stretch[], depth: number) => Inline[];
}

/** The reader of HTML, which is loaded where a text holds some. */
type HtmlReader = Pick<
  typeof import('../html/index.ts'),
  'readFragment' | 'readFragmentHeading' | 'readMixedLine'
>;

/** Whether any of the tokens has to be read as HTML. */
export function holdsHtml(tokens: Token[]): boolean {
  for (const token of tokensIn(tokens)) if (isMarkup(token)) return true;
  return false;
}

/** Comments, line ends and names of places are known without a parser: this program writes them itself. */
function isMarkup({ type, raw }: Token): boolean {
  if (type !== 'html') return false;
  const html = raw.trim();
  const comment = html.startsWith('<!--') && html.indexOf('-->', 4) === html.length - 3;
  return !comment && !isBreak(html) && !isNamingTag(html);
}

/** Whether HTML is the end of a line and nothing else. */
export function isBreak(html: string): boolean {
  return /^<br\s*\/?>\s*$/i.test(html);
}

/** Hands HTML over to its reader: tokens of it become such as it reads. Addresses go from `base` as it then is. */
export function bindHtml(tokens: Token[], reader: HtmlReader, base: Base): void {
  const resolve = (address: string) => resolveAddress(address, base.url);
  // Listed first, since what is bound holds others.
  for (const run of [...runsIn(tokens)]) bindRun(run, reader, resolve);
}

function bindRun(run: Token[], reader: HtmlReader, resolve: (address: string) => string | null): void {
  if (run.some((token) => isMarkup(token) && !('block' in token && token.block))) {
    const raw = run.map((token) => token.raw).join('');
    const read: MixedLineToken['read'] = (stretches, depth) =>
      reader.readMixedLine(stretches, resolve, depth);
    run.splice(0, run.length, { type: 'mixed-line', raw, tokens: [...run], read });
    return;
  }
  run.forEach((token, at) => {
    if (!isMarkup(token)) return;
    const { raw } = token;
    const read: FragmentToken['read'] = (ids, pending) => reader.readFragment(raw, ids, resolve, pending);
    run[at] = { type: 'fragment', raw, read, readHeading: () => reader.readFragmentHeading(raw, resolve) };
  });
}
