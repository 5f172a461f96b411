import { parse, TomlError } from 'smol-toml';
import { cleanLine } from '../../model/index.ts';
import type { Fault } from './settings.ts';

/** A file with more faults than that is no file of settings: what is left of it is not tried. */
const MOST_FAULTS = 20;
/** So much of what the parser says. */
const MOST_SAID = 80;

const HEADING = /^[ \t]*\[/;

export interface Toml {
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** The line that states something, by the names that lead to it; from 1, null where that cannot be told. */
  readonly lineOf: (...path: readonly string[]) => number | null;
}

/**
 * Reads TOML line by line where it has to: a line that is none is told and left out, and the rest is read. What stands
 * under a heading that is none goes with it, since nobody knows where it belongs.
 */
export function readToml(text: string): Toml {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const faults: Fault[] = [];
  while (faults.length < MOST_FAULTS) {
    try {
      return { data: parse(lines.join('\n')), faults, lineOf: indexLines(lines) };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const at = faultyLine(lines, error.line - 1);
      const said = cleanLine(error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '');
      faults.push({ line: at + 1, says: `${said.slice(0, MOST_SAID)}; ${remedyOf(lines[at] ?? '')}` });
      leaveOut(lines, at);
    }
  }
  const says = `has more than ${MOST_FAULTS} lines that are no TOML; nothing of it is used`;
  return { data: {}, faults: [...faults, { line: null, says }], lineOf: () => null };
}

/** The line to leave out: where the parser stopped, or the last one above that says anything. */
function faultyLine(lines: readonly string[], at: number): number {
  let found = Math.min(at, lines.length - 1);
  while (found > 0 && lines[found]?.trim() === '') found--;
  return found;
}

function leaveOut(lines: string[], at: number): void {
  const isHeading = HEADING.test(lines[at] ?? '');
  lines[at] = '';
  if (!isHeading) return;
  for (let next = at + 1; next < lines.length && !HEADING.test(lines[next] ?? ''); next++) lines[next] = '';
}

function remedyOf(line: string): string {
  if (HEADING.test(line)) return 'a heading is [keys] or [themes.NAME], each once';
  return 'write NAME = "VALUE", or remove the line';
}

/** Where each name stands. A name is looked for as it is usually written: bare or in quotation marks, alone on its line. */
function indexLines(lines: readonly string[]): Toml['lineOf'] {
  const found = new Map<string, number>();
  let table: readonly string[] = [];
  for (const [at, line] of lines.entries()) {
    const heading = /^[ \t]*\[{1,2}([^\]]{1,200})\]/.exec(line)?.[1];
    if (heading !== undefined) table = namesIn(heading);
    const name = heading === undefined ? /^([^=#]{1,200})=/.exec(line)?.[1] : '';
    if (name === undefined) continue;
    const path = [...table, ...(name === '' ? [] : namesIn(name))];
    for (let end = path.length; end > 0; end--) {
      const key = path.slice(0, end).join('\n');
      if (!found.has(key)) found.set(key, at + 1);
    }
  }
  return (...path) => found.get(path.join('\n')) ?? null;
}

/** `themes."my own"` → themes, my own. */
function namesIn(dotted: string): string[] {
  return Array.from(
    dotted.matchAll(/"([^"]*)"|'([^']*)'|[^\s."']+/g),
    ([whole, double, single]) => double ?? single ?? whole,
  );
}
