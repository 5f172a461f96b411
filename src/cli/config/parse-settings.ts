import { cleanLine } from '../../model/index.ts';
import { type Palette, parseTheme, ThemeError } from '../../theme/index.ts';
import { toOptionName } from '../flags/names.ts';
import { nearestOf } from '../flags/nearest.ts';
import { parseKeys } from './parse-keys.ts';
import { type Fault, NO_SETTINGS, type Settings, type Stated } from './settings.ts';
import { flagOf, SETTINGS, type SettingRecord } from './table.ts';
import { readToml, type Toml } from './toml-lines.ts';
import { isTable, show } from './values.ts';

/** The tables of the file. */
const TABLES = ['keys', 'themes'];

/** Reads and checks the text of `config.toml`. What is wrong with it is in `faults`, in the order of lines; the rest holds. */
export function parseSettings(text: string): Settings {
  const { data, faults: broken, lineOf } = readToml(text);
  const faults: Fault[] = [...broken];
  const tell = (line: number | null, says: string) => faults.push({ line, says });
  const stated = new Map<string, Stated>();
  for (const [name, value] of Object.entries(data)) {
    if (TABLES.includes(name)) continue;
    const record = SETTINGS.find((one) => one.name === name);
    const line = lineOf(name);
    const wrong = record ? faultIn(record, value) : unknownName(name);
    if (wrong === null)
      stated.set(name, { value: typeof value === 'string' ? cleanLine(value) : value, line });
    else tell(line, wrong);
  }
  const themes = parseThemes(data['themes'], lineOf, tell);
  return {
    ...NO_SETTINGS,
    ...parseKeys(data['keys'], lineOf, tell),
    stated,
    themes,
    ...standFor(checkTheme(stated, themes, tell)),
    ownTheme: themes.get(String(stated.get('theme')?.value))?.value ?? null,
    faults: faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
}

function unknownName(name: string): string {
  const names = [...SETTINGS.map((one) => one.name), ...TABLES];
  return `there is no setting ${show(name)}; the nearest is ${nearestOf(name, names, 1).join('')}`;
}

/** What is wrong with a value; null for nothing. */
function faultIn(record: SettingRecord, value: unknown): string | null {
  const { name, example } = record;
  const not = `not ${show(value)}: ${example}`;
  switch (record.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : `${name} is true or false, ${not}`;
    case 'number': {
      const { least, most } = record;
      const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
      return fits ? null : `${name} is a whole number from ${least} to ${most}, ${not}`;
    }
    case 'text':
      if (typeof value !== 'string' || value.trim() === '')
        return `${name} is a text in quotation marks, ${not}`;
      if (cleanLine(value) !== value.trim())
        return `${name} has signs that nobody sees; write it again: ${example}`;
      return !record.fits || record.fits(value) ? null : `${name} is ${record.wants}, ${not}`;
    default:
      return record satisfies never;
  }
}

type Tell = (line: number | null, says: string) => void;

function parseThemes(value: unknown, lineOf: Toml['lineOf'], tell: Tell): Map<string, Stated<Palette>> {
  const themes = new Map<string, Stated<Palette>>();
  if (value === undefined) return themes;
  if (!isTable(value)) {
    tell(lineOf('themes'), 'themes are tables: [themes.NAME], and under it accent = "#5fafff"');
    return themes;
  }
  for (const [name, theme] of Object.entries(value)) {
    const line = lineOf('themes', name);
    if (isTable(theme)) {
      const own = readTheme(theme, (says, key) => tell(lineOf('themes', name, key) ?? line, says));
      themes.set(cleanLine(name), { value: own, line });
    } else tell(line, `a theme is a table: [themes.${show(name)}], and under it accent = "#5fafff"`);
  }
  return themes;
}

/** A theme without those of its colours that are none; each is told, with its name. */
function readTheme(
  theme: Readonly<Record<string, unknown>>,
  tell: (says: string, key: string) => void,
): Palette {
  const fine = Object.entries(theme).filter(([key, value]) => {
    try {
      parseTheme({ [key]: value });
      return true;
    } catch (error) {
      if (!(error instanceof ThemeError)) throw error;
      tell(error.message, key);
      return false;
    }
  });
  return parseTheme(Object.fromEntries(fine));
}

/** The settings without a theme that there is not. */
function checkTheme(
  stated: Map<string, Stated>,
  themes: ReadonlyMap<string, Stated>,
  tell: Tell,
): ReadonlyMap<string, Stated> {
  const theme = stated.get('theme');
  const record = SETTINGS.find(({ name }) => name === 'theme');
  const flag = record && flagOf(record);
  if (theme === undefined || flag === undefined || flag.kind !== 'choice') return stated;
  const names = [...flag.choices, ...themes.keys()];
  if (names.includes(String(theme.value))) return stated;
  tell(
    theme.line,
    `there is no theme ${show(theme.value)}; the nearest is ${nearestOf(String(theme.value), names, 1).join('')}`,
  );
  stated.delete('theme');
  return stated;
}

/** What the settings stand for: options of flags, and variables. */
function standFor(
  stated: ReadonlyMap<string, Stated>,
): Pick<Settings, 'options' | 'screenOptions' | 'variables' | 'search'> {
  const options: [string, unknown][] = [];
  const screenOptions: [string, unknown][] = [];
  const variables: [string, string][] = [];
  for (const record of SETTINGS as readonly SettingRecord[]) {
    const value = stated.get(record.name)?.value;
    if (value === undefined) continue;
    const [variable] = record.variables ?? [];
    if (variable !== undefined) variables.push([variable, String(value)]);
    // A switch is there, or it is not; and it says the opposite.
    const given = record.kind === 'boolean' ? (value === false ? true : undefined) : value;
    const flag = flagOf(record);
    // A theme of one's own is none that the flag takes.
    if (flag?.kind === 'choice' && !flag.choices.includes(String(given))) continue;
    if (record.flag === undefined || given === undefined) continue;
    const option: [string, unknown] = [toOptionName(record.flag), given];
    screenOptions.push(option);
    if (!record.screen) options.push(option);
  }
  const search = stated.get('search')?.value;
  return {
    options: Object.fromEntries(options) as Settings['options'],
    screenOptions: Object.fromEntries(screenOptions) as Settings['options'],
    variables: Object.fromEntries(variables),
    search: typeof search === 'string' ? search : null,
  };
}
