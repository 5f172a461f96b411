import type { FurnitureReason } from '../../../model/index.ts';
import type { BlockRule, Stretch } from '../blocks.ts';
import type { Closers } from '../closers.ts';
import type { Draft } from '../draft.ts';
import type { Stated } from '../parsed.ts';

/** What was taken out of the text before its lines are read, since it may hold anything. */
export type Held =
  | {
      readonly type: 'code';
      readonly language: string | null;
      readonly text: string;
      readonly block: boolean;
    }
  | { readonly type: 'formula'; readonly text: string; readonly display: boolean }
  /** Words without any marks. */
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'note'; readonly name: string; readonly text: string }
  | { readonly type: 'quotation'; readonly text: string; readonly attribution: string }
  /** Names of the place that it stands at. */
  | { readonly type: 'names'; readonly names: readonly string[]; readonly text: string }
  | { readonly type: 'left'; readonly text: string; readonly reason: FurnitureReason };

/** What a page of a wiki has said so far. */
export interface WikiPage {
  readonly stated: Stated;
  readonly held: readonly Held[];
  readonly closers: Closers;
  /** The line that ends each table, by the line that begins it. */
  readonly tables: ReadonlyMap<number, number>;
  /** What is not shown of the block that is read. */
  readonly left: Draft[];
  readonly rules: readonly BlockRule<WikiPage>[];
}

export type WikiStretch = Stretch<WikiPage>;
export type WikiRule = BlockRule<WikiPage>;

/** Stand around the number of what was taken out; no characters, by Unicode, so that no text holds them. */
export const HOLDER = { open: '\ufdd0', close: '\ufdd1' } as const;
export const HOLDERS = /\ufdd0(\d{1,9})\ufdd1/g;

/** Running text without what is not shown in it, which goes to `left`. */
export function shownOf({ held, left }: WikiPage, text: string): string {
  if (!text.includes(HOLDER.open)) return text;
  return text.replace(HOLDERS, (written, number: string) => {
    const one = held[Number(number)];
    if (one?.type !== 'left') return written;
    if (one.text.trim() !== '')
      left.push({ type: 'furniture', text: expandHeld(held, one.text), reason: one.reason });
    return '';
  });
}

/** What was left out since it was last asked for. */
export function takeLeft({ left }: WikiPage): Draft[] {
  return left.splice(0, left.length);
}

/** What was taken out may hold what was taken out before, so deep. */
const DEEPEST = 8;

/** Text with the words of what was taken out in their places. */
export function expandHeld(held: readonly Held[], text: string, depth = 0): string {
  if (depth > DEEPEST || !text.includes(HOLDER.open)) return text;
  return text.replace(HOLDERS, (_, number: string) => {
    const one = held[Number(number)];
    const who = one?.type === 'quotation' && one.attribution !== '' ? ` — ${one.attribution}` : '';
    return expandHeld(held, `${one?.text ?? ''}${who}`, depth + 1);
  });
}
