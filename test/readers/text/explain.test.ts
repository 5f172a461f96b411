import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/model/index.ts';
import { toExplanation } from '../../../src/outputs/explain.ts';
import { explainText } from '../../../src/readers/text/explain.ts';
import { readText } from '../../../src/readers/text/index.ts';

const root = join(import.meta.dirname, '../../fixtures/text');
const inputOf = (name: string): string => readFileSync(join(root, name, 'input.txt'), 'utf8');

describe('explainText', () => {
  it.each(readdirSync(root))('reads %s as readText does, and accounts for all of it', (name) => {
    const text = inputOf(name);
    const { article, explanations } = explainText(text);
    expect(article).toEqual(readText(text));
    const textsOf = (what: string) => explanations.filter((one) => one.what === what).map((one) => one.text);
    expect(textsOf('heading')).toEqual(article.sections.flatMap(({ heading }) => heading ?? []));
    expect(textsOf('furniture')).toEqual(article.furniture.map((one) => one.text));
    expect(textsOf('shape')).toEqual([article.shape]);
  });

  it('names the line, the reason, and what decided', () => {
    const { explanations } = explainText(inputOf('page-around'));
    expect(explanations.find(({ text }) => text === 'Advertisement')).toEqual({
      what: 'furniture',
      text: 'Advertisement',
      line: 11,
      reason: 'advertisement: pages say “advertisement” on a line of its own',
    });
    const heading = explanations.find(({ text }) => text === 'Who winds it');
    expect(heading?.line).toBe(14);
    expect(heading?.reason).toMatch(/^level 1, \d+ % likely; for it: .+ \+\d.*; against it: .+ −\d/);
  });

  it('says that an underlined line needs no guess', () => {
    const { explanations } = explainText(inputOf('setext'));
    const headings = explanations.filter(({ what }) => what === 'heading');
    expect(headings.length).toBeGreaterThan(0);
    for (const { reason } of headings) expect(reason).toMatch(/underlined/);
  });

  it('is written for a person, one line for what and one for why', () => {
    const written = toExplanation(clean('page.txt'), explainText(inputOf('page-around')));
    expect(written).toContain('page.txt, read as text\n');
    expect(written).toMatch(/^furniture {3}line 11 {2}Advertisement\n {12}advertisement: /m);
    expect(
      Math.max(...written.split('\n').map((line) => (line.startsWith(' ') ? 0 : line.length))),
    ).toBeLessThan(100);
  });
});
