import { describe, expect, it, test } from 'vitest';
import { takeSequences } from '../../../../src/readers/text/styles/sequences.ts';
import { colorOf, DELETED, EMPHASIS, linkOf, STRONG } from '../../../../src/readers/text/styles/style.ts';
import { growthOf } from '../../../support/cpu.ts';
import { amount } from '../../../support/torture.ts';

/** A text as it is shown, with what is styled in brackets. */
function show(input: string): string {
  const { text, ranges, links } = takeSequences(input);
  let shown = '';
  let at = 0;
  for (const { start, end, style } of ranges) {
    const names = [
      style & STRONG ? 'strong' : '',
      style & EMPHASIS ? 'emphasis' : '',
      style & DELETED ? 'deleted' : '',
      colorOf(style) ?? '',
      links[linkOf(style) - 1] ?? '',
    ].filter(Boolean);
    shown += `${text.slice(at, start)}[${names.join(' ')} ${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('overstrikes', () => {
  test.each([
    ['N\bNO\bO', '[strong NO]'],
    ['N\bN\bNo', '[strong N]o'],
    ['_\bN_\bO', '[emphasis NO]'],
    ['N\b_', '[emphasis N]'],
    ['_\bN\bN', '[strong emphasis N]'],
    ['N\b_\bN', '[strong emphasis N]'],
    ['a +\bo b o\b+ c +\b+\bo\bo', 'a • b • c [strong •]'],
    ['f\bf_\b_b\bb', '[strong f_b]'],
    ['_\bf_\b__\bb', '[emphasis f_b]'],
    ['_\b__\b__\bf', '[emphasis __f]'],
    ['_\b_', '[strong _]'],
    ['___\b\b\bone', '[emphasis one]'],
    ['one\b\b\bone\b\b\bone', '[strong one]'],
    ['_\bа_\bй', '[emphasis ай]'],
    ['й\bй', '[strong й]'],
    ['и\u0306\bи\u0306', '[strong и\u0306]'],
    ['_\bи\u0306', '[emphasis и\u0306]'],
    ['😀\b😀_\b😀', '[strong 😀][emphasis 😀]'],
    ['漢\b漢_\b字', '[strong 漢][emphasis 字]'],
    ['a_\b b', 'a[emphasis  ]b'],
  ])('%j', (input, shown) => {
    expect(show(input)).toBe(shown);
  });

  test.each([
    '\b',
    '\bN',
    'N\b',
    'N\b\n',
    'N\b\nN',
    'a\bb',
    'teh\b\bhe',
    'N\b\bN',
    'rm -rf /\b\b\b\b\b\b\b\bls -la  ',
    'и\u0306\bи',
    '\x07\b\x07',
    `${'a'.repeat(300)}${'\b'.repeat(300)}${'a'.repeat(300)}`,
  ])('%j is something else, and stays', (input) => {
    expect(takeSequences(input)).toEqual({ text: input, ranges: [], links: [] });
  });
});

describe('SGR', () => {
  test.each([
    ['\x1b[1mbold\x1b[m', '[strong bold]'],
    ['\x1b[1mbold\x1b[0m plain', '[strong bold] plain'],
    ['\x1b[1mbold\x1b[22m plain', '[strong bold] plain'],
    ['\x1b[3mitalic\x1b[23;4m underlined\x1b[24m', '[emphasis italic underlined]'],
    ['\x1b[4:3mcurly\x1b[4:0m none', '[emphasis curly] none'],
    ['\x1b[9mgone\x1b[29m', '[deleted gone]'],
    ['\x1b[7mreversed\x1b[27m', '[strong reversed]'],
    ['\x1b[2mfaint\x1b[22m', '[grey faint]'],
    ['\x1b[2;31mfaint red\x1b[m', '[red faint red]'],
    ['\x1b[01;31m\x1b[Klamp\x1b[m\x1b[K.', '[strong red lamp].'],
    ['\x1b[1mtput\x1b(B\x1b[m and\x1b[m\x0f on', '[strong tput] and on'],
    ['\x1b[31mone\ntwo\x1b[39m', '[red one\ntwo]'],
    ['\x1b[32mg\x1b[33my\x1b[34mb\x1b[35mm\x1b[36mc\x1b[m', '[green g][yellow y][blue b][magenta m][cyan c]'],
    ['\x1b[91mred\x1b[90mgrey\x1b[97mwhite', '[red red][grey grey]white'],
    ['\x1b[38;5;9mred\x1b[38;5;208morange\x1b[38;5;244mgrey', '[red red][yellow orange][grey grey]'],
    ['\x1b[38;2;0;160;80mgreen\x1b[38:2::255:0:255mpink', '[green green][magenta pink]'],
    ['\x1b[38:2:0:0:255mblue\x1b[38:5:51mcyan', '[blue blue][cyan cyan]'],
    ['\x1b[38;5;1;1mboth\x1b[38;2;1;1;1;3mboth', '[strong red both][strong emphasis both]'],
    ['\x1b[58;5;1;4mline', '[emphasis line]'],
    ['\x1b[30;42msticky\x1b[m', '[green sticky]'],
    ['\x1b[48;5;240mbehind\x1b[49m', 'behind'],
    [
      '\x1b[8mhidden\x1b[28m \x1b[30;40mblack\x1b[m \x1b[37;107mwhite\x1b[m \x1b[5mblinks',
      'hidden black white blinks',
    ],
    ['\x1b[1m_\bo_\bn\x1b[m', '[strong emphasis on]'],
    ['\x1b[38mred?\x1b[38;9mno', 'red?no'],
  ])('%j', (input, shown) => {
    expect(show(input)).toBe(shown);
  });

  test.each([
    '\x1b',
    '\x1b[',
    '\x1b[1',
    '\x1b[1;31',
    '\x1b[2J',
    '\x1b[5;5H',
    '\x1b[K',
    '\x1b(B',
    '\x1b[?25m',
    '\x1b[>4;2m',
    '\x1b[1 m',
    '\x9b1m',
    '\x1b]0;title\x07',
    '\x1b\x1b]',
    `\x1b[${'1;'.repeat(60)}m`,
  ])('%j is something else, and stays', (input) => {
    expect(takeSequences(`a${input} b`)).toEqual({ text: `a${input} b`, ranges: [], links: [] });
  });

  it('makes no new sequence of what stands around one', () => {
    expect(show('\x1b\x1b[1m[31mred')).toBe('\x1b[strong [31mred]');
    expect(show('N\x1b[1m\bN')).toBe('N[strong \bN]');
  });
});

describe('links to click on', () => {
  const open = '\x1b]8;;https://harbour.example/a\x1b\\';
  const close = '\x1b]8;;\x1b\\';

  test.each([
    [`${open}words${close} on`, '[https://harbour.example/a words] on'],
    ['\x1b]8;id=1;https://a.example\x07w\x1b]8;;\x07', '[https://a.example w]'],
    [
      `${open}o\x1b[1mn\x1b[me${close}`,
      '[https://harbour.example/a o][strong https://harbour.example/a n][https://harbour.example/a e]',
    ],
    [`${open}o\bo${close}`, '[strong https://harbour.example/a o]'],
    [`${open}https://harbour.example${close}`, '[https://harbour.example/a https://harbour.example]'],
    [`\x1b]8;;file://host/a\x07name\x1b]8;;\x07`, 'name'],
    [`\x1b]8;;man:tide(1)\x07tide\x1b]8;;\x07`, 'tide'],
    [`\x1b]8;;javascript:x\x07tide\x1b]8;;\x07`, 'tide'],
  ])('%j', (input, shown) => {
    expect(show(input)).toBe(shown);
  });

  test.each([
    open,
    close,
    `${open}words`,
    `${open}words\n${close}`,
    `${open}one${open}two`,
    `${open}https://bank.example${close}`,
    '\x1b]8;;https://a.example w\x07w',
  ])('%j stays', (input) => {
    expect(takeSequences(input)).toEqual({ text: input, ranges: [], links: [] });
  });
});

it('takes the time and the room that the length of a text is worth', () => {
  const hostile = [
    '\b',
    'a\b',
    'a\ba',
    '_\b_',
    'ab\b\b',
    '\x1b',
    '\x1b[',
    '\x1b[1m',
    '\x1b[1ma',
    '\x1b[31mx\x1b[32my',
    '\x1b[1;1;1;1;1;1;1;1;',
    '\x1b]8;;',
    '\x1b]8;;a\x07',
    '\x1b]8;;a\x07a\x1b]8;;\x07',
    'и\u0306\bи\u0306',
    '\u0306',
    '\u0306\b',
  ];
  const sizes = [amount(20_000, 40_000), amount(80_000, 160_000)] as const;
  for (const unit of hostile) {
    const work = (size: number) => takeSequences(unit.repeat(Math.ceil(size / unit.length)));
    expect(growthOf(work, sizes, 10, amount(25, 100)), JSON.stringify(unit)).toBeLessThan(10);
  }
  expect(takeSequences('\x1b[31mx\x1b[32my'.repeat(100_000)).ranges).toHaveLength(40_000);
});
