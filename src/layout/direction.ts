import { type Article, type Block, type Table, textOfInlines } from '../model/index.ts';

/** Letters looked at before a text counts as left to right. */
const CHARACTERS_MAX = 500;

/** As Unicode has them, to be put where letters tell it wrong. */
const RIGHT_TO_LEFT_MARK = 0x200f;
const LEFT_TO_RIGHT_MARK = 0x200e;

/** Languages that are written from right to left, by their subtags. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks nqo ps rhg sd syr ug ur yi'.split(' '));

/**
 * Does a text run right to left: is its first letter with a direction Hebrew, Arabic or of a kindred script (UAX 9, P2)?
 * In an article that mostly does (`mostly`), is it so of half of its letters: there many a paragraph begins with a name in
 * Latin letters. A directional mark at its beginning says so of itself.
 */
export function isRightToLeft(text: string, mostly = false): boolean {
  const mark = text.charCodeAt(0);
  if (mark === RIGHT_TO_LEFT_MARK || mark === LEFT_TO_RIGHT_MARK) return mark === RIGHT_TO_LEFT_MARK;
  const length = Math.min(text.length, CHARACTERS_MAX);
  let own = 0;
  let other = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isRtlUnit(code)) own++;
    else if (isLtrUnit(code)) other++;
    else continue;
    if (!mostly) return own > 0;
  }
  return own > 0 && own >= other;
}

/** Does an article run right to left, by its language, else by its headline and its first words? */
export function runsRightToLeft({ lang, title, sections }: Article): boolean {
  if (lang !== null) return RIGHT_TO_LEFT.has(lang.split('-', 1)[0] ?? '');
  if (title !== null) return isRightToLeft(title);
  const first = sections.find(({ blocks }) => blocks.length > 0)?.blocks[0];
  return first !== undefined && isRightToLeft(firstWords([first]), true);
}

/** The beginning of what some blocks say, as much as tells their direction; no code. */
export function firstWords(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= CHARACTERS_MAX) break;
    if ('inlines' in block) text += textOfInlines(block.inlines);
    else if (block.type === 'list') for (const item of block.items) text += firstWords(item.blocks);
    else if (block.type === 'quotation' || block.type === 'footnote') text += firstWords(block.blocks);
    else if (block.type === 'table') text += wordsOfTable(block);
  }
  return text;
}

/** The words of a table's first cells. */
export function wordsOfTable({ header, rows }: Table): string {
  let text = '';
  for (const row of [header, ...rows]) {
    if (text.length >= CHARACTERS_MAX) break;
    for (const cell of row) text += textOfInlines(cell);
  }
  return text;
}

/** Has a text any letter that runs right to left? */
export function hasRightToLeft(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isRtlUnit(text.charCodeAt(at))) return true;
  return false;
}

/** Hebrew to Arabic Extended-A, their presentation forms, and the planes' right-to-left blocks by their lead surrogates. */
function isRtlUnit(code: number): boolean {
  if (code < 0x5be) return false;
  if (code < 0x900) return (code < 0x660 || code > 0x669) && (code < 0x6f0 || code > 0x6f9) && code !== 0x60c;
  if (code === 0x200f) return true;
  if (code < 0xd800) return false;
  return (
    code === 0xd802 ||
    code === 0xd803 ||
    code === 0xd83a ||
    code === 0xd83b ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

function isLtrUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code === 0x200e || (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3041 && code < 0xd83c);
}
