import { cleanLine } from '../../model/index.ts';

/** Whether a value is a table, as the parser makes them. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

const MOST_SHOWN = 24;

/** A wrong value in a message: short, on one line. */
export function show(value: unknown): string {
  const text = cleanLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text}”`;
}
