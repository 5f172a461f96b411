import { clean } from '../../model/index.ts';
import type { Line } from './piece.ts';

const TAB = 4;
/** More `>` than any conversation has: the rest are words. */
const MAX_DEPTH = 20;
/** From this share of quoted lines on, the whole text is a quoted mail. */
const QUOTED_SHARE = 0.6;

/** The lines of a text, cleaned. `quoted`: a level of `>` stood before (nearly) all of them and was taken off. */
export function splitLines(text: string): { readonly lines: Line[]; readonly quoted: boolean } {
  const lines: Line[] = [];
  // A soft hyphen at a line end says that the word goes on; cleaning would take the sign and leave a gap.
  const whole = text.includes('\u00ad') ? text.replace(/\u00ad\n[ \t]*/g, '') : text;
  let page = false;
  for (const sheet of whole.split(/[\f\v]/)) {
    for (const raw of clean(sheet).split('\n')) {
      const line = readLine(raw, page);
      lines.push(line);
      page = page && line.text === '';
    }
    page = true;
  }
  return { quoted: unquote(lines), lines };
}

function readLine(raw: string, page: boolean): Line {
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
  return { text, indent: text === '' ? 0 : indent, depth, page };
}

/** Takes one `>` off every line, in place, where nearly all have one; and again while that holds. */
function unquote(lines: Line[]): boolean {
  const filled = lines.filter((line) => line.text !== '').length;
  let quoted = false;
  while (lines.filter((line) => line.depth > 0 && line.text !== '').length > filled * QUOTED_SHARE) {
    quoted = true;
    lines.forEach((line, at) => {
      if (line.depth > 0) lines[at] = { ...line, depth: line.depth - 1 };
    });
  }
  return quoted;
}
