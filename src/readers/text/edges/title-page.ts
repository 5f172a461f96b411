import type { TextBlock } from '../blocks/text-block.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import type { Book } from '../pages/gutenberg.ts';

/** So many lines may stand on the title page of a book. */
const DEEPEST = 8;
/** Longer blocks are its text. */
const LONGEST = 120;

const TITLE: Verdict = {
  reason: 'repeated',
  why: 'says the title again, that the frame of the text has told',
};
const AUTHOR: Verdict = { reason: 'byline', why: 'names the author, whom the frame of the text has told' };

interface TitlePage {
  /** What is left. */
  readonly blocks: readonly TextBlock[];
  readonly furniture: readonly FurnitureItem[];
  /** Where the title stands in the input, from 1; 0: nowhere. */
  readonly titleLine: number;
}

/** Takes off the title page of a book, whose title is known, the lines that say again what it is and who wrote it. */
export function takeTitlePage(blocks: readonly TextBlock[], { title, author }: Book): TitlePage {
  const furniture: FurnitureItem[] = [];
  const authorWords = lettersOf(author ?? '');
  const byline = ['by', authorWords, `by${authorWords}`];
  // A title may stand on several lines.
  let missing = lettersOf(title ?? '');
  const taken = new Set<TextBlock>();
  let titleLine = 0;
  for (const block of blocks.slice(0, DEEPEST)) {
    if (block.text.length > LONGEST) break;
    const words = lettersOf(block.text);
    const isTitle = words !== '' && missing.startsWith(words);
    if (isTitle) {
      titleLine ||= block.line;
      missing = missing.slice(words.length);
    } else if (authorWords === '' || !byline.includes(words)) continue;
    furniture.push({ ...(isTitle ? TITLE : AUTHOR), text: block.text, line: block.line });
    taken.add(block);
  }
  return { blocks: blocks.filter((block) => !taken.has(block)), furniture, titleLine };
}

/** What two ways of setting the same words have in common. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[\s.,;:!?'"’“”_*=()-]+/g, '');
