import { type Inline, textInline } from '../model/index.ts';

/**
 * What the end of a line within a paragraph stands for, in every format: a space, or nothing where the scripts on both
 * sides of it have none between words. CSS Text 3, section 4.1.3 (segment break transformation rules): it goes where
 * the characters on both sides are wide, full-width or half-width by Unicode Standard Annex 11 and neither is Hangul.
 * Thai, Lao and Khmer keep their space there, as does Korean. Two things are ours: emoji, which are wide and stand in
 * every script, keep it; and the marks that East Asian scripts share with Latin, of ambiguous width, are seen through to
 * the letter beside them, as drafts of that section did for Chinese and Japanese.
 */

/** Quotation marks, dashes, ellipses and the middle dot: set wide in Chinese and Japanese, narrow elsewhere. */
const SHARED_MARKS = '\u2018\u2019\u201c\u201d\u2014\u2015\u2025\u2026\u00b7';
/** Marks at one side that are seen through; nobody sets more (`……”`). */
const MOST_MARKS = 6;
/** Stands for what is no text: a picture, a formula, a forced line end. */
const OBJECT = '\ufffc';

/** Blocks of wide, full-width and half-width characters other than Hangul and emoji (EastAsianWidth.txt, Unicode 16). */
const EAST_ASIAN: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x302d],
  [0x3030, 0x312f],
  [0x3190, 0x31ff],
  [0x3220, 0x325f],
  [0x3280, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

function isEastAsian(code: number): boolean {
  return code >= 0x2e80 && EAST_ASIAN.some(([first, last]) => code >= first && code <= last);
}

/** Chooses another form of the character before it. */
function isVariationSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

/** Whether two lines of a paragraph go on without a space. White space at their ends is not theirs. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return endsEastAsian(before, before.length) && beginsEastAsian(after, 0);
}

/** The lines of a paragraph as one. */
export function joinTexts(lines: readonly string[]): string {
  return lines.length < 2 ? (lines[0] ?? '') : joinLines(lines.join('\n')).replaceAll('\n', ' ');
}

function endsEastAsian(text: string, end: number): boolean {
  let at = end;
  for (let marks = 0; at > 0 && marks <= MOST_MARKS; ) {
    const unit = text.charCodeAt(at - 1);
    at -= unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? 2 : 1;
    const code = text.codePointAt(at) ?? 0;
    if (SHARED_MARKS.includes(text.charAt(at))) marks++;
    else if (!isVariationSelector(code)) return isEastAsian(code);
  }
  return false;
}

function beginsEastAsian(text: string, start: number): boolean {
  let at = start;
  while (at < start + MOST_MARKS && at < text.length && SHARED_MARKS.includes(text.charAt(at))) at++;
  return isEastAsian(text.codePointAt(at) ?? 0);
}

/** A text without the line ends that stand for nothing, and the spaces beside them. Others stay as they are. */
export function joinLines(text: string): string {
  const gaps = findGaps(text);
  return gaps.length === 0 ? text : cutGaps(text, 0, gaps);
}

/** As `joinLines`, of running text: a line may end in one mark and the next begin in another. */
export function joinInlines(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some(holdsLineEnd)) return inlines;
  const gaps = findGaps(inlines.map(lettersOf).join(''));
  if (gaps.length === 0) return inlines;
  let at = 0;
  let next = 0;
  const cut = (inline: Inline): Inline => {
    if (inline.type === 'text') {
      const start = at;
      at += inline.text.length;
      const own: Gap[] = [];
      for (let gap = gaps[next]; gap && gap.start < at; gap = gaps[next]) {
        if (gap.end > start) own.push(gap);
        // One that reaches beyond this text is looked at again in the next.
        if (gap.end > at) break;
        next++;
      }
      return own.length === 0 ? inline : textInline(cutGaps(inline.text, start, own));
    }
    if ('children' in inline) return { ...inline, children: inline.children.map(cut) };
    at += lettersOf(inline).length;
    return inline;
  };
  return inlines.map(cut);
}

function holdsLineEnd(inline: Inline): boolean {
  if (inline.type === 'text') return inline.text.includes('\n');
  return 'children' in inline && inline.children.some(holdsLineEnd);
}

/** What stands beside a line end; a reference to a note is seen through. */
function lettersOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  if ('children' in inline) return inline.children.map(lettersOf).join('');
  if (inline.type === 'code') return inline.text.replace(/[ \t\n]/g, OBJECT);
  return inline.type === 'reference' ? '' : OBJECT;
}

/** White space that stands for nothing. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

function findGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end)) {
    let start = end;
    while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isSpace(text.charCodeAt(end))) end++;
    if (endsEastAsian(text, start) && beginsEastAsian(text, end)) gaps.push({ start, end });
  }
  return gaps;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a;

/** A text that begins at `offset` of that in which the gaps were found, without them. */
function cutGaps(text: string, offset: number, gaps: readonly Gap[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of gaps) {
    kept += text.slice(from, Math.max(from, start - offset));
    from = end - offset;
  }
  return kept + text.slice(from);
}
