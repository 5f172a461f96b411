import type { TextShape } from '../../../model/index.ts';
import { endsWithColon } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import type { LineSpan, SourceSpan } from '../lines/line-span.ts';
import { bulletLength } from '../lines/list-markers.ts';
import { findProseIndent } from '../lines/prose-indent.ts';
import type { Rooms } from '../rooms.ts';
import { extractCodeFeatures, isTyped } from './features.ts';
import type { TableSpan } from './find-tables.ts';
import { findFilled, findParents, surroundingsOf } from './surroundings.ts';
import { CODE_WEIGHTS } from './weights.ts';

/** What it costs to go over from prose to source text or back between two lines, in log-odds. */
const WITHIN = 2.5;
/** Where lines are set in differently, or the one before says that something follows. */
const WITHIN_AT_SIGN = 2;
const OVER_BLANK = 1.2;
/** Within a line of the input, which a term and what stands beside it were made of. */
const WITHIN_LINE = 1000;
/** Of a line right below what was typed at a prompt. */
const ANSWER = 3;
/** A line that speaks for prose so much is no answer, and ends it. */
const PROSE = -3;
/** Of a line that other evidence has decided. */
const SURE = 9;

interface SourceText {
  readonly proseIndent: number;
  readonly code: readonly SourceSpan[];
  readonly tables: readonly TableSpan[];
}

const NO_TABLES = { tables: [], drawn: new Set<number>() } as const;

/** Finds where prose is set, tables, and what is source text; nothing is where somebody says how the lines are to be read. */
export function findSourceText(known: {
  lines: readonly InputLine[];
  forced: TextShape | null;
  rooms: Rooms | null;
}): SourceText {
  const { lines, forced, rooms } = known;
  const proseIndent = findProseIndent(lines);
  if (forced !== null && forced !== 'mail' && forced !== 'transcript')
    return { proseIndent, code: [], tables: [] };
  const { tables, drawn } = rooms ? rooms.findTables(lines) : NO_TABLES;
  const told = new Map<number, number>();
  for (const at of drawn) told.set(at, SURE);
  for (const { from, to } of tables) for (let at = from; at < to; at++) told.set(at, -SURE);
  lines.forEach((line, at) => {
    if (line.turn || line.heading) told.set(at, -SURE);
    else if (line.inContents && bulletLength(line.text) === 0) told.set(at, SURE);
  });
  const code = findCode(lines, proseIndent, told).map(
    (span): SourceSpan => ({ ...span, isDrawn: isDrawn(span, drawn) }),
  );
  return { proseIndent, code, tables };
}

function isDrawn({ from, to }: LineSpan, drawn: ReadonlySet<number>): boolean {
  let count = 0;
  for (let at = from; at < to; at++) if (drawn.has(at)) count++;
  return count * 2 >= to - from;
}

/**
 * Finds the runs of lines that are source text: each line's own evidence is added up, and going over from prose to source
 * and back costs something, less where a blank line stands between (Viterbi's algorithm over two states).
 */
function findCode(
  lines: readonly InputLine[],
  indent: number,
  told: ReadonlyMap<number, number>,
): LineSpan[] {
  const filled = findFilled(lines);
  const prose = new Float64Array(filled.length + 1);
  const code = new Float64Array(filled.length + 1);
  const parents = findParents(lines, filled);
  const fromCode = new Uint8Array(filled.length * 2);
  let session = false;
  filled.forEach((at, n) => {
    const line = lines[at];
    if (!line) return;
    const before = n > 0 ? lines[filled[n - 1] ?? 0] : undefined;
    const answers =
      session && before !== undefined && at - (filled[n - 1] ?? at) === 1 && line.indent >= before.indent;
    const own = told.get(at) ?? evidenceOf(lines, at, filled, n, indent, parents[n]);
    const isAnswer = answers && own > PROSE;
    session = isTyped(line.text) || isAnswer;
    const evidence = isAnswer ? own + ANSWER : own;
    const last = filled[n - 1] ?? at;
    const cost = costOf(before, line, at - last > 1);
    const p = prose[n] ?? 0;
    const c = code[n] ?? 0;
    const enter = n === 0 ? 0 : cost;
    fromCode[2 * n] = c - enter > p ? 1 : 0;
    prose[n + 1] = Math.max(p, c - enter);
    fromCode[2 * n + 1] = c >= p - enter ? 1 : 0;
    code[n + 1] = Math.max(c, p - enter) + evidence;
  });
  const spans: LineSpan[] = [];
  let inCode = (code[filled.length] ?? 0) > (prose[filled.length] ?? 0);
  let to = -1;
  for (let n = filled.length - 1; n >= 0; n--) {
    const at = filled[n] ?? 0;
    if (inCode && to < 0) to = at + 1;
    const stays = fromCode[2 * n + (inCode ? 1 : 0)] === 1;
    if (inCode && (!stays || n === 0)) {
      spans.push({ from: at, to });
      to = -1;
    }
    inCode = stays;
  }
  return spans.reverse().flatMap((span) => partAtQuoting(lines, span));
}

/** Lines that are quoted belong to the quotation, whatever stands around them. */
function partAtQuoting(lines: readonly InputLine[], { from, to }: LineSpan): LineSpan[] {
  const spans: LineSpan[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && lines[at]?.depth === 0) continue;
    let end = at;
    while (end > start && lines[end - 1]?.text === '') end--;
    while (start < end && lines[start]?.text === '') start++;
    if (end > start) spans.push({ from: start, to: end });
    start = at + 1;
  }
  return spans;
}

function costOf(before: InputLine | undefined, line: InputLine, blank: boolean): number {
  if (line.whole !== undefined) return WITHIN_LINE;
  if (blank) return OVER_BLANK;
  if (before && (before.indent !== line.indent || endsWithColon(before.text))) return WITHIN_AT_SIGN;
  return WITHIN;
}

/** Of a line that has nothing but words: as much as most of them have. */
const PLAIN = 6;
/** No line of source text with as many words is without these. */
const SUSPECT = /[{}()<>=;[\]_\\|$#`~^@&%*+/]|--|::/;
const LONG = 48;
/** Nobody writes a line of source text so long; in prose a line may be a paragraph. */
const TOO_LONG = 200;

/** A long line of words and the marks of sentences: most lines are, and are spared the rest. */
const isPlainlyProse = (text: string): boolean =>
  text.length >= LONG && (text.length >= TOO_LONG || !SUSPECT.test(text));

function evidenceOf(
  lines: readonly InputLine[],
  at: number,
  filled: readonly number[],
  n: number,
  indent: number,
  parent: InputLine | undefined,
): number {
  const line = lines[at];
  if (!line || line.depth > 0 || (line.indent <= indent && isPlainlyProse(line.text))) return -PLAIN;
  const names = extractCodeFeatures(line, surroundingsOf(lines, filled, n, indent, parent));
  let sum = CODE_WEIGHTS['any line'] ?? 0;
  for (const name of names) sum += CODE_WEIGHTS[name] ?? 0;
  return sum;
}
