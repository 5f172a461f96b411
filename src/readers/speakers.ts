import { type Block, clean, cleanOrNull, type Said, type Section, textOf } from '../model/index.ts';
import type { InputLine } from './text/lines/input-line.ts';
import { readLeadIn } from './text/lines/lead-ins.ts';
import { isAside } from './text/lines/turns/asides.ts';
import { readTurns } from './text/lines/turns/find-turns.ts';
import { opensScene } from './text/lines/turns/scenes.ts';
import type { TurnHead } from './text/lines/turns/turn.ts';

/**
 * Says of paragraphs that are turns of a conversation who speaks and which words are said, and of set-off quotations whom
 * the line before names. By the words alone, so that an article that was saved as Markdown has the same speakers.
 */
export function markSpeakers(sections: readonly Section[]): Section[] {
  const lines: InputLine[] = [];
  const firsts = new Map<string, number>();
  const add = (text: string): void => {
    const held = text.includes('\n') ? text.split('\n') : [text];
    for (const one of held) lines.push(one === '' ? BLANK : lineOf(one));
    lines.push(BLANK);
  };
  for (const { heading, blocks } of sections) {
    if (heading !== null && opensScene(heading)) add(heading);
    else if (heading !== null) lines.push(ANYTHING, BLANK);
    for (const block of blocks) {
      firsts.set(block.id, lines.length);
      if (block.type === 'paragraph') add(textOf(block));
      else lines.push(ANYTHING, BLANK);
    }
  }
  const { found, accepted } = readTurns(lines, false);
  const headOf = (id: string): TurnHead | null => {
    const one = found.get(firsts.get(id) ?? -1);
    return one && accepted.has(one.convention) && one.head.words >= 0 ? one.head : null;
  };
  return sections.map((section) => {
    const blocks = nameWriters(section.blocks);
    const marked = accepted.size > 0 ? blocks.map((block) => markTurn(block, headOf(block.id))) : blocks;
    return marked === section.blocks ? section : { ...section, blocks: marked };
  });
}

const lineOf = (text: string): InputLine => ({
  text,
  raw: text,
  indent: 0,
  end: text.length,
  depth: 0,
  startsPage: false,
  number: 0,
});

const BLANK = lineOf('');
/** Stands for what is no paragraph and so no turn: it counts, and is read as nothing. */
const ANYTHING = lineOf('·');

function markTurn(block: Block, head: TurnHead | null): Block {
  if (block.type !== 'paragraph' || !head) return block;
  const words = wordsOf(textOf(block), head.words);
  return words.length > 0 ? { ...block, said: { speaker: cleanOrNull(head.speaker), words } } : block;
}

/** The lines behind the head, but for what is told between them. */
function wordsOf(text: string, from: number): Said['words'] {
  const words: [number, number][] = [];
  let open = false;
  for (let at = from; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end);
    const last = words.at(-1);
    const aside = isAside(line);
    if (!aside && open && last) last[1] = end;
    else if (!aside && line !== '') words.push([at, end]);
    open = !aside && words.length > 0;
    at = end + 1;
  }
  return words;
}

function nameWriters(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'quotation')) return blocks;
  return blocks.map((block, at) => {
    if (block.type !== 'quotation') return block;
    const inner = { ...block, blocks: nameWriters(block.blocks) };
    const writer = writerAbove(blocks[at - 1], blocks[at - 2]);
    return writer === null ? inner : { ...inner, speaker: clean(writer) };
  });
}

/** Whom the line over a quotation names, or the two lines where it was broken. */
function writerAbove(before: Block | undefined, above: Block | undefined): string | null {
  if (before?.type !== 'paragraph') return null;
  const text = textOf(before);
  const writer = readLeadIn(text);
  if (writer !== null || above?.type !== 'paragraph') return writer;
  return readLeadIn(`${textOf(above)} ${text}`);
}
