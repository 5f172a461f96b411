import type { Token, Tokens } from 'marked';

/** What begins a container: a line, or the beginning of one. */
export interface Opening {
  /** Where what it holds begins in the source. */
  readonly from: number;
  readonly meaning: Meaning;
  /** What ends it; null: it holds nothing, and ends where it begins. */
  readonly closing: Closing | null;
  /** What it means where nothing ends it; not there: then it is text. */
  readonly alone?: Meaning | null;
  /** What it holds where it stands alone. */
  readonly words?: string;
}

/** What ends a container. */
export type Closing =
  /** The line before the first that is not set in so far, in columns. */
  | { readonly type: 'indent'; readonly columns: number }
  /** The sign that closes the name, as often as others have opened it again. */
  | { readonly type: 'sign'; readonly name: string; readonly signsIn: (line: string) => Iterable<Sign> };

/** What opens or closes a container within a line. */
export interface Sign {
  readonly name: string;
  readonly closes: boolean;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** What a container is to a reader. */
export type Meaning =
  | { readonly type: 'callout'; readonly kind: string; readonly title: string }
  /** A tab, a card, a step: its label stands over what it holds; `url`: and leads there. */
  | { readonly type: 'labelled'; readonly label: string; readonly url: string }
  /** Only says how it looks: what it holds stays. */
  | { readonly type: 'plain' }
  /** Source text, which is no Markdown. */
  | { readonly type: 'code'; readonly language: string }
  | { readonly type: 'image'; readonly url: string; readonly alt: string; readonly caption: string }
  /** Another page shown here: a film, a post. */
  | { readonly type: 'embed'; readonly url: string }
  /** Nothing that a reader is meant to see. */
  | { readonly type: 'hidden' };

/** A container for whoever makes blocks of it: `items` are its title or label, and what it holds. */
export interface ContainerToken extends Tokens.Generic {
  readonly type: 'container';
  readonly meaning: Meaning;
  /** What it holds as it is written. */
  readonly body: string;
  readonly items: readonly ContainerPart[];
  /** Words of its signs that are not shown. */
  readonly left: string;
}

export interface ContainerPart {
  readonly type: 'title' | 'body';
  readonly raw: string;
  readonly tokens: Token[];
}

export const PLAIN: Meaning = { type: 'plain' };
export const HIDDEN: Meaning = { type: 'hidden' };

/** Finds the beginning of a container at the start of a source; null where there is none. */
export type FindOpening = (src: string) => Opening | null;
