import { cleanLine } from '../model/index.ts';

/** The one line a failure gets: what failed, on what, and what to do. */
export function describeFailure(path: string | null, error: unknown): string {
  const what = path === null || path === '-' ? 'standard input' : cleanLine(path);
  const failed = error instanceof Error && error.name === 'ChoiceError' ? what : `cannot read ${what}`;
  return `pullquote: ${failed}: ${messageOf(error)}`;
}

/** An error's message on one line, safe to show. */
export function messageOf(error: unknown): string {
  return cleanLine(error instanceof Error ? error.message : String(error));
}
