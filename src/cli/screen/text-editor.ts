import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../ui/types.ts';
import { messageOf } from '../messages/descriptions.ts';

/** POSIX names it where nothing else is said (`man`, `mailx` and others do so). */
const EDITOR = 'vi';

/** The program that somebody edits texts with, with its arguments: by `VISUAL`, then `EDITOR`, parted at spaces. */
export function editorOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = [env['VISUAL'], env['EDITOR']].find((name) => name !== undefined && name.trim() !== '');
  return (named ?? EDITOR).trim().split(/\s+/);
}

/** Has a text edited in a file that nobody else may read, which is gone afterwards. */
export async function editText(
  text: string,
  env: NodeJS.ProcessEnv,
  runOutside: Services['runOutside'],
): ReturnType<Services['editText']> {
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
    const file = join(folder, 'note.md');
    await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600, flag: 'wx' });
    const became = await runOutside([...editorOf(env), file]);
    return became === null ? { text: await readFile(file, 'utf8') } : { failure: became };
  } catch (error) {
    return { failure: messageOf(error) };
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
