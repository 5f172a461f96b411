import { describe, expect, test, vi } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import type { FlagRecord } from '../../src/cli/flags/record.ts';
import { FLAGS } from '../../src/cli/flags/table.ts';
import { describeUsage } from '../../src/cli/flags/usage.ts';
import { parseWords } from '../../src/cli/flags/words.ts';
import { UsageError } from '../../src/cli/messages/errors.ts';
import { OUTPUTS } from '../../src/cli/outputs/table.ts';

const RECORDS: readonly FlagRecord[] = FLAGS;
const DEFAULTS = { paths: [], output: 'read' };
const parse = (...argv: string[]) => parseCommandLine(argv, '9.8.7');

describe('flags', () => {
  test('none are the defaults', () => {
    expect(parse()).toStrictEqual(DEFAULTS);
    expect(parse('a.txt', 'b.md')).toStrictEqual({ ...DEFAULTS, paths: ['a.txt', 'b.md'] });
  });

  test.each(['json', 'quotes', 'outline', 'markdown'] as const)('--%s', (output) => {
    expect(parse(`--${output}`, 'a.txt')).toStrictEqual({ ...DEFAULTS, paths: ['a.txt'], output });
    expect(parse('a.txt', `--${output}`)).toStrictEqual({ ...DEFAULTS, paths: ['a.txt'], output });
  });

  test.each([
    [['--section', '2'], { section: '2' }],
    [['--section=An awkward'], { section: 'An awkward' }],
    [['--shape', 'verse'], { shape: 'verse' }],
    [['--encoding', 'SJIS'], { encoding: 'shift_jis' }],
    [['--encoding=latin2'], { encoding: 'iso-8859-2' }],
    [['--keep-furniture'], { keepFurniture: true }],
    [['--files-from', '-', '--null'], { filesFrom: '-', null: true }],
    [['--explain'], { output: 'explain' }],
    [['--source', 'https://example.org/a?b=c'], { source: 'https://example.org/a?b=c' }],
    [['--source=http://example.org'], { source: 'http://example.org' }],
    [['--width', '40'], { width: 40 }],
    [['--width=1'], { width: 1 }],
    [['--width=1000'], { width: 1000 }],
    [['--color', 'always'], { color: 'always' }],
    [['--color=never'], { color: 'never' }],
    [['--color=auto'], { color: 'auto' }],
  ] as const)('%j', (argv, options) => {
    expect(parse(...argv, 'a.txt')).toStrictEqual({ ...DEFAULTS, paths: ['a.txt'], ...options });
  });

  test.each([
    [['--quotes', '--json'], 'quotes-json'],
    [['--json', '--quotes'], 'quotes-json'],
    [['--quotes', '--csv'], 'quotes-csv'],
    [['--csv', '--quotes'], 'quotes-csv'],
  ] as const)('%j', (argv, output) => {
    expect(parse(...argv, 'a.txt')).toStrictEqual({ ...DEFAULTS, paths: ['a.txt'], output });
  });

  test.each([
    [['--records'], 'json'],
    [['--records', '--json'], 'json'],
    [['--records', '--quotes'], 'quotes-json'],
    [['--json', '--quotes', '--records'], 'quotes-json'],
  ] as const)('%j: what stands for another', (argv, output) => {
    expect(parse(...argv, 'a.ndjson')).toStrictEqual({ paths: ['a.ndjson'], output, records: true });
  });

  test.each([['--json'], ['--quotes'], ['--quotes', '--json'], ['--quotes', '--csv']])(
    '%s --indirect',
    (...argv) => {
      expect(parse(...argv, '--indirect', 'a.txt').indirect).toBe(true);
      expect(parse(...argv, 'a.txt').indirect).toBeUndefined();
    },
  );

  test('- is a file, and so is everything after --', () => {
    expect(parse('--json', '-').paths).toStrictEqual(['-']);
    expect(parse('--', '--json', '-x')).toStrictEqual({ ...DEFAULTS, paths: ['--json', '-x'] });
  });

  test('a number stays the name of a file', () => {
    expect(parse('--json', '2024').paths).toStrictEqual(['2024']);
  });
});

describe('a record is all that a flag needs', () => {
  const LINKS: FlagRecord = { name: 'no-links', kind: 'boolean', help: '' };
  const TONE: FlagRecord = {
    name: 'tone-of',
    kind: 'choice',
    value: 'T',
    choices: ['low', 'none'],
    negation: 'none',
    help: '',
  };
  const given = (flag: FlagRecord, ...argv: string[]) => parseWords(argv, '9.8.7', [LINKS, TONE]).given(flag);

  test.each([
    [LINKS, ['--no-links'], true],
    [LINKS, ['a.txt'], undefined],
    [LINKS, ['--', '--no-links'], undefined],
    [TONE, ['--tone-of', 'low'], 'low'],
    [TONE, ['--no-tone-of'], 'none'],
    [TONE, ['--', '--no-tone-of'], undefined],
  ] as const)('$0.name %j', (flag, argv, value) => {
    expect(given(flag, ...argv)).toBe(value);
  });

  test.each([
    [['--links'], /no flag --links/],
    [['--no-links=no'], /--no-links takes no value/],
    [['--no-tone-of=low'], /no flag --no-tone-of/],
  ] as const)('%j is refused', (argv, message) => {
    expect(() => given(LINKS, ...argv)).toThrow(message);
  });

  test('no two have a name in common, for meow has one word for both ways of it', () => {
    const names = RECORDS.flatMap(({ name, short }) => [name.replace(/^no-/, ''), ...(short ? [short] : [])]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('an output', () => {
  test('is asked for by flags that no other has', () => {
    const asked = Object.values(OUTPUTS).flatMap(({ flags }) =>
      flags === null ? [] : [[...flags].sort().join(' ')],
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is asked for by each flag that says so', () => {
    const flags: readonly string[] = Object.values(OUTPUTS).flatMap((output) => output.flags ?? []);
    for (const { name, kind } of RECORDS) expect(flags.includes(name), name).toBe(kind === 'output');
  });
});

describe('wrong use is told in one line', () => {
  test.each([
    [['--jsn'], /--jsn.*--help/],
    [['--no-such=3'], /--no-such/],
    [['-x'], /-x/],
    [['-json'], /-json/],
    [['--csv'], /--csv needs --quotes: pullquote --quotes --csv/],
    [['--csv', '--json'], /--csv needs --quotes/],
    [['--csv', '--outline'], /--csv needs --quotes/],
    [['--json', '--quotes', '--csv'], /--json and --csv do not go together/],
    [['--json', '--quotes', '--outline'], /--json and --outline/],
    [['--quotes', '--csv', '--markdown'], /--quotes and --markdown/],
    [['--json', '--markdown'], /--json and --markdown/],
    [['--encoding'], /--encoding needs a value/],
    [['--encoding', 'shift-jsi'], /does not know shift-jsi; the nearest are shift-jis, shift_jis, sjis/],
    [['--encoding', 'x'.repeat(10_000)], /does not know/],
    [['--indirect'], /--indirect needs --quotes or --json/],
    [['--indirect', '--outline'], /--indirect needs --quotes or --json/],
    [['--markdown', '--outline', 'a.txt'], /--outline and --markdown/],
    [['--width'], /--width/],
    [['--width=0'], /--width.*1 to 1000/],
    [['--width=1001'], /--width.*1 to 1000/],
    [['--width=2.5'], /--width/],
    [['--width=wide'], /--width/],
    [['--width', '-5'], /--width/],
    [['--section'], /--section/],
    [['--shape', 'round'], /--shape is one of lines, .*not round/],
    [['--explain', '--json'], /--json and --explain/],
    [['--records', '--outline'], /--records goes with --json/],
    [['--records', '--save'], /--records goes with --json/],
    [['--records', '--quotes', '--csv'], /--records goes with --json/],
    [['--records', '--csv'], /--csv needs --quotes/],
    [['--records', '--json', '--markdown'], /--json and --markdown/],
    [['--section='], /--section/],
    [['--source'], /--source/],
    [['--source=example.org'], /--source.*https:\/\//],
    [['--source=javascript:alert(1)'], /--source/],
    [['--source=mailto:ed@example.org'], /--source/],
    [['--color'], /--color/],
    [['--color=blue'], /--color.*auto, always, never.*blue/],
  ] as const)('%j', (argv, message) => {
    let thrown: unknown;
    try {
      parse(...argv);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UsageError);
    const said = thrown instanceof Error ? thrown.message : '';
    expect(said).toMatch(message);
    expect(said).not.toMatch('\n');
  });
});

describe('help', () => {
  test('has every flag once, and what its value is', () => {
    const usage = describeUsage();
    for (const { name, value, help } of RECORDS) {
      const rows = usage.split('\n').filter((row) => row.includes(help));
      expect(rows, name).toHaveLength(1);
      expect(rows[0]).toMatch(value ? `--${name} ${value} ` : `--${name} `);
    }
  });

  test('fits 100 columns', () => {
    expect(
      describeUsage()
        .split('\n')
        .filter((row) => row.length > 100),
    ).toStrictEqual([]);
  });

  test('comes without an error, and so does the version', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((status) => {
      throw new Error(`exit ${status}`);
    });
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(() => parse('--help')).toThrow('exit 0');
    expect(() => parse('--version')).toThrow('exit 0');
    expect(log.mock.calls.map(String).join('\n')).toMatch(/Usage[\s\S]*9\.8\.7$/);
    vi.restoreAllMocks();
    exit.mockRestore();
  });
});
