import { cleanOrNull, createIds, type Section } from '../../../model/index.ts';
import { parseFootnote } from '../blocks/footnotes.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { isChapterNumber, isChapterTitle } from '../headings/conventions.ts';
import { stripEmphasis } from './emphasis.ts';
import type { Numbering } from './numbering.ts';
import type { StyleReader } from './style-reader.ts';
import { toBlocks } from './to-blocks.ts';

/** Where a section or block begins in the input. */
export interface Anchor {
  readonly line: number;
  readonly id: string;
}

interface Sections {
  readonly sections: readonly Section[];
  /** In the order of the text. */
  readonly anchors: readonly Anchor[];
}

/** Blocks under their headings. What stands before the first heading is the lead; there is none where nothing does. */
export function toSections(
  blocks: readonly TextBlock[],
  levels: readonly number[],
  styles: StyleReader,
  hasMarks = false,
): Sections {
  const numbering: Numbering = { ids: createIds(), footnotes: labelsOf(blocks), hasMarks, styles };
  const sections: Section[] = [];
  const anchors: Anchor[] = [];
  const onBlock = (line: number, id: string): void => {
    anchors.push({ line, id });
  };
  const close = (from: number, to: number, heading: TextBlock | null, level: number): void => {
    if (heading === null && from === to) return;
    const id = numbering.ids.section();
    if (heading !== null) anchors.push({ line: heading.line, id });
    const words = heading?.text ?? null;
    sections.push({
      id,
      heading: cleanOrNull(words !== null && hasMarks ? stripEmphasis(words) : words),
      level,
      blocks: toBlocks(blocks.slice(from, to), numbering, onBlock),
    });
  };
  let from = 0;
  let heading: TextBlock | null = null;
  let level = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const own = levels[at] ?? 0;
    if (!block || own === 0) continue;
    close(from, at, heading, level);
    const next = blocks[at + 1];
    const titled =
      next && !next.heading && isChapterNumber(block.text) && isChapterTitle(next, blocks[at + 2]);
    heading = titled ? { ...block, text: `${block.text} ${next.text}` } : block;
    if (titled) at++;
    level = own;
    from = at + 1;
  }
  close(from, blocks.length, heading, level);
  return { sections, anchors };
}

function labelsOf(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { kind, text } of blocks) if (kind === 'footnote') labels.add(parseFootnote(text)?.label ?? '');
  return labels;
}
