import type { FlagWords } from './flag-words.ts';

/** Completion for fish. */
export function completeInFish(flags: readonly FlagWords[]): string {
  return [
    '# fish completion for pullquote. To use it: pullquote --completions fish | source',
    ...flags.flatMap((flag) => [
      `complete -c pullquote ${flag.names.map(nameOf).join(' ')}${describeValue(flag)} -d ${quote(flag.help)}`,
      ...(flag.negation === null
        ? []
        : [`complete -c pullquote ${nameOf(flag.negation)} -d ${quote(flag.help)}`]),
    ]),
    '',
  ].join('\n');
}

const nameOf = (name: string): string =>
  name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;

function describeValue({ value, choices, takesFile }: FlagWords): string {
  if (value === null) return '';
  if (choices.length > 0) return ` -x -a ${quote(choices.join(' '))}`;
  return takesFile ? ' -r -F' : ' -x';
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
