import { basename } from 'node:path';
import { type Article, type Clean, cleanLine, type Feed } from '../../model/index.ts';
import { browserCommand, PageError } from '../../sources/index.ts';
import { ChoiceError, isSaveError } from './errors.ts';
import { isTerminal } from './is-terminal.ts';

/** The one line a failure gets: what failed, on what, and what to do. */
export function describeFailure(path: string | null, error: unknown): string {
  const what = displayName(path);
  const failed =
    error instanceof ChoiceError ? what : `cannot ${isSaveError(error) ? 'save' : 'read'} ${what}`;
  return `pullquote: ${failed}: ${messageOf(error)}${offerBrowser(error)}`;
}

/** An input as it is shown. */
export function displayName(path: string | null): Clean {
  return cleanLine(path === null || path === '-' ? 'standard input' : path);
}

/** A record as it is shown: by its line, which an editor finds. */
export function displayRecord(path: string, line: number): Clean {
  return cleanLine(`${displayName(path)}, line ${line}`);
}

/** What there is to say of an article that was not read as it should be, a line each. */
export function describeShortfall(path: string | null, { bare, cut, guessed }: Article): string[] {
  const lines: string[] = [];
  if (cut !== undefined) lines.push(`pullquote: only a part of ${displayName(path)} came: ${cut}`);
  if (bare !== undefined)
    lines.push(`pullquote: ${displayName(path)}: ${bare}; these are its words as they stand`);
  if (guessed !== undefined) {
    const what = displayName(path);
    lines.push(
      `pullquote: ${what} was read as ${guessed}, and letters may be wrong; --encoding NAME says what it is`,
    );
  }
  return lines;
}

/** An error's message on one line, safe to show. */
export function messageOf(error: unknown): string {
  return cleanLine(error instanceof Error ? error.message : String(error));
}

/** Says that an article has a new file, since somebody has changed the one at `path` that it was saved in. */
export function describeChanged(path: string): string {
  const name = cleanLine(basename(path));
  return `pullquote: ${name} is not as it was saved: it stays untouched, and the article has a new file beside it`;
}

/** Says that the entries of a feed stand for a page. */
export function describeFeedOfPage(page: string, { address }: Feed): string {
  return `pullquote: ${cleanLine(page)} has no article of its own; these are the entries of its feed, ${address}`;
}

/** How to see a page in a browser that cannot be read here; on a terminal alone, where somebody can do it. */
function offerBrowser(error: unknown): string {
  if (!(error instanceof PageError)) return '';
  const command = isTerminal(2) ? browserCommand(error.page, process.env, process.platform) : null;
  return command === null ? '' : `; in a browser: ${command}`;
}
