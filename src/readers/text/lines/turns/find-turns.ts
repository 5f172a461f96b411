import type { TextShape } from '../../../../model/index.ts';
import type { InputLine } from '../input-line.ts';
import { runsOn } from '../line-pairs.ts';
import { acceptConventions, type Found } from './accept.ts';
import { CONVENTIONS, type Convention, mayOpen } from './conventions.ts';
import { opensPart, opensScene } from './scenes.ts';
import type { Turn } from './turn.ts';
import { brokenWidth, isFull, widthOfTurns } from './widths.ts';

/**
 * Finds the turns of a conversation, each by a convention that the text keeps throughout, and the lines over its scenes.
 * They are marked before lines are joined: a turn begins where its convention says, whatever its lines look like.
 */
export function findTurns(known: { lines: readonly InputLine[]; forced: TextShape | null }): {
  readonly lines: readonly InputLine[];
} {
  const { lines, forced } = known;
  if (forced !== null && forced !== 'transcript') return { lines };
  const { found, accepted } = readTurns(lines, forced === 'transcript');
  return { lines: accepted.size > 0 ? markTurns(lines, found, accepted) : lines };
}

/** The lines that may open a turn, by their index, and the conventions that do. `sure`: it is said to be a conversation. */
export function readTurns(
  lines: readonly InputLine[],
  sure: boolean,
): { readonly found: ReadonlyMap<number, Found>; readonly accepted: ReadonlySet<Convention> } {
  const { found, scenes } = readHeads(lines);
  if (sure) return { found, accepted: new Set<Convention>(found.size > 0 ? CONVENTIONS : []) };
  if (found.size < 2) return { found, accepted: new Set() };
  return { found, accepted: acceptConventions(lines, found, scenes, () => countPlain(lines, found)) };
}

function readHeads(lines: readonly InputLine[]): {
  readonly found: ReadonlyMap<number, Found>;
  readonly scenes: number;
} {
  const found = new Map<number, Found>();
  let scenes = 0;
  let margin = Number.POSITIVE_INFINITY;
  for (const { text, indent } of lines) if (text !== '' && indent < margin) margin = indent;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === '' || line.depth > 0) continue;
    if (!mayOpen(line.text)) continue;
    const first = line.text[0] ?? '';
    const place = { line, before: lines[at - 1], next: lines[at + 1], margin };
    for (const convention of CONVENTIONS) {
      const head = convention.opens(first) ? convention.read(place) : null;
      if (!head) continue;
      found.set(at, { convention, head });
      break;
    }
    if (opensScene(line.text)) scenes++;
  }
  return { found, scenes };
}

/** Paragraphs that are no turns, nor go on with one. */
function countPlain(lines: readonly InputLine[], found: ReadonlyMap<number, Found>): number {
  const width = brokenWidth(lines);
  let plain = 0;
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    if (line.text === '' || found.has(at)) return;
    if (!last?.text || (!isFull(last, line, width) && !runsOn(last, line) && !inTurn(lines, found, at)))
      plain++;
  });
  return plain;
}

/** The line before opens a turn that the line may go on with. */
function inTurn(lines: readonly InputLine[], found: ReadonlyMap<number, Found>, at: number): boolean {
  const before = found.get(at - 1);
  if (!before) return false;
  return before.convention.goesOn !== 'full' || before.head.words >= (lines[at - 1]?.text.length ?? 0);
}

function markTurns(
  lines: readonly InputLine[],
  found: ReadonlyMap<number, Found>,
  accepted: ReadonlySet<Convention>,
): readonly InputLine[] {
  const width = brokenWidth(lines);
  const spans = spansOf(lines, found, accepted, width);
  const widths = widthsOf(lines, spans);
  const marked = [...lines];
  for (const { from, to, convention, head } of spans) {
    const turn: Turn = { ...head, width: widths.get(convention) ?? 0 };
    for (let at = from; at < to; at++) {
      const line = lines[at];
      if (line) marked[at] = { ...line, turn };
    }
  }
  const names = new Set([...accepted].map(({ name }) => name));
  const scenes = names.has('cue in a column');
  const parts = names.has('cue') || names.has('name and full stop') || names.has('label');
  marked.forEach((line, at) => {
    if (line.turn || !((scenes && opensScene(line.text)) || (parts && opensPart(line.text)))) return;
    marked[at] = { ...line, heading: true };
  });
  return marked;
}

interface Span extends Found {
  readonly from: number;
  readonly to: number;
}

/** Which lines each turn takes. */
function spansOf(
  lines: readonly InputLine[],
  found: ReadonlyMap<number, Found>,
  accepted: ReadonlySet<Convention>,
  width: number,
): readonly Span[] {
  const heads = [...found].filter(([, { convention }]) => accepted.has(convention));
  return heads.map(([from, one], number) => {
    const end = heads[number + 1]?.[0] ?? lines.length;
    const last = number + 1 === heads.length;
    let to = from + 1;
    while (to < end && goesOn(one, lines, from, to, width, last)) to++;
    while (lines[to - 1]?.text === '') to--;
    return { ...one, from, to };
  });
}

/** Whether a turn takes the line at `at`. `last`: no other turn follows, so that what follows a blank line may be anything. */
function goesOn(
  { convention, head }: Found,
  lines: readonly InputLine[],
  from: number,
  at: number,
  width: number,
  last: boolean,
): boolean {
  const first = lines[from];
  const before = lines[at - 1];
  const line = lines[at];
  if (!first || !before || !line || head.words < 0) return false;
  if (convention.goesOn === 'message') return !last || line.text !== '' || at === from + 1;
  if (line.text === '' || line.depth > 0 || opensScene(line.text) || opensPart(line.text)) return false;
  if (convention.goesOn === 'paragraph' || head.words >= first.text.length) return true;
  return isFull(before, line, width) || runsOn(before, line) || line.indent > first.indent + 1;
}

function widthsOf(lines: readonly InputLine[], spans: readonly Span[]): ReadonlyMap<Convention, number> {
  const runs = new Map<Convention, InputLine[][]>();
  for (const { convention, head, from, to } of spans) {
    const own = head.words >= (lines[from]?.text.length ?? 0);
    const run = lines.slice(own ? from + 1 : from, to);
    const held = runs.get(convention);
    if (held) held.push(run);
    else runs.set(convention, [run]);
  }
  return new Map([...runs].map(([convention, all]) => [convention, widthOfTurns(all)]));
}
