import type { TextShape } from '../../../model/index.ts';
import { endsSentence, isLower } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import { type LineBreaking, RAGGED } from '../lines/line-breaking.ts';
import { columnsToJoin, runsOn } from '../lines/line-pairs.ts';
import { isBreak, isUnderline } from '../lines/rulers.ts';
import { createLineJoiner } from './hyphens.ts';
import { bulletLength, parseListNumber } from './list-markers.ts';
import { allStanzas, findStanzas } from './stanzas.ts';
import type { TextBlock } from './text-block.ts';

interface Known {
  readonly lines: readonly InputLine[];
  readonly breaking: LineBreaking;
  readonly forced: TextShape | null;
}

/** Puts the lines of a text together to what they were before they were broken; verse keeps its lines. */
export function joinLines({ lines, breaking, forced }: Known): { readonly blocks: readonly TextBlock[] } {
  const join = breaking.width > 0 ? createLineJoiner(lines) : null;
  const blocks: TextBlock[] = [];
  let open: InputLine[] = [];
  const close = (underline: TextBlock['underline'] = ''): void => {
    const [first] = open;
    if (!first) return;
    const joined = join ? join(open) : open.map((line) => line.text).join(' ');
    const text = joined.includes('  ') ? joined.replace(/ {2,}/g, ' ') : joined;
    blocks.push({ text, depth: first.depth, kind: 'text', underline, line: first.number });
    open = [];
  };
  const stanzas = forced === 'verse' ? allStanzas(lines) : findStanzas(lines, breaking);
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
      blocks.push({ text, depth, kind: 'verse', underline: '', line: number });
      continue;
    }
    if (line.text === '') {
      close();
      continue;
    }
    const last = open.at(-1) ?? null;
    if (last && open.length === 1 && isUnderline(line.text) && line.depth === last.depth) {
      close(line.text.startsWith('=') ? '=' : '-');
      continue;
    }
    if (last && (!continues(last, line, breaking) || standsOut(last, line, lines[at + 1], breaking))) close();
    open.push(line);
  }
  close();
  return { blocks };
}

/** Whether a line belongs to the block of the line before it. */
function continues(last: InputLine, line: InputLine, breaking: LineBreaking): boolean {
  if (line.depth !== last.depth) return false;
  // Mails are broken even where the text around their words is not.
  if (breaking.width === 0) return line.depth > 0 && bulletLength(line.text) === 0 && runsOn(last, line);
  if (isBreak(line.text) || isBreak(last.text) || line.text.includes('\t') || last.text.includes('\t'))
    return false;
  if (bulletLength(line.text) > 0 || (parseListNumber(line.text) && !runsOn(last, line))) return false;
  if (breaking.wrapping === 'indented' && line.indent >= breaking.indent + 2 && line.indent > last.indent)
    return false;
  if (columnsToJoin(last, line) > breaking.width * breaking.slack) return true;
  return breaking.slack < 1 && runsOn(last, line);
}

/**
 * A heading under a paragraph whose last line is full: it begins anew after a full stop, and breaks off short without
 * one before the next line, where the end of a paragraph would have its full stop.
 */
function standsOut(
  last: InputLine,
  line: InputLine,
  next: InputLine | undefined,
  breaking: LineBreaking,
): boolean {
  if (!next?.text || next.depth !== line.depth || !endsSentence(last.text) || endsSentence(line.text))
    return false;
  if (isLower(line.text[0] ?? '') || isLower(next.text[0] ?? '')) return false;
  const setIn = breaking.wrapping === 'indented' && next.indent >= breaking.indent + 2;
  return (setIn || columnsToJoin(line, next) <= breaking.width) && line.text.length < breaking.width * RAGGED;
}
