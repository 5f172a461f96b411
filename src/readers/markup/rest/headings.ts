import type { Line } from '../lines.ts';
import type { RestRule, RestStretch } from './page.ts';

/** A shorter line of signs parts nothing (docutils). */
const SHORTEST = 4;
/** A shorter line under a longer text is text; docutils wants one more, but nobody means anything else by three. */
const SHORTEST_UNDER = 3;

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;

/** Whether a line is one sign again and again: what stands under headings and between parts. */
export function isAdornment(line: Line | undefined): boolean {
  return line !== undefined && ADORNMENT.test(line.text);
}

/** A heading over a line of one sign, or between two: which sign ranks how is said by the order in which they come. */
export const HEADING: RestRule = {
  begins: (line, { depth, indent }) => depth === 0 && line.indent === indent,
  read: (stretch, at) => readOverlined(stretch, at) ?? readUnderlined(stretch, at),
};

/** Parts from parts: a line of its own of one sign, between blank ones. */
export const TRANSITION: RestRule = {
  begins: (line, { lines, from, to }, at) =>
    line.text.length >= SHORTEST &&
    isAdornment(line) &&
    (at === from || lines[at - 1]?.text === '') &&
    (at + 1 >= to || lines[at + 1]?.text === ''),
  read: (_, at) => ({ end: at + 1, drafts: [{ type: 'rule' }] }),
};

function readOverlined({ lines, page }: RestStretch, at: number) {
  const [over, words, under] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!over || !words || words.text === '' || !isAdornment(over) || !isAdornment(under)) return null;
  if (over.text[0] !== under?.text[0] || over.text.length < Math.min(SHORTEST, words.text.length))
    return null;
  if (isAdornment(words)) return null;
  return {
    end: at + 3,
    drafts: [
      { type: 'heading' as const, depth: rankOf(`${over.text[0]}^`, page.adornments), text: words.text },
    ],
  };
}

function readUnderlined({ lines, page }: RestStretch, at: number) {
  const [words, under] = [lines[at], lines[at + 1]];
  if (!words || !under || under.indent !== words.indent || !isAdornment(under) || isAdornment(words))
    return null;
  if (under.text.length < Math.min(SHORTEST_UNDER, words.text.length)) return null;
  // `::` under a line begins set text.
  if (under.text === '::') return null;
  return {
    end: at + 2,
    drafts: [
      { type: 'heading' as const, depth: rankOf(under.text.charAt(0), page.adornments), text: words.text },
    ],
  };
}

function rankOf(adornment: string, known: string[]): number {
  const at = known.indexOf(adornment);
  return at >= 0 ? at + 1 : known.push(adornment);
}
