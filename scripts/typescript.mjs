// @ts-check
/**
 * Lets Node 20 run the project's own TypeScript: `node --import ./scripts/typescript.mjs FILE.ts`. esbuild takes the
 * types away, file by file, in Node's loader hooks.
 */
import { readFileSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform, transformSync } from 'esbuild';

/** @param {string} url */
const isOurs = (url) => /\.tsx?$/.test(url) && !url.includes('/node_modules/');

/** @param {string} url @returns {import('esbuild').TransformOptions} */
const optionsOf = (url) => ({
  loader: url.endsWith('x') ? 'tsx' : 'ts',
  jsx: 'automatic',
  sourcefile: fileURLToPath(url),
  sourcemap: 'inline',
  target: 'node20',
});

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!isOurs(url)) return nextLoad(url, context);
  const { code } = await transform(readFileSync(fileURLToPath(url), 'utf8'), optionsOf(url));
  return { format: 'module', source: code, shortCircuit: true };
}

// Hooks on the thread that imports, which later versions have, take the place of those on one of their own.
const { registerHooks } = /** @type {any} */ (module);
if (registerHooks) {
  registerHooks({
    /** @type {(url: string, context: object, nextLoad: Function) => object} */
    load(url, context, nextLoad) {
      if (!isOurs(url)) return nextLoad(url, context);
      const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), optionsOf(url));
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
} else if (isMainThread) module.register(import.meta.url);
