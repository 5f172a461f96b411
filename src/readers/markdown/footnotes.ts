import type { Token, TokenizerExtension, TokenizerThis, Tokens } from 'marked';

/** A definition: `[^label]: words`, with what is indented under it. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Token[];
}

/** `[^label]` in running text. */
export interface ReferenceToken extends Tokens.Generic {
  readonly type: 'reference';
  readonly label: string;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s[](?:[^\]\n[]{0,98}[^\]\s[])?)\]:[ \t]*/;
const REFERENCE = /^\[\^([^\]\s[](?:[^\]\n[]{0,98}[^\]\s[])?)\]/;
const INDENT = /^(?: {2,4}|\t)/;
const BLANK = /^[ \t]*$/;
/** What ends a definition when it stands unindented on the next line. */
const INTERRUPTION =
  /^ {0,3}(?:\[\^[^\]\s[](?:[^\]\n[]{0,98}[^\]\s[])?\]:|#{1,6}[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~)/;

/**
 * So far a definition is looked for that ends a paragraph without an empty line, in characters: marked asks at every line
 * of a list what there is in all the rest.
 */
const LOOKED_AT = 16 * 1024;

/** Two labels are the same if they differ in case alone. */
export function sameLabel(label: string): string {
  return label.toLowerCase();
}

/** Definitions of footnotes for marked, which knows none. `defined` is filled as they are met, by `sameLabel`. */
export function footnoteBlocks(defined: Map<string, string>): TokenizerExtension {
  return {
    name: 'footnote',
    level: 'block',
    start: (src) => {
      const near = src.slice(0, LOOKED_AT);
      const end = near.indexOf('\n\n');
      const paragraph = end < 0 ? near : near.slice(0, end);
      if (!paragraph.includes('[^')) return undefined;
      const at = paragraph.search(/\n {0,3}\[\^[^\]\s[](?:[^\]\n[]{0,98}[^\]\s[])?\]:/);
      return at < 0 ? undefined : at + 1;
    },
    tokenizer(this: TokenizerThis, src): FootnoteToken | undefined {
      const match = DEFINITION.exec(src);
      if (!match) return undefined;
      const label = match[1] ?? '';
      const end = endOfDefinition(src, match[0].length);
      const raw = src.slice(0, end);
      const body = raw
        .slice(match[0].length)
        .split('\n')
        .map((line, index) => (index === 0 ? line : line.replace(INDENT, '')))
        .join('\n');
      if (!defined.has(sameLabel(label))) defined.set(sameLabel(label), label);
      const { top } = this.lexer.state;
      this.lexer.state.top = true;
      const tokens = this.lexer.blockTokens(body, []);
      this.lexer.state.top = top;
      return { type: 'footnote', raw, label, tokens };
    },
  };
}

/** References to the footnotes that are `defined`; any other `[^label]` is text. */
export function footnoteReferences(defined: ReadonlyMap<string, string>): TokenizerExtension {
  return {
    name: 'reference',
    level: 'inline',
    tokenizer(src): ReferenceToken | undefined {
      const match = REFERENCE.exec(src);
      const label = match && defined.get(sameLabel(match[1] ?? ''));
      return match && label !== undefined && label !== null
        ? { type: 'reference', raw: match[0], label }
        : undefined;
    },
  };
}

/** Where the lines of a definition end: at the first line that is neither its own paragraph's nor indented. */
function endOfDefinition(src: string, from: number): number {
  let end = lineEnd(src, from);
  let afterBlank = false;
  for (let at = end; at < src.length; ) {
    const next = lineEnd(src, at);
    const line = src.slice(at, next).replace(/\n$/, '');
    if (BLANK.test(line)) {
      afterBlank = true;
    } else if (INDENT.test(line) || !(afterBlank || INTERRUPTION.test(line))) {
      end = next;
    } else {
      break;
    }
    at = next;
  }
  return end;
}

function lineEnd(src: string, from: number): number {
  const at = src.indexOf('\n', from);
  return at < 0 ? src.length : at + 1;
}
