import type { TextShape } from '../../../model/index.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import { bulletLength, parseItemNumber } from '../lines/list-markers.ts';
import { isBreak } from '../lines/rulers.ts';
import { isCaption } from './captions.ts';
import { markFootnotes } from './footnotes.ts';
import { markQuotations } from './quotations.ts';
import type { BlockKind, TextBlock } from './text-block.ts';
import { markTurns } from './turns.ts';

/** A bullet that stands for nothing else; the others may open a single sentence. */
const SURE_BULLET = /^[•◦▪▸►●○■□]/;

/** Gives every block the kind that the marks in it and in its neighbours show. */
export function classifyBlocks(known: {
  blocks: readonly TextBlock[];
  forced: TextShape | null;
  breaking: LineBreaking;
}): { readonly blocks: readonly TextBlock[] } {
  const { blocks, forced, breaking } = known;
  const kinds = blocks.map(kindAlone);
  if (breaking.laidOut) settleHangingItems(blocks, kinds);
  else settleItems(blocks, kinds);
  settleSpeech(blocks, kinds);
  settleRows(kinds);
  markQuotations(blocks, kinds);
  markFootnotes(blocks, kinds);
  markTurns(blocks, kinds, forced === 'transcript');
  return {
    blocks: blocks.map((block, at) => {
      const kind = kinds[at] ?? 'text';
      // A tab parts the cells of a row, and means something in lines that stay as they are; elsewhere it is a space.
      const keepsTabs = kind === 'row' || KEPT.has(kind) || !block.text.includes('\t');
      if (keepsTabs) return kind === block.kind ? block : { ...block, kind };
      return { ...block, kind, text: block.text.replace(/\s+/g, ' ') };
    }),
  };
}

/** Told when lines were joined. */
const KEPT: ReadonlySet<BlockKind> = new Set<BlockKind>(['verse', 'turn', 'code', 'term', 'table']);

/** What a block looks like without its neighbours. */
function kindAlone({ text, kind, underline, depth }: TextBlock): BlockKind {
  if (KEPT.has(kind)) return kind;
  if (underline !== '') return 'text';
  if (depth > 0) return 'quoted';
  if (isBreak(text)) return 'rule';
  if (text.includes('\t')) return 'row';
  if (bulletLength(text) > 0) return 'item';
  return isCaption(text) ? 'caption' : 'text';
}

/** One dash makes no list; numbers do where they follow each other at once. */
function settleItems(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  blocks.forEach(({ text }, at) => {
    if (kinds[at] !== 'item' || SURE_BULLET.test(text)) return;
    if (kinds[at - 1] !== 'item' && kinds[at + 1] !== 'item') kinds[at] = 'text';
  });
  const numbers = blocks.map(({ text }, at) =>
    kinds[at] === 'text' ? (parseItemNumber(text)?.value ?? 0) : 0,
  );
  numbers.forEach((number, at) => {
    if (number === 0) return;
    if (numbers[at + 1] === number + 1 || (numbers[at - 1] === number - 1 && number > 1)) kinds[at] = 'item';
  });
}

/**
 * The same where indentation tells what belongs to an item: its neighbours are the blocks that are set in no further. One
 * item alone is one where its lines hang, or where others are set like it.
 */
function settleHangingItems(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  const places = new Map<string, number>();
  blocks.forEach(({ text, indent }, at) => {
    if (kinds[at] === 'item') places.set(`${text[0]}${indent}`, (places.get(`${text[0]}${indent}`) ?? 0) + 1);
  });
  blocks.forEach(({ text, indent }, at) => {
    if (kinds[at] !== 'item' || SURE_BULLET.test(text) || indent > 0) return;
    if (kinds[at - 1] !== 'item' && kinds[at + 1] !== 'item' && (places.get(`${text[0]}${indent}`) ?? 0) < 2)
      kinds[at] = 'text';
  });
  /** The last number at each place, with nothing but what is set in further since. */
  const open: { readonly indent: number; readonly value: number; readonly at: number }[] = [];
  blocks.forEach(({ text, indent }, at) => {
    while ((open.at(-1)?.indent ?? -1) > indent + 1) open.pop();
    const value = kinds[at] === 'text' ? (parseItemNumber(text)?.value ?? 0) : 0;
    const last = open.at(-1);
    const beside = last && Math.abs(last.indent - indent) <= 1 ? last : null;
    if (beside) open.pop();
    if (value === 0) return;
    if (beside && beside.value === value - 1) {
      kinds[at] = 'item';
      kinds[beside.at] = 'item';
    }
    open.push({ indent, value, at });
  });
}

/** The end of a sentence; an attribution behind a dash (`– Tak – odparła`), or a verb and a name at the end (`, sier Ann Roe.`). */
const SENTENCE = /[.?!…]["”»]?$/;
const ATTRIBUTION = /[\p{L}.,?!…] – \p{Ll}|, \p{Ll}+(?: \p{Lu}[\p{L}.-]*){1,4}\.$/u;

/** Lines with a dash that are sentences, of which somebody says one or asks, are turns of a dialogue and no list. */
function settleSpeech(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (kinds[to] === 'item' && blocks[to]?.indent === 0 && blocks[to]?.text.startsWith('– ')) to++;
    if (to === from) continue;
    const texts = blocks.slice(from, to).map(({ text }) => text);
    const sentences = texts.filter((text) => SENTENCE.test(text)).length;
    const speech = texts.some((text) => text.endsWith('?') || ATTRIBUTION.test(text));
    if (speech && sentences * 4 >= texts.length * 3) kinds.fill('text', from, to);
    from = to;
  }
}

/** One line with a tab makes no table. */
function settleRows(kinds: BlockKind[]): void {
  kinds.forEach((kind, at) => {
    if (kind !== 'row' || kinds[at + 1] === 'row') return;
    // The row before has been settled already, so it is a row only in a table.
    if (kinds[at - 1] !== 'row') kinds[at] = 'text';
  });
}
