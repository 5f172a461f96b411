import type { Token } from 'marked';
import { type Block, textInline } from '../../model/index.ts';
import { wholeEmphasis } from './paragraphs.ts';

/** A comment of its own: `caption` and `row heads` say what follows, an empty one parts what belongs to nothing above. */
export const COMMENT = /^ {0,3}<!-- (caption |row heads )?-->\s*$/;

const CAPTION = 'caption ';

/** An emphasised paragraph right under a picture or table is its caption, unless a comment says otherwise. */
export function asCaption(block: Block, before: Block | undefined, mark: string | null): Block {
  if (block.type !== 'paragraph') return block;
  const under = (before?.type === 'image' || before?.type === 'table') && !before.under;
  if (mark === null ? !under : mark !== CAPTION) return block;
  const inlines = wholeEmphasis(block.inlines);
  return inlines ? { id: block.id, type: 'caption', inlines } : block;
}

/** `Table: words` or `: words` under a table: its caption, as pandoc has it. */
const TABLE_CAPTION = /^(?:Table)?:\s+(?=\S)/;

/** The caption that a paragraph under a table is; null for any other. */
export function asTableCaption(
  block: Block,
  { raw }: Token,
  before: Block | undefined,
  own: boolean,
): Block | null {
  if (
    own ||
    !TABLE_CAPTION.test(raw) ||
    block.type !== 'paragraph' ||
    before?.type !== 'table' ||
    before.under
  )
    return null;
  const [first, ...others] = block.inlines;
  const lead = first?.type === 'text' ? TABLE_CAPTION.exec(first.text)?.[0] : undefined;
  if (first?.type !== 'text' || lead === undefined) return null;
  return { id: block.id, type: 'caption', inlines: [textInline(first.text.slice(lead.length)), ...others] };
}
