import { type Extent, isSameRuler, type Ruler, readRuler } from './column-rulers.ts';
import { cutLine, type DisplayLine, isSpaceAt } from './display-line.ts';
import { cutsAtGutters } from './gutters.ts';
import type { PlainTable } from './plain-table.ts';
import { type Room, type SlotRow, seeRooms } from './rows.ts';
import { type RuledBody, toRuledTable } from './ruled-table.ts';

/** So many lines may head a column. */
const HIGHEST_HEADER = 4;
/** One row of so many may have a gap in a cell: two spaces after a full stop. */
const GAPPED = 3;
/** What was typed to have the table printed. */
const PROMPT = /^\s{0,40}(?:[$#%>]\s|[A-Z]:\\|[\w@~:./-]{1,40}[$#%>]\s)/;

interface Segments {
  /** The lines between rulers; the first stands over them all and is empty where the table begins with one. */
  readonly contents: readonly (readonly DisplayLine[])[];
  readonly rulers: readonly Ruler[];
}

/**
 * Columns under rulers: a run of dashes for each (`-----  ----`; pandoc's simple and multiline tables, reStructuredText's
 * simple ones with `=`), or one ruler under all, where the columns are plain. Null where words stand across them.
 */
export function readRuledColumns(lines: readonly DisplayLine[]): PlainTable | null {
  const { contents, rulers } = partByRulers(lines);
  const columned = rulers.filter(({ runs }) => runs.length > 1);
  const [ruler] = columned;
  if (rulers.length === 0) return null;
  const framed = (contents[0] ?? []).length === 0;
  const closed = (contents.at(-1) ?? []).length === 0;
  // The table begins under its first ruler, with its header where another one is to come before the last.
  const parts = contents.slice(framed ? 1 : 0, closed ? -1 : undefined);
  const named = parts.length > 1;
  const header = named ? (parts[0] ?? []).filter(isFilled) : [];
  const body = parts.slice(named ? 1 : 0);
  if (header.length > HIGHEST_HEADER || !body.some((part) => part.some(isFilled))) return null;
  if (named ? header.length === 0 || hasGap(parts[0] ?? []) : !(framed && closed && ruler)) return null;
  if (!framed && header.some(({ text }) => PROMPT.test(text))) return null;
  const filled = [...header, ...body.flat().filter(isFilled)];
  const runs = ruler ? ruler.runs : null;
  const cuts = runs ? cutsUnder(runs, filled) : cutsAtGutters(filled);
  if (!cuts || !fitRulers(rulers, runs ?? [], cuts, filled)) return null;
  const cut = (line: DisplayLine): SlotRow => cutLine(line, cuts);
  const rows = filled.map(cut);
  // A gap within many cells is that of columns that the ruler does not know.
  const gapped = rows.filter((row) => row.some((slot) => slot.gapped)).length;
  if (gapped * GAPPED > rows.length || (gapped > 0 && !runs)) return null;
  if (runs && !rows.every((row) => standsUnder(row, runs))) return null;
  // pandoc draws its frames round all words.
  const edge =
    framed && closed && ruler && !ruler.heavy ? (ruler.runs.at(-1)?.end ?? 0) : Number.POSITIVE_INFINITY;
  if (rows.some((row) => (row.at(-1)?.end ?? 0) > edge)) return null;
  const bodies = body.map((part): RuledBody => part.map((line) => (isFilled(line) ? cut(line) : null)));
  const table = {
    header: header.map(cut),
    bodies,
    rooms: runs ? roomsUnder(runs, rows) : seeRooms(rows),
    // What is said to be a table of reStructuredText or pandoc keeps to their rules.
    rules: framed && closed && ruler ? (ruler.heavy ? 'reST' : 'pandoc') : null,
  } as const;
  return toRuledTable(table, runs !== null);
}

function partByRulers(lines: readonly DisplayLine[]): Segments {
  const contents: DisplayLine[][] = [[]];
  const rulers: Ruler[] = [];
  for (const line of lines) {
    const ruler = readRuler(line);
    if (ruler) {
      rulers.push(ruler);
      contents.push([]);
    } else contents.at(-1)?.push(line);
  }
  return { contents, rulers };
}

const isFilled = (line: DisplayLine): boolean => line.width > 0;

const hasGap = (part: readonly DisplayLine[]): boolean =>
  part.some((line, at) => !isFilled(line) && at > 0 && at < part.length - 1);

/** Where each column begins: behind the last column between two runs at which no line has anything. */
function cutsUnder(runs: readonly Extent[], lines: readonly DisplayLine[]): number[] | null {
  const cuts = [0];
  for (let at = 1; at < runs.length; at++) {
    const from = runs[at - 1]?.end ?? 0;
    let cut = runs[at]?.start ?? 0;
    while (cut > from && !lines.every((line) => isSpaceAt(line, cut - 1))) cut--;
    if (cut === from) return null;
    cuts.push(cut);
  }
  return cuts;
}

/** Whether each cell stands under the dashes of its column, and as far from the next one as those do, or two columns. */
const standsUnder = (row: SlotRow, runs: readonly Extent[]): boolean =>
  row.every(({ text, start, end }, column) => {
    const run = runs[column];
    if (text === '') return true;
    if (!run || start >= run.end || end <= run.start) return false;
    const before = row[column - 1];
    const gap = Math.min(2, run.start - (runs[column - 1]?.end ?? 0));
    return !before || before.text === '' || start - before.end >= gap;
  });

/** Whether the other rulers belong to the same columns: the same again, one under all, or some under a column each. */
function fitRulers(
  rulers: readonly Ruler[],
  runs: readonly Extent[],
  cuts: readonly number[],
  lines: readonly DisplayLine[],
): boolean {
  const width = widest(lines);
  const columns = cuts.map(
    (cut, at): Extent => ({ start: cut, end: cuts[at + 1] ?? Math.max(width, cut + 1) }),
  );
  return rulers.every((ruler, at) => {
    const [run] = ruler.runs;
    if (!run) return false;
    if (runs.length > 0 && isSameRuler(ruler, { runs, heavy: false })) return true;
    if (ruler.runs.length === 1 && run.start <= (cuts[1] ?? 0) && run.end > (cuts.at(-1) ?? 0)) return true;
    // Over a sum, under the numbers alone.
    return (
      at > 0 &&
      ruler.runs.every(({ start, end }) => columns.some((one) => start >= one.start && end <= one.end))
    );
  });
}

function widest(lines: readonly DisplayLine[]): number {
  let most = 0;
  for (const line of lines) most = Math.max(most, line.width);
  return most;
}

/** The dashes say how wide a column is; in the last one words may go on past them. */
function roomsUnder(runs: readonly Extent[], rows: readonly SlotRow[]): Room[] {
  const seen = seeRooms(rows);
  return runs.map(({ start, end }, column) => {
    const { width } = seen[column] ?? { width: 0 };
    return width > end - start ? { width, known: false } : { width: end - start, known: true };
  });
}
