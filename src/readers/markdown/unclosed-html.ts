import type { Token, TokenizerExtension, Tokens } from 'marked';

/** What ends at a sign of its own, empty lines or not, by what it begins with (CommonMark 4.6, kinds 1 to 5). */
const OPENINGS: readonly { readonly opening: RegExp; readonly end: RegExp }[] = [
  { opening: /^ {0,3}<pre(?=[\s>])/i, end: /<\/pre>/gi },
  { opening: /^ {0,3}<script(?=[\s>])/i, end: /<\/script>/gi },
  { opening: /^ {0,3}<style(?=[\s>])/i, end: /<\/style>/gi },
  { opening: /^ {0,3}<textarea(?=[\s>])/i, end: /<\/textarea>/gi },
  { opening: /^ {0,3}<!--/, end: /-->/g },
  { opening: /^ {0,3}<\?/, end: /\?>/g },
  { opening: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/g },
  { opening: /^ {0,3}<![a-z]/i, end: />/g },
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
      const kind = OPENINGS.find(({ opening }) => opening.test(src));
      if (!kind) return undefined;
      const known = missing.get(tokens) ?? new Set();
      kind.end.lastIndex = 0;
      if (!known.has(kind.end) && kind.end.test(src)) return undefined;
      missing.set(tokens, known.add(kind.end));
      END_OF_BLOCK.lastIndex = 0;
      const at = END_OF_BLOCK.exec(src)?.index ?? src.length - 1;
      const raw = src.slice(0, at + 1);
      return { type: 'html', block: true, raw, pre: false, text: raw };
    },
  };
}
