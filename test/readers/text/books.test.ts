import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { textInline, textOf } from '../../../src/model/index.ts';
import { readEmphasis, stripEmphasis } from '../../../src/readers/text/article/emphasis.ts';
import { readText } from '../../../src/readers/text/index.ts';

const root = join(import.meta.dirname, '../../fixtures/pages');
const read = (name: string) => readText(readFileSync(join(root, name, 'input.txt'), 'utf8'));

describe('a Project Gutenberg text', () => {
  test.each([
    ['gutenberg-new', 'The Flat Bell Or, Two Strangers', 'Ines Brandt', '2021-05-03', 'en'],
    ['gutenberg-german', 'Die Glocke von Tarn', 'Ines Brandt', '2005-02-14', 'de'],
    ['gutenberg-old', 'The Keeper of Tarn', 'Ines Brandt', null, null],
  ])('%s says what it is', (name, title, byline, published, lang) => {
    expect(read(name)).toMatchObject({ title, byline, published, lang });
  });

  it('has nothing of its frame and its title page in the body', () => {
    const article = read('gutenberg-new');
    const body = article.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(textOf)]);
    expect(body.join('\n')).not.toMatch(/Gutenberg|THE FLAT BELL|BRANDT|_|\[Illustration\]/);
    const reasons = article.furniture.map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['licence', 'repeated', 'byline', 'caption']));
  });

  it('is none where it only speaks of one', () => {
    expect(read('gutenberg-named-only').furniture).toEqual([]);
  });
});

describe('emphasis', () => {
  const marked = (text: string): string =>
    readEmphasis([textInline(text)])
      .map((inline) => {
        if (inline.type === 'text') return inline.text;
        const words =
          'children' in inline ? inline.children.map((one) => ('text' in one ? one.text : '')).join('') : '';
        return `<${inline.type} ${words}>`;
      })
      .join('');

  test.each([
    ['a _third_ time', 'a <emphasis third> time'],
    ['_Two words_, and =bold=.', '<emphasis Two words>, and <strong bold>.'],
    ['"_Oh!_" said he', '"<emphasis Oh!>" said he'],
    ['snake_case_name and a = b = c', 'snake_case_name and a = b = c'],
    ['____ and _ nothing', '____ and _ nothing'],
    ['_never closed', '_never closed'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
    expect(stripEmphasis(text)).toBe(expected.replace(/<\w+ ([^>]*)>/g, '$1'));
  });
});
