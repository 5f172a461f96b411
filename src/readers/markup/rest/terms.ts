import { readWithin } from '../blocks.ts';
import { behindMark, endOfIndented, type Line } from '../lines.ts';
import type { RestRule, RestStretch } from './page.ts';

const FIELD = /^:((?![\s:])[^:\n\\]{0,200}(?:\\:[^:\n\\]{0,200}){0,5}):(?: +|$)/;

/** `:name: words`: told as a term and what it is. */
export const FIELDS: RestRule = {
  begins: ({ text }) => text.startsWith(':') && FIELD.test(text),
  read: readTerm(FIELD, (name) => name),
};

/** Reads a term that a pattern tells, as `show` writes it, and what is said of it behind it and in lines that are indented. */
function readTerm(pattern: RegExp, show: (term: string) => string): RestRule['read'] {
  return (stretch, at) => {
    const { lines, to, page } = stretch;
    const line = lines[at];
    const match = line && pattern.exec(line.text);
    if (!match) return null;
    const end = endOfIndented(lines, at + 1, to, line.indent);
    lines[at] = fieldBody(behindMark(line, match[0].length), lines[at + 1]);
    const drafts = readWithin(stretch, at, end, page.rules);
    return {
      end,
      drafts: [
        { type: 'term', text: show(match[1] ?? '') },
        { type: 'definition', drafts },
      ],
    };
  };
}

/** The words behind a field's name stand in the column of its other lines. */
function fieldBody(line: Line, next: Line | undefined): Line {
  return next && next.text !== '' && line.text !== '' ? { ...line, indent: next.indent } : line;
}

const OPTION_WORD =
  '(?:-[a-zA-Z0-9?@#](?:[ =]?(?:<[^<>]{1,60}>|[A-Z][A-Z0-9_-]{0,30}|\\[[^\\]]{1,60}\\]))?|--[a-zA-Z0-9][\\w-]{0,60}(?:[ =](?:<[^<>]{1,60}>|[\\w.:/-]{1,60})|\\[=[^\\]]{1,60}\\])?|/[A-Z?])';
const OPTION = new RegExp(`^(${OPTION_WORD}(?:, ${OPTION_WORD}){0,8})(?:  +|$)`);

/** `-o FILE  words`: a program's option and what it does. */
export const OPTIONS: RestRule = {
  begins: (line, stretch, at) =>
    /^[-/]/.test(line.text) && OPTION.test(line.text) && hasWords(line, stretch, at),
  read: readTerm(OPTION, (option) => `\`\`${option}\`\``),
};

function hasWords(line: Line, { lines, to }: RestStretch, at: number): boolean {
  if (/ {2}/.test(line.text)) return true;
  const next = at + 1 < to ? lines[at + 1] : undefined;
  return next !== undefined && next.text !== '' && next.indent > line.indent;
}

/** A line right over an indented one is a term; `term : kind` names its kind. */
export const TERMS: RestRule = {
  begins: (line, { lines, to }, at) => {
    const next = at + 1 < to ? lines[at + 1] : undefined;
    return next !== undefined && next.text !== '' && next.indent > line.indent;
  },
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    const line = lines[at];
    if (!line || line.text.endsWith('::')) return null;
    const end = endOfIndented(lines, at + 1, to, line.indent);
    const drafts = readWithin(stretch, at + 1, end, page.rules);
    return {
      end,
      drafts: [
        { type: 'term', text: line.text },
        { type: 'definition', drafts },
      ],
    };
  },
};
