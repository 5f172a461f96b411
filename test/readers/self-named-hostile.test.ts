import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/model/index.ts';
import { textOf } from '../../src/model/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { workedFor } from '../support/cpu.ts';
import { amount } from '../support/torture.ts';
import { depthOf, PAYLOADS, stringsOf, UNCLEAN } from '../support/unclean.ts';

const HEAD = 'From: Ines Marr <i@example.org>\nSubject: Levels\nMIME-Version: 1.0\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n`;
const CUE = '1\n00:00:01,000 --> 00:00:02,000\n';
const nested = (count: number): string => {
  let text = HEAD;
  for (let at = 0; at < count; at++) text += `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`;
  return `${text}Content-Type: text/plain\n\nThe last word.\n`;
};

const OVERLOADS: readonly (readonly [string, Format, (count: number) => string])[] = [
  ['multiparts in multiparts', 'mail', (n) => nested(n >> 5)],
  ['parts', 'mail', (n) => MIXED + '--b\n\nhello\n'.repeat(n)],
  ['messages in messages', 'mail', (n) => `${HEAD}Content-Type: message/rfc822\n\n`.repeat(n >> 3)],
  ['lines like boundaries', 'mail', (n) => `${MIXED}--b\n\n${'--ba\n'.repeat(n)}`],
  ['encoded words', 'mail', (n) => `${HEAD}X: ${'=?utf-8?q?=C3?= =?a'.repeat(n)}\n\nhello`],
  ['folds', 'mail', (n) => `${HEAD}X: a\n${' a\n'.repeat(n)}\nhello`],
  ['parameters', 'mail', (n) => `${HEAD}Content-Type: text/plain${'; a*0*="x'.repeat(n)}\n\nhello`],
  ['flowed lines', 'mail', (n) => `${HEAD}Content-Type: text/plain; format=flowed\n\n${'> a \n'.repeat(n)}`],
  ['base64 that is none', 'mail', (n) => `${HEAD}Content-Transfer-Encoding: base64\n\n${'!a=b\n'.repeat(n)}`],
  [
    'base64 with an end in each word',
    'mail',
    (n) => `${HEAD}Content-Transfer-Encoding: base64\n\n${'AA='.repeat(n)}`,
  ],
  ['empty lines of mail', 'mail', (n) => `${HEAD}\n${'\n'.repeat(n)}hello`],
  ['messages', 'mail', (n) => `From a 2025\n${HEAD}\nhello\n\n`.repeat(n >> 4)],
  ['cues', 'subtitles', (n) => `${CUE}hello\n\n`.repeat(n)],
  ['lines of one cue', 'subtitles', (n) => CUE + '- hello\n'.repeat(n)],
  ['empty lines', 'subtitles', (n) => CUE + 'hello\n\n'.repeat(n)],
  ['voices', 'subtitles', (n) => CUE + '<v Ann>x '.repeat(n)],
  ['marks never closed', 'subtitles', (n) => CUE + '<i'.repeat(n) + '{\\'.repeat(n) + '&#'.repeat(n)],
  ['arrows', 'subtitles', (n) => CUE + '--> '.repeat(n)],
  [
    'rolling lines',
    'subtitles',
    (n) => Array.from({ length: n }, (_, at) => `${CUE}line ${at}\nline ${at + 1}\n\n`).join(''),
  ],
];
/** Sizes of which the second is eight times the first. */
const FEW = amount(1500, 6000);
/** In milliseconds; what takes less has no square in it. */
const LITTLE = 150;

describe('mail and subtitles, given what overloads readers', () => {
  it.each(OVERLOADS)('take %s in linear time', async (_, format, write) => {
    const timeOf = async (text: string) => {
      const before = workedFor();
      const article = await readArticle({ path: null, text, format });
      expect(depthOf(article)).toBeLessThan(400);
      return workedFor() - before;
    };
    const [short, long] = [write(FEW), write(8 * FEW)];
    await timeOf(short);
    let growth = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4 && growth > 24; round++) {
      const least = await timeOf(short);
      const most = await timeOf(long);
      growth = most < LITTLE ? 0 : most / Math.max(least, 1);
    }
    expect(growth).toBeLessThan(24);
  });

  it('show the last word of what is nested too deep', async () => {
    const { sections } = await readArticle({ path: 'a.eml', text: nested(1000) });
    expect(sections.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')).toContain('The last word.');
  });

  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))(
    'let none of %s live',
    async (_, x) => {
      const mail =
        `From: ${x}Ann <a@example.org>\nSubject: ${x} =?utf-8?Q?=1B=5B31m=E2=80=AE?=\nMIME-Version: 1.0\n` +
        `Content-Type: multipart/mixed; boundary=b\n\n${x}\n--b\nContent-Type: text/plain; name="${x}"\n` +
        `Content-Transfer-Encoding: quoted-printable\n\n${x} =1B=5B31m =E2=80=AE\n--b\n` +
        `Content-Disposition: attachment; filename="${x}=?utf-8?q?=1b?="\nContent-Type: a/b\n\n${x}\n--b--\n`;
      const subtitles = `WEBVTT - ${x}\nLanguage: ${x}\n\nNOTE ${x}\n\n${x}\n00:01.000 --> 00:02.000 ${x}\n<v ${x}&#27;Ann>${x} &#27; &#x202e; <i>${x}</i>\n`;
      for (const [text, format] of [
        [mail, 'mail'],
        [subtitles, 'subtitles'],
      ] as const) {
        const strings = [...stringsOf(await readArticle({ path: null, text, format }))];
        expect(strings.length).toBeGreaterThan(5);
        expect(strings.filter((one) => UNCLEAN.test(one))).toEqual([]);
      }
    },
  );
});
