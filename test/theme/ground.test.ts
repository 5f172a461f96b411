import { expect, test } from 'vitest';
import { groundOf, groundOfAnswers } from '../../src/theme/index.ts';

test.each([
  [{ COLORFGBG: '15;0' }, 'dark'],
  [{ COLORFGBG: '0;15' }, 'light'],
  [{ COLORFGBG: '0;default;15' }, 'light'],
  [{ COLORFGBG: '12;8' }, 'dark'],
  [{ COLORFGBG: '0;7' }, 'light'],
  [{ COLORFGBG: '0;default' }, undefined],
  [{ COLORFGBG: '0;99' }, undefined],
  [{ COLORFGBG: '' }, undefined],
  [{ TERM: 'linux' }, 'dark'],
  [{ TERM: 'xterm-256color' }, undefined],
])('%j says the ground is %s', (env, kind) => expect(groundOf(env)?.kind).toBe(kind));

test.each([
  [['11;rgb:0000/0000/0000'], 'dark'],
  [['11;rgb:ffff/ffff/ffff'], 'light'],
  [['11;rgb:00/2b/36'], 'dark'],
  [['11;rgb:f/f/e'], 'light'],
  [['11;rgba:fdfd/f6f6/e3e3/ffff'], 'light'],
  [['10;rgb:ffff/ffff/ffff'], 'dark'],
  [['10;rgb:ffff/ffff/ffff', '11;rgb:eeee/eeee/eeee'], 'light'],
  [['12;rgb:0/0/0'], undefined],
  [['11;rgb:0/0'], undefined],
  [['11;?'], undefined],
  [[], undefined],
])('%j is a %s ground', (answers, kind) => expect(groundOfAnswers(answers)?.kind).toBe(kind));
