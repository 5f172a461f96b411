import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { clean, type Position } from '../../model/index.ts';
import { isAddress, readFile } from '../../sources/index.ts';
import { findSourceLine } from '../../ui/editing/source-line.ts';
import type { Edited, Loaded, Services } from '../../ui/types.ts';
import { decodeInput } from '../isolation/file-text.ts';
import { composeCommand, editorOf } from './editor-command.ts';
import { isSameStamp, stampOf } from './file-stamp.ts';

interface EditOptions {
  /** Where articles are saved, and where those lie that come along. */
  readonly library: string;
  readonly articles: string;
  readonly env: NodeJS.ProcessEnv;
  /** That of the file, where it is said. */
  readonly encoding: string | undefined;
  readonly runOutside: Services['runOutside'];
}

/**
 * Has the file of an article edited, at the line on which the words at a place of it stand. The file is the user's: nothing
 * here writes it.
 */
export async function editFile(
  { path, article }: Loaded,
  place: Position,
  options: EditOptions,
): Promise<Edited> {
  const none = describeNone(path, options);
  if (path === null || none !== null) return { failure: `no file to edit: ${none}` };
  const before = stampOf(path);
  if (before === null) return { failure: 'no file to edit: it is gone' };
  let line: number | null = null;
  try {
    const { text } = await decodeInput(readFile(path), path, options.encoding);
    // As in the model, but for separators that no editor takes for the end of a line.
    line = findSourceLine(article, place, clean(text.replace(/[\u2028\u2029]/g, ' ')));
  } catch {
    // It opens all the same, and its editor says what is wrong with it.
  }
  const command = composeCommand(editorOf(options.env), path, line ?? 1);
  const became = await options.runOutside(command);
  return became === null
    ? { line, changed: !isSameStamp(before, stampOf(path)) }
    : { failure: `not edited: ${became}` };
}

/** Why there is no file of an article that is the user's to edit; null where there is. */
function describeNone(path: string | null, { library, articles }: EditOptions): string | null {
  if (path === null) return 'it came from a pipe';
  if (isAddress(path)) return 'it is on the web';
  if (liesIn(path, library)) return 'it is a saved copy';
  return liesIn(path, articles) ? 'it comes with pullquote' : null;
}

function liesIn(path: string, folder: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}
