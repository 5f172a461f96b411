import { trimStartOf } from '../../../model/index.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { endsSentence, isUpper } from '../characters.ts';
import { isCommitLine } from '../lines/commit-lines.ts';
import { PART_WORDS } from './words.ts';

/** A heading set by a convention is no longer. */
const LONGEST = 90;
/** A convention is one that comes so often. */
const FEWEST = 2;
const PART =
  /^(?:[ivxlc]{1,7}|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|un|deux|uno|dos|один|два|the (?:first|second|third|last))(?=[.:\s]|$)/i;
const OUTLINE = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\S/;

/** The number in an outline that a text begins with, such as `2.1`; null: none. */
export const outlineNumber = (text: string): string | null => OUTLINE.exec(text)?.[1] ?? null;

/**
 * Marks blocks that a convention of the text makes headings, where it comes twice or more: `CHAPTER IV.` alone, and with
 * it the title below it; `1 Title`, `1.2 Title`, … over paragraphs, numbered in a row.
 */
export function findConventions(blocks: readonly TextBlock[], isBroken: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const chapters = blocks.flatMap((block, at) => (isChapter(block, blocks[at + 1]) ? [at] : []));
  if (chapters.length >= FEWEST) for (const at of chapters) found.add(at);
  // What `git log` writes over each change.
  blocks.forEach(({ text, kind }, at) => {
    if (kind === 'text' && isCommitLine(text)) found.add(at);
  });
  // Where every line is a block, numbers count more than headings.
  if (isBroken) for (const at of findOutline(blocks)) found.add(at);
  return found;
}

/** What stands behind the number of a part (`CHAPTER IV.`, `Kapitel 3`, `Part Two: …`); null: the text begins with none. */
export function behindPartNumber(text: string): string | null {
  const space = text.indexOf(' ');
  if (space < 0 || !PART_WORDS.has(text.slice(0, space).toLowerCase())) return null;
  const rest = text.slice(space + 1);
  const number = PART.exec(rest)?.[0];
  return number === undefined ? null : rest.slice(number.length);
}

/** `CHAPTER I.`, `Kapitel 3`, `Part Two: The Flood`, in a line of its own. */
function isChapter({ text, kind, gap }: TextBlock, next: TextBlock | undefined): boolean {
  if (kind !== 'text' || !gap || !next?.gap || text.length > LONGEST || !isUpper(text[0] ?? '')) return false;
  const rest = behindPartNumber(text);
  return rest !== null && !/[,;]$/.test(text) && !isSentences(rest);
}

/** More than one, and the last with its full stop. */
const isSentences = (text: string): boolean => endsSentence(text) && /[.!?] \S/.test(text);

/** A chapter's number and nothing else: its title may stand below. */
export const isChapterNumber = (text: string): boolean => /^[.:]?$/.test(behindPartNumber(text) ?? ' ');

/** The title of a chapter on a line under its number: in capitals, or short without a full stop. */
export function isChapterTitle({ text, kind, gap }: TextBlock, next: TextBlock | undefined): boolean {
  if (kind !== 'text' || !gap || !next || text.length > LONGEST) return false;
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return capitals || (!endsSentence(text) && text.length < 60 && isUpper(text[0] ?? ''));
}

/** Short lines with numbers that follow each other, each over what is no such line. */
function findOutline(blocks: readonly TextBlock[]): number[] {
  const found: number[] = [];
  let expected = 1;
  blocks.forEach((block, at) => {
    const { text, kind, gap, indent } = block;
    if (kind !== 'text' || text.length > LONGEST || indent > 3 || endsSentence(text) || /[,;:]$/.test(text))
      return;
    const number = outlineNumber(text);
    const next = blocks[at + 1];
    if (number === null || !next || !isUpper(trimStartOf(text.slice(number.length), '. ')[0] ?? '')) return;
    const main = Number(number.split('.')[0]);
    const deep = number.includes('.');
    if (deep ? main !== expected - 1 : main !== expected) return;
    const over =
      next.kind !== 'text' ||
      next.text.length > LONGEST ||
      next.indent > indent + 1 ||
      outlineNumber(next.text) !== null;
    if (!over || !(gap || next.gap)) return;
    if (!deep) expected++;
    found.push(at);
  });
  return expected > FEWEST ? found : [];
}
