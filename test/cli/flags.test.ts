import { describe, expect, test, vi } from 'vitest';
import { describeUsage, FLAGS, parseFlags } from '../../src/cli/flags.ts';
import { DEFAULTS, UsageError } from '../../src/cli/options.ts';

const parse = (...argv: string[]) => parseFlags(argv, '9.8.7');

describe('flags', () => {
  test('none are the defaults', () => {
    expect(parse()).toEqual(DEFAULTS);
    expect(parse('a.txt', 'b.md')).toEqual({ ...DEFAULTS, paths: ['a.txt', 'b.md'] });
  });

  test.each(['json', 'quotes', 'outline', 'markdown'] as const)('--%s', (output) => {
    expect(parse(`--${output}`, 'a.txt')).toEqual({ ...DEFAULTS, paths: ['a.txt'], output });
    expect(parse('a.txt', `--${output}`)).toEqual({ ...DEFAULTS, paths: ['a.txt'], output });
  });

  test.each([
    [['--section', '2'], { section: '2' }],
    [['--section=An awkward'], { section: 'An awkward' }],
    [['--shape', 'verse'], { shape: 'verse' }],
    [['--keep-furniture'], { keepFurniture: true }],
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
    expect(parse(...argv, 'a.txt')).toEqual({ ...DEFAULTS, paths: ['a.txt'], ...options });
  });

  test.each([
    [['--quotes', '--json'], 'quotes-json'],
    [['--json', '--quotes'], 'quotes-json'],
    [['--quotes', '--csv'], 'quotes-csv'],
    [['--csv', '--quotes'], 'quotes-csv'],
  ] as const)('%j', (argv, output) => {
    expect(parse(...argv, 'a.txt')).toEqual({ ...DEFAULTS, paths: ['a.txt'], output });
  });

  test.each([['--json'], ['--quotes'], ['--quotes', '--json'], ['--quotes', '--csv']])(
    '%s --indirect',
    (...argv) => {
      expect(parse(...argv, '--indirect', 'a.txt').indirect).toBe(true);
      expect(parse(...argv, 'a.txt').indirect).toBe(false);
    },
  );

  test('- is a file, and so is everything after --', () => {
    expect(parse('--json', '-').paths).toEqual(['-']);
    expect(parse('--', '--json', '-x')).toEqual({ ...DEFAULTS, paths: ['--json', '-x'] });
  });

  test('a number stays the name of a file', () => {
    expect(parse('--json', '2024').paths).toEqual(['2024']);
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
    for (const { name, value, help } of FLAGS) {
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
    ).toEqual([]);
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
