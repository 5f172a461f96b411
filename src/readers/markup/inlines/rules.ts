import type { Inline } from '../../../model/index.ts';

/** What words between marks are; `plain` ones lose their marks and no more, `super` and `sub` are set high and low. */
export type Style = 'emphasis' | 'strong' | 'deleted' | 'mark' | 'code' | 'plain' | 'super' | 'sub';

/** A pair of marks around words. */
export interface Mark {
  readonly open: string;
  readonly close: string;
  readonly style: Style;
  /** What may stand before the first and behind the second, where not the text ends; without it, anything. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Words begin and end right at the marks. */
  readonly tight?: boolean;
  /** No white space stands between the marks. */
  readonly unbroken?: boolean;
  /** A mark is none beside another of its sign. */
  readonly alone?: boolean;
  /** Most line ends between the marks. */
  readonly lines?: number;
}

/** What an atom was read as, up to `end`; `start` is before its place where the words before it belong to it. */
export interface Taken {
  readonly start?: number;
  readonly end: number;
  readonly inlines: readonly Inline[];
}

/** Reads the words between marks of something; deeper than is read, they are text. */
export type ReadInside = (words: string) => Inline[];

/** What is told by its first sign, and is no pair of marks: a link, a reference, an escape. */
export interface Atom {
  /** Signs that it may begin with. */
  readonly signs: string;
  /** Reads what stands at a place of a text; null for none of it. `from` is where text begins that is not read yet. */
  readonly read: (text: string, at: number, inside: ReadInside, from: number) => Taken | null;
}

/** How running text is written in a language. */
export interface InlineRules {
  /** Tried in order. */
  readonly marks: readonly Mark[];
  /** Tried before the marks, in order. */
  readonly atoms: readonly Atom[];
  /** What words of text are shown as, between all that is marked. */
  readonly words?: (words: string) => string;
  /** What words of code are shown as. */
  readonly code?: (words: string) => string;
}
