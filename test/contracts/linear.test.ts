import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readUses, recordBuilt, usesOf } from '../support/patterns.ts';
import { findGrowth, type Growth } from '../support/pumping.ts';
import { findAttacks } from '../support/recheck.ts';

const SRC = resolve(import.meta.dirname, '../../src');
/** All patterns together take some 11 s of one core. */
const PATIENCE = 120_000;

/** A literal by its looks, and what is none: counts once more, and by other means, what the parser finds. */
const LOOKS =
  /(?:^|[\s(,[=:?!])\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=[.,;:)\]}]|$)/gm;
const COMMENT = /^\s*(?:\/\/|\/?\*).*$|\s\/\/ .*$|\/\*\*.*\*\/$/gm;

/** The expression that whoever reads may search for runs under a limit of time: `test/terminal/search.test.ts` tries one. */
const TYPED = 'ui/search/typed-pattern.ts';

const uses = readUses();

describe('a regular expression takes of a text what its length is worth', () => {
  test('all of them are found', () => {
    expect(
      uses
        .filter(({ file, hidden }) => hidden.length > 0 && file !== TYPED)
        .map(({ file, hidden }) => ({ file, hidden })),
    ).toEqual([]);
    // It makes the one that is typed, and no other.
    expect(uses.find(({ file }) => file === TYPED)?.hidden).toHaveLength(1);
    for (const { file, literals } of uses) {
      const text = readFileSync(join(SRC, file), 'utf8').replace(COMMENT, '');
      expect(text.match(LOOKS) ?? [], file).toHaveLength(literals.length);
    }
  });

  test(
    'none grows faster, to recheck or to V8',
    async () => {
      const slow: { file: string; pattern: string; growth: Growth }[] = [];
      for (const { file, literals, built } of uses) {
        const recorded = built > 0 ? await recordBuilt(file) : [];
        expect(recorded.length, `${file}: patterns that are built at load`).toBeGreaterThanOrEqual(built);
        for (const pattern of [...literals, ...recorded]) {
          const growth = findGrowth(pattern, findAttacks(pattern));
          if (growth) slow.push({ file, pattern: String(pattern), growth });
        }
      }
      expect(slow).toEqual([]);
    },
    PATIENCE,
  );

  test('a pattern that nobody could try is told', () => {
    const hiddenIn = (text: string) => usesOf('a.ts', text).hidden;
    expect(usesOf('a.ts', 'const a: RegExp = /x/; const b = [1].map((n) => new RegExp(`a`));')).toEqual({
      file: 'a.ts',
      literals: [/x/],
      built: 1,
      hidden: [],
    });
    expect(hiddenIn('function f(a: string) {\n  return new RegExp(a);\n}')).toEqual([2]);
    expect(hiddenIn('const f = (a: string) => new RegExp(a);')).toEqual([1]);
    expect(hiddenIn('class A {\n  b = new RegExp("x");\n}')).toEqual([2]);
    expect(hiddenIn('const Made = RegExp;')).toEqual([1]);
    expect(hiddenIn('RegExp("x");')).toEqual([1]);
    expect(hiddenIn('"a".match("b");')).toEqual([1]);
    expect(hiddenIn('"a".match(/b/);')).toEqual([]);
  });

  test.each([
    /\s+$/,
    /^-{2,}.*-{2,}$/,
    /<!--[\s\S]*?-->/g,
    /(?:^|\s)x\s*:?\s*y/,
    /^(?:a+)+$/,
    /<!--(?:[^x]*-->\s*)*z/,
  ])('%s is found out', (pattern) => {
    expect(findGrowth(pattern)).not.toBeNull();
  });

  test.each([
    /(?<!\s)\s+$/,
    /^\s+/,
    /[^<]*</y,
    /\s+/g,
    /^.{0,60}x.{0,5}$/,
    /(?<!\w)\w+:/,
    /(\p{M}{8})\p{M}+/gu,
  ])('%s is let through', (pattern) => {
    expect(findGrowth(pattern)).toBeNull();
  });
});
