import type { TokenizerExtension, TokenizerThis, Tokens } from 'marked';
import { isBlank } from '../../model/index.ts';
import { type Script, setScript } from '../scripts/index.ts';

/** `x^2^` and `H~2~O`, as pandoc writes them. */
export interface ScriptToken extends Tokens.Generic {
  readonly type: 'script';
  /** With the script set. */
  readonly text: string;
}

/** `==words==`, as Obsidian and others write what is highlighted. */
export interface HighlightToken extends Tokens.Generic {
  readonly type: 'highlight';
}

/** What is looked at before a mark, in characters. */
const LOOKED_BACK = 40;
/** Words without a sign are handed on in pieces of this many characters, so that looking ahead costs the same everywhere. */
const LOOKED_AHEAD = 2000;

/** Where a sign comes next, or a space up to which there is none; undefined for neither. */
const startOf = (sign: string) => (src: string) => {
  const near = src.slice(0, LOOKED_AHEAD);
  const at = near.indexOf(sign);
  if (at >= 0) return at;
  const space = src.length > LOOKED_AHEAD ? near.lastIndexOf(' ') : -1;
  return space > 0 ? space : undefined;
};

const lineBefore = (tokens: readonly Tokens.Generic[]): string =>
  tokens
    .slice(-3)
    .map(({ raw }) => raw)
    .join('')
    .slice(-LOOKED_BACK);

const SUPERSCRIPT = /^\^([\p{L}\p{N}+\-\u2212=().,/*'\u2032]{1,20})\^(?!\^)/u;
const SUBSCRIPT = /^~([\p{L}\p{N}+\-\u2212=(),]{1,12})~(?!~)/u;

/**
 * Marks around what is set high or low, where that is certain: right behind a letter, a number or a closing bracket, no
 * spaces in it, no path or address before it, no number going on behind it.
 */
function scripts(sign: '^' | '~', script: Script, pattern: RegExp): TokenizerExtension {
  return {
    name: script === 'super' ? 'superscript' : 'subscript',
    level: 'inline',
    ...(sign === '^' && { start: startOf(sign) }),
    tokenizer(this: TokenizerThis, src, tokens): ScriptToken | undefined {
      if (!src.startsWith(sign)) return undefined;
      const before = lineBefore(tokens);
      // `10~20, 30~40` are ranges, in which a parser would see a deletion.
      if (/^~\d/.test(src) && /\d$/.test(before)) return { type: 'script', raw: sign, text: sign };
      const [raw, words = ''] = pattern.exec(src) ?? [];
      if (raw === undefined) return undefined;
      if (!mayHold(before, words, src.slice(raw.length, raw.length + 2), script)) return undefined;
      return { type: 'script', raw, text: setScript(script, [words], before)?.[0] ?? words };
    },
  };
}

/** Where the last word begins, with all that stands in it; an end without any is its place. */
const LAST_CHUNK = /(?<!\S)\S{0,40}$/;

function mayHold(before: string, words: string, after: string, script: Script): boolean {
  const chunk = before.slice(before.search(LAST_CHUNK));
  if (!/[\p{L}\p{N})\]*_`'\u2032]$/u.test(chunk)) return false;
  // A revision, a file, an address.
  if (/^[.~]?\/|\/[^/]*\/|[\\@$]|:\/|HEAD$/.test(chunk)) return false;
  if (/^\p{N}/u.test(after)) return false;
  const number = /^[\p{N}+\-\u2212().,/*]+$/u.test(words);
  // Letters on both sides: a row of names with the sign between them.
  if (/^\p{L}/u.test(after) && !number && !(script === 'sub' && /^[a-z]$/.test(words))) return false;
  // `10~20~` is from ten to twenty.
  return script === 'super' || /[\p{L})\]*_]$/u.test(chunk);
}

export const superscripts = (): TokenizerExtension => scripts('^', 'super', SUPERSCRIPT);
export const subscripts = (): TokenizerExtension => scripts('~', 'sub', SUBSCRIPT);

/** Words of scripts that part words by spaces; the others may have marks in the middle of a sentence without any. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}=]/u;

/** `spend` says whether so many characters may still be looked through: false where they may. */
export function highlights(spend: (src: string) => false | undefined): TokenizerExtension {
  return {
    name: 'highlight',
    level: 'inline',
    start: startOf('=='),
    tokenizer(this: TokenizerThis, src, tokens): HighlightToken | undefined {
      if (!/^==[^\s=]/.test(src) || WORD.test(tokens.at(-1)?.raw.slice(-1) ?? ' ')) return undefined;
      if (spend(src) !== false) return undefined;
      const end = endOfHighlight(src);
      if (end < 0) return undefined;
      const inner = src.slice(2, end);
      return { type: 'highlight', raw: src.slice(0, end + 2), tokens: this.lexer.inlineTokens(inner, []) };
    },
  };
}

/** Where the marks stand that end a highlight; those in code and behind a backslash end none. */
function endOfHighlight(src: string): number {
  /** Lengths of back quotes that nothing closes. */
  const open = new Set<number>();
  for (let at = 2; at < src.length; at++) {
    const sign = src[at];
    if (sign === '\\') at++;
    else if (sign === '`') {
      let ticks = at;
      while (src[ticks] === '`') ticks++;
      const length = ticks - at;
      const close = open.has(length) ? -1 : src.indexOf(src.slice(at, ticks), ticks);
      if (close < 0) open.add(length);
      at = (close < 0 ? at : close) + length - 1;
    } else if (sign === '=' && src[at + 1] === '=') {
      const before = src[at - 1] ?? ' ';
      let after = at + 2;
      while (src[after] === '=') after++;
      if (after === at + 2 && !isBlank(before) && !WORD.test(src[after] ?? ' ')) return at;
      at = after - 1;
    }
  }
  return -1;
}
