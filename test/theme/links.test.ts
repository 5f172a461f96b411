import { describe, expect, test } from 'vitest';
import { createTheme, paletteOf } from '../../src/theme/index.ts';
import { guardRow } from '../../src/writer/index.ts';

const theme = createTheme('256', paletteOf('dark', null), { links: true });
const END = '\x1b]8;;\x1b\\';
const spanOf = (link: string) => ({ text: 'the book', role: 'text', link }) as const;

describe('links of a text', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['https://de.wikipedia.org/wiki/Köln', 'https://de.wikipedia.org/wiki/K%C3%B6ln'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['mailto:ed@example.org?attach=/etc/passwd&body=x', 'mailto:ed@example.org'],
  ])('%s is one to the terminal', (link, address) => {
    const plain = createTheme('256', paletteOf('dark', null)).span(spanOf(link), false);
    const row = theme.span(spanOf(link), false);
    expect(row).toBe(`\x1b]8;id=1;${address}\x1b\\${plain}${END}`);
    expect(guardRow(row)).toBe(row);
  });

  test.each([
    '#section',
    'other.md',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:word@example.org/',
    'https://',
    'ssh://example.org/',
    'https://example.org/\x1b[2J',
    `https://example.org/${'a'.repeat(3000)}`,
  ])('%j is none', (link) => {
    expect(theme.span(spanOf(link), false)).not.toContain('\x1b]8;');
  });

  test('stay links where they are selected and searched for', () => {
    const span = spanOf('https://example.org/');
    expect(theme.selected(span)).toContain('\x1b]8;id=1;https://example.org/\x1b\\');
    expect(theme.span({ ...span, match: 'here' }, false)).toContain('\x1b]8;id=1;');
  });

  test('cost nothing where there are none, and where nobody wants any', () => {
    const without = createTheme('256', paletteOf('dark', null));
    const span = { text: 'x', role: 'text' } as const;
    expect(theme.span(span, false, 1)).toBe(without.span(span, false, 1));
    expect(without.span(spanOf('https://example.org/'), false)).not.toContain('\x1b]8;');
  });
});
