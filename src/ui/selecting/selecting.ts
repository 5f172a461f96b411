import { type Layout, type Line, lineAt, positionAt, type Role } from '../../layout/index.ts';
import type { Stretch } from '../copying/plain-text.ts';

/** Lines that are selected, by their numbers in a layout: from where it began to where one is, either of which may be first. */
export interface Selecting {
  readonly layout: Layout;
  readonly began: number;
  readonly cursor: number;
}

/** What a line shows that is not in the text. */
const BESIDE: ReadonlySet<Role> = new Set(['speaker', 'facts']);

/** Whether a line shows some of the text, so that a cursor may be on it. */
export function isText(line: Line | undefined): line is Line & { readonly block: string } {
  return (
    line !== undefined &&
    line.block !== null &&
    line.spans.some(({ text, role }) => !BESIDE.has(role) && text.trim() !== '')
  );
}

/** The first line of the text from one on; else the last before it; -1 where there is none. */
export function nearestText({ lines }: Layout, from: number): number {
  for (let at = Math.max(0, from); at < lines.length; at++) if (isText(lines[at])) return at;
  for (let at = Math.min(from, lines.length) - 1; at >= 0; at--) if (isText(lines[at])) return at;
  return -1;
}

/** So many lines of the text further on, or back; as far as there are. */
export function advance({ lines }: Layout, from: number, by: number): number {
  const step = Math.sign(by);
  let at = from;
  let left = Math.abs(by);
  for (let next = from + step; left > 0 && next >= 0 && next < lines.length; next += step) {
    if (!isText(lines[next])) continue;
    at = next;
    left--;
  }
  return at;
}

/** The first and the last line. */
export function endsOf({ began, cursor }: Selecting): readonly [first: number, last: number] {
  return began < cursor ? [began, cursor] : [cursor, began];
}

/** The text on the lines. */
export function stretchOf(selecting: Selecting): Stretch {
  const { lines } = selecting.layout;
  const [first, last] = endsOf(selecting).map((at) => lines[at]);
  return {
    from: { block: first?.block ?? 'title', offset: first?.start ?? 0 },
    to: { block: last?.block ?? 'title', offset: last?.end ?? 0 },
  };
}

/** The same text on the lines of another layout. */
export function relaySelecting(selecting: Selecting, layout: Layout): Selecting {
  const { lines } = selecting.layout;
  const lineIn = (at: number, isLast: boolean): number => {
    // What is laid out bit by bit has the lines it had.
    if (lines[at] === layout.lines[at]) return at;
    const { block, end } = lines[at] ?? { block: null, end: 0 };
    const place = isLast && block !== null ? { block, offset: Math.max(0, end - 1) } : null;
    return nearestText(layout, lineAt(layout, place ?? positionAt(selecting.layout, at)));
  };
  const { began, cursor } = selecting;
  return { layout, began: lineIn(began, began > cursor), cursor: lineIn(cursor, cursor >= began) };
}

/** A line as it is while it is selected: all of it that is copied is lit. */
export function lightSelected(line: Line): Line {
  const first = line.spans.findIndex(({ text }) => text.trim() !== '');
  const spans = line.spans.map((span, at) =>
    at < first || BESIDE.has(span.role) ? span : ({ ...span, match: 'here' } as const),
  );
  return { ...line, spans };
}
