import stringWidth from 'string-width';
import { expect } from 'vitest';
import type { Layout, Line } from '../../src/layout/index.ts';
import { type Article, blocksOf, textOf } from '../../src/model/index.ts';

export const textOfLine = (line: Line): string => line.spans.map((span) => span.text).join('');

/** Fails where a line is wider than the layout or says it has another width than it has. */
export function expectFit(layout: Layout): void {
  layout.lines.forEach((line, index) => {
    const text = textOfLine(line);
    const cells = stringWidth(text);
    if (cells > layout.width || line.cells > layout.width || line.cells < cells || /[\t\n\r]/.test(text)) {
      expect.fail(
        `line ${index} at ${layout.width}: ${cells} cells, says ${line.cells}: ${JSON.stringify(text)}`,
      );
    }
  });
}

/** Every text of the article by the id its lines carry, in reading order. */
export function textsOf(article: Article): [string, string][] {
  const texts: [string, string][] = [];
  if (article.title) texts.push(['title', article.title]);
  if (article.standfirst) texts.push(['standfirst', article.standfirst]);
  for (const section of article.sections) {
    if (section.heading) texts.push([section.id, section.heading]);
    for (const block of section.blocks) texts.push([block.id, textOf(block)]);
  }
  return texts;
}

/**
 * Fails where text of a block is on no line, offsets go back or beyond, or blocks come out of order. Tables at widths
 * that draw columns have their cells side by side: there, rows alone are checked.
 */
export function expectWhole(article: Article, layout: Layout): void {
  const lines = new Map<string, Line[]>();
  for (const line of layout.lines) {
    if (line.block !== null) lines.set(line.block, [...(lines.get(line.block) ?? []), line]);
  }
  const texts = textsOf(article);
  const drawn = texts.filter(([id]) => lines.has(id)).map(([id]) => id);
  expect([...lines.keys()]).toEqual(drawn);
  const tables = new Set(
    [...blocksOf(article)].filter(({ block }) => block.type === 'table').map(({ block }) => block.id),
  );
  for (const [id, text] of texts) {
    let at = 0;
    for (const { start, end } of lines.get(id) ?? []) {
      if (start < at || end < start || end > text.length)
        expect.fail(`${id}: ${start}–${end} after ${at} of ${text.length}`);
      expectNothing(text.slice(at, start), id, layout.width);
      at = end;
    }
    expectNothing(text.slice(at), id, layout.width);
    if (!tables.has(id)) expectSaid(id, text, lines.get(id) ?? [], layout.width);
  }
}

/** What is on no line is blank. */
function expectNothing(between: string, id: string, width: number): void {
  if (between.trim() !== '') expect.fail(`${id} at ${width}: ${JSON.stringify(between)} is on no line`);
}

/** Each line shows the stretch it says, beside markers and decoration; wide characters have no room at width 1. */
function expectSaid(id: string, text: string, lines: readonly Line[], width: number): void {
  for (const line of lines) {
    const said = text.slice(line.start, line.end).replace(/\s+/g, '');
    const shown = textOfLine(line).replace(/\s+/g, '');
    if (shown.includes(said) || (width === 1 && shown === '?')) continue;
    expect.fail(`${id} at ${width}: ${JSON.stringify(said)} is not in ${JSON.stringify(shown)}`);
  }
}

/** A small seeded generator (mulberry32), so that a failure can be had again. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
