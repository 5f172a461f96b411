import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/model/index.ts';
import { toColored } from '../../../src/outputs/colored.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readMarkdown } from '../../../src/readers/markdown/index.ts';
import { workedFor } from '../../support/cpu.ts';
import { amount } from '../../support/torture.ts';
import { depthOf, PAYLOADS, stringsOf, UNCLEAN } from '../../support/unclean.ts';

const PLACES: readonly ((payload: string) => string)[] = [
  (x) => `# ${x}\n\n## ${x}\n\nwords`,
  (x) => `# t\n\n*${x} standfirst*\n\nBy Ada ${x} · [Source](https://a.example/${x})\n\nwords`,
  (x) => `${x} *${x}* **${x}** ~~${x}~~ \`${x}\` \`\`${x}\`\``,
  (x) => `[${x}](https://a.example/${x} "${x}") <https://a.example/${x}> https://a.example/${x}`,
  (x) => `![${x}](https://a.example/${x} "${x}")`,
  (x) => `a ![${x}](https://a.example/${x} "${x}") b`,
  (x) => `[a][r] [${x}]\n\n[r]: https://a.example/${x} "${x}"\n[${x}]: https://b.example`,
  (x) => `\`\`\`${x}\n${x}\n\`\`\`\n\n    ${x}`,
  (x) => `|${x}|b|\n|-|-|\n|${x}|\`${x}\`|`,
  (x) => `> ${x}\n> — ${x}\n\n- ${x}\n- [ ] ${x}\n\n1. ${x}`,
  (x) => `a[^${x}] b[^1]\n\n[^${x}]: ${x}\n\n[^1]: ${x}`,
  (x) =>
    `<div title="${x}">${x} words<img alt="${x}" src="https://a.example/${x}"></div>\n\n<b>${x} bold</b>\n\n<h2>${x} heading</h2>`,
];

describe('readMarkdown, given control characters', () => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))(
    'lets none of %s live',
    async (_, payload) => {
      for (const place of PLACES) {
        const article = await readMarkdown(place(payload));
        const strings = [...stringsOf(article)];
        expect(strings.length).toBeGreaterThan(3);
        expect(strings.filter((text) => UNCLEAN.test(text))).toEqual([]);
        expect(toMarkdown(article)).not.toMatch(UNCLEAN);
        const colored = toColored(article, [], { width: 60, env: {} });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are all that is let through
        expect(colored.replace(/\x1b\[[0-9;]*m/g, '')).not.toMatch(UNCLEAN);
      }
    },
  );

  it('resolves a character reference once', async () => {
    expect([...stringsOf(await readMarkdown('a &amp;#27; b'))]).toContain('a &#27; b');
  });

  it('makes no link of what is no place', async () => {
    const targets = [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'java&#10;script:x',
      '&#1;javascript:x',
      'java&#9;script:x',
      'vbscript:x',
      'data:text/html,x',
      'blob:https://a.example/1',
      'view-source:x',
      'file:///etc/passwd',
    ];
    for (const target of targets) {
      expect(JSON.stringify((await readMarkdown(`[words](${target})`)).sections)).not.toContain('"link"');
    }
  });

  it.each([
    ['//a.example', '//a.example'],
    ['--help', '--help'],
    ['<../a b.md>', '../a%20b.md'],
    ['https://a.example/\u202egpj.exe', 'https://a.example/%E2%80%AEgpj.exe'],
    ['https://a.example/&#27;[0m', 'https://a.example/%1B[0m'],
    ['https://a.exa&#10;mple/', 'https://a.example/'],
  ])('keeps %j as an address that is safe to show', async (target, url) => {
    expect(linksOf(await readMarkdown(`[words](${target})`)).map((link) => link.url)).toEqual([url]);
  });
});

/** Enough for what is not linear to be seen, and deeper than any recursion can go. */
const MANY = amount(15_000, 50_000);
/** Milliseconds of the processor. */
const MOST = amount(1500, 5000);

describe('readMarkdown, given what overloads parsers', () => {
  it.each([
    ['one long line', 'word '.repeat(amount(300_000, 1_000_000))],
    ['quotes of any depth', `${'>'.repeat(amount(300_000, 1_000_000))} x`],
    ['quotes 10⁴ deep', `${'>'.repeat(10_000)} x`],
    [`lists ${MANY} deep on a line`, `${'- '.repeat(MANY)}x`],
    ['lists 2,000 deep', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['unclosed strong', `${'**a '.repeat(MANY)} b**`],
    ['mixed emphasis', `${'*a **b '.repeat(MANY / 2.5)}${'c** d* '.repeat(MANY / 2.5)}`],
    ['unclosed highlights', '==a '.repeat(MANY)],
    ['highlights around open code', '==a`'.repeat(MANY)],
    ['unclosed scripts', 'x^a H~2'.repeat(MANY)],
    ['names of emoji', ':a'.repeat(MANY)],
    ['open brackets', '['.repeat(MANY)],
    ['nested images', `${'!['.repeat(MANY)}a${'](u)'.repeat(MANY)}`],
    ['footnotes within footnotes', '[^a]: '.repeat(MANY)],
    ['many footnotes', Array.from({ length: MANY / 5 }, (_, n) => `a[^${n}]\n\n[^${n}]: note`).join('\n\n')],
    ['unclosed comments', `<div>\n${'<!-- '.repeat(MANY)}`],
    ['unclosed tags', `<div>\n${'<a "'.repeat(MANY)}`],
    ['a flat list', '- a\n'.repeat(MANY)],
    ['spans that nobody closes', 'x <span> '.repeat(MANY)],
    ['addresses of templates that end nowhere', '[a]({{ '.repeat(MANY)],
    ['comments of MDX that end nowhere', `import x from 'y'\n\n${'a {/* '.repeat(MANY)}`],
    ['divisions that nobody closes', '<div>\n\n'.repeat(MANY)],
    ['cells that nobody closes', '<table><tr><td>\n\nx\n\n'.repeat(MANY / 2)],
    ['divisions within each other', `${'<div>\n\n'.repeat(MANY / 2)}x\n\n${'</div>\n\n'.repeat(MANY / 2)}`],
    ['code that nobody closes', '<div><pre>\n\nx\n\n'.repeat(MANY / 2)],
    ['code that is opened again and again', '<div><pre>\n\na</pre><pre>\n\n'.repeat(MANY / 2)],
    ['comments that nobody closes', '<!-- x\n\n'.repeat(MANY)],
    ['programs that nobody closes', '<script>\n\nx\n\n'.repeat(MANY / 2)],
    ['cells that end in lines', `<div>\n\n${'x</td><td>\n\n'.repeat(MANY / 2)}</div>`],
    ['marks that nobody closes', 'a <b>x Promise<T>\n\n'.repeat(MANY / 2)],
    ['badges in a row', `${'[![a](https://img.shields.io/a)](https://a.example)\n\n'.repeat(MANY / 5)}x`],
    ['fences that nobody closes', ':::note\n\n'.repeat(MANY / 3)],
    ['fences that nobody closes, without air', ':::note\n'.repeat(MANY)],
    ['fences in fences', `${':::note\n'.repeat(MANY / 5)}${':::\n'.repeat(MANY / 5)}`],
    ['fences that nobody opened', ':::\n'.repeat(MANY)],
    [
      'admonitions in admonitions',
      Array.from({ length: 300 }, (_, n) => `${' '.repeat(4 * n)}!!! note`).join('\n'),
    ],
    ['shortcodes that stand alone', '{{< a >}}\n'.repeat(MANY / 3)],
    ['shortcodes that nobody closes', '{{< note >}}\n\n'.repeat(MANY / 3)],
    ['shortcodes without an end', '{{< a '.repeat(MANY)],
    ['tags that nobody closes', '{% hint %}\n\n'.repeat(MANY / 3)],
    ['components that nobody closes', '<Note>\n\n'.repeat(MANY / 3)],
    ['components without an end', '<Note a={'.repeat(MANY)],
    ['callouts in quotations', '> [!NOTE]\n\n'.repeat(MANY / 3)],
    ['a callout far within', `${'> '.repeat(5000)}[!NOTE]`],
    ['lines of attributes', 'x\n{: .note }\n\n'.repeat(MANY / 3)],
    ['nothing but lines of attributes', '{: .note }\n'.repeat(MANY)],
    ['attributes that nobody closes', '`a`{.x'.repeat(MANY)],
    ['notes in lines that nobody closes', 'x^[a '.repeat(MANY)],
    ['many notes in lines', 'x^[a] '.repeat(MANY / 3)],
    [
      'notes that refer to each other',
      Array.from({ length: MANY / 5 }, (_, n) => `[^${n}]: a[^${n + 1}]`).join('\n\n'),
    ],
    ['wiki links that nobody closes', `[[a b]] ${'[[a|'.repeat(MANY)}`],
    ['lines of script', "import a from 'b'\n".repeat(MANY / 3)],
    ['a line block', '| a\n'.repeat(MANY)],
  ])('takes %s in its stride', async (_, text) => {
    const before = workedFor();
    const article = await readMarkdown(text);
    expect(workedFor() - before).toBeLessThan(MOST);
    expect(article.sections.length).toBeGreaterThan(0);
    expect(() => JSON.stringify(article)).not.toThrow();
    expect(depthOf(article)).toBeLessThan(400);
  });
});
