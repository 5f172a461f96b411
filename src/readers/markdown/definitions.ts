import type { Token, TokenizerExtension, TokenizerThis, Tokens } from 'marked';
import { isBlank } from '../../model/index.ts';
import { MAX_DEPTH } from './pieces.ts';

/** Terms with what is said of them: PHP Markdown Extra's definition lists, which Pandoc, kramdown and others share. */
export interface DefinitionToken extends Tokens.Generic {
  readonly type: 'definition';
  /** The terms, a line each, and behind them each definition as blocks. */
  readonly items: readonly {
    readonly type: 'term' | 'explanation';
    readonly raw: string;
    readonly tokens: Token[];
  }[];
}

/** What says something of the term above. */
const MARKER = /^ {0,3}:([ \t]+)(?=\S)/;
/** A block of another kind, or part of one. Tags are within lines but for these of blocks. */
const OTHER_BLOCK =
  /^(?: {4}| {0,3}\t| {0,3}(?:#{1,6}(?:[ \t]|$)|[>|]|[-*+:](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3,}[^`]*$|~{3}|\[[^\]]{1,100}\]:|<(?!(?:a|abbr|b|br|cite|code|del|dfn|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|tt|u|var)[\s/>])))/i;
const RULER = /^[-=*_+|:\s]+$/;
const INDENT = /^(?: {2}|\t| \t)/;

/** Wide space behind the colon, as it is written for this alone. */
const WIDE = /\t| {3}/;
/** Else a line that begins with a colon may be prose that was broken there: so long is a term at most, … */
const LONGEST_TERM = 60;
/** … and so long where there are several, since lines of prose are longer. */
const LONGEST_OF_SEVERAL = 30;
const SENTENCE_END = /[.,;]$/;
/** Lines of prose are broken where the next word would make them longer than something from here … */
const SHORTEST_MEASURE = 60;
/** … to here. */
const LONGEST_MEASURE = 100;

/** Definition lists for marked, which knows none: a token for each row of terms with its definitions. */
export function definitionBlocks(): TokenizerExtension {
  let depth = 0;
  return {
    name: 'definition',
    level: 'block',
    tokenizer(this: TokenizerThis, src, tokens): DefinitionToken | undefined {
      const before = tokens.at(-1);
      // A line that goes on with one above is no term.
      if (before?.type === 'text' || depth >= MAX_DEPTH) return undefined;
      const found = readLines(src);
      if (!found) return undefined;
      const terms = found.terms.map((raw) => {
        const inlines: Token[] = [];
        this.lexer.inline(raw, inlines);
        return { type: 'term', raw, tokens: inlines } as const;
      });
      const { top } = this.lexer.state;
      this.lexer.state.top = true;
      depth++;
      try {
        const explanations = found.definitions.map((raw) => {
          return { type: 'explanation', raw, tokens: this.lexer.blockTokens(raw, []) } as const;
        });
        return { type: 'definition', raw: src.slice(0, found.end), items: [...terms, ...explanations] };
      } finally {
        depth--;
        this.lexer.state.top = top;
      }
    },
  };
}

interface Found {
  readonly terms: readonly string[];
  readonly definitions: readonly string[];
  /** Where it ends in the source. */
  readonly end: number;
}

/** The terms and definitions that a text begins with; null where it begins with anything else. */
function readLines(src: string): Found | null {
  const terms: string[] = [];
  let at = 0;
  for (;;) {
    const end = lineEnd(src, at);
    const line = src.slice(at, end).trimEnd();
    if (MARKER.test(line) && terms.length > 0) break;
    if (isBlank(line)) {
      // A term may stand apart from its definition, but not several.
      const next = src.slice(end, lineEnd(src, end));
      if (terms.length !== 1 || !MARKER.test(next)) return null;
    } else {
      if (end === src.length || OTHER_BLOCK.test(line) || RULER.test(line)) return null;
      terms.push(line.trimStart());
    }
    at = end;
  }
  const marker = MARKER.exec(src.slice(at, lineEnd(src, at)))?.[1] ?? '';
  return WIDE.test(marker) || areTerms(terms) ? { terms, ...readDefinitions(src, at) } : null;
}

function areTerms(lines: readonly string[]): boolean {
  const longest = lines.length > 1 ? LONGEST_OF_SEVERAL : LONGEST_TERM;
  return lines.every((line) => line.length <= longest && !SENTENCE_END.test(line));
}

function readDefinitions(src: string, from: number): Omit<Found, 'terms'> {
  const definitions: string[][] = [];
  let blanks = 0;
  let end = from;
  for (let at = from, above = ''; at < src.length; ) {
    const next = lineEnd(src, at);
    const line = src.slice(at, next).replace(/\n$/, '');
    const marker = MARKER.exec(line)?.[0];
    if (marker !== undefined) definitions.push([' '.repeat(4) + line.slice(marker.length)]);
    else if (isBlank(line)) blanks++;
    else if (INDENT.test(line) || (blanks === 0 && goesOn(src, line, above, next))) {
      const lines = definitions.at(-1);
      for (; blanks > 0; blanks--) lines?.push('');
      lines?.push(line);
    } else break;
    if (!isBlank(line)) {
      blanks = 0;
      end = next;
    }
    above = line;
    at = next;
  }
  return { definitions: definitions.map(unindent), end };
}

/** Whether a line that is not indented goes on with a paragraph above, rather than begin something, a term perhaps. */
function goesOn(src: string, line: string, above: string, next: number): boolean {
  if (OTHER_BLOCK.test(line) || RULER.test(line)) return false;
  if (!MARKER.test(src.slice(next, lineEnd(src, next)))) return true;
  const word = line.search(/\s/);
  const needed = above.length + 1 + (word < 0 ? line.length : word);
  return needed > SHORTEST_MEASURE && above.length <= LONGEST_MEASURE;
}

/** Lines without the indent they share, up to four columns; those that have none stay. */
function unindent(lines: readonly string[]): string {
  let least = 4;
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (indent >= 2 && indent < least && indent < line.length) least = indent;
  }
  return lines
    .map((line, index) => {
      if (index === 0) return line.trimStart();
      const tab = /^ {0,3}\t/.exec(line)?.[0].length;
      return tab ? line.slice(tab) : line.slice(Math.min(least, /^ */.exec(line)?.[0].length ?? 0));
    })
    .join('\n');
}

function lineEnd(src: string, from: number): number {
  const at = src.indexOf('\n', from);
  return at < 0 ? src.length : at + 1;
}
