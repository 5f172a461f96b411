import { type TextShape, toOneLine } from '../../../model/index.ts';
import { joinTexts } from '../../line-ends.ts';
import type { TableSpan } from '../code/find-tables.ts';
import type { InputLine } from '../lines/input-line.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { LineSpan } from '../lines/line-span.ts';
import { bulletLength, parseListNumber } from '../lines/list-markers.ts';
import { isUnderline } from '../lines/rulers.ts';
import { createLineJoiner } from './hyphens.ts';
import { relate } from './line-relations.ts';
import { allStanzas, findStanzas } from './stanzas.ts';
import type { TextBlock } from './text-block.ts';
import { toTurnBlock } from './turn-blocks.ts';

interface Known {
  readonly lines: readonly InputLine[];
  readonly breaking: LineBreaking;
  readonly code: readonly LineSpan[];
  readonly tables: readonly TableSpan[];
  readonly forced: TextShape | null;
}

/** Puts the lines of a text together to what they were before they were broken; verse and source text keep theirs. */
export function joinLines({ lines, breaking, code, tables, forced }: Known): {
  readonly blocks: readonly TextBlock[];
} {
  const turns = lines.some(({ turn }) => turn);
  const join = breaking.width > 0 || breaking.laidOut || turns ? createLineJoiner(lines) : null;
  const blocks: TextBlock[] = [];
  let open: InputLine[] = [];
  /** Where in `open` a line begins that the author began. */
  let kept: number[] = [];
  let hang: number | null = null;
  let gap = true;
  const close = (underline: TextBlock['underline'] = ''): void => {
    const [first] = open;
    if (!first) return;
    const joinPart = (part: readonly InputLine[]): string =>
      join && part.length > 1 ? join(part) : joinTexts(part.map((line) => line.text));
    const joined =
      kept.length === 0
        ? joinPart(open)
        : [0, ...kept].map((from, at) => joinPart(open.slice(from, kept[at] ?? open.length))).join('\n');
    // A tab parts the cells of one line; between the words of several it is a space (`col -b` writes some).
    const spaced = open.length > 1 && joined.includes('\t') ? joined.replace(/\t/g, ' ') : joined;
    const text = spaced.includes('  ') ? spaced.replace(/ {2,}/g, ' ') : spaced;
    const { depth, number: line } = first;
    const indent =
      hang === null ? open.reduce((least, one) => Math.min(least, one.indent), first.indent) : first.indent;
    const kind = kept.length > 0 ? 'verse' : 'text';
    blocks.push({ text, depth, kind, underline, line, indent, hang: hang ?? indent, gap });
    open = [];
    kept = [];
    gap = false;
  };
  const stanzas =
    forced === 'verse'
      ? allStanzas(lines)
      : breaking.measure === 'glyphs'
        ? new Map<number, number>()
        : findStanzas(lines, breaking);
  const sources = new Map<number, LineSpan>([...code, ...tables].map((span) => [span.from, span]));
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (at < end) continue;
    const stanza = line.turn ? 0 : (stanzas.get(at) ?? 0);
    const found = line.turn ? undefined : sources.get(at);
    // Lines of verse that look like source text do not part it from its last line.
    const source = found && found.to >= stanza ? found : undefined;
    end = source?.to ?? stanza;
    if (end > at) {
      close();
      blocks.push(keepLines(lines.slice(at, end), source, gap));
      gap = false;
      continue;
    }
    if (line.turn || line.heading) {
      close();
      const turnEnd = endOfTurn(lines, at);
      if (line.turn && join) blocks.push(toTurnBlock(line.turn, lines.slice(at, turnEnd), join, gap));
      else {
        const { text, depth, number, indent } = line;
        blocks.push({
          text,
          depth,
          kind: 'text',
          underline: '',
          line: number,
          indent,
          hang: indent,
          gap,
          heading: true,
        });
      }
      gap = false;
      end = turnEnd;
      continue;
    }
    if (line.text === '') {
      close();
      gap = true;
      continue;
    }
    const last = open.at(-1) ?? null;
    if (last && open.length === 1 && isUnderline(line.text) && line.depth === last.depth) {
      close(line.text.startsWith('=') ? '=' : '-');
      continue;
    }
    const relation = last ? relate(open, hang, line, lines[at + 1], breaking) : 'begins';
    if (relation === 'begins') {
      close();
      const marker = bulletLength(line.text) || (parseListNumber(line.text)?.length ?? 0);
      hang = marker > 0 ? line.indent + marker : null;
    } else if (relation === 'follows') kept.push(open.length);
    open.push(line);
  }
  close();
  return { blocks };
}

/** Where the turn ends that begins at `from`. */
function endOfTurn(lines: readonly InputLine[], from: number): number {
  const turn = lines[from]?.turn;
  let end = from + 1;
  while (turn && lines[end]?.turn === turn) end++;
  return end;
}

/** A block whose lines stay as they are: a stanza, or the source text or table that is named. */
function keepLines(
  lines: readonly InputLine[],
  source: LineSpan | TableSpan | undefined,
  gap: boolean,
): TextBlock {
  const [first] = lines;
  const { depth = 0, number = 0, indent = 0 } = first ?? {};
  const least = lines.reduce((few, one) => (one.text === '' ? few : Math.min(few, one.indent)), indent);
  const text = source ? asItStands(lines) : toVerse(lines, least);
  const block = { text, depth, underline: '', line: number, indent: least, hang: least, gap } as const;
  if (!source) return { ...block, kind: 'verse' };
  return 'table' in source ? { ...block, kind: 'table', table: source.table } : { ...block, kind: 'code' };
}

/** More than this before a line is no part of a poem's form. */
const DEEPEST_VERSE = 24;

/** The lines of a stanza; what some are set in further stays, as spaces that nothing takes away. */
const toVerse = (lines: readonly InputLine[], least: number): string =>
  lines
    .map(
      ({ text, indent }) => `${NO_BREAK.repeat(Math.min(indent - least, DEEPEST_VERSE))}${toOneLine(text)}`,
    )
    .join('\n');

const NO_BREAK = '\u00a0';

/** Lines with all that stands before their words, but for what stands before all of them. */
function asItStands(lines: readonly InputLine[]): string {
  const raws: string[] = [];
  for (const { raw, whole } of lines) {
    if (whole !== undefined && raws.length > 0) raws[raws.length - 1] = whole;
    else raws.push(raw);
  }
  let common: string | null = null;
  for (const raw of raws) {
    if (raw === '') continue;
    const before: string = /^[ \t]*/.exec(raw)?.[0] ?? '';
    common = common === null ? before : sharedStart(common, before);
  }
  const cut = common?.length ?? 0;
  return raws.map((raw) => raw.slice(cut)).join('\n');
}

function sharedStart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(0, at);
}
