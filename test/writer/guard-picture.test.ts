import { expect, test } from 'vitest';
import { guardPicture } from '../../src/writer/index.ts';

const KITTY = '\x1b_Ga=T,f=100,q=2,C=1,c=40,m=1;iVBORw0K\x1b\\\x1b_Gq=2,m=0;Zm9v+/8=\x1b\\';
const ITERM = '\x1b]1337;File=inline=1;size=3;width=40;height=9;preserveAspectRatio=1:Zm9v\x07';

test.each([KITTY, ITERM, ''])('commands of a picture go through', (commands) => {
  expect(guardPicture(commands)).toBe(commands);
});

test.each([
  'text',
  `${KITTY}text`,
  `${KITTY}\x1b[2J`,
  `${KITTY}\x1b]52;c;Zm9v\x07`,
  '\x1b_Ga=T;Zm9v\n\x1b\\',
  '\x1b_Ga=T,t=/etc/passwd;Zm9v\x1b\\',
  '\x1b_Ga=T;Zm\x1b]0;title\x07v\x1b\\',
  '\x1b_Ga=T;Zm9v',
  '\x1b]1337;File=name=Zm9v;inline=1:Zm9v\x07',
  '\x1b]1337;SetMark\x07',
  '\x1b]1337;File=inline=1:Zm\x1b[31m\x07',
  ITERM.slice(0, -1),
])('nothing else does: %j', (commands) => {
  expect(guardPicture(commands)).toBe('');
});
