import { type Article, type Block, blocksOf, type Position, textsOf } from '../../model/index.ts';
import type { Spoken, Stretch } from './voice.ts';

/** Nobody wants to hear these. */
const SILENT: ReadonlySet<Block['type']> = new Set(['code', 'rule']);
/** Of running text that is parted at once, in characters: of a text without paragraphs no more is looked at before one hears it. */
const MOST_PARTED = 20_000;
/** What has no end is said in pieces of so many characters: half a minute. */
const MOST_SAID = 500;

/**
 * What is read aloud from a place on, a sentence at a time: of the block at the place, from the first sentence that begins
 * there or after it, if one does. Sentences end where lines end that the author set; in a text that is as it is, where there
 * is an empty line.
 */
export function* spokenFrom(
  article: Article,
  from: Position,
  split: (text: string) => readonly Stretch[],
): Generator<Spoken> {
  const blocks = new Map<string, Block['type']>();
  for (const { block } of blocksOf(article)) blocks.set(block.id, block.type);
  // An article without a title begins at its title all the same.
  let isReached = from.block === 'title';
  const isHeard = (block: string) => {
    isReached ||= block === from.block;
    const type = blocks.get(block);
    return isReached && !(type !== undefined && SILENT.has(type));
  };
  for (const { block, text } of textsOf(article, isHeard)) {
    const offset = block === from.block ? from.offset : 0;
    let before: Spoken | null = null;
    for (const stretch of sentencesOf(text, blocks.get(block) === 'verbatim', offset, split)) {
      const spoken = { block, ...stretch };
      if (stretch.start >= offset) {
        yield spoken;
        before = null;
      } else before = spoken;
    }
    // One is within its last sentence.
    if (before !== null && before.end > offset) yield before;
  }
}

/** The sentences of a text, from the paragraph or line on that an offset is in. */
function* sentencesOf(
  text: string,
  isWrapped: boolean,
  from: number,
  split: (text: string) => readonly Stretch[],
): Generator<Stretch> {
  const ending = isWrapped ? '\n\n' : '\n';
  let at = from === 0 ? 0 : text.lastIndexOf(ending, from - 1) + 1;
  at = Math.max(at, from - MOST_PARTED);
  while (at < text.length) {
    const found = text.indexOf(ending, at);
    const end = Math.min(found < 0 ? text.length : found, at + MOST_PARTED);
    for (const sentence of split(text.slice(at, end)))
      yield* pieces(text, { start: at + sentence.start, end: at + sentence.end });
    at = end === found ? end + ending.length : end;
  }
}

/** A sentence, or what it is parted into at spaces where it is too long. */
function* pieces(text: string, { start, end }: Stretch): Generator<Stretch> {
  let at = start;
  while (end - at > MOST_SAID) {
    const space = text.lastIndexOf(' ', at + MOST_SAID);
    const to = space > at ? space : cutBefore(text, at + MOST_SAID);
    yield { start: at, end: to };
    at = to;
  }
  if (at < end) yield { start: at, end };
}

/** Where a text may be cut: before the character that a code unit belongs to. */
function cutBefore(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
