import {
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  type FurnitureReason,
  type Ids,
  isBlank,
  type ListItem,
  textInline,
  textOfInlines,
  withoutStrong,
} from '../../model/index.ts';
import { titleBeside } from '../callout-kinds.ts';
import type { HeadingWords } from '../link-places.ts';
import { createFormula } from '../math/index.ts';
import { tidyInlines } from '../tidy.ts';
import type { Draft } from './draft.ts';
import { altOf } from './inlines/links.ts';
import type { Parsed, Resolve } from './parsed.ts';
import { linesOfCell } from './tables.ts';
import { linesOf, paragraphOf, worded, wrap } from './worded.ts';

/** What making blocks needs and leaves behind. */
export interface BlockContext {
  readonly ids: Ids;
  readonly readInlines: Parsed['readInlines'];
  readonly resolve: Resolve;
  /** Names of the place that is read, which the next block or heading takes. */
  readonly names: string[];
  /** Headings that head no section, by the id of what they became. */
  readonly headings: HeadingWords[];
  readonly leaveOut: (text: string, reason: FurnitureReason) => void;
}

type DraftOf<Type extends Draft['type']> = Extract<Draft, { readonly type: Type }>;

/** Drafts as blocks of the model; `under` says how many terms they stand under. */
export function blocksOf(drafts: readonly Draft[], context: BlockContext, under = 0): Block[] {
  const blocks: Block[] = [];
  const add = (block: Block) => blocks.push(under > 0 ? { ...block, under } : block);
  for (const draft of drafts) {
    switch (draft.type) {
      case 'definition':
        for (const block of blocksOf(draft.drafts, context, under + 1)) blocks.push(block);
        break;
      case 'note':
        for (const block of noteOf(draft, context, under)) blocks.push(block);
        break;
      case 'notes':
        break;
      case 'names':
        for (const name of draft.names) context.names.push(name);
        break;
      case 'furniture':
        context.leaveOut(draft.text, draft.reason);
        break;
      default:
        for (const block of blockOf(draft, context)) add(takeNames(block, context));
    }
  }
  return blocks;
}

function blockOf(
  draft: Exclude<Draft, { readonly type: 'definition' | 'note' | 'notes' | 'names' | 'furniture' }>,
  context: BlockContext,
): Block[] {
  const { ids, readInlines } = context;
  switch (draft.type) {
    case 'paragraph':
      return paragraphOf(readInlines(draft.text), ids);
    case 'label':
    case 'heading':
      return labelOf(draft.text, context);
    case 'caption':
    case 'term':
      return worded(draft.type, readInlines(draft.text), ids);
    case 'verse':
      return paragraphOf(linesOf(draft.lines, readInlines), ids);
    case 'formula':
      return isBlank(draft.text) ? [] : paragraphOf([createFormula(draft.text, true)], ids);
    case 'code':
      return codeOf(draft, context);
    case 'quotation':
      return quotationOf(draft, context);
    case 'list':
      return listOf(draft, context);
    case 'table':
      return [
        {
          id: ids.block(),
          type: 'table',
          align: draft.align,
          header: draft.header.map((heads) => linesOf(heads, readInlines)),
          rows: draft.rows.map((row) =>
            row.map((cell, at) => {
              const inlines = linesOf(linesOfCell(cell), readInlines);
              return draft.rowHeads && at === 0 ? tidyInlines(withoutStrong(inlines)) : inlines;
            }),
          ),
          ...(draft.rowHeads ? { rowHeads: true } : {}),
        },
      ];
    case 'image':
      return imageBlockOf(draft, context);
    case 'footnote': {
      const id = ids.block();
      return [
        { id, type: 'footnote', label: cleanLine(draft.label), blocks: blocksOf(draft.drafts, context) },
      ];
    }
    case 'rule':
      return [{ id: ids.block(), type: 'rule' }];
    default:
      return draft satisfies never;
  }
}

/** A heading within a block heads no section: it stands out, and that is all. */
function labelOf(text: string, { ids, headings, readInlines }: BlockContext): Block[] {
  const inlines = readInlines(text);
  const blocks = paragraphOf(wrap('strong', inlines), ids);
  for (const { id } of blocks.slice(0, 1)) headings.push({ id, words: textOfInlines(inlines) });
  return blocks;
}

/** A block with the names that were waiting for it; what holds others has given them to the first of these. */
export function takeNames(block: Block, { names }: Pick<BlockContext, 'names'>): Block {
  if (names.length === 0 || block.type === 'rule' || block.type === 'list' || 'blocks' in block) return block;
  return { ...block, anchors: [...new Set(names.splice(0).map(cleanLine))] };
}

/** What is said of a listing behind its language is not shown, and of an empty one nothing is. */
function codeOf({ language, text }: DraftOf<'code'>, { ids, leaveOut }: BlockContext): Block[] {
  const [first = '', ...others] = cleanLine(language ?? '').split(' ');
  const left = isBlank(text) ? [first, ...others] : others;
  if (left.some(Boolean)) leaveOut(left.join(' '), 'hidden');
  return isBlank(text)
    ? []
    : [{ id: ids.block(), type: 'code', language: cleanOrNull(first || null), text: clean(text) }];
}

function imageBlockOf(draft: DraftOf<'image'>, { ids, resolve, readInlines }: BlockContext): Block[] {
  const address = resolve(draft.address);
  const image = {
    type: 'image',
    alt: draft.caption ? cleanLine(draft.alt) : altOf(draft.address, draft.alt, address),
    url: address,
  } as const;
  const caption = readInlines(draft.caption ?? '');
  const url = draft.target ? resolve(draft.target) : null;
  return [
    {
      ...image,
      id: ids.block(),
      ...(url !== null && url !== address && { link: url }),
      ...(caption.length > 0 && { caption }),
    },
  ];
}

function quotationOf({ drafts, attribution }: DraftOf<'quotation'>, context: BlockContext): Block[] {
  const id = context.ids.block();
  const blocks = blocksOf(drafts, context);
  const who = context.readInlines(attribution ?? '');
  if (who.length > 0)
    blocks.push(
      takeNames(
        {
          id: context.ids.block(),
          type: 'paragraph',
          inlines: tidyInlines([textInline('— '), ...who]),
        },
        context,
      ),
    );
  return [{ id, type: 'quotation', blocks }];
}

function listOf({ ordered, start, items }: DraftOf<'list'>, context: BlockContext): Block[] {
  const id = context.ids.block();
  const made = items.map(({ checked, drafts }): ListItem => ({ checked, blocks: blocksOf(drafts, context) }));
  return [
    { id, type: 'list', ordered, start: Number.isSafeInteger(start) && start >= 0 ? start : 1, items: made },
  ];
}

function calloutOf(
  kind: string,
  { label, drafts }: DraftOf<'note'>,
  context: BlockContext,
  under: number,
): Block {
  const id = context.ids.block();
  const words = cleanLine(textOfInlines(context.readInlines(label)));
  const title = cleanOrNull(titleBeside(kind, words));
  const blocks = blocksOf(drafts, context);
  return { id, type: 'callout', kind: cleanLine(kind), title, blocks, ...(under > 0 && { under }) };
}

/** A note of one paragraph has its label before it; one of several stands under it. */
function noteOf(draft: DraftOf<'note'>, context: BlockContext, under: number): Block[] {
  const { kind, label, drafts } = draft;
  if (kind !== undefined) return [calloutOf(kind, draft, context, under)];
  const [only, more] = drafts;
  if (only?.type !== 'paragraph' || more) {
    return blocksOf(
      [
        { type: 'term', text: label },
        { type: 'definition', drafts },
      ],
      context,
      under,
    );
  }
  const { ids, readInlines } = context;
  const inlines = [...wrap('strong', readInlines(`${label}:`)), textInline(' '), ...readInlines(only.text)];
  const blocks = worded('paragraph', tidyInlines(inlines), ids).map((block) => takeNames(block, context));
  return under > 0 ? blocks.map((block) => ({ ...block, under })) : blocks;
}
