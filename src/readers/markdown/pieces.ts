import { isBlank } from '../../model/index.ts';

/**
 * Makes any text safe to lex. marked overflows its stack on 10⁴ `>` in a row and takes minutes over lists 2,000 deep;
 * no article is written so. All limits are in characters unless said.
 */

/** Block quotes and lists within each other; every member of the house may recurse this deep. */
export const MAX_DEPTH = 24;
/** List items indented further are taken as indented so far: two columns a level. */
const MAX_INDENT = 2 * MAX_DEPTH;
/** A piece is cut at the next empty line after this … */
const SOFT_LIMIT = 128 * 1024;
/** … or at the next line end after this. */
const HARD_LIMIT = 256 * 1024;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const ONE_CHARACTER = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** A line that may go on with what stands above an empty line. */
const CONTINUATION = /^(?:[ \t]|[-*+:][ \t]|\d{1,9}[.)][ \t]|>)/;

/** A text in pieces that can be lexed one by one, with line ends `\n`. */
export function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  let lines: string[] = [];
  let size = 0;
  let fence: string | null = null;
  const all = text.split('\n');
  all.forEach((line, index) => {
    // Most lines begin with a letter: no mark, and no indent.
    const isPlain = isLetter(line.charCodeAt(0));
    const mark = isPlain ? undefined : FENCE.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence) && line.trim() === mark) fence = null;
    const tamed = fence === null && !isPlain ? tame(line) : line;
    lines.push(tamed);
    size += tamed.length + 1;
    if (fence !== null || size < SOFT_LIMIT) return;
    const next = all[index + 1] ?? '';
    if (size >= HARD_LIMIT || (isBlank(line) && !isBlank(next) && !CONTINUATION.test(next))) {
      pieces.push(lines.join('\n'));
      lines = [];
      size = 0;
    }
  });
  if (lines.length > 0) pieces.push(lines.join('\n'));
  return pieces;
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** A line without more nesting than `MAX_DEPTH`: what is beyond is text. */
function tame(line: string): string {
  let at = 0;
  let depth = 0;
  for (MARKER.lastIndex = 0; MARKER.test(line); MARKER.lastIndex = at) {
    at = MARKER.lastIndex;
    if (++depth === MAX_DEPTH && !ONE_CHARACTER.test(line)) {
      return `${line.slice(0, at)} ${escapeMarkers(line.slice(at).trimStart())}`;
    }
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return indent > MAX_INDENT && ITEM.test(line) ? line.slice(indent - MAX_INDENT) : line;
}

function escapeMarkers(rest: string): string {
  return rest.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?=[->*+])/, '\\');
}

/** A run of inline Markdown in pieces of at most `limit`, cut at white space where there is any. */
export function cutRun(src: string, limit: number): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (src.length - at > limit) {
    const space = Math.max(src.lastIndexOf(' ', at + limit), src.lastIndexOf('\n', at + limit));
    const end = space > at ? space : at + limit;
    pieces.push(src.slice(at, end));
    at = end;
  }
  pieces.push(src.slice(at));
  return pieces;
}
