import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/layout/index.ts';
import { cleanLine, type Quote } from '../../src/model/index.ts';
import { toQuoteText } from '../../src/outputs/quotes.ts';
import { trusted } from '../support/trusted.ts';
import { ARTICLE } from './tides.ts';

describe('toQuoteText', () => {
  const quote = (id: string, name: string | null, section: string, ...texts: string[]): Quote =>
    trusted<Quote>({
      id,
      kind: 'direct',
      parts: texts.map((text) => ({ block: 'b1', start: 0, end: text.length, text })),
      speaker:
        name === null
          ? null
          : { mention: name, name, description: name === 'Ada Byron' ? 'a ferry pilot' : null },
      certainty: 'high',
      cue: null,
      section,
    });

  it('groups by speaker, names the section, leaves the nameless for the end', () => {
    const quotes = [
      quote('q1', 'Ada Byron', 's1', 'We wait,', 'and we wait.'),
      quote('q2', null, 's2', 'No.'),
      quote('q3', 'Bo Lind', 's2', 'Never '.repeat(20).trim()),
      quote('q4', 'Ada Byron', 's2', 'Now.'),
    ];
    expect(toQuoteText(ARTICLE, quotes, { width: 80 })).toBe(
      [
        'Tides',
        '',
        'Ada Byron',
        '  a ferry pilot',
        '',
        '    “We wait, … and we wait.”',
        '',
        '  [Morning]',
        '    “Now.”',
        '',
        'Bo Lind',
        '',
        '  [Morning]',
        `    “${'Never '.repeat(12).trim()}`,
        `    ${'Never '.repeat(8).trim()}”`,
        '',
        'Nobody named',
        '',
        '  [Morning]',
        '    “No.”',
        '',
        '4 quotes by 2 speakers',
        '',
      ].join('\n'),
    );
  });

  it('says where there are none, and of which of several', () => {
    expect(toQuoteText(ARTICLE, [], { width: 80 })).toBe('No quotes found.\n');
    expect(toQuoteText(ARTICLE, [], { width: 80, path: cleanLine('a\x1b.md') })).toBe(
      'Tides\na␛.md\n\nNo quotes found.\n',
    );
  });

  it('sets no marks around what was said without', () => {
    const indirect: Quote = { ...quote('q1', 'Ada Byron', 's1', 'that the tide waits'), kind: 'indirect' };
    expect(toQuoteText(ARTICLE, [indirect], { width: 80 })).toContain('\n    that the tide waits\n');
  });

  it('keeps every width, measured in cells', () => {
    const wide = [
      quote('q1', '山田太郎', 's1', '潮は待たない。'.repeat(12)),
      quote(
        'q2',
        'Ada Byron',
        's2',
        `${'Never '.repeat(20)}${'x'.repeat(90)} e\u0301e\u0301`,
        '😀😀 so it is.',
      ),
    ];
    for (let width = 1; width <= 100; width++) {
      const lines = toQuoteText(ARTICLE, wide, { width, path: cleanLine('a/b.md') }).split('\n');
      expect({ width, over: lines.filter((line) => cellsOf(line) > width) }).toEqual({ width, over: [] });
    }
    const lines = toQuoteText(ARTICLE, wide, { width: 20 }).split('\n');
    expect(lines).toContain(`  “${'潮は待たない。潮は'.slice(0, 8)}`);
  });
});
