import { clean, type TextShape } from '../../../model/index.ts';
import type { InputLine } from './input-line.ts';
import { hasLeadIn } from './lead-ins.ts';
import { parseField } from './mail.ts';

/** Columns from one tab stop to the next. */
const TAB = 8;
/** A `>` set in further than this is text (CommonMark: three columns). */
const DEEPEST_QUOTE = 4;
/** More `>` than any conversation has: the rest are words. */
const MAX_DEPTH = 20;
/** From this share of quoted lines on, the whole text is a quoted mail. */
const QUOTED_SHARE = 0.6;

/** Take two columns: Hangul, Kana, Han, full-width forms (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

interface SplitText {
  readonly lines: readonly InputLine[];
  /** A level of `>` stood before (nearly) all lines and was taken off. */
  readonly quoted: boolean;
}

/** The lines of a text, cleaned. Of what is said to be a mail a level of `>` is taken off however few lines have it. */
export function splitLines({ text: input, forced }: { text: string; forced: TextShape | null }): SplitText {
  const text = input.includes('\r\n') ? input.replaceAll('\r\n', '\n') : input;
  const lines: InputLine[] = [];
  // A soft hyphen at the end of a line, or of a column, says that the word goes on; cleaning would take the sign.
  const whole = text.includes('\u00ad') ? text.replace(/\u00ad(?= ?\n| {2}|$)/g, '\u2010') : text;
  const wide = WIDE.test(whole);
  let startsPage = false;
  let number = 0;
  for (const sheet of whole.split(/[\f\v]/)) {
    for (const raw of clean(sheet).split('\n')) {
      number++;
      const line = readLine(raw, startsPage, number, wide);
      lines.push(line);
      startsPage = startsPage && line.text === '';
    }
    startsPage = true;
    // A form feed ends no line of its own.
    number--;
  }
  // Where a line says whose the quoted lines are, they are not the text itself.
  const answers = hasLeadIn(lines);
  return { quoted: !answers && unquote(lines, forced === 'mail' ? 0 : QUOTED_SHARE), lines };
}

function countWide(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (WIDE.test(text[at] ?? '')) count++;
  return count;
}

/** Takes off the white space around a line and the quoting before it, and measures what stood before its words. */
function readLine(raw: string, startsPage: boolean, number: number, wide: boolean): InputLine {
  let at = 0;
  let depth = 0;
  let indent = 0;
  let unquoted = 0;
  for (; at < raw.length; at++) {
    const char = raw.charCodeAt(at);
    if (char === 0x20 || char === 0xa0) indent++;
    else if (char === 0x09) indent += TAB - (indent % TAB);
    else if (char === 0x3000) indent += 2;
    else if (char === 0x3e && depth < MAX_DEPTH && indent < DEEPEST_QUOTE) {
      depth++;
      // One space belongs to the mark.
      indent = raw.charCodeAt(at + 1) === 0x20 ? -1 : 0;
      unquoted = at + 1 - indent;
    } else break;
  }
  const text = raw.slice(at).trim();
  const end = text === '' ? 0 : indent + text.length + (wide ? countWide(text) : 0);
  return {
    end,
    text,
    raw: unquoted === 0 && text.length === raw.length ? raw : raw.slice(unquoted).trimEnd(),
    indent: text === '' ? 0 : indent,
    depth,
    startsPage,
    number,
  };
}

/** Takes one `>` off every line, in place, where nearly all have one; and again while that holds. */
function unquote(lines: InputLine[], share: number): boolean {
  const filled = lines.filter((line) => line.text !== '').length;
  const first = lines.find((line) => line.text !== '');
  // A field over a mail in which little is new: what it quotes stays a quotation.
  if (first?.depth === 0 && parseField(first.text) !== null) return false;
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
