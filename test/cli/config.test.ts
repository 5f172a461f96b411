import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { afterAll, describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/cli/config/parse-settings.ts';
import { SETTINGS } from '../../src/cli/config/table.ts';
import { KEYS } from '../../src/ui/keys.ts';
import { pathOf } from '../support/articles.ts';
import { runProgramIn } from '../support/program.ts';

const faultsOf = (text: string) => parseSettings(text).faults.map(({ line, says }) => `${line}: ${says}`);
const keysOf = (text: string) =>
  new Map(parseSettings(text).keys?.map(({ action, keys }) => [action as string, keys.join(' ')]));

describe('settings', () => {
  test('every example of the table is taken, and stands for what it says', () => {
    for (const { example, name } of SETTINGS) {
      const { faults, stated } = parseSettings(example);
      expect(faults, example).toEqual([]);
      expect([...stated.keys()]).toEqual([name]);
    }
  });

  test('become options of flags, variables, and an address to search with', () => {
    const all = parseSettings(
      'measure = 66\nlanguage = "pt-BR"\nbrowser = "w3m"\neditor = "ed"\nsearch = "https://a.example/?q=%s"\nplaces = false',
    );
    expect(all.options).toEqual({ language: 'pt-BR' });
    expect(all.screenOptions).toEqual({ width: 66, language: 'pt-BR', noHistory: true });
    expect(all.variables).toEqual({ BROWSER: 'w3m', VISUAL: 'ed' });
    expect(all.search).toBe('https://a.example/?q=%s');
    expect(parseSettings('places = true').screenOptions).toEqual({});
  });

  test.each([
    ['mesure = 66', '1: there is no setting “mesure”; the nearest is measure'],
    ['\nmeasure = 5', '2: measure is a whole number from 20 to 1000, not “5”: measure = 66'],
    ['measure = "66"', '1: measure is a whole number from 20 to 1000, not “66”: measure = 66'],
    ['places = "no"', '1: places is true or false, not “no”: places = false'],
    [
      'browser = ["a"]',
      '1: browser is a text in quotation marks, not “["a"]”: browser = "firefox --new-tab %s"',
    ],
    ['key = 1', '1: there is no setting “key”; the nearest is keys'],
    ['keys = 1', '1: keys are a table: [keys], and under it copy = "c"'],
    ['language = "German"', '1: language is a language as de or pt-BR, not “German”: language = "de"'],
    ['search = "https://a.example/"', /^1: search is an address with %s/],
    ['search = "javascript:%s"', /^1: search is an address with %s/],
    ['# so\r\nmeasure 66\r\n', /^2: .+; write NAME = "VALUE", or remove the line$/],
    ['[keys]\ncopy = 3', '2: “3” is no key of copy; write it in quotation marks: "j"'],
    [
      '[keys]\ncopy = "pgdon"',
      '2: “pgdon” is no key of copy; a key is a sign as typed, or a name: pgdn, ctrl-d',
    ],
    ['[keys]\n"copi" = "c"', '2: no key does “copi”; the nearest is copy'],
    ['[themes]\npaper = 1', /^2: a theme is a table: \[themes\.“paper”\]/],
  ])('%j: the line and the remedy are told', (text, told) => {
    const [fault, ...more] = faultsOf(text);
    expect(more).toEqual([]);
    expect(fault).toEqual(typeof told === 'string' ? told : expect.stringMatching(told));
  });

  test('what is no TOML is left out, a heading with what stands under it, and the rest holds', () => {
    const { faults, stated, screenOptions } = parseSettings(
      'measure = \nplaces = false\n[keys\ncopy = "c"\n[themes.a]\naccent = "red"\n',
    );
    expect(faults.map(({ line }) => line)).toEqual([1, 3]);
    expect([...stated.keys()]).toEqual(['places']);
    expect(screenOptions).toEqual({ noHistory: true });
  });

  test('broken bytes and control characters do no more than fail, in clean words', () => {
    const bytes = Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7) % 256)).join('');
    for (const text of [
      bytes,
      'browser = "\u001b[2J"',
      'browser = "\\u001b[2J"',
      '"\\u001b[2J" = 1',
      '[keys]\ncopy = "\\u0007"',
      'measure = "\\u202eabc"',
      '__proto__ = 1',
      '[keys]\n__proto__ = "a"\nconstructor = "b"',
      'a = ['.repeat(100_000),
      `${'['.repeat(100_000)}`,
      '\n'.repeat(100_000),
      'a.'.repeat(50_000),
      `measure = ${'9'.repeat(100_000)}`,
    ]) {
      const { faults, variables, screenOptions } = parseSettings(text);
      expect(variables).toEqual({});
      expect(screenOptions).toEqual({});
      expect(faults.length).toBeLessThan(25);
      for (const { says } of faults) {
        expect(says.length).toBeLessThan(200);
        expect(says).toMatch(/^[\x20-\x7e“”…␀-␡\ufffd\u0080-\uffff]*$/);
        expect(says).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/);
      }
    }
  });
});

describe('keys of the file', () => {
  test('every action takes another key, and none', () => {
    for (const { action } of KEYS) {
      expect(keysOf(`[keys]\n${action} = "ctrl-g"`).get(action)).toBe('ctrl-g');
      const none = parseSettings(`[keys]\n${action} = []`);
      expect(none.keys?.find((row) => row.action === action)?.keys).toEqual(
        action === 'quit' ? ['ctrl-c'] : [],
      );
      expect(none.faults.map(({ line }) => line)).toEqual(action === 'quit' ? [2] : []);
    }
  });

  test('a key of one’s own goes before that of another action, which is told until it is settled', () => {
    const text = '[keys]\nhalf-down = "j"';
    expect(keysOf(text).get('line-down')).toBe('down enter');
    expect(faultsOf(text)).toEqual([
      '2: j was line-down, and is half-down now; give line-down a key too, or line-down = []',
    ]);
    expect(faultsOf(`${text}\nline-down = "down"`)).toEqual([]);
  });

  test('of two that want the same key the first has it', () => {
    const text = '[keys]\ncopy = "c"\nsource = ["c", "O"]';
    expect(keysOf(text).get('copy')).toBe('c');
    expect(keysOf(text).get('source')).toBe('O');
    expect(faultsOf(text)).toEqual(['3: c is copy already (line 2); give source another key']);
  });

  test('a key means something of its own in a list', () => {
    expect(faultsOf('[keys]\nfilter = "x"\ncopy = "x"')).toEqual([]);
  });

  test('there is always a way out', () => {
    expect(keysOf('[keys]\nquit = []\ncopy = "ctrl-c"').get('quit')).toBe('ctrl-c');
    expect(keysOf('[keys]\nquit = []\ncopy = "ctrl-c"').get('copy')).toBe('');
    expect(keysOf('[keys]\ncopy = ["q"]').get('quit')).toBe('ctrl-c');
  });
});

describe('--config', () => {
  const home = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const write = (text: string) => writeFileSync(join(home, 'config.toml'), text);
  const env = { PULLQUOTE_HOME: home };

  test('is a file of settings itself: every value with where it comes from', async () => {
    write('measure = 66\n[keys]\ncopy = ["c", "y"]\n');
    const { out, status } = await runProgramIn({ ...env, BROWSER: 'w3m' }, ['--config', '--language', 'de']);
    expect(status).toBe(0);
    expect(out).toContain(`# ${join(home, 'config.toml')}\n`);
    expect(out).toMatch(/^measure = 66 +# line 1$/m);
    expect(out).toMatch(/^browser = "w3m" +# \$BROWSER$/m);
    expect(out).toMatch(/^language = "de" +# --language$/m);
    expect(out).toMatch(/^places = true +# default$/m);
    expect(out).toMatch(/^copy = \["c", "y"\] +# line 3$/m);
    const keys = parse(out)['keys'];
    expect(Object.keys(keys ?? {})).toEqual(KEYS.map(({ action }) => action));
    expect(parseSettings(out).faults).toEqual([]);
  });

  test('tells what is wrong, and ends with 1; reading goes on', async () => {
    write('measure = 66\nmesure = 50\noops\n');
    const asked = await runProgramIn(env, ['--config']);
    expect(asked.status).toBe(1);
    expect(asked.out).toContain('# line 2: there is no setting “mesure”; the nearest is measure\n');
    const read = await runProgramIn(env, [pathOf('eighty-columns.md')]);
    expect(read.status).toBe(0);
    expect(read.out).toContain('Eighty');
    expect(read.err).toBe(
      `pullquote: ${join(home, 'config.toml')}, line 2: there is no setting “mesure”; the nearest is measure (1 more: pullquote --config)\n`,
    );
  });

  test('without a file says where it would be', async () => {
    const { out, status } = await runProgramIn({ PULLQUOTE_HOME: join(home, 'none') }, ['--config']);
    expect(status).toBe(0);
    expect(out).toContain('none/config.toml (not there;');
    expect(parseSettings(out).faults).toEqual([]);
  });

  test('a folder in its place is told', async () => {
    const { out } = await runProgramIn({ PULLQUOTE_HOME: '/proc/self/mem' }, ['--config']);
    expect(out).toContain('not there');
  });
});
