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
