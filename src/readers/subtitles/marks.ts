/** Words of a cue that look and sound alike. */
export interface Words {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** Who says them, where a `<v Name>` tells; null where none does. */
  readonly voice: string | null;
}

/** Marks that are known; any other `<…>` is words. Those of WebVTT (section 3.2) and the few of HTML that SubRip has. */
const MARKS = new Set('i em b strong u c v lang ruby rt rp font span br s'.split(' '));
/** No mark is longer, in characters. */
const LONGEST_MARK = 300;
const TIMESTAMP = /^(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}$/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** The words of some lines of a cue, without the marks in them: `<i>`, `<v Name>`, `<c.loud>`, `{\an8}`, `&amp;`, times. */
export function readMarks(text: string): Words[] {
  const found: Words[] = [];
  const open = { emphasis: 0, strong: 0, voice: null as string | null };
  let words = '';
  const close = () => {
    const { emphasis, strong, voice } = open;
    if (words !== '') found.push({ text: words, emphasis: emphasis > 0, strong: strong > 0, voice });
    words = '';
  };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const length = char === '<' ? markLength(text, at) : char === '{' ? overrideLength(text, at) : 0;
    if (length > 0) {
      if (char === '<') {
        const mark = text.slice(at + 1, at + length - 1);
        const name = nameOf(mark);
        if (name === 'br') words += '\n';
        else if (name === 'rt') words += mark.startsWith('/') ? '）' : '（';
        else {
          close();
          apply(open, name, mark);
        }
      }
      at += length;
      continue;
    }
    const reference = char === '&' ? readReference(text, at) : null;
    words += reference?.char ?? char;
    at += reference?.length ?? 1;
  }
  close();
  return found;
}

/** The words of some lines alone, on one line. */
export function wordsOf(text: string): string {
  const words = /[<{&]/.test(text) ? readMarks(text).reduce((all, one) => all + one.text, '') : text;
  return words.replace(/\s+/g, ' ').trim();
}

/** When the last word of a cue is said, in seconds, where marks in it tell. */
export function lastWordAt(lines: readonly string[]): number | null {
  const text = lines.at(-1) ?? '';
  const from = text.lastIndexOf('<', text.lastIndexOf('<c'));
  const times = /<((?:\d{1,3}:)?\d{1,2}:\d{1,2}\.\d{1,3})>/.exec(text.slice(Math.max(0, from - 40)))?.[1];
  if (times === undefined) return null;
  return times.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function apply(
  open: { emphasis: number; strong: number; voice: string | null },
  name: string,
  mark: string,
): void {
  const step = mark.startsWith('/') ? -1 : 1;
  if (name === 'i' || name === 'em') open.emphasis = Math.max(0, open.emphasis + step);
  else if (name === 'b' || name === 'strong') open.strong = Math.max(0, open.strong + step);
  else if (name === 'v') open.voice = step < 0 ? null : wordsOf(mark.replace(/^v\S*/i, '')) || null;
}

const nameOf = (mark: string): string => /^\/?([a-z]{1,6})(?![a-z])/i.exec(mark)?.[1]?.toLowerCase() ?? '';

/** How long the mark is that begins with a `<`; 0 where it is none. */
function markLength(text: string, at: number): number {
  const mark = text.slice(at + 1, at + LONGEST_MARK).split('>', 1)[0] ?? '';
  if (text[at + 1 + mark.length] !== '>' || mark.includes('<')) return 0;
  return MARKS.has(nameOf(mark)) || TIMESTAMP.test(mark) ? mark.length + 2 : 0;
}

/** `{\an8}` and the like: where and how a player shows a line (of Advanced SubStation, found in SubRip). */
function overrideLength(text: string, at: number): number {
  if (text[at + 1] !== '\\') return 0;
  const end = text.slice(at, at + LONGEST_MARK).indexOf('}');
  return end + 1;
}

function readReference(text: string, at: number): { readonly char: string; readonly length: number } | null {
  const found = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/i.exec(text.slice(at, at + 12));
  if (!found) return null;
  const [whole, decimal, hex, name = ''] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1;
  if (code > 0x10ffff) return null;
  const char = code >= 0 ? String.fromCodePoint(code) : NAMED[name.toLowerCase()];
  return char === undefined ? null : { char, length: whole.length };
}
