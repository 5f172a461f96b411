import type { Token } from 'marked';
import { tokensIn } from './tokens.ts';

/**
 * Tabs that indent code within list items and definitions. marked makes spaces of them, counted from where the line begins,
 * which moves the lines of the code against each other; by CommonMark they stay (0.31, section 2.2). So they are put out of
 * its sight.
 */

/** Stands for a tab: a noncharacter, which no text is meant to hold. */
const STAND_IN = '\ufdd0';
/** A fence, and what it stands in: spaces, markers of lists and quotations. */
const FENCE = /^((?:[ >]|[-*+:](?= )|\d{1,9}[.)](?= ))*)(`{3,}(?=[^`]*$)|~{3,})/;

/** A text with such tabs hidden; the same text where there are none. */
export function hideTabs(text: string): string {
  if (!text.includes('\t') || text.includes(STAND_IN)) return text;
  let fence: { readonly indent: string; readonly sign: string } | null = null;
  const lines = text.split('\n').map((line) => {
    if (fence) {
      if (line.startsWith(fence.indent)) {
        const code = line.slice(fence.indent.length);
        if (isClosing(code, fence.sign)) fence = null;
        return fence ? line.slice(0, line.length - code.length) + hideIndent(code) : line;
      }
      if (fence.indent.startsWith(line.trimEnd())) return line;
    }
    const [, before = '', sign = ''] = FENCE.exec(line) ?? [];
    fence = before === '' ? null : { indent: before.replace(/[^ >]/g, ' '), sign };
    return line;
  });
  return lines.join('\n');
}

/** Whether a line of code is the end of it: the same sign, as often or more. */
function isClosing(line: string, sign: string): boolean {
  const bare = line.trim();
  return bare.startsWith(sign) && [...bare].every((character) => character === sign.charAt(0));
}

function hideIndent(line: string): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', STAND_IN));
}

/** Puts hidden tabs back, whatever became of their lines. Changes the tokens. */
export function showTabs(tokens: Token[]): void {
  for (const token of tokensIn(tokens)) {
    for (const key of ['raw', 'text'] as const) {
      const held: unknown = Reflect.get(token, key);
      if (typeof held === 'string' && held.includes(STAND_IN))
        Reflect.set(token, key, held.replaceAll(STAND_IN, '\t'));
    }
  }
}
