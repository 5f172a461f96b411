import { collapse } from '../../model/index.ts';

/** Commands that say how a formula is set, and nothing of what it says. */
const STYLE = /^\\(?:displaystyle|textstyle|scriptstyle|limits)(?![A-Za-z])\s*/;

/**
 * TeX without what is around it for the look alone: white space, `{\displaystyle …}` as wikis write it. Lines stay lines;
 * empty ones, which TeX does not allow in a formula, go.
 */
export function tidyTex(tex: string): string {
  let tidy = tex.trim();
  for (let before = ''; before !== tidy; ) {
    before = tidy;
    const inner = STYLE.test(tidy.slice(1)) ? bracedWhole(tidy) : null;
    tidy = (inner ?? tidy).replace(STYLE, '').trim();
  }
  if (!tidy.includes('\n')) return tidy;
  return tidy
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What stands in the braces that are all of a text; null where they are not. */
function bracedWhole(text: string): string | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at === text.length - 1 ? text.slice(1, -1) : null;
  }
  return null;
}

/** TeX as it is shown where nothing more readable is certain: as written, on one line unless it is set apart. */
export function plainTex(tex: string, display: boolean): string {
  return display ? tex : collapse(tex).trim();
}

/** A word of prose beside others. */
const WORD = /[A-Za-z]{3}/;
const SIGNS = /[\\^_=<>{}+*/]/;

/** Whether the words for a formula are TeX rather than a description of it in plain words (“one half of x”). */
export function isTex(words: string): boolean {
  return SIGNS.test(words) || !WORD.test(words) || !/\s/.test(words.trim());
}

/** TeX without the delimiters that pages and documents set around it, and whether those set it apart. */
export function withoutDelimiters(text: string): { readonly tex: string; readonly display: boolean | null } {
  const bare = text.trim();
  for (const [open, close, display] of DELIMITERS) {
    if (bare.length > open.length + close.length && bare.startsWith(open) && bare.endsWith(close))
      return { tex: bare.slice(open.length, -close.length), display };
  }
  return { tex: bare, display: null };
}

const DELIMITERS = [
  ['$$', '$$', true],
  ['\\[', '\\]', true],
  ['\\(', '\\)', false],
  ['$`', '`$', false],
  ['$', '$', false],
] as const;
