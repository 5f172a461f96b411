import type { FlagWords } from './flag-words.ts';

/** Completion for zsh: a file `_pullquote` of a folder in `$fpath`, or sourced after `compinit`. */
export function completeInZsh(flags: readonly FlagWords[]): string {
  const specifications = flags.flatMap((flag) => [
    ...flag.names.map((name) => specify(name, flag)),
    ...(flag.negation === null ? [] : [quote(`${flag.negation}[${escapeSigns(flag.help)}]`)]),
  ]);
  return [
    '#compdef pullquote',
    '# zsh completion for pullquote. To use it: source <(pullquote --completions zsh), after compinit',
    '_pullquote() {',
    '  _arguments -S \\',
    ...specifications.map((one) => `    ${one} \\`),
    "    '*:file, folder or address:_files'",
    '}',
    `if [[ \${funcstack[1]} == _pullquote ]]; then`,
    '  _pullquote "$@"',
    'else',
    '  compdef _pullquote pullquote',
    'fi',
    '',
  ].join('\n');
}

function specify(name: string, { names, value, choices, takesFile, help }: FlagWords): string {
  const others = names.filter((other) => other !== name);
  const alone = others.length > 0 ? `(${others.join(' ')})` : '';
  if (value === null) return quote(`${alone}${name}[${escapeSigns(help)}]`);
  const action = choices.length > 0 ? `(${choices.join(' ')})` : takesFile ? '_files' : ' ';
  return quote(`${alone}${name}=[${escapeSigns(help)}]:${escapeSigns(value)}:${action}`);
}

const escapeSigns = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
