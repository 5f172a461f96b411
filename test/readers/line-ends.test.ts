import { describe, expect, it } from 'vitest';
import { clean, type Inline, textInline, textOfInlines } from '../../src/model/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { joinInlines, joinsWithoutSpace, joinTexts } from '../../src/readers/line-ends.ts';
import { growthOf } from '../support/cpu.ts';

describe('a line end', () => {
  it.each([
    ['使い方は簡単で', 'よいと書かれている'],
    ['第一行，', '第二行'],
    ['「はい」', '「いいえ」'],
    ['他说：“你好”', '“再见”'],
    ['他走了……', '可是'],
    ['ㄅㄆ', 'ㄇㄈ'],
    ['ｶﾀ', 'ｶﾅ'],
    ['𠮷', '野家'],
    ['葛󠄀', '城'],
    ['ꀀ', 'ꀁ'],
  ])('is nothing between %s and %s', (before, after) => {
    expect(joinsWithoutSpace(before, after)).toBe(true);
    expect(joinTexts([before, after])).toBe(before + after);
  });

  it.each([
    ['띄어쓰기로', '줄을 나눈다'],
    ['漢字', '한글'],
    ['英文 word', '之间'],
    ['中文', 'word'],
    ['ภาษาไทย', 'ไม่มี'],
    ['ភាសា', 'ខ្មែរ'],
    ['🌞', '🌧'],
    ['the sign 好', '“good”'],
    ['He said “no”', '他'],
    ['“”', '好'],
    ['', '好'],
  ])('is a space between %s and %s', (before, after) => {
    expect(joinsWithoutSpace(before, after)).toBe(false);
  });
});

describe('running text', () => {
  const text = (words: string): Inline => textInline(words);
  const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });

  it('is joined across its marks, and keeps every letter', () => {
    const inlines = [text('読書 '), strong(text('の\n')), text(' \n 記録 と\nword\n')];
    expect(textOfInlines(joinInlines(inlines))).toBe('読書 の記録 と\nword\n');
  });

  it('sees through a note, not through a picture or a line end that is meant', () => {
    const note: Inline = { type: 'reference', label: clean('1') };
    expect(textOfInlines(joinInlines([text('注'), note, text('\n次')]))).toBe('注[1]次');
    const image: Inline = { type: 'image', alt: clean('画'), url: null };
    expect(textOfInlines(joinInlines([text('注\n'), image, text('次')]))).toBe('注\n画次');
    expect(textOfInlines(joinInlines([text('注'), { type: 'break' }, text('次')]))).toBe('注\n次');
  });

  it.each([
    ['lines', (size: number) => Array.from({ length: size }, () => text('字\n'))],
    ['marks', (size: number) => [text('“\n'.repeat(size))]],
    ['spaces', (size: number) => [text(`字${' \n'.repeat(size)}`)]],
  ])('takes time in proportion to its length: %s', (_, make) => {
    expect(growthOf((size) => joinInlines(make(size)), [20_000, 200_000], 20, 30)).toBeLessThan(20);
  });
});

describe.each([
  [
    'markdown',
    'a.md',
    '## 見出しは\n\n漢字と\nかな、**太**\n*斜体*。word\n次\n\n- 項目\n  続き\n\n> 引用\n> です\n',
  ],
  [
    'html',
    'a.html',
    '<article><h1>題</h1><h2>見出し\nは</h2><p>漢字と\n   かな、<b>太</b>\n<i>斜体</i>。word\n次</p><ul><li>項目\n続き</li></ul>' +
      '<blockquote><p>引用\nです</p></blockquote><table><tr><th>甲\n乙</th><th>丙</th></tr><tr><td>一\n二</td><td>三</td></tr></table></article>',
  ],
  ['org', 'a.org', '* 見出しは\n\n漢字と\nかな、*太*\n/斜体/ 。word\n次\n'],
])('%s', (_, path, source) => {
  it('has no space where an East Asian line ends', async () => {
    const article = await readArticle({ path, text: source });
    const words = JSON.stringify(article);
    expect(words).toContain('漢字とかな、');
    expect(words).not.toMatch(/[\u3001-\u9fff](?: |\\n)[\u3001-\u9fff]/);
    expect(words).toMatch(/word 次/);
  });
});
