import { describe, expect, test } from 'vitest';
import { FORMS, LETTERS } from '../../../src/readers/scripts/letters.ts';
import { LONGEST_SCRIPT, setScript } from '../../../src/readers/scripts/set-script.ts';

const set = (script: 'super' | 'sub', text: string, before = 'x') =>
  setScript(script, [text], before)?.join('') ?? null;

test('every form stands for the character that it is set from', () => {
  for (const forms of [FORMS.super, FORMS.sub, LETTERS.super, LETTERS.sub]) {
    expect(forms.size).toBeGreaterThan(9);
    for (const [plain, form] of forms) {
      const said = form.normalize('NFKC').replace('\u2212', '-');
      expect(`${plain} ${said}`).toBe(`${plain} ${plain.replace(/[\u2212\u2013]/, '-')}`);
      expect(form).not.toBe(plain);
    }
  }
});

describe('what is set high or low says so', () => {
  test.each([
    ['6', '10', '⁶'],
    ['-4', '10', '⁻⁴'],
    ['\u22122', 'SO₄', '⁻²'],
    ['n + 1', 'x', 'ⁿ⁺¹'],
    ['T', 'A', 'ᵀ'],
    ['-x', 'e', '^(-x)'],
    ['C', 'x', '^(C)'],
    ['0.5', '10', '^(0.5)'],
    ['1,5', '10', '^(1,5)'],
    ['1,2', 'so.', '¹,²'],
    ['2ⁿ', '2', '^(2ⁿ)'],
    ['6 ', '10', '⁶ '],
    ['new words ', 'x', '^(new words) '],
    ['TM', 'Java', '™'],
    ['o', 'n', 'º'],
    ['14', '', '¹⁴'],
  ])('high %j behind %j', (text, before, expected) => expect(set('super', text, before)).toBe(expected));

  test.each([
    ['2', 'H', '₂'],
    ['i', 'x', 'ᵢ'],
    ['i+1', 'x', '_(i+1)'],
    ['n+1', 'x', 'ₙ₊₁'],
    ['max', 'T', 'ₘₐₓ'],
    ['B', 'k', '_(B)'],
    ['i,j', 'a', '_(i,j)'],
  ])('low %j behind %j', (text, before, expected) => expect(set('sub', text, before)).toBe(expected));
});

describe('what means the same on the line stays as it is', () => {
  test.each([
    ['th', '5'],
    ['th', 'n'],
    ['er', '1'],
    ['e', 'XIX'],
    ['me', 'M'],
    ['-го', '5'],
    ['®', 'Acme'],
    ['*', 'Byron'],
    ['[1]', 'so.'],
    ['²', 'm'],
    ['in small print', 'words '],
    ['word', ''],
    [' ', 'x'],
    ['x'.repeat(LONGEST_SCRIPT + 1), 'x'],
  ])('%j behind %j', (text, before) => expect(set('super', text, before)).toBeNull());
});

test('pieces stay apart', () => {
  expect(setScript('super', ['n', '+1'], 'a')).toEqual(['ⁿ', '⁺¹']);
  expect(setScript('sub', ['room ', 'temperature'], 'T')).toEqual(['_(room ', 'temperature)']);
});
