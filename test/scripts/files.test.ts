import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../scripts/build/chunks.ts';
import { groupChunks } from '../../scripts/build/files.ts';

const LARGE = 5000;
const ROOTS = ['src/main.ts', 'src/apart.ts'];

/** A chunk of `size` letters: `main` is the entry of src/main.ts, `_x` the entry of nothing. */
function chunk(path: string, imports: string[] = [], lazy: string[] = [], size = LARGE): Chunk {
  const source = `src/${path}.ts`;
  return {
    path,
    code: 'x'.repeat(size),
    exports: [],
    imports,
    lazy,
    entry: path.startsWith('_') ? null : source,
    sources: new Map([[path === '_package' ? 'node_modules/package/index.js' : source, size]]),
  };
}

/** The paths of each file's chunks. */
const group = (...chunks: Chunk[]): Record<string, string[]> =>
  Object.fromEntries(
    groupChunks([...chunks, chunk('apart')], ROOTS, ['src/usual.ts']).map(({ name, chunks }) => [
      name,
      chunks.map(({ path }) => path),
    ]),
  );

describe('chunks make files', () => {
  test('each lazy one its own, and what is loaded at each start with main', () => {
    expect(group(chunk('main', ['_start'], ['one']), chunk('_start'), chunk('one', ['_start']))).toEqual({
      'main.cjs': ['main', '_start'],
      'one.cjs': ['one'],
      'apart.cjs': ['apart'],
    });
  });

  test('what lazy ones share goes to the one that is loaded before the others', () => {
    const files = group(
      chunk('main', [], ['one']),
      chunk('one', ['_both'], ['two']),
      chunk('two', ['_both']),
      chunk('_both'),
    );
    expect(files['one.cjs']).toEqual(['one', '_both']);
  });

  test('where none is before all others, it is a file, and where it is small, a part of main', () => {
    const share = (path: string, size: number) =>
      group(
        chunk('main', [], ['one', 'two']),
        chunk('one', [path]),
        chunk('two', [path]),
        chunk(path, [], [], size),
      );
    expect(share('_both', LARGE)['shared-src.cjs']).toEqual(['_both']);
    expect(share('_both', 100)['main.cjs']).toEqual(['main', '_both']);
    expect(share('_package', 100)['shared-package.cjs']).toEqual(['_package']);
  });

  test('what most starts load is a part of main, and all it needs', () => {
    const files = group(
      chunk('main', [], ['usual', 'other']),
      chunk('usual', ['_both', '_own']),
      chunk('other', ['_both']),
      chunk('_both'),
      chunk('_own'),
    );
    expect(files['main.cjs']).toEqual(['main', 'usual', '_both', '_own']);
    expect(files['other.cjs']).toEqual(['other']);
  });

  test('what nothing loads is left out', () => {
    expect(Object.values(group(chunk('main'), chunk('dead', ['_dead']), chunk('_dead'))).flat()).toEqual([
      'main',
      'apart',
    ]);
  });
});
