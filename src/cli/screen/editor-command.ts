/** POSIX names it where nothing else is said (`man`, `mailx` and others do so). */
const EDITOR = 'vi';

/** How a line is told: `+7 FILE`, `FILE:7`, or a flag before or after the file. */
type Form = (file: string, line: string) => readonly string[];

/** By the names of programs, each as its own manual has it. An editor that is not here is given the file alone. */
const FORMS: readonly (readonly [names: string, form: Form])[] = [
  [
    'vi vim view ex gvim mvim nvim vis elvis nano pico emacs emacsclient xemacs mg zile kak joe jmacs jstar jpico micro ' +
      'mcedit ne dte gedit pluma geany gnome-text-editor bbedit editor sensible-editor',
    (file, line) => [`+${line}`, file],
  ],
  ['hx helix zed zeditor subl sublime_text atom msedit', (file, line) => [`${file}:${line}`]],
  [
    'code code-oss code-insiders codium vscodium cursor windsurf',
    (file, line) => ['--goto', `${file}:${line}`],
  ],
  ['kate kwrite mousepad mate', (file, line) => ['-l', line, file]],
  [
    'idea webstorm pycharm phpstorm clion goland rubymine rider rustrover studio',
    (file, line) => ['--line', line, file],
  ],
  ['jed', (file, line) => [file, '-g', line]],
];

/** The program that somebody edits texts with, with its arguments: by `VISUAL`, then `EDITOR`. */
export function editorOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = [env['VISUAL'], env['EDITOR']].map((name) => splitWords(name ?? '')).find(([name]) => name);
  return named ?? [EDITOR];
}

/** The command that has a file edited at a line, from 1: at its beginning, where nobody knows how this editor is told. */
export function composeCommand(editor: readonly string[], file: string, line: number): readonly string[] {
  // What looks like a flag, or like a line, is a file here.
  const named = /^[-+]/.test(file) ? `./${file}` : file;
  const form = formOf(editor[0] ?? '');
  return [...editor, ...(form?.(named, String(line)) ?? [named])];
}

/** By the name of the program, whatever its version is called: `vim.basic`, `code.cmd`, `emacs-nox`, `nvim-0.9`. */
function formOf(program: string): Form | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const [plain = ''] = name.split('.');
  const [kind = ''] = plain.split('-');
  for (const wanted of [plain, kind])
    for (const [names, form] of FORMS) if (names.split(' ').includes(wanted)) return form;
  return undefined;
}

/** Outside of quotes, in double ones, in single ones: what ends it, and what stands for the character after it. */
const WORD_PART = /\\([\s\S])|"((?:[^"\\]|\\[\s\S])*)"?|'([^']*)'?|(\s+)|([^\s"'\\]+|\\)/g;

/** The words of a command as a shell parts them (POSIX, 2.2 “Quoting”): by spaces and quotes, and nothing else is done to them. */
export function splitWords(command: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (const [, escaped, double, single, space, plain] of command.matchAll(WORD_PART)) {
    if (space !== undefined) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + (escaped ?? double?.replace(/\\([$`"\\])/g, '$1') ?? single ?? plain ?? '');
  }
  return word === null ? words : [...words, word];
}
