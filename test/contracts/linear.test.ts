import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Pattern, readUses, recordBuilt, usesOf } from '../support/patterns.ts';
import { findGrowth } from '../support/pumping.ts';
import { findAttacks } from '../support/recheck.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** A literal by its looks: what stands before and behind a `/`. Counts what the parser finds once more. */
const LOOKS =
  /(?:^|[\s(,[=:?!])\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=\s*(?:[.,;:)\]}]|$))/gm;
const COMMENT = /^\s*(?:\/\/|\/?\*).*$|\s\/\/ .*$|\/\*\*.*\*\/$/gm;

const uses = readUses();

describe('regular expressions', () => {
  test('are all found', () => {
    for (const { file, literals } of uses) {
      const text = readFileSync(join(SRC, file), 'utf8').replace(COMMENT, '');
      expect(literals, file).toHaveLength(text.match(LOOKS)?.length ?? 0);
    }
  });
  test('t', async () => {
    const patterns: Pattern[] = uses.flatMap(({ file, literals }) => literals.map((pattern) => ({ file, pattern })));
    for (const { file, built } of uses) {
    if (built === 0) continue;
    const recorded = await recordBuilt(file);
    expect(recorded.length, file).toBeGreaterThanOrEqual(built);
    patterns.push(...recorded.map((pattern) => ({ file, pattern })));
    }
    let t = Date.now();
    const stat: Record<string, number> = {};
    for (const { file, pattern } of patterns) {
      const a = findAttacks(pattern);
      const k = a === undefined ? 'unk' : a.length === 0 ? 'safe' : 'vuln';
      stat[k] = (stat[k] ?? 0) + 1;
      if (a?.length) console.log(file, String(pattern), JSON.stringify(a), JSON.stringify(findGrowth(pattern, a)));
    }
    console.log(stat, Date.now() - t, process.cpuUsage());
  }, 100000);
});
