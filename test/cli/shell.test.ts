import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { namesOf } from '../../src/cli/flags/names.ts';
import type { FlagRecord } from '../../src/cli/flags/record.ts';
import { FLAGS } from '../../src/cli/flags/table.ts';
import { KEYS } from '../../src/ui/keys.ts';
import { ROOT } from '../support/articles.ts';
import { runProgram } from '../support/program.ts';
import { PseudoTerminal } from '../support/pseudo-terminal.ts';

const NAMES = (FLAGS as readonly FlagRecord[]).flatMap(namesOf).sort();
const folder = mkdtempSync(join(tmpdir(), 'pullquote-shell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const shared = (path: string) => join(ROOT, 'share', path);
const BASH = shared('bash-completion/completions/pullquote');
const ZSH = shared('zsh/site-functions/_pullquote');
const FISH = shared('fish/vendor_completions.d/pullquote.fish');

test('what lies in share/ is what the tables make', () => {
  const run = spawnSync(
    process.execPath,
    ['--import', './scripts/typescript.mjs', 'scripts/docs-tables.ts', '--check'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

test.each([
  ['bash', BASH],
  ['zsh', ZSH],
  ['fish', FISH],
])('--completions %s prints the file that is installed', async (shell, file) => {
  const { out, status } = await runProgram(['--completions', shell]);
  expect(status).toBe(0);
  expect(out).toBe(readFileSync(file, 'utf8'));
});

test('another shell is named with those there are', async () => {
  const { err, status } = await runProgram(['--completions', 'tcsh']);
  expect(status).toBe(2);
  expect(err).toBe('pullquote: --completions is one of bash, zsh, fish, not tcsh\n');
});

describe('bash', () => {
  /** What the function offers for the last of some words, as bash itself parts them. */
  function complete(...words: string[]): string[] {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _pullquote; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-c', script, BASH, 'pullquote', ...words], {
      encoding: 'utf8',
    });
    return out
      .split('\n')
      .filter((word) => word !== '')
      .sort();
  }

  test('offers every flag', () => expect(complete('-')).toEqual(NAMES));
  test('offers those that begin so', () => expect(complete('--out')).toEqual(['--outline']));
  test.each([[['--color', '']], [['--color', '=']], [['--color', '=', '']]])(
    'offers values after %j',
    (words) => expect(complete(...words)).toEqual(['always', 'auto', 'never']),
  );
  test('of values those that begin so', () => expect(complete('--shape', '=', 'ver')).toEqual(['verse']));
  test('leaves files to bash', () => {
    expect(complete('REA')).toEqual([]);
    expect(complete('--files-from', 'REA')).toEqual([]);
  });

  test('completes as one types: a flag, a value, a file with a space in its name', async () => {
    writeFileSync(join(folder, 'two words.md'), '# Two words\n');
    const terminal = PseudoTerminal.shell({ cwd: folder });
    onTestFinished(() => terminal.dispose());
    await terminal.shows('$');
    terminal.type(`source ${BASH}; PS1='ready> '\r`);
    await terminal.shows(/^ready>/m);
    terminal.type('pullquote --outl\t--color=alw\ttw\t');
    await terminal.shows('pullquote --outline --color=always two\\ words.md');
  });
});

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  test.each([
    ['as a function of $fpath', `fpath=(${join(ZSH, '..')} $fpath); autoload -Uz compinit; compinit -u -D`],
    ['sourced', `autoload -Uz compinit; compinit -u -D; source ${ZSH}`],
  ])('completes as one types, %s', async (_, begin) => {
    const terminal = new PseudoTerminal('zsh', ['-f', '-i'], { cwd: ROOT, env: { PS1: '$ ' }, columns: 120 });
    onTestFinished(() => terminal.dispose());
    terminal.type(`${begin}; PS1='ready> '\r`);
    await terminal.shows('ready>');
    terminal.type('pullquote --outl\t');
    await terminal.shows('pullquote --outline');
    terminal.type('--color=alw\t');
    await terminal.shows('--color=always');
    terminal.type('READ\t');
    await terminal.shows('README.md');
    terminal.type('--completions \t');
    await terminal.shows(/bash +fish +zsh/);
    expect(terminal.written).not.toMatch(/_arguments:|parse error|not found/);
  });
});

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  const complete = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', `source ${FISH}; complete -C '${line}'`], {
      encoding: 'utf8',
      cwd: ROOT,
      env: { ...process.env, HOME: folder },
    })
      .split('\n')
      .map((row) => row.split('\t')[0] ?? '')
      .filter((word) => word !== '')
      .sort();

  test('offers every flag', () => expect(complete('pullquote -')).toEqual(NAMES));
  test('offers values', () => {
    expect(complete('pullquote --color ')).toEqual(['always', 'auto', 'never']);
    expect(complete('pullquote --color=al')).toEqual(['--color=always']);
  });
  test('offers files where one is wanted', () => {
    expect(complete('pullquote --files-from READ')).toContain('README.md');
    expect(complete('pullquote --width READ')).toEqual([]);
  });
});

describe('the manual page', () => {
  const page = shared('man/man1/pullquote.1');

  test('is where the package says', () => {
    const { man, files }: { man: string; files: string[] } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    expect(join(ROOT, man)).toBe(page);
    expect(files).toContain('share');
  });

  test('is plain ASCII', () => expect(readFileSync(page, 'latin1')).toMatch(/^[\n\x20-\x7e]+$/));

  describe.skipIf(!has('groff'))('set by groff (skipped where it is not installed)', () => {
    const set = (device: string) =>
      spawnSync('groff', ['-man', `-T${device}`, '-ww', '-P-cbou', page], { encoding: 'utf8' });

    test.each(['utf8', 'ascii'])('has no warning (%s)', (device) => {
      const { stderr, status } = set(device);
      expect([stderr, status]).toEqual(['', 0]);
    });

    test('has every flag as it is typed, every action and its keys', () => {
      const text = set('ascii').stdout.replace(/\s+/g, ' ');
      for (const name of NAMES) expect(text).toContain(name);
      for (const { keys, action } of KEYS) {
        expect(text).toContain(`(${action})`);
        expect(text).toContain(keys.join(', '));
      }
    });
  });
});
