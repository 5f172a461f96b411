import type { Line } from '../lines.ts';

/** More lines of a drawer are not looked through. */
const MOST_LINES = 60;
const PROPERTY = /^:(CUSTOM_ID|ID):[ \t]+(\S{1,200})$/i;
const PLANNED = /^(?:SCHEDULED|DEADLINE|CLOSED):/;

/** The names that the drawer under a heading gives it; `at` is the line behind the heading. */
export function namesUnder(lines: readonly Line[], at: number): string[] {
  let line = at;
  while (PLANNED.test(lines[line]?.text ?? '')) line++;
  if (!/^:PROPERTIES:$/i.test(lines[line]?.text ?? '')) return [];
  const names: string[] = [];
  for (let count = 0; count < MOST_LINES; count++) {
    const text = lines[++line]?.text ?? ':END:';
    if (/^:END:$/i.test(text)) break;
    const name = PROPERTY.exec(text)?.[2];
    if (name !== undefined) names.push(name);
  }
  return names;
}
