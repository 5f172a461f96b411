import type { Token, TokenizerExtension, Tokens } from 'marked';

/** What ends at a sign of its own, empty lines or not, by what it begins with (CommonMark 4.6, kinds 1 to 5). */
const OPENINGS: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/^ {0,3}<pre(?=[\s>])/i, /<\/pre>/gi],
  [/^ {0,3}<script(?=[\s>])/i, /<\/script>/gi],
  [/^ {0,3}<style(?=[\s>])/i, /<\/style>/gi],
  [/^ {0,3}<textarea(?=[\s>])/i, /<\/textarea>/gi],
  [/^ {0,3}<!--/, /-->/g],
  [/^ {0,3}<\?/, /\?>/g],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/g],
  [/^ {0,3}<![a-z]/i, />/g],
];
const HTML = /^ {0,3}<[a-z!?]/i;
const END_OF_BLOCK = /\n[ \t]*(?:\n|$)/g;

/**
 * HTML that nothing ends, up to an empty line, as other HTML: by CommonMark it would take all the rest of the text, of which a
 * browser would show nothing.
 */
export function unclosedHtml(): TokenizerExtension {
  /** For each row of blocks the ends that the rest of it does not have: looked for once. */
  const missing = new WeakMap<Token[], Set<RegExp>>();
  return {
    name: 'unclosed-html',
    level: 'block',
    tokenizer(src, tokens): Tokens.HTML | undefined {
      if (!HTML.test(src)) return undefined;
      const [, end] = OPENINGS.find(([opening]) => opening.test(src)) ?? [];
      if (!end) return undefined;
      const known = missing.get(tokens) ?? new Set();
      end.lastIndex = 0;
      if (!known.has(end) && end.test(src)) return undefined;
      missing.set(tokens, known.add(end));
      END_OF_BLOCK.lastIndex = 0;
      const raw = src.slice(0, (END_OF_BLOCK.exec(src)?.index ?? src.length) + 1);
      return { type: 'html', block: true, raw, pre: false, text: raw };
    },
  };
}
