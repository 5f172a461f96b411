import { describe, expect, it } from 'vitest';
import { type Article, textOf } from '../../../src/model/index.ts';
import { explainArticle, readArticle } from '../../../src/readers/index.ts';
import { decode } from '../../../src/sources/decode.ts';

const HEAD = 'From: Ines Marr <i@example.org>\nSubject: Levels\nMIME-Version: 1.0\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n`;

/** Reads mail of which each character is a byte. */
const read = async (octets: string): Promise<Article> => {
  const { text } = await decode(Buffer.from(octets, 'latin1'), { isMail: () => true });
  return readArticle({ path: 'a.eml', text });
};

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const blocksOf = ({ sections }: Article) => sections.flatMap(({ blocks }) => blocks.map(textOf));
const hiddenOf = ({ furniture }: Article) =>
  furniture.filter(({ reason }) => reason === 'hidden').map(({ text }) => text);
const typed = (charset: string, body: string) =>
  `${HEAD}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;

describe('the encoding of a mail', () => {
  it.each([
    ['Latin 1 that is said to be UTF-8', typed('utf-8', 'F\xfcnf gr\xfcne Pfosten.'), 'Fünf grüne Pfosten.'],
    ['Latin 1 of which nothing is said', `${HEAD}\nF\xfcnf gr\xfcne Pfosten.\n`, 'Fünf grüne Pfosten.'],
    ['UTF-8 that is said to be Latin 1', typed('iso-8859-1', utf8('Fünf – grün.')), 'Fünf – grün.'],
    [
      'UTF-8 with a byte that is none',
      typed('utf-8', `${utf8('Fünf grüne Pf\xf6sten. ÄÖ')}\xff`),
      'Fünf grüne Pfösten. ÄÖ\ufffd',
    ],
    ['quotes of Windows-1252', typed('windows-1252', '\x93Low\x94 \x96 \x801'), '“Low” – €1'],
    ['an encoding nobody knows', typed('x-klingon', utf8('Fünf grüne.')), 'Fünf grüne.'],
    ['KOI8-R', typed('koi8-r', '\xf0\xd2\xc9\xd7\xc5\xd4'), 'Привет'],
    ['ISO-2022-JP', typed('iso-2022-jp', '\x1b$B$3$s\x1b(B'), 'こん'],
  ])('%s', async (_, octets, words) => {
    expect(blocksOf(await read(octets))).toEqual([words]);
  });

  it('may be one in the header and another in the body', async () => {
    const head = 'From: J\xf6rg Marr <j@example.org>\nSubject: =?windows-1252?q?=93Low=94?=\n';
    const article = await read(`${head}Content-Type: text/plain; charset=utf-8\n\n${utf8('Fünf.')}\n`);
    expect([article.byline, article.title, blocksOf(article)]).toEqual(['Jörg Marr', '“Low”', ['Fünf.']]);
  });
});

describe('the date of a mail', () => {
  it.each([
    ['Tue, 4 Mar 2025 09:12:40 +0100', '2025-03-04T09:12:40+01:00'],
    ['4 Mar 2025 09:12 -0330 (NDT)', '2025-03-04T09:12:00-03:30'],
    ['Tue, 4 Mar 2025 09:12:40 EST', '2025-03-04T09:12:40-05:00'],
    ['Tue, 4 Mar 97 9:12:40 GMT', '1997-03-04T09:12:40Z'],
    ['Tue, 4 Mar 2025 09:12:40 CET', '2025-03-04T09:12:40'],
    ['Tue, 4 Mar 2025 09:12:40', '2025-03-04T09:12:40'],
    ['yesterday at 9:12', null],
    ['the 4th', null],
  ])('%s', async (said, published) => {
    expect((await read(`Date: ${said}\n${HEAD}\nhello\n`)).published).toBe(published);
  });
});

describe('mail that is broken', () => {
  it('keeps the words of a header that nothing ends', async () => {
    expect(
      blocksOf(await read(`${HEAD}The pier is closed.\nNote: it is wet.\n\nAsk at the office.\n`)).join('\n'),
    ).toBe('The pier is closed.\nNote: it is wet.\nAsk at the office.');
    const parts = `${MIXED}--b\nThe pier is closed.\n\nAsk at the office.\n--b--\n`;
    expect(blocksOf(await read(parts))).toEqual(['The pier is closed.', 'Ask at the office.']);
  });

  it('shows as text what says that it has parts, and has none', async () => {
    expect(blocksOf(await read(`${MIXED}The pier is closed.\n`))).toEqual(['The pier is closed.']);
    expect(blocksOf(await read(`${HEAD}Content-Type: multipart/mixed\n\nThe pier is closed.\n`))).toEqual([
      'The pier is closed.',
    ]);
  });

  it('keeps what stands around its parts', async () => {
    const article = await read(`${MIXED}Before.\n--b\n\nThe pier is closed.\n--b--\nBehind.\n--b\n\nLost.\n`);
    expect(blocksOf(article)).toEqual(['The pier is closed.']);
    expect(hiddenOf(article).join('\n')).toMatch(/^Before\.\nBehind\.\n--b\n\nLost\.$/);
  });

  it('names files by whatever says how they are called', async () => {
    const part = (head: string) => `--b\n${head}\n\nabc\n`;
    const article = await read(
      MIXED +
        part('Content-Type: image/png; name="=?utf-8?q?K=C3=A4se.png?="') +
        part(
          "Content-Type: a/b\nContent-Disposition: attachment; filename*0*=utf-8''K%C3%A4;\n filename*1=se.bin",
        ) +
        part('Content-Type: a/b\nContent-Description: Cheese'),
    );
    expect(blocksOf(article)).toEqual([
      'Käse.png (image/png, 1 KB)',
      'Käse.bin (a/b, 1 KB)',
      'Cheese (a/b, 1 KB)',
    ]);
  });

  it('shows messages in messages, and the text of what is too deep', async () => {
    const inner = (depth: number): string =>
      depth === 0
        ? `${HEAD}\nThe last word.\n`
        : `From: M${depth} <m@example.org>\nContent-Type: message/rfc822\n\n${inner(depth - 1)}`;
    expect((await read(inner(2))).sections.map(({ heading }) => heading)).toEqual([
      'M1',
      'Levels (Ines Marr)',
    ]);
    const deep = await read(inner(20));
    expect(deep.sections.map(({ heading }) => heading)).toContain('M12');
    expect(blocksOf(deep).join('\n')).toMatch(/M2 [\s\S]*The last word\.$/);
  });

  it('joins flowed lines as deep as they were quoted', async () => {
    const body = 'We go on \nFriday.\n>> Who has \n> the key?\n> The diver \n> has it.\n-- \nInes\n';
    const article = await read(`${HEAD}Content-Type: text/plain; format=flowed\n\n${body}`);
    expect(blocksOf(article)).toEqual(['We go on Friday.', 'Who has\n\nthe key?\n\nThe diver has it.']);
  });

  it('shows a message of a mailbox that cannot be parsed as its text', async () => {
    let deep = HEAD;
    for (let at = 0; at < 50; at++) deep += `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`;
    const line = 'From i@example.org Tue Mar  4 09:12:44 2025\n';
    const article = await read(`${line}${deep}\nThe last word.\n\n${line}${HEAD}\nThe pier is closed.\n`);
    expect(article.format).toBe('mail');
    expect(blocksOf(article).join('\n')).toMatch(
      /boundary=b49[\s\S]*The last word\.[\s\S]*The pier is closed\./,
    );
  });

  it.each([
    [
      'more lines',
      `${HEAD}\n${'\n'.repeat(40_000)}The last word.\n`,
      'there is more in it than can be read as mail in time',
    ],
    [
      'no header',
      'The pier is closed.\n\nThe last word.\n',
      'there is no header of a message that can be parsed',
    ],
  ])('is text where it has %s', async (_, octets, why) => {
    const { article, explanations } = await explainArticle({ path: 'a.eml', text: octets });
    expect(article.format).toBe('text');
    expect(blocksOf(article).join('\n')).toMatch(/The last word\.$/);
    expect(explanations[0]?.reason).toBe(`text: ${why}, though its name ends in .eml`);
  });
});
