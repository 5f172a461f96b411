import type { Person } from '../persons/index.ts';
import { serialize } from './serialize.ts';

/** A person as a line of JSON, with its newline: what `docs/persons.schema.json` describes. */
export function toPersonJson(person: Person): string {
  return `${serialize({ schema: 1, ...person })}\n`;
}
