import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { loadBuiltinsLate } from '../../scripts/build/late-builtins.ts';
import { makePatternsLate } from '../../scripts/build/late-patterns.ts';

/** What the text of a file comes to, and which modules it had loaded before and after its last line. */
function run(text: string) {
  const loaded: string[] = [];
  const load = (id: string) => {
    loaded.push(id);
    return require(id);
  };
  const lines = text.trimEnd().split('\n');
  const call = new Script(`(function (require, __toESM) { ${lines.join('\n')} })`).runInThisContext();
  const use = call(load, (module: object) => ({ default: module }));
  const before = [...loaded];
  return { result: use(), before, after: loaded };
}

describe('modules of Node', () => {
  test.each([
    ['a function', 'var import_node_os = require("node:os");', '(0, import_node_os.endianness)()', 'node:os'],
    [
      'a class',
      'var import_node_vm = require("node:vm");',
      'new import_node_vm.Script("1").runInThisContext()',
      'node:vm',
    ],
    ['a default', 'var import_os = __toESM(require("os"));', 'import_os.default.endianness()', 'os'],
  ])('%s loads its module when it is used', (_, taken, use, module) => {
    const late = run(loadBuiltinsLate(`${taken}\nreturn () => ${use};\n`));
    const early = run(`${taken}\nreturn () => ${use};`);
    expect(late).toEqual({ result: early.result, before: [], after: [module] });
    expect(early.before).toEqual([module]);
  });

  test.each([
    ['is at hand', 'var import_node_fs = require("node:fs");\nuse(import_node_fs.statSync);'],
    [
      'is handed on as a whole',
      'var import_node_os = require("node:os");\nuse(import_node_os.cpus, import_node_os);',
    ],
    ['is one of ours', 'var import_x = require("./x.cjs");\nuse(import_x.one);'],
  ])('one that %s stays as it is', (_, text) => {
    expect(loadBuiltinsLate(text)).toBe(text);
  });
});

describe('patterns of classes of Unicode', () => {
  const module = (use: string) => `const WORD = /\\p{L}+/gu;\nconst WORDS = 'WORD';\nreturn () => ${use};\n`;

  test.each(['"ab c".replace(WORD, "x")', '[..."ab c".matchAll(WORD)].length', 'WORDS'])(
    'do the same: %s',
    (use) => {
      const text = makePatternsLate(module(use)).replace(': RegExp | undefined', '');
      expect(run(text).result).toBe(run(module(use)).result);
    },
  );

  test('are made when they are used, and once', () => {
    const text = makePatternsLate(module('WORD')).replace(': RegExp | undefined', '');
    expect(text).toContain('const WORD = () => madeWORD ??= /\\p{L}+/gu;');
    const use = new Script(`(function () { ${text} })`).runInThisContext()();
    expect(use()).toBe(use());
  });

  test.each(['const SPACE = /\\s+/gu;', 'export const WORD = /\\p{L}/u;', '  const WORD = /\\p{L}/u;'])(
    'others stay: %s',
    (text) => {
      expect(makePatternsLate(text)).toBe(text);
    },
  );
});
