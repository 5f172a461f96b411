import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where dist/ is as the source is. */
    readonly built: true;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
/** What a build is made of. npm writes its list of packages last when it installs. */
const INPUTS = ['src', 'scripts', 'package.json', 'LICENSE', 'node_modules/.package-lock.json'].map((name) =>
  join(ROOT, name),
);
/** What a build writes when all bundles are there. */
const LAST = join(DIST, 'THIRD-PARTY.txt');

/** Builds dist/ where it is older than what it is made of. Vitest calls this by its name, before any test. */
export function setup(project: TestProject): void {
  if (!isFresh()) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'pipe' });
  project.provide('built', true);
}

/**
 * Inputs are asked for the time of their last change of any kind, a new name and new rights among them, which nothing can
 * set back; and folders with them, since what is gone has no time. The build makes its folder before it reads anything.
 */
function isFresh(): boolean {
  if (![LAST, ...INPUTS].every(existsSync)) return false;
  const begun = Math.min(...statsBelow(DIST).map(({ mtimeMs }) => mtimeMs), statSync(DIST).birthtimeMs);
  return INPUTS.flatMap(statsBelow).every(({ ctimeMs }) => ctimeMs < begun);
}

function statsBelow(path: string): Stats[] {
  const own = statSync(path);
  if (!own.isDirectory()) return [own];
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return [own, ...entries.map((name) => statSync(join(path, name)))];
}
