import { cellsOf, cutAt } from '../layout/index.ts';
import { MERGE_REASONS, type Person } from '../persons/index.ts';

/** Cells of a column of numbers, with a space before them; of kinds; of two dates. */
const NUMBERS = [' quotes', '  words', ' articles'] as const;
const KIND = 11;
const DATES = 21;
/** A name has so many cells at least, before dates are given up, then kinds, then all numbers but that of quotes. */
const LEAST_NAME = 14;
const INDENT = '  ';

/** Persons as a table that fits the width in cells: a line each, and under it what they are described as. */
export function toPersonTable(persons: readonly Person[], width: number): string {
  if (persons.length === 0) return 'No quotes found.\n';
  const columns = width - NUMBERS.join('').length >= LEAST_NAME ? NUMBERS : NUMBERS.slice(0, 1);
  const numbers = columns.join('').length;
  const hasDates =
    persons.some(({ first }) => first !== null) && width - numbers - KIND - DATES - 3 >= LEAST_NAME;
  const hasKinds = width - numbers - KIND - 1 >= LEAST_NAME;
  const rest = width - numbers - (hasKinds ? KIND + 1 : 0) - (hasDates ? DATES + 2 : 0);
  const longest = persons.reduce((most, { key }) => Math.max(most, cellsOf(key)), LEAST_NAME);
  const name = Math.max(1, Math.min(rest, longest));
  const write = (cells: readonly [string, string, ...string[]], dates: string) => {
    const [first, kind, ...counts] = cells;
    const line = [
      pad(first, name),
      hasKinds ? ` ${kind.padEnd(KIND)}` : '',
      ...columns.map((column, at) => (counts[at] ?? '').padStart(column.length)),
      hasDates ? `  ${dates}` : '',
    ];
    return `${shorten(line.join('').trimEnd(), width)}\n`;
  };
  const lines = [write(['Name', 'Kind', 'quotes', 'words', 'articles'], 'first and last')];
  for (const { key, kind, quotes, words, articles, first, last, about } of persons) {
    const dates = first === last ? (first ?? '') : `${first}–${last}`;
    lines.push(write([key, kind, `${quotes}`, `${words}`, `${articles}`], dates));
    if (about !== null) lines.push(`${shorten(`${INDENT}${about}`, width)}\n`);
  }
  return lines.join('');
}

/** Why each name was taken for its person, those with one name left out. */
export function toMergeReasons(persons: readonly Person[]): string {
  const merged = persons.filter(({ names }) => names.length > 1 || names[0]?.reason !== 'same-name');
  if (merged.length === 0) return 'No two names were taken for one person.\n';
  return merged
    .map(({ key, names }) => {
      const lines = names.map(
        ({ name, quotes, reason }) => `${INDENT}${name} (${quotes}): ${MERGE_REASONS[reason]}\n`,
      );
      return `${key}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Cut with an ellipsis where it is too long. */
function shorten(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return `${text.slice(0, cutAt(text, Math.max(0, cells - 1)))}…`;
}

function pad(text: string, cells: number): string {
  const shown = shorten(text, cells);
  return shown + ' '.repeat(Math.max(0, cells - cellsOf(shown)));
}
