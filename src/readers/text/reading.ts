import type { Source, TextShape } from '../../model/index.ts';
import type { TextBlock } from './blocks/text-block.ts';
import type { Head } from './edges/head.ts';
import type { FurnitureItem } from './furniture-item.ts';
import type { Judgement } from './headings/classifier.ts';
import type { InputLine } from './lines/input-line.ts';
import type { LineBreaking } from './lines/line-breaking.ts';
import type { Mail } from './lines/mail.ts';

/** What is known of a text; every stage of the pipeline adds to it, or puts something better in a field's place. */
export interface Reading {
  readonly text: string;
  /** The shape that the user says it has. */
  readonly forced: TextShape | null;

  readonly lines: readonly InputLine[];
  /** A level of `>` stood before (nearly) all lines. */
  readonly quoted: boolean;
  readonly mail: Mail | null;
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
  lines: [],
  quoted: false,
  mail: null,
  breaking: { wrapping: 'lines', width: 0, slack: 0, indent: 0 },
  blocks: [],
  source: { url: null, label: null },
  head: { title: null, standfirst: null, byline: null, published: null, titleLine: 0 },
  shape: 'lines',
  headings: { context: null, probabilities: [], evidence: 0, evidenceAsked: 0, chosen: [] },
  levels: [],
  furniture: [],
};
