import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Line, layOut, type Span } from '../../src/layout/index.ts';
import type { Article, Quote } from '../../src/model/index.ts';
import { expectFit, expectWhole } from './invariants.ts';

/**
 * Cases are folders: `article.json` ({ article, quotes, facts }) and `lines-<width>-<speakers>.txt`. A missing
 * expectation fails; UPDATE_FIXTURES=1 writes those that are named in SHAPES, to be read before they are kept.
 */
const ROOT = resolve(import.meta.dirname, '../fixtures/layout');
const SHAPES = [
  { width: 72, speakers: 'below' },
  { width: 34, speakers: 'margin' },
  { width: 9, speakers: 'none' },
] as const;

interface Case {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly facts: string;
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const folder = resolve(ROOT, name);
  // Fixtures are ours and are type-checked where they are made.
  const { article, quotes, facts } = JSON.parse(
    readFileSync(resolve(folder, 'article.json'), 'utf8'),
  ) as Case;

  test.each(SHAPES)('at $width, speakers $speakers', ({ width, speakers }) => {
    const layout = layOut(article, quotes, { width, speakers, facts });
    expectFit(layout);
    expectWhole(article, layout);
    const file = resolve(folder, `lines-${width}-${speakers}.txt`);
    const lines = `${layout.lines.map(showLine).join('\n')}\n`;
    if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, lines);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(lines).toBe(readFileSync(file, 'utf8'));
  });
});

/** Bar, words with their looks in braces, and the speaker in the margin. */
function showLine({ bar, spans, speaker }: Line): string {
  const said = speaker === undefined ? '' : `   @ ${speaker}`;
  return `${bar ? '▎' : ' '}${spans.map(showSpan).join('')}${said}`.trimEnd();
}

const LETTERS = { emphasis: 'i', strong: 'b', deleted: 'd', code: 'c' } as const;

function showSpan(span: Span): string {
  const looks: string[] = [];
  if (span.role !== 'text') looks.push(span.role);
  for (const [key, letter] of Object.entries(LETTERS)) if (key in span) looks.push(letter);
  if (span.link !== undefined) looks.push(span.link);
  if (span.quote !== undefined) looks.push(span.quote);
  return looks.length === 0 ? span.text : `{${looks.join(' ')}:${span.text}}`;
}
