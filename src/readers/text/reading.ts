import type { Source, TextShape } from '../../model/index.ts';
import type { TextBlock } from './blocks/text-block.ts';
import type { TableSpan } from './code/find-tables.ts';
import type { Head } from './edges/head.ts';
import type { FurnitureItem } from './furniture-item.ts';
import type { Judgement } from './headings/classifier.ts';
import type { InputLine } from './lines/input-line.ts';
import type { LineBreaking } from './lines/line-breaking.ts';
import type { SourceSpan } from './lines/line-span.ts';
import type { Mail } from './lines/mail.ts';
import type { Book } from './pages/gutenberg.ts';
import type { Rooms } from './rooms.ts';
import { NO_STYLES, type Styles } from './styles/styled-lines.ts';

/** What is known of a text; every stage of the pipeline adds to it, or puts something better in a field's place. */
export interface Reading {
  readonly text: string;
  /** The shape that the user says it has. */
  readonly forced: TextShape | null;
  /** Stages that only some texts need; null: this one needs none. */
  readonly rooms: Rooms | null;
  /** How its words look: what of that stood between them is no part of the text after the first stage. */
  readonly styles: Styles;

  readonly lines: readonly InputLine[];
  /** A level of `>` stood before (nearly) all lines. */
  readonly quoted: boolean;
  readonly mail: Mail | null;
  /** Not null: a Project Gutenberg text, in which `_words_` are emphasis and `=words=` are bold. */
  readonly book: Book | null;
  /** Columns that prose is set in. */
  readonly proseIndent: number;
  /** Lines that are source text, drawings, or columns that make no table. */
  readonly code: readonly SourceSpan[];
  readonly tables: readonly TableSpan[];
  readonly breaking: LineBreaking;

  /** In the end those of the body, headings among them. */
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
  readonly head: Head;
  readonly shape: TextShape;

  readonly headings: Judgement;
  /** Of each block: how deep a heading it is, from 1; 0: it is none. */
  readonly levels: readonly number[];

  /** What was left out. */
  readonly furniture: readonly FurnitureItem[];
}

/** Before the first stage. */
export const UNREAD: Reading = {
  text: '',
  forced: null,
  rooms: null,
  styles: NO_STYLES,
  lines: [],
  quoted: false,
  mail: null,
  proseIndent: 0,
  code: [],
  tables: [],
  breaking: {
    wrapping: 'lines',
    measure: 'columns',
    width: 0,
    slack: 0,
    indent: 0,
    laidOut: false,
    keeps: false,
  },
  book: null,
  blocks: [],
  source: { url: null, label: null },
  head: { title: null, standfirst: null, byline: null, published: null, titleLine: 0 },
  shape: 'lines',
  headings: {
    context: null,
    probabilities: [],
    evidence: 0,
    evidenceAsked: 0,
    weights: {},
    threshold: 1,
    conventions: new Set(),
    outdents: false,
    chosen: [],
  },
  levels: [],
  furniture: [],
};
