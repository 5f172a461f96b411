import { expect, test } from 'vitest';
import { composeCommand, editorOf, splitWords } from '../../src/cli/screen/editor-command.ts';

test.each([
  ['vim', ['vim']],
  ['  code   --wait ', ['code', '--wait']],
  [`'/opt/my editor/ed' -x`, ['/opt/my editor/ed', '-x']],
  [String.raw`a\ b "c \"d\" \e" 'f \g'`, ['a b', 'c "d" \\e', 'f \\g']],
  [`emacsclient -a '' -c`, ['emacsclient', '-a', '', '-c']],
  [`a"b"'c'd`, ['abcd']],
  // No shell: nothing is put in place of anything.
  ['vim $HOME ~ *.md; rm x', ['vim', '$HOME', '~', '*.md;', 'rm', 'x']],
  // What is not closed goes on to the end.
  [`vim "a b`, ['vim', 'a b']],
  ['vim a\\', ['vim', 'a\\']],
  [' ', []],
])('%j is parted as a shell does', (command, words) => {
  expect(splitWords(command)).toEqual(words);
});

test('VISUAL goes before EDITOR, and vi is there where neither says anything', () => {
  expect(editorOf({ VISUAL: 'kak', EDITOR: 'nano' })).toEqual(['kak']);
  expect(editorOf({ VISUAL: ' ', EDITOR: 'nano -w' })).toEqual(['nano', '-w']);
  expect(editorOf({ VISUAL: "''", EDITOR: '' })).toEqual(['vi']);
});

test.each([
  ['vi', ['+7', 'a.md']],
  ['/usr/bin/vim.basic', ['+7', 'a.md']],
  ['emacs-nox', ['+7', 'a.md']],
  ['gnome-text-editor', ['+7', 'a.md']],
  ['hx', ['a.md:7']],
  ['code-insiders', ['--goto', 'a.md:7']],
  ['mousepad', ['-l', '7', 'a.md']],
  ['pycharm', ['--line', '7', 'a.md']],
  ['jed', ['a.md', '-g', '7']],
  // Nobody knows how it is told: it gets the file alone.
  ['ed', ['a.md']],
  ['nvimpager', ['a.md']],
])('%s is told a line as its manual says', (program, args) => {
  expect(composeCommand([program], 'a.md', 7)).toEqual([program, ...args]);
});

test('a file whose name looks like a flag is a file', () => {
  expect(composeCommand(['vim'], '-c quit', 1)).toEqual(['vim', '+1', './-c quit']);
  expect(composeCommand(['vim'], '+7', 1)).toEqual(['vim', '+1', './+7']);
});
