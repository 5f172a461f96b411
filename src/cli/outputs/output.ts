import type { Article, Explanation, Feed, Quote } from '../../model/index.ts';
import type { RecordId } from '../../outputs/record-id.ts';
import type { Form } from '../../writer/index.ts';
import type { Options, OutputFlag } from '../flags/options.ts';
import type { OutputTraits } from '../flags/record.ts';

/** What was read of one input. */
export interface Reading {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly explanations: readonly Explanation[];
  /** What was made of it in another process; then of the article there are the facts alone. */
  readonly text?: string;
}

/** Which record of a file one is. */
export interface RecordMark {
  /** Null where nothing can be made of its line. */
  readonly id: RecordId | null;
  /** From 1. */
  readonly line: number;
}

/** What the text of one input is to be like. */
export interface TextRequest {
  /** As given; `-` is standard input. */
  readonly path: string;
  /** The record of that file that it is, where its lines are records. */
  readonly record?: RecordMark;
  readonly options: Options;
  /** One of several inputs. */
  readonly listed: boolean;
  /** Cells a line of text may have. */
  readonly width: number;
}

/** What an input is called. */
export type InputName = Pick<TextRequest, 'path' | 'record'>;

/** An output, once: what asks for it, what it needs, how it is made and written. */
export interface Output extends OutputTraits {
  /** The flags that ask for it, all of them together; none for what comes without any. Null: no flags do. */
  readonly flags: readonly OutputFlag[] | null;
  /**
   * What of an article it takes: all as it was read, the section that was asked for, or that as people see it, with
   * furniture where it is wanted and a mark where it breaks off.
   */
  readonly takes: 'whole' | 'section' | 'display';
  /** Makes the text, with its final newline, of what it takes. In any process, unless it saves. */
  readonly compose: (reading: Reading, request: TextRequest) => Promise<string>;
  /** Texts of several inputs follow each other without empty lines between. */
  readonly stacks: boolean;
  /** What its text may hold beside words. */
  readonly form: Form | ((options: Options) => Form);
  /** A terminal shows it on a screen, where no other flag asks for text. */
  readonly hasScreen?: true;
  /** What stands once before all texts. */
  readonly composeHeader?: () => Promise<string>;
  /** What stands in the place of an input that could not be read; nothing without it. */
  readonly composeFailure?: (from: InputName, message: string) => Promise<string | null>;
  /** Lists the entries of a feed; it is a failure without it. */
  readonly composeFeed?: (from: InputName, feed: Feed) => Promise<string>;
}
