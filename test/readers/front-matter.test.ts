import { describe, expect, it } from 'vitest';
import { takeFrontMatter } from '../../src/readers/front-matter/index.ts';
import { readArticle } from '../../src/readers/index.ts';

const factsOf = async (yaml: string) => (await takeFrontMatter(`---\n${yaml}\n---\n\nbody\n`))?.facts;

describe('takeFrontMatter', () => {
  it.each([
    ['title: A', { title: 'A' }],
    ['Title: 1984', { title: '1984' }],
    ['headline: "A: b"\nsubtitle: c', { title: 'A: b', standfirst: 'c' }],
    ['author: By Ada', { byline: 'Ada' }],
    ['authors: [Ada, Bo, Cy]', { byline: 'Ada, Bo and Cy' }],
    ['authors:\n  - name: Ada\n  - Bo', { byline: 'Ada and Bo' }],
    ['date: 2026-03-12', { published: '2026-03-12' }],
    ['date: 2026-03-12 08:30:00 +0100', { published: '2026-03-12T08:30:00+01:00' }],
    ['date: March 12, 2026', { published: '2026-03-12' }],
    ['date: last spring', {}],
    ['date: 2026-02-30', {}],
    ['language: pt_BR', { lang: 'pt-BR' }],
    ['lang: "no language at all"', {}],
    ['source: https://a.example/x', { source: { url: 'https://a.example/x', label: null } }],
    ['source: The Gazette', { source: { url: null, label: 'The Gazette' } }],
    ['source: {url: "javascript:x", label: Y}', { source: { url: null, label: 'Y' } }],
    ['url: /posts/1', {}],
    ['title:\nsite: ~', {}],
    ['title: [a, b]', {}],
    ['title: One: two\nauthor: Ada', { title: 'One: two', byline: 'Ada' }],
    ['title: !!js/function "x"\nlang: en', { lang: 'en' }],
    ['__proto__:\n  polluted: yes\nconstructor: {prototype: {a: b}}', {}],
  ])('reads %j', async (yaml, facts) => {
    expect(await factsOf(yaml)).toEqual(facts);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('survives what is built to hurt', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let at = 0; at < 12; at++) {
      const [name, last] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(',')}]`);
    }
    expect(await factsOf(`${bomb.join('\n')}\ntitle: *m`)).toEqual({});
    expect(await factsOf(`a: ${'['.repeat(50_000)}`)).toEqual({});
    expect(await factsOf(`title: kept\n${'? '.repeat(10_000)}`)).toEqual({ title: 'kept' });
  });

  it.each([
    ['no closing line', '---\na: b\n'],
    ['more than 64 KB', `---\n${'a: b\n'.repeat(20_000)}---\n`],
    ['no mapping', '---\nTwo lines\nof a poem\n---\n'],
    ['another opening', '---js\n{a: 1}\n---\n'],
    ['a later place', 'x\n---\na: b\n---\n'],
  ])('finds none where there is %s', async (_, text) => expect(await takeFrontMatter(text)).toBeNull());

  it('leaves the body', async () => {
    expect((await takeFrontMatter('---\na: b\n---\n\n\nOne\n\n---\n'))?.body).toBe('One\n\n---\n');
  });

  it('goes before what a text says, and loses no line of it', async () => {
    const article = await readArticle({
      path: 'a.txt',
      text: '---\ntitle: Stated\nauthor: Ada\n---\n\nFirst line\n\nSecond line is longer.\n',
    });
    expect(article).toMatchObject({ format: 'text', title: 'Stated', byline: 'Ada' });
    expect(JSON.stringify(article)).toContain('First line');
  });
});

const taken = async (text: string) => await takeFrontMatter(text, 'markdown');

describe('takeFrontMatter, in other languages', () => {
  it.each([
    [
      'TOML',
      '+++\ntitle = "A"\ndate = 2026-02-03T10:00:00Z\nauthor = "Ada"\ntags = ["x"]\n+++\n',
      { title: 'A', published: '2026-02-03T10:00:00Z', byline: 'Ada' },
    ],
    [
      'TOML with a date alone',
      "+++\ntitle = 'A'\ndate = 2026-02-03\n[extra]\nx = 1\n+++\n",
      { title: 'A', published: '2026-02-03' },
    ],
    [
      'TOML with a time of no place',
      '+++\ndate = 2026-02-03 10:00:00\n+++\n',
      { published: '2026-02-03T10:00:00' },
    ],
    [
      'TOML with authors',
      '+++\nauthors = ["Ada", "Bo"]\ndescription = """\nTwo\nlines"""\n+++\n',
      { byline: 'Ada and Bo', standfirst: 'Two lines' },
    ],
    ['TOML that is broken', '+++\ntitle = "A"\ndraft = yes please\n+++\n', { title: 'A' }],
    [
      'JSON',
      '{\n  "title": "A",\n  "author": {"name": "Ada"},\n  "date": "2026-02-03"\n}\n',
      { title: 'A', byline: 'Ada', published: '2026-02-03' },
    ],
    [
      'a title block',
      '% A long\n  title\n% Ada; Bo\n% 3 February 2026\n',
      { title: 'A long title', byline: 'Ada and Bo', published: '2026-02-03' },
    ],
    ['a title block of a line', '% A\n', { title: 'A' }],
    [
      'key lines',
      'Title: A: b\nAuthor: Ada\n  and Bo\nDate: 2026-02-03\nBase Header Level: 2\n',
      { title: 'A: b', byline: 'Ada and Bo', published: '2026-02-03' },
    ],
    ['YAML of keys with spaces', '---\nDate created: x\ntitle: A\n---\n', { title: 'A' }],
    ['YAML with nothing in it', '---\n---\n', {}],
  ])('reads %s', async (_, matter, facts) => {
    const found = await taken(`${matter}\nThe body.\n`);
    expect(found?.facts).toEqual(facts);
    expect(found?.body).toBe('The body.\n');
  });

  it.each([
    ['a rule and prose with a colon', '---\n\nA rule first, then words: with a colon.\n\n---\n\nMore.\n'],
    ['a rule and a line with a colon', '---\nSo he said: no.\n---\n\nMore.\n'],
    ['lines of a play', '---\nAnn: Good morning.\nBo: And to you.\n---\n\nMore.\n'],
    ['lines of a play that are no YAML', '---\nAnn: Well: no.\nBo: Yes.\n---\n\nMore.\n'],
    ['pluses around words', '+++\nwords of a poem\n+++\n'],
    ['pluses that nothing ends', '+++\ntitle = "A"\n'],
    ['JSON that is none', '{\n  "title": oh no\n}\n\nMore.\n'],
    ['JSON of something else', '{\n  "Some words": 1\n}\n\nMore.\n'],
    ['prose with a colon', 'Note: this is prose.\n\nMore.\n'],
    ['a letter', 'Subject: A title\nFrom: Ada\n\nMore.\n'],
    ['a title and other words', 'Title: A\nWords that go on.\n\nMore.\n'],
    ['a date alone', 'Date: 2026-02-03\n\nMore.\n'],
    ['more percent signs than fields', '% a\n% b\n% c\n% d\n'],
  ])('leaves %s in the text', async (_, text) => expect(await taken(text)).toBeNull());

  it('takes marks of Markdown for words where there is none', async () => {
    for (const text of ['% A\n\nMore.\n', 'Title: A\n\nMore.\n'])
      expect(await takeFrontMatter(text, 'text')).toBeNull();
  });

  it('loses no word of a text that begins with a rule', async () => {
    const text = '---\n\nA rule first, then words: with a colon.\n\n---\n\nMore.\n';
    const { sections } = await readArticle({ path: 'a.md', text });
    expect(sections[0]?.blocks.map(({ type }) => type)).toEqual(['rule', 'paragraph', 'rule', 'paragraph']);
  });

  it('survives what is built to hurt', async () => {
    const many = 20_000;
    for (const text of [
      `+++\n${'[a.b]\n'.repeat(many)}`,
      `+++\na = ${'['.repeat(many)}\n+++\n`,
      `{\n"a": ${'['.repeat(many)}\n}\n`,
      `% a\n${' b\n'.repeat(many)}`,
      `Title: a\n${' b\n'.repeat(many)}`,
    ])
      await expect(taken(text)).resolves.not.toThrow();
  });
});
