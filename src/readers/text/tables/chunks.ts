import { sureWidth } from '../../../model/index.ts';
import { isStop } from '../characters.ts';
import { isValue } from './values.ts';

/** Words of a line that no gap parts. */
export interface Chunk {
  /** The columns that they take. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before them; those before the first are its indentation. */
  readonly gap: number;
  /** They are a number, a date or the like. */
  readonly value: boolean;
}

export interface ChunkedLine {
  readonly chunks: readonly Chunk[];
  /** The columns at which its words begin; only where there is more than one chunk, or `words` was asked for. */
  readonly words: readonly number[];
  /** The white space between its words is the same everywhere, but for a column: as where a program stretched it. */
  readonly even: boolean;
}

/** Columns from one tab stop to the next. */
const TAB = 8;
/** White space of fewer columns parts words, not columns. */
const GAP = 2;
/** A tab or dots that lead to a number say that there is a gap, however narrow. */
const SURE_GAP = 4;
/** Longer lines are prose. */
const LONGEST = 1000;
const LEADERS = /\.{4,}|(?: \.){4,}/g;
/** Stands for one of the dots; no cleaned text has it. */
const LEADER = 0;
/** What stands before a text and is set off from it: the mark of an item, a number, a letter, the mark of a comment. */
const MARK = /^(?:[-*+•‣◦▪–—·o§]|[#;%>]{1,3}|\/\/|\(?(?:\d{1,4}|[a-z]|[ivx]{1,5})[.):]|\[\d{1,4}\])$/i;
/** Closing marks that may stand between the end of a sentence and the space after it. */
const CLOSERS = '"\'”’)]';

const NOTHING: ChunkedLine = { chunks: [], words: [], even: true };

/** Whether a line may have more than one chunk. */
export function mayHaveGaps(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (line.includes('....') || line.includes(' . .')) return true;
  let at = 0;
  while (at < line.length && isWhite(line.charCodeAt(at))) at++;
  return line.indexOf('  ', at) >= 0 || line.indexOf('\t', at) >= 0 || line.indexOf('\u00a0', at) >= 0;
}

/**
 * The chunks of a line, parted by two columns of white space, a tab, or dots that lead to a number; not by the two spaces
 * after a sentence or a colon, nor by those after the mark of an item. None of a line longer than any row.
 */
export function chunkLine(line: string): ChunkedLine {
  if (line.length > LONGEST) return NOTHING;
  const led = line.includes('....') || line.includes(' . .');
  const text = led ? line.replace(LEADERS, (dots) => '\0'.repeat(dots.length)) : line;
  const chunks: { start: number; end: number; gap: number; value: boolean; from: number; to: number }[] = [];
  const words: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let column = 0;
  for (let at = 0; at < text.length; ) {
    const before = column;
    const last = chunks.at(-1);
    let sure = false;
    for (; at < text.length && isWhite(text.charCodeAt(at)); at++) {
      const code = text.charCodeAt(at);
      column += code === 0x09 ? TAB - (column % TAB) : 1;
      sure ||= code === 0x09 || code === LEADER;
    }
    if (at === text.length) break;
    // Two spaces after a sentence are what one sets there anyway.
    const gap = column - before - (last && column - before > 1 && endsLoosely(text, last.to) ? 1 : 0);
    const start = column;
    const from = at;
    words.push(start);
    for (; at < text.length && !isWhite(text.charCodeAt(at)); at++) {
      const width = sureWidth(text.charCodeAt(at));
      column += width < 0 ? 1 : width;
    }
    if (last) {
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    const parts = sure || gap >= GAP;
    if (last && (!parts || (chunks.length === 1 && MARK.test(text.slice(last.from, last.to))))) {
      last.end = column;
      last.to = at;
    } else
      chunks.push({
        start,
        end: column,
        gap: sure ? Math.max(gap, SURE_GAP) : gap,
        value: false,
        from,
        to: at,
      });
  }
  for (const chunk of chunks) chunk.value = isValue(text.slice(chunk.from, chunk.to));
  return { chunks, words, even: most - least <= 1 };
}

const isWhite = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === LEADER;

/** Whether a sentence ends, or a colon stands, before `to`. */
function endsLoosely(text: string, to: number): boolean {
  let at = to - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  const last = text.charAt(at);
  return isStop(last) || last === ':' || last === ';';
}
