import { type Clean, cleanLine } from '../model/index.ts';

/** What an error says, on one line. */
export function messageOf(error: unknown): Clean {
  return cleanLine(error instanceof Error ? error.message : String(error));
}
