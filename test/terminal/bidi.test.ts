import { expect, test } from 'vitest';
import { reordersRightToLeft } from '../../src/terminal/bidi.ts';

test.each([
  [{ VTE_VERSION: '7600' }, true],
  [{ KONSOLE_VERSION: '230804' }, true],
  [{ MLTERM: '3.9.3' }, true],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, true],
  [{ TERM_PROGRAM: 'iTerm.app' }, false],
  [{ TERM: 'xterm-kitty' }, false],
  [{ VTE_VERSION: '' }, false],
  [{}, false],
])('a terminal of %j reorders right-to-left text itself: %s', (env, reorders) => {
  expect(reordersRightToLeft(env)).toBe(reorders);
});
