import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Missing, need, run } from './command.ts';

/** A Python of our own in `cache` that has the given packages (as pip is told them). Throws Missing. */
export async function installPython(cache: string, packages: readonly string[]): Promise<string> {
  const python = join(cache, 'venv/bin/python');
  const has = await run(python, ['-m', 'pip', 'install', '--quiet', '--no-index', ...packages]).catch(
    () => null,
  );
  if (has?.status === 0) return python;
  console.log(`installing ${packages.join(', ')} …`);
  mkdirSync(cache, { recursive: true });
  await need('python3', ['-m', 'venv', join(cache, 'venv')]).catch((error: Error) => {
    throw new Missing(`there is no Python that can keep packages apart: ${error.message}`);
  });
  await need(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
  return python;
}
