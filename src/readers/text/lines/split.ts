import { clean, type TextShape } from '../../../model/index.ts';
import type { InputLine } from './input-line.ts';

/** Columns from one tab stop to the next. */
const TAB = 4;
/** More `>` than any conversation has: the rest are words. */
const MAX_DEPTH = 20;
/** From this share of quoted lines on, the whole text is a quoted mail. */
const QUOTED_SHARE = 0.6;

interface SplitText {
  readonly lines: readonly InputLine[];
  /** A level of `>` stood before (nearly) all lines and was taken off. */
  readonly quoted: boolean;
}

/** The lines of a text, cleaned. Of what is said to be a mail a level of `>` is taken off however few lines have it. */
export function splitLines({ text, forced }: { text: string; forced: TextShape | null }): SplitText {
  const lines: InputLine[] = [];
  // A soft hyphen at a line end says that the word goes on; cleaning would take the sign and leave a gap.
  const whole = text.includes('\u00ad') ? text.replace(/\u00ad\n[ \t]*/g, '') : text;
  let startsPage = false;
  let number = 0;
  for (const sheet of whole.split(/[\f\v]/)) {
    for (const raw of clean(sheet).split('\n')) {
      number++;
      const line = readLine(raw, startsPage, number);
      lines.push(line);
      startsPage = startsPage && line.text === '';
    }
    startsPage = true;
    // A form feed ends no line of its own.
    number--;
  }
  return { quoted: unquote(lines, forced === 'mail' ? 0 : QUOTED_SHARE), lines };
}

/** Takes off the white space around a line and the quoting before it, and measures what stood before its words. */
function readLine(raw: string, startsPage: boolean, number: number): InputLine {
  let at = 0;
  let depth = 0;
  let indent = 0;
  for (; at < raw.length; at++) {
    const char = raw.charCodeAt(at);
    if (char === 0x20 || char === 0xa0) indent++;
    else if (char === 0x09) indent += TAB - (indent % TAB);
    else if (char === 0x3000) indent += 2;
    else if (char === 0x3e && depth < MAX_DEPTH && indent < TAB) {
      depth++;
      // One space belongs to the mark.
      indent = raw.charCodeAt(at + 1) === 0x20 ? -1 : 0;
    } else break;
  }
  const text = raw.slice(at).trim();
  return { text, indent: text === '' ? 0 : indent, depth, startsPage, number };
}

/** Takes one `>` off every line, in place, where nearly all have one; and again while that holds. */
function unquote(lines: InputLine[], share: number): boolean {
  const filled = lines.filter((line) => line.text !== '').length;
  let quoted = false;
  while (
    (share > 0 || !quoted) &&
    lines.filter((line) => line.depth > 0 && line.text !== '').length > filled * share
  ) {
    quoted = true;
    lines.forEach((line, at) => {
      if (line.depth > 0) lines[at] = { ...line, depth: line.depth - 1 };
    });
  }
  return quoted;
}
