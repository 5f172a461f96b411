import type { FlagWords } from './flag-words.ts';

/**
 * Completion for bash, 3.2 (macOS) and later. What is left to bash itself is a file, which it quotes as it should.
 * To bash `--color=al` is three words, since `=` is a break.
 */
export function completeInBash(flags: readonly FlagWords[]): string {
  const words = flags.flatMap(({ names, negation }) => (negation === null ? names : [...names, negation]));
  const choices = flags
    .filter((flag) => flag.choices.length > 0)
    .map((flag) => [`    ${flag.names.join('|')})`, `      words='${flag.choices.join(' ')}' ;;`]);
  const values = flags.filter(
    ({ value, choices, takesFile }) => value !== null && choices.length === 0 && !takesFile,
  );
  const files = flags.filter(({ takesFile }) => takesFile);
  return [
    '# bash completion for pullquote. To use it: source <(pullquote --completions bash)',
    '_pullquote() {',
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=`,
    '  COMPREPLY=()',
    '  if [[ $cur == = ]]; then',
    '    cur=',
    '  elif [[ $prev == = && $COMP_CWORD -gt 1 ]]; then',
    `    prev=\${COMP_WORDS[COMP_CWORD-2]}`,
    '  fi',
    '  case $prev in',
    ...choices.flat(),
    ...(files.length > 0 ? [`    ${files.flatMap(({ names }) => names).join('|')})`, '      return ;;'] : []),
    ...(values.length > 0
      ? [
          `    ${values.flatMap(({ names }) => names).join('|')})`,
          '      # Nobody can guess it, and a file it is not.',
          '      compopt +o default +o bashdefault 2>/dev/null',
          '      return ;;',
        ]
      : []),
    '    *)',
    `      [[ $cur == -* ]] && words='${words.join(' ')}' ;;`,
    '  esac',
    '  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '  return 0',
    '}',
    'complete -o bashdefault -o default -F _pullquote pullquote',
    '',
  ].join('\n');
}
