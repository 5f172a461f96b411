import { parse } from 'csv-parse/sync';
import { cleanLine } from '../../model/index.ts';

/** A row of a sample that somebody has looked at. */
export interface Verdict {
  readonly kind: string;
  readonly certainty: string;
  /** Null where it has no verdict. */
  readonly isRight: boolean | null;
}

/** What people and spreadsheets write for yes and no. */
const RIGHT: ReadonlySet<string> = new Set(['yes', 'y', '1', 'true', 'right', 'correct', 'ok', '✓']);
const WRONG: ReadonlySet<string> = new Set(['no', 'n', '0', 'false', 'wrong', 'incorrect', '✗']);
/** Looked at, and not to be told. */
const OPEN: ReadonlySet<string> = new Set(['', '?', 'unsure']);

/** What is wrong with such a file, at which line, and what to do. */
export class VerdictError extends Error {
  override readonly name = 'VerdictError';
}

/** Reads the table that `--sample` wrote, with verdicts in it; spreadsheets may have saved it with `;` or tabs. Throws a VerdictError. */
export function readVerdicts(text: string): Verdict[] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((one) => head.includes(one)) ?? ',';
  const verdicts: Verdict[] = [];
  let places: Readonly<Record<'kind' | 'certainty' | 'verdict', number>> | null = null;
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        if (places === null) places = findColumns(cells);
        else verdicts.push(takeRow(cells, places, lines));
        return null;
      },
    });
  } catch (error) {
    if (error instanceof VerdictError) throw error;
    const why = error instanceof Error ? cleanLine(error.message) : 'it is no table';
    throw new VerdictError(`${why}: save it as CSV again`, { cause: error });
  }
  if (places === null) throw new VerdictError('it is empty: take what --quotes --csv --sample N writes');
  return verdicts;
}

function findColumns(cells: readonly string[]) {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const placeOf = (name: string): number => {
    const at = names.indexOf(name);
    if (at >= 0) return at;
    throw new VerdictError(
      `line 1: there is no column ${name}: take what --quotes --csv --sample N writes, with its first line`,
    );
  };
  return { kind: placeOf('kind'), certainty: placeOf('certainty'), verdict: placeOf('verdict') };
}

function takeRow(
  cells: readonly string[],
  places: Readonly<Record<'kind' | 'certainty' | 'verdict', number>>,
  line: number,
): Verdict {
  const cellOf = (at: number) => (cells[at] ?? '').trim().toLowerCase();
  const verdict = cellOf(places.verdict);
  const isRight = RIGHT.has(verdict) ? true : WRONG.has(verdict) ? false : null;
  if (isRight === null && !OPEN.has(verdict)) {
    const shown = cleanLine(verdict.slice(0, 40));
    throw new VerdictError(
      `line ${line}: the verdict is “${shown}”: write yes or no, or leave it empty where you cannot tell`,
    );
  }
  const kind = takeOne(cellOf(places.kind), KINDS, 'kind', line);
  const certainty = takeOne(cellOf(places.certainty), CERTAINTIES, 'certainty', line);
  return { kind, certainty, isRight };
}

export const KINDS = ['direct', 'partial', 'block', 'indirect'] as const;
export const CERTAINTIES = ['high', 'low'] as const;

function takeOne(found: string, known: readonly string[], column: string, line: number): string {
  if (known.includes(found)) return found;
  const shown = cleanLine(found.slice(0, 40));
  throw new VerdictError(
    `line ${line}: the ${column} is “${shown}”: leave it as it was written, ${known.join(', ')}`,
  );
}
