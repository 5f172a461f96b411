import { existsSync } from 'node:fs';
import { cleanLine } from '../../model/index.ts';
import { boundKeys, type KeyRow } from '../../ui/keys.ts';
import { toOptionName } from '../flags/names.ts';
import type { Options } from '../flags/options.ts';
import { configFile } from './file.ts';
import type { Settings } from './settings.ts';
import { SETTINGS, type SettingRecord } from './table.ts';

/** A value, and where it comes from; one that nobody gave is in words. */
interface Origin {
  readonly toml: string | null;
  readonly from: string;
}

/**
 * What holds, as a file of settings: the path, then every value with where it comes from, keys and the names of themes as
 * well, and what is wrong with the file. `options`: what flags say.
 */
export function describeSettings(settings: Settings, options: Options, env: NodeJS.ProcessEnv): string {
  const file = configFile(env);
  const { faults } = settings;
  return [
    `# ${cleanLine(file)}${existsSync(file) ? '' : ' (not there; what follows could stand in it)'}`,
    ...faults.map(({ line, says }) => `# ${line === null ? 'the file' : `line ${line}:`} ${says}`),
    '',
    ...align(
      SETTINGS.map((record) => [record.name, originOf(record, settings, options, env), record] as const),
    ),
    '',
    '[keys]',
    ...alignKeys(settings.keys ?? boundKeys(), settings),
    ...describeThemes(settings),
    '',
  ].join('\n');
}

function originOf(
  record: SettingRecord,
  settings: Settings,
  options: Options,
  env: NodeJS.ProcessEnv,
): Origin {
  const { flag, variables = [], otherwise } = record;
  const given: unknown = flag && new Map(Object.entries(options)).get(toOptionName(flag));
  if (given !== undefined)
    return { toml: toToml(record.kind === 'boolean' ? !given : given), from: `--${flag}` };
  const stated = settings.stated.get(record.name);
  if (stated) return { toml: toToml(stated.value), from: lineOf(stated.line) };
  const variable = variables.find((name) => env[name]);
  if (variable !== undefined) return { toml: toToml(env[variable]), from: `$${variable}` };
  if ('value' in otherwise) return { toml: toToml(otherwise.value), from: 'default' };
  return { toml: null, from: `default: ${otherwise.words}` };
}

const lineOf = (line: number | null): string => (line === null ? 'the file' : `line ${line}`);

function align(rows: readonly (readonly [string, Origin, SettingRecord])[]): string[] {
  const lines = rows.map(([name, { toml, from }, { example }]) => ({
    says: toml === null ? `# ${example}` : `${name} = ${toml}`,
    from,
  }));
  return inColumns(lines);
}

function alignKeys(rows: readonly KeyRow[], { keyLines, keys }: Settings): string[] {
  const lines = new Map<string, number | null>(keyLines);
  const usual = new Map(boundKeys().map((row) => [row.action as string, row.keys.join(' ')]));
  return inColumns(
    rows.map((row) => {
      const line = lines.get(row.action);
      const lost = keys !== null && usual.get(row.action) !== row.keys.join(' ');
      const from =
        line !== undefined ? lineOf(line) : lost ? 'default, but for keys that another has' : 'default';
      return { says: `${row.action} = [${row.keys.map(toToml).join(', ')}]`, from };
    }),
  );
}

/** A longer value pushes its origin to the right. */
const WIDEST = 48;

function inColumns(lines: readonly { readonly says: string; readonly from: string }[]): string[] {
  const wide = Math.min(WIDEST, Math.max(...lines.map(({ says }) => says.length)));
  return lines.map(({ says, from }) => `${says.padEnd(wide)}  # ${from}`);
}

function describeThemes({ themes }: Settings): string[] {
  if (themes.size === 0) return [];
  return ['', ...Array.from(themes, ([name, { line }]) => `# [themes.${name}]  # ${lineOf(line)}`)];
}

/** A value as TOML writes it: a text of JSON is one of TOML as well. */
function toToml(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(cleanLine(value)) : String(value);
}
