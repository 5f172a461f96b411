import type { TextBlock } from '../blocks/text-block.ts';
import { isDigit, isIdeographic, isLower, isStop, isUpper, lastInside } from '../characters.ts';
import { bulletLength } from '../lines/list-markers.ts';
import { type LetterCase, readLetterCase } from './letter-case.ts';
import { hasWords, splitWords } from './word-splitting.ts';

/** How a block is written, whatever it means (linguistics' surface form): what can be said of it alone, read off it once. */
export interface SurfaceForm {
  readonly text: string;
  /** Columns: ideographs take two. */
  readonly width: number;
  /** Short enough to be a heading. The fields below `end` are filled only where it is. */
  readonly candidate: boolean;
  readonly end: End;
  readonly start: Start;
  /** Lower-case words without the marks around them; pairs of characters where no spaces part words. */
  readonly words: readonly string[];
  readonly letterCase: LetterCase;
}

/** What a block ends with. `stop`: a full stop, quotation marks closed behind it or not. */
export type End =
  | 'word'
  | 'digit'
  | 'stop'
  | 'ask'
  | 'call'
  | 'colon'
  | 'comma'
  | 'more'
  | 'quote'
  | 'bracket'
  | 'other';
/** What a block begins with. `uncased`: a letter of a script without capitals. */
export type Start = 'upper' | 'lower' | 'digit' | 'quote' | 'bracket' | 'bullet' | 'uncased' | 'other';

/** A heading over two lines of a newspaper column has some 90 characters; the longest seen in print have twice that. */
const LONGEST_HEADING = 200;

export function readSurfaceForm({ text, kind }: Pick<TextBlock, 'text' | 'kind'>): SurfaceForm {
  const end = readEnd(text);
  const start = readStart(text);
  if (kind !== 'text' || text.length > LONGEST_HEADING) {
    const width = kind === 'rule' ? 0 : text.length;
    return { text, width, candidate: false, end, start, words: [], letterCase: 'none' };
  }
  return new Candidate(text, end, start);
}

/** Words and capitals are read when they are first asked for: data has more short lines than anybody will judge. */
class Candidate implements SurfaceForm {
  readonly width: number;
  readonly candidate: boolean;
  #words: readonly string[] | undefined;
  #letterCase: LetterCase | undefined;

  constructor(
    readonly text: string,
    readonly end: End,
    readonly start: Start,
  ) {
    this.width = countColumns(text);
    this.candidate = this.width <= LONGEST_HEADING && hasWords(text);
  }

  get words(): readonly string[] {
    this.#words ??= splitWords(this.text);
    return this.#words;
  }

  get letterCase(): LetterCase {
    this.#letterCase ??= readLetterCase(this.text);
    return this.#letterCase;
  }
}

function countColumns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a pair are counted by the first.
    if (code < 0xdc00 || code > 0xdfff) width += code > 0x3000 && isIdeographic(text[at] ?? '') ? 2 : 1;
  }
  return width;
}

function readEnd(text: string): End {
  const last = text.at(-1) ?? '';
  if (last === '?' || last === '？' || last === '؟') return 'ask';
  if (last === '!' || last === '！') return 'call';
  if (last === ':' || last === '：') return 'colon';
  if (last === '…' || text.endsWith('...')) return 'more';
  if (isStop(last)) return 'stop';
  if (',;،、，；–—-'.includes(last)) return 'comma';
  if ('"”“’\'»›」』'.includes(last)) return isStop(lastInside(text)) ? 'stop' : 'quote';
  if (')])）】'.includes(last)) return 'bracket';
  if (isDigit(last)) return 'digit';
  return isUpper(last) || isLower(last) || last > '\u0250' ? 'word' : 'other';
}

function readStart(text: string): Start {
  const first = text[0] ?? '';
  if (isDigit(first)) return 'digit';
  if (isUpper(first)) return 'upper';
  if (isLower(first)) return 'lower';
  if ('"“„«‘\'»「『'.includes(first)) return 'quote';
  if ('([（【'.includes(first)) return 'bracket';
  if (bulletLength(text) > 0 || first === '—') return 'bullet';
  return first > '\u0250' && (first < '\u2000' || first > '\u2bff') ? 'uncased' : 'other';
}
