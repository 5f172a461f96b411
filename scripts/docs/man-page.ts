import { SETTINGS, type SettingRecord } from '../../src/cli/config/table.ts';
import { EXAMPLES } from '../../src/cli/flags/usage.ts';
import { listFlagWords } from '../../src/cli/shell/flag-words.ts';
import { KEYS } from '../../src/ui/keys.ts';
import { bold, escapeRoff, fromMarkdown, italic, term } from './roff.ts';

/** The manual page, by the tables of flags, keys and settings; `environment`: the page of `docs/` with the table of variables. */
export function composeManPage(version: string, environment: string): string {
  const parts = [
    `.\\" Written by npm run docs.\n.TH PULLQUOTE 1 "" "pullquote ${version}" "User Commands"`,
    section('NAME', [
      'pullquote \\- reads articles in a terminal: sections, quotes with their speakers, the source',
    ]),
    section('SYNOPSIS', [
      `${bold('pullquote')} [${italic('flags')}] [${italic('file, folder or address')} ...]`,
    ]),
    section('DESCRIPTION', [
      'Without an input: the articles you saved, and those that come along.',
      `${bold('-')} is standard input. A folder stands for the articles in it by name, without hidden ones and folders in it.`,
      'On a terminal the article is shown to be read; in a pipe it is plain text.',
    ]),
    section('OPTIONS', describeFlags()),
    section('KEYS', [
      'Names of actions, for the file of settings, stand after what a key does.',
      ...describeKeys(),
    ]),
    section('SETTINGS', [
      `In ${italic('config.toml')} (see FILES); ${bold('--config')} shows what holds. Under ${bold('[keys]')} an action has its`,
      `key, or several, or none: ${bold('copy = ["c", "ctrl-y"]')}, ${bold('copy = []')}.`,
      ...(SETTINGS as readonly SettingRecord[]).map(({ example, help }) =>
        term(bold(example), `${fromMarkdown(help)}.`),
      ),
    ]),
    section('FILES', [
      term(
        italic('~/.config/pullquote/config.toml'),
        'Settings, on Linux; elsewhere where the system has them.',
      ),
      term(italic('~/.local/share/pullquote/'), 'What is kept, saved articles among it, on Linux.'),
    ]),
    section('ENVIRONMENT', describeVariables(environment)),
    section('EXIT STATUS', [
      term(bold('0'), 'Fine.'),
      term(bold('1'), 'Something could not be read.'),
      term(bold('2'), 'Wrong use.'),
    ]),
    section(
      'EXAMPLES',
      EXAMPLES.map(([command, says]) => term(bold(command), `${escapeRoff(says)}.`)),
    ),
    section('SEE ALSO', [`${bold('less')}(1), ${bold('w3m')}(1), ${bold('xdg-open')}(1)`]),
  ];
  return `${parts.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[]): string => `.SH ${name}\n${lines.join('\n')}`;

function describeFlags(): string[] {
  return listFlagWords().map(({ names, negation, value, help, choices }) => {
    const shown = names.map((name) => bold(name) + (value === null ? '' : ` ${italic(value)}`));
    const all = negation === null ? shown : [...shown, bold(negation)];
    const words = choices.length > 0 && !choices.every((choice) => help.includes(choice));
    return term(
      all.join(', '),
      `${escapeRoff(help)}.${words ? ` One of ${choices.map(bold).join(', ')}.` : ''}`,
    );
  });
}

function describeKeys(): string[] {
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  return groups.flatMap((group) => [
    `.SS ${group}`,
    ...KEYS.filter((row) => row.group === group).map(({ keys, help, action }) =>
      term(keys.map(bold).join(', '), `${escapeRoff(help ?? action)} (${italic(action)})`),
    ),
  ]);
}

/** The rows of the table of variables: those whose first cell is code. */
function describeVariables(page: string): string[] {
  const rows = page.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| (.+) \|$/gm);
  return Array.from(rows, ([, names = '', says = '']) => term(fromMarkdown(names), fromMarkdown(says)));
}
