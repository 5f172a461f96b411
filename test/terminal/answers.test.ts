import { describe, expect, test } from 'vitest';
import { type Answer, InputParser } from '../../src/terminal/input-parser.ts';

const DARK = '\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\';
const TEXT = '\x1b]10;rgb:d4/d4/d4\x07';
const ALL_SAID = '\x1b[?62;22c';

/** What becomes of input that comes in pieces; `null` stands for a while in which nothing comes. */
function hear(pieces: readonly (string | null)[], awaits = true): { keys: string[]; answers: Answer[] } {
  const answers: Answer[] = [];
  const parser = new InputParser(
    (answer) => answers.push(answer),
    () => awaits,
  );
  const keys = pieces.flatMap((piece) => (piece === null ? parser.giveUp() : parser.take(piece)));
  return { keys: [...keys, ...parser.giveUp()], answers };
}

const ANSWERS: Answer[] = [{ color: '10;rgb:d4/d4/d4' }, { color: '11;rgb:1e1e/1e1e/1e1e' }, 'all-said'];
const KEYS = ['j', '\x1b[A', '\x1bOB', '\x1bx', '\x1b[1;5C', 'é', '😀', '\x1b[Z'];

describe('answers among keys', () => {
  test('cut anywhere into two and three pieces, they are answers, and the keys are keys', () => {
    const input = `${KEYS.slice(0, 4).join('')}${TEXT}j${DARK}${ALL_SAID}${KEYS.slice(4).join('')}`;
    const expected = [...KEYS.slice(0, 4), 'j', ...KEYS.slice(4)];
    const [first, last] = [input.indexOf(TEXT), input.indexOf(ALL_SAID)];
    for (let cut = first; cut <= last; cut++) {
      for (let other = cut; other <= last; other += 3) {
        const found = hear([input.slice(0, cut), input.slice(cut, other), input.slice(other)]);
        expect(found, `${cut} ${other}`).toEqual({ keys: expected, answers: ANSWERS });
      }
    }
  });

  test('come late, when nobody waits any more', () => {
    expect(hear(['j', `k${DARK}`, TEXT.slice(0, 9), TEXT.slice(9), 'l'], false)).toEqual({
      keys: ['j', 'k', 'l'],
      answers: [{ color: '11;rgb:1e1e/1e1e/1e1e' }, { color: '10;rgb:d4/d4/d4' }],
    });
  });

  test('that break off are no keys; what is typed after them is', () => {
    // What comes right after an ESC of its own is a key with Alt.
    for (let cut = '\x1b]11;'.length; cut < DARK.length - 1; cut++) {
      expect(hear([DARK.slice(0, cut), null, 'j'], false).keys, `${cut}`).toEqual(['j']);
      expect(hear([DARK.slice(0, cut), 'j'], false).keys, `${cut}`).toEqual(['j']);
      expect(hear([DARK.slice(0, cut), '\x1b[A'], false).keys).toEqual(['\x1b[A']);
    }
  });
});

describe('keys', () => {
  test.each([[['\x1b']], [['\x1b]']], [['\x1b]', 'j']], [['\x1b', '\x1b']], [['\x1b[B', '\x1b']]])(
    '%j stay keys, whether answers are awaited or not',
    (keys) => {
      const pieces = keys.flatMap((key) => [key, null]);
      expect(hear(pieces, true)).toEqual({ keys, answers: [] });
      expect(hear(pieces, false)).toEqual({ keys, answers: [] });
    },
  );

  test('Esc is told at once where no answer is awaited', () => {
    let awaits = false;
    const parser = new InputParser(
      () => {},
      () => awaits,
    );
    expect(parser.take('\x1b')).toEqual(['\x1b']);
    awaits = true;
    expect(parser.take('\x1b')).toEqual([]);
    expect(parser.pending).toBe('key');
    expect(parser.take('j')).toEqual(['\x1bj']);
  });

  test('a sequence in two pieces is one key', () => {
    expect(hear(['\x1b[', 'A', '\x1b[1;', '5C', '\x1b[5', '~'], false).keys).toEqual([
      '\x1b[A',
      '\x1b[1;5C',
      '\x1b[5~',
    ]);
  });

  test('what looks like an answer without end is let go', () => {
    const endless = `\x1b]11;rgb:${'f'.repeat(100_000)}`;
    expect(hear([endless, 'j'], false)).toEqual({ keys: ['j'], answers: [] });
    expect(hear([...'\x1b]11;rgb:', ...'f'.repeat(200), 'j']).keys.length).toBeLessThan(200);
  });
});
