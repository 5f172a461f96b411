import { isCaption } from '../blocks/captions.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { isUpper } from '../characters.ts';
import { dateOfLine, findDate } from '../dates/dates.ts';
import { judgePageLine } from '../furniture/page-lines.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { Mail } from '../lines/mail.ts';
import type { Book } from '../pages/gutenberg.ts';
import { parseByline } from './byline.ts';
import { isStandfirst } from './standfirst.ts';
import { isTitle } from './title.ts';
import { takeTitlePage } from './title-page.ts';

/** So many lines of facts may stand before the text begins. */
const DEEPEST = 8;

const DATE: Verdict = { reason: 'date', why: 'a line that says a date and nothing else' };
const BYLINE: Verdict = { reason: 'byline', why: 'names who wrote the text, under the headline' };
const REPEATED: Verdict = { reason: 'repeated', why: 'says the headline again' };

/** What stands over the body of an article. */
export interface Head {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** Where the headline stands in the input, from 1; 0: nowhere. */
  readonly titleLine: number;
}

interface Known {
  readonly blocks: readonly TextBlock[];
  readonly mail: Mail | null;
  readonly book: Book | null;
  readonly breaking: LineBreaking;
  readonly proseIndent: number;
}

interface TakenHead {
  readonly head: Head;
  readonly blocks: readonly TextBlock[];
  readonly furniture: readonly FurnitureItem[];
}

/** Takes headline, standfirst, byline and date off the beginning of a text. Of a mail and of a book they are known. */
export function takeHead({ blocks, mail, book, breaking, proseIndent }: Known): TakenHead {
  if (book?.title) {
    const { titleLine, ...rest } = takeTitlePage(blocks, book);
    const { title, author: byline, published } = book;
    return { head: { title, standfirst: null, byline, published, titleLine }, ...rest };
  }
  const furniture: FurnitureItem[] = [];
  if (mail?.subject) {
    const { subject: title, from: byline, date: published } = mail;
    return { head: { title, standfirst: null, byline, published, titleLine: 0 }, blocks, furniture };
  }
  let published: string | null = mail?.date ?? null;
  let byline: string | null = mail?.from ?? null;
  let standfirst: string | null = null;
  let at = 0;
  const take = (verdict: Verdict, { text, line }: TextBlock): void => {
    furniture.push({ ...verdict, text, line });
    at++;
  };
  for (let block = blocks[at]; block && at < DEEPEST && blocks.length > at + 1; block = blocks[at]) {
    if (block.kind === 'turn') break;
    const date = dateOfLine(block.text);
    published ??= date;
    const verdict = date ? DATE : judgePageLine(block.text);
    if (!verdict) break;
    take(verdict, block);
  }
  // A letterhead in columns stands over the headline of a specification.
  const letterhead = breaking.laidOut && blocks[at]?.kind === 'code' && isCentred(blocks[at + 1]) ? at : -1;
  if (letterhead >= 0) at++;
  const first = blocks[at];
  if (!first || !isTitle(first, blocks[at + 1], breaking, proseIndent))
    return {
      head: { title: null, standfirst, byline, published, titleLine: 0 },
      blocks: blocks.slice(letterhead >= 0 ? letterhead : at),
      furniture,
    };
  const { text: title, line: titleLine } = first;
  at++;
  const captions: TextBlock[] = [];
  for (let block = blocks[at]; block?.kind === 'text' && at < DEEPEST; block = blocks[at]) {
    const { text } = block;
    const facts = parseByline(text, blocks[at + 1]);
    const verdict = text === title ? REPEATED : judgePageLine(text);
    if (verdict) take(verdict, block);
    else if (facts && (facts.byline === null || byline === null)) {
      byline ??= facts.byline;
      published ??= facts.published;
      take(facts.byline === null ? DATE : BYLINE, block);
    } else if (isCaption(text)) {
      captions.push(block);
      at++;
    } else if (standfirst === null && byline === null && isStandfirst(blocks, at)) {
      standfirst = text;
      at++;
    } else break;
  }
  published ??= dateOfDateline(blocks[at]?.text ?? '');
  return {
    head: { title, standfirst, byline, published, titleLine },
    blocks: [...blocks.slice(Math.max(0, letterhead), letterhead + 1), ...captions, ...blocks.slice(at)],
    furniture,
  };
}

/** Set in so far that it is in the middle of the page. */
const CENTRED = 12;

const isCentred = (block: TextBlock | undefined): boolean =>
  block?.kind === 'text' && block.indent >= CENTRED;

/** The date of a dateline that opens a paragraph: “ROME, May 2, 2023 — …”. */
function dateOfDateline(text: string): string | null {
  const dash = /\s(?:—|–|--|-)\s/.exec(text.slice(0, 90));
  if (!dash || !isUpper(text[0] ?? '')) return null;
  return findDate(text.slice(0, dash.index))?.iso ?? null;
}
