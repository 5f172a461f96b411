import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanLine, textInline, textOf } from '../../src/model/index.ts';
import { withFurniture } from '../../src/outputs/furniture.ts';
import { pickSection } from '../../src/outputs/section.ts';
import { readText } from '../../src/readers/text/index.ts';

const text = readFileSync(resolve(import.meta.dirname, '../fixtures/text/page-around/input.txt'), 'utf8');
const article = readText(text);

describe('withFurniture', () => {
  it('puts every line of the input where it stood', () => {
    const shown = withFurniture(article);
    const lines = shown.sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading]),
      ...blocks.map(textOf),
    ]);
    const input = text.split('\n').filter((line) => line !== '' && line !== article.title);
    expect(lines).toEqual(input);
  });

  it('gives ids of their own and leaves those of the blocks', () => {
    const ids = withFurniture(article).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('b'))).toEqual(
      article.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    );
  });

  it('does not part a term from what stands under it', () => {
    const words = [textInline('Words')];
    const blocks = [
      { id: 'b1', type: 'term', inlines: words },
      { id: 'b2', type: 'paragraph', inlines: words, under: 1 },
      { id: 'b3', type: 'term', inlines: words },
    ] as const;
    const sections = [{ id: 's1', heading: null, level: 0, blocks }];
    const furniture = ['b1', 'b2'].map(
      (before) => ({ text: cleanLine('Share'), reason: 'share', before }) as const,
    );
    const [shown] = withFurniture({ ...article, sections, furniture }).sections;
    expect(shown?.blocks.map(({ type, under }) => [type, under ?? 0])).toEqual([
      ['caption', 0],
      ['term', 0],
      ['caption', 1],
      ['paragraph', 1],
      ['term', 0],
    ]);
  });

  it('shows what an article without sections is all of', () => {
    const bare = { ...article, sections: [] };
    expect(withFurniture(bare).sections).toHaveLength(1);
  });
});

describe('pickSection', () => {
  it('breaks off in the last section alone', () => {
    const cut = cleanLine('the connection broke off');
    const half = { ...article, cut };
    const first = pickSection(half, '1');
    const last = pickSection(half, '2');
    expect(first.found && first.article).not.toHaveProperty('cut');
    expect(last.found && last.article).toHaveProperty('cut', cut);
  });

  it('takes along the furniture that stood in the section, and no other', () => {
    const choice = pickSection(article, '1');
    expect(choice.found && choice.article.furniture.map((one) => one.text)).toEqual(['Read more']);
    const last = pickSection(article, '2');
    expect(last.found && last.article.furniture[0]?.text).toBe('Updated March 5, 2026');
  });

  it('knows an article without headings as its lead, or as 1', () => {
    const plain = readText('A title\n\nOne paragraph, and no heading over it.\n');
    for (const wanted of ['lead', 'Lead', '1', '0']) {
      const choice = pickSection(plain, wanted);
      expect(choice.found && choice.article.sections).toEqual(plain.sections);
    }
  });
});
