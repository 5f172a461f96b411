import type { BlockRule, Stretch } from '../blocks.ts';
import type { Closers } from '../closers.ts';
import type { Draft } from '../draft.ts';
import type { Stated } from '../parsed.ts';

/** What a line of square brackets says of the block below it. */
export interface BlockAttributes {
  /** Without names, in their places: `quote`, `Jane Roe`, `A speech`. */
  readonly places: readonly string[];
  readonly named: ReadonlyMap<string, string>;
  /** As it is written. */
  readonly text: string;
}

/** What a document in AsciiDoc has said so far. */
export interface AsciidocPage {
  readonly stated: Stated;
  readonly closers: Closers;
  /** Values by the names in braces that stand for them. */
  readonly attributes: Map<string, string>;
  /** What references to a place say, by its name. */
  readonly texts: Map<string, string>;
  /** What is said of the next block. */
  next: BlockAttributes | null;
  title: string | null;
  /** What was said of blocks, until it is of use for one. */
  readonly unused: Set<BlockAttributes>;
  readonly rules: readonly BlockRule<AsciidocPage>[];
}

export type AsciidocStretch = Stretch<AsciidocPage>;
export type AsciidocRule = BlockRule<AsciidocPage>;

/** The name in a style with a role and options: `quote#name.role%option`; empty for none. */
export function nameIn(style: string): string {
  return /#([\p{L}\p{N}_:-]{1,200})/u.exec(style)?.[1] ?? '';
}

/** What was said of the block that begins here; it is said of no other. */
export interface Said {
  readonly style: string;
  readonly places: readonly string[];
  readonly named: ReadonlyMap<string, string>;
  readonly title: string | null;
  /** To be told that all of it is shown. */
  readonly use: () => void;
}

export function takeSaid(page: AsciidocPage): Said {
  const { next, title } = page;
  page.next = null;
  page.title = null;
  const places = next?.places ?? [];
  // `source%linenums`, `quote.role`, `discrete#id`: the style is what stands before them.
  const style = /^[\w-]+(?=$|[.#%])/.exec(places[0] ?? '')?.[0] ?? '';
  return {
    style,
    places,
    named: next?.named ?? new Map(),
    title,
    use: () => {
      if (next) page.unused.delete(next);
    },
  };
}

/** Drafts under a title of their own: a caption where something is shown, else a line that stands out. */
export function titled(title: string | null, drafts: readonly Draft[]): readonly Draft[] {
  if (title === null) return drafts;
  const [only, more] = drafts;
  if (only?.type === 'image' && !more) return [{ ...only, caption: title }];
  if (only?.type === 'note' && !more) return [{ ...only, label: title }];
  const shown = only?.type === 'code' || only?.type === 'table';
  if (shown && !more) return [only, { type: 'caption', text: title }];
  return [{ type: 'label', text: title }, ...drafts];
}

/** A title over what shows none. */
export function labelOver({ title }: Said): Draft[] {
  return title === null ? [] : [{ type: 'label', text: title }];
}
