import type { Alignment, FurnitureReason } from '../../model/index.ts';

/**
 * What a language of marks has been read into before it is an article: the kinds of block that all of them have, with
 * running text as it is written, since what a mark in it means may be said further down (targets, notes, substitutions).
 */
export type Draft =
  /** `depth`: 1 is the highest rank there is in the language. */
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  /** A label stands out over what follows, and heads no section. */
  | { readonly type: 'paragraph' | 'caption' | 'term' | 'label'; readonly text: string }
  /** What the term above it is explained by. */
  | { readonly type: 'definition'; readonly drafts: readonly Draft[] }
  /** Lines that end where the author ended them. */
  | { readonly type: 'verse'; readonly lines: readonly string[] }
  /** A formula on lines of its own, in TeX. */
  | { readonly type: 'formula'; readonly text: string }
  | { readonly type: 'code'; readonly language: string | null; readonly text: string }
  /** `attribution`: who said it, without a dash. */
  | { readonly type: 'quotation'; readonly drafts: readonly Draft[]; readonly attribution?: string | null }
  /** A note, a warning: a callout where it is of a kind, else told by its label alone. */
  | {
      readonly type: 'note';
      readonly kind?: string;
      readonly label: string;
      readonly drafts: readonly Draft[];
    }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly DraftItem[];
    }
  | {
      readonly type: 'table';
      readonly align: readonly Alignment[];
      /** What heads each column, from the top down. */
      readonly header: readonly (readonly string[])[];
      readonly rows: readonly (readonly string[])[];
      /** The first column heads the rows. */
      readonly rowHeads?: true;
    }
  | {
      readonly type: 'image';
      readonly alt: string;
      readonly address: string;
      readonly caption?: string;
      /** Where it leads. */
      readonly target?: string;
    }
  | { readonly type: 'footnote'; readonly label: string; readonly drafts: readonly Draft[] }
  | { readonly type: 'rule' }
  /** Names by which links call the next block or heading. */
  | { readonly type: 'names'; readonly names: readonly string[] }
  /** The place of notes whose words stand within running text; without one, the end of each section is. */
  | { readonly type: 'notes' }
  /** What is not shown, and why. */
  | { readonly type: 'furniture'; readonly text: string; readonly reason: FurnitureReason };

export interface DraftItem {
  readonly checked: boolean | null;
  readonly drafts: readonly Draft[];
}

/** The words of some drafts as paragraphs: for what is nested too deep, or was meant otherwise. */
export function paragraphsOf(texts: readonly string[]): Draft[] {
  return texts.map((text) => ({ type: 'paragraph', text }));
}

/** A place with names; nothing for none. */
export function namesDraft(...names: readonly string[]): Draft[] {
  const given = names.filter(Boolean);
  return given.length === 0 ? [] : [{ type: 'names', names: given }];
}

/** Something that is not shown; nothing for no words. */
export function hiddenDraft(text: string, reason: FurnitureReason = 'hidden'): Draft[] {
  return text.trim() === '' ? [] : [{ type: 'furniture', text, reason }];
}
