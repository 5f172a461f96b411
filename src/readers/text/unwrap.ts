import { trimEndOf, trimStartOf } from '../../model/index.ts';
import { endsSentence, isIdeographic, isLower } from './letters.ts';
import { bulletOf, isRule, isUnderline, numberOf } from './marks.ts';
import type { Line, Piece } from './piece.ts';
import { goesOn, reachOf, type Shape } from './shape.ts';
import { allStanzas, findStanzas } from './verse.ts';

/** Puts the lines of a text together to what they were before they were broken. `verse`: all of it keeps its lines. */
export function unwrap(lines: readonly Line[], shape: Shape, verse = false): Piece[] {
  const join = shape.width > 0 ? createJoiner(lines) : null;
  const pieces: Piece[] = [];
  let held: Line[] = [];
  let gap = false;
  const close = (underline: Piece['underline'] = ''): void => {
    const [first] = held;
    if (!first) return;
    const joined = join ? join(held) : held.map((line) => line.text).join(' ');
    const text = joined.includes('  ') ? joined.replace(/ {2,}/g, ' ') : joined;
    const indent = Math.max(0, first.indent - shape.indent);
    pieces.push({ text, gap, indent, depth: first.depth, kind: 'text', underline, line: first.number });
    held = [];
    gap = false;
  };
  const stanzas = verse ? allStanzas(lines) : findStanzas(lines, shape);
  let stanzaEnd = 0;
  for (const [at, line] of lines.entries()) {
    if (at < stanzaEnd) continue;
    stanzaEnd = stanzas.get(at) ?? 0;
    if (stanzaEnd > at) {
      close();
      const text = lines
        .slice(at, stanzaEnd)
        .map((one) => one.text)
        .join('\n');
      const { depth, number } = line;
      pieces.push({ text, gap, indent: 0, depth, kind: 'verse', underline: '', line: number });
      gap = false;
      continue;
    }
    if (line.text === '') {
      close();
      gap = true;
      continue;
    }
    const last = held.at(-1) ?? null;
    if (last && held.length === 1 && isUnderline(line.text) && line.depth === last.depth) {
      close(line.text.startsWith('=') ? '=' : '-');
      continue;
    }
    if (last && (!continues(last, line, shape) || standsOut(last, line, lines[at + 1], shape))) close();
    if (line.page) gap = true;
    held.push(line);
  }
  close();
  return pieces;
}

function continues(last: Line, line: Line, shape: Shape): boolean {
  if (line.depth !== last.depth) return false;
  // Mails are broken even where the text around their words is not.
  if (shape.width === 0) return line.depth > 0 && bulletOf(line.text) === 0 && goesOn(last, line);
  if (isRule(line.text) || isRule(last.text) || line.text.includes('\t') || last.text.includes('\t'))
    return false;
  if (bulletOf(line.text) > 0 || (numberOf(line.text) && !goesOn(last, line))) return false;
  if (shape.wrapping === 'indented' && line.indent >= shape.indent + 2 && line.indent > last.indent)
    return false;
  if (reachOf(last, line) > shape.width * shape.slack) return true;
  return shape.slack < 1 && goesOn(last, line);
}

/**
 * A heading under a paragraph whose last line is full: it begins anew after a full stop, and breaks off short without
 * one before the next line, where the end of a paragraph would have its full stop.
 */
function standsOut(last: Line, line: Line, next: Line | undefined, shape: Shape): boolean {
  if (!next?.text || next.depth !== line.depth || !endsSentence(last.text) || endsSentence(line.text))
    return false;
  if (isLower(line.text[0] ?? '') || isLower(next.text[0] ?? '')) return false;
  const setIn = shape.wrapping === 'indented' && next.indent >= shape.indent + 2;
  return (setIn || reachOf(line, next) <= shape.width) && line.text.length < shape.width * RAGGED;
}

/** A line that fills less of the width than this was not broken for want of room. */
const RAGGED = 0.85;

/** Joins lines; a hyphen at a line end goes where the text elsewhere, or mostly, has the word without it. */
function createJoiner(lines: readonly Line[]): (held: readonly Line[]) => string {
  const words = new Set<string>();
  let broken = 0;
  lines.forEach((line, at) => {
    if (isCut(line.text, lines[at + 1]?.text ?? '')) broken++;
  });
  if (broken > 0) for (const line of lines) for (const word of line.text.split(' ')) words.add(bare(word));
  const habit = broken > lines.length * 0.04;
  const isWhole = (head: string, tail: string): boolean =>
    words.has(bare(head + tail)) || (habit && !words.has(bare(`${head}-${tail}`)));
  return (held) => {
    const parts: string[] = [];
    let last = '';
    for (const { text } of held) {
      if (isCut(last, text)) {
        const head = last.slice(last.lastIndexOf(' ') + 1, -1);
        if (isWhole(head, text.split(' ', 1)[0] ?? '')) parts[parts.length - 1] = last.slice(0, -1);
      } else if (last !== '' && !isGlued(last, text)) parts.push(' ');
      parts.push(text);
      last = text;
    }
    return parts.join('');
  };
}

/** No space was there before the line was broken: after a hyphen or dash that has none before it, between ideographs. */
function isGlued(last: string, next: string): boolean {
  const end = last.at(-1) ?? '';
  if (end === '-' || end === '\u2014') return last.length > 1 && !' -'.includes(last.at(-2) ?? ' ');
  return isIdeographic(end) && isIdeographic(next[0] ?? '');
}

/** Perhaps a word that was parted at the line end, perhaps one that has a hyphen anyway. */
function isCut(text: string, next: string): boolean {
  return text.endsWith('-') && text.length > 2 && isLower(next[0] ?? '') && isLower(text.at(-2) ?? '');
}

const bare = (word: string): string => trimEndOf(trimStartOf(word.toLowerCase(), '("\'“‘'), '.,;:!?)"\'”’');
