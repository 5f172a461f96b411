/**
 * Writes tables into README.md and docs/*.md, between `<!-- table: NAME -->` and `<!-- /table -->`: keys and flags from
 * the tables of the program (src/ui/keys.ts, src/cli/flags/table.ts), fields from docs/article.schema.json, and the columns of
 * `--csv`; and, by the same tables, what shells complete and the manual page (share/). With --check nothing is written:
 * status 1 if a file differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flagOf, SETTINGS, type SettingRecord } from '../src/cli/config/table.ts';
import type { FlagRecord } from '../src/cli/flags/record.ts';
import { FLAGS } from '../src/cli/flags/table.ts';
import { csvHeader } from '../src/outputs/quotes-csv.ts';
import { KEYS, showKeys } from '../src/ui/keys.ts';
import { composeShellFiles } from './docs/shell-files.ts';

const root = resolve(import.meta.dirname, '..');

/** In a cell of a table: `|` would end it. */
const escapeCell = (text: string) => text.replace(/\|/g, '\\|');
const quoteKey = (key: string) => `<kbd>${key.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</kbd>`;
const code = (text: unknown) => `\`${text}\``;

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

function describeKeys(): string {
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  const rows = groups.flatMap((group) =>
    KEYS.filter((row) => row.group === group && row.help !== null).map((row, at) => [
      at === 0 ? group : '',
      showKeys(row).map(quoteKey).join(' '),
      escapeCell(row.help ?? ''),
    ]),
  );
  return toTable(['', 'Keys', ''], rows);
}

function describeFlags(): string {
  const flags: readonly FlagRecord[] = FLAGS;
  const rows = flags.map(({ name, short, value, help }) => {
    const long = value ? `--${name} ${value}` : `--${name}`;
    return [short ? `${code(`-${short}`)}, ${code(long)}` : code(long), escapeCell(help)];
  });
  return toTable(['Flag', 'What it does'], rows);
}

function describeSettings(): string {
  const rows = (SETTINGS as readonly SettingRecord[]).map((record) => [record, flagOf(record)] as const);
  const cells = rows.map(([{ example, help, otherwise }, flag]) => [
    code(example),
    escapeCell(help),
    'value' in otherwise ? code(otherwise.value) : otherwise.words,
    flag === undefined ? '' : code(`--${flag.name}`),
  ]);
  return toTable(['Setting', 'Meaning', 'If not set', 'For one run'], cells);
}

function describeActions(): string {
  const rows = KEYS.map(({ action, keys, help, when }) => [
    code(`${action} = [${keys.map((key) => JSON.stringify(key)).join(', ')}]`),
    escapeCell(
      `${help ?? ''}${when === undefined ? '' : ` (${when === 'list' ? 'in lists' : `at a ${when}`})`}`.trim(),
    ),
  ]);
  return toTable(['Action, with its usual keys', 'What it does'], rows);
}

/** What of JSON Schema the tables use. */
interface Part {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Part[];
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly title?: string;
  readonly description?: string;
}

interface Field {
  readonly path: string;
  readonly field: Part;
}

const schema: { readonly $defs: Readonly<Record<string, Part>> } = JSON.parse(
  readFileSync(join(root, 'docs/article.schema.json'), 'utf8'),
);

/** A definition of the schema. Throws for an unknown name. */
function definition(name: string): Part {
  const part = schema.$defs[name];
  if (part === undefined) throw new Error(`the schema has no ${name}`);
  return part;
}

/** A part of the schema, with what it refers to in place of the reference. */
function resolvePart({ $ref, ...own }: Part): Part {
  return $ref ? { ...resolvePart(definition($ref.slice('#/$defs/'.length))), ...own } : own;
}

/** The fields of an object and of what is in it, each with the way to it: `quotes[].speaker.name`. */
function listFields(part: Part, way = ''): Field[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, reference]) => {
    const field = resolvePart(reference);
    const path = way + name;
    const [inner, step] = field.type === 'array' ? [field.items, '[].'] : [field, '.'];
    const alternatives = (inner?.oneOf ?? [inner ?? {}]).map(resolvePart);
    const nested = alternatives.flatMap((alternative) => listFields(alternative, path + step));
    return [{ path, field }, ...withoutDoubles(nested)];
  });
}

/** A field that several alternatives have, once: with every value that it has in one of them. */
function withoutDoubles(fields: readonly Field[]): Field[] {
  const merged = new Map<string, Part>();
  for (const { path, field } of fields) {
    const known = merged.get(path);
    if (known?.enum && field.const)
      merged.set(path, { ...known, enum: [...new Set([...known.enum, field.const])] });
    else if (!known) merged.set(path, field);
  }
  return [...merged].map(([path, field]) => ({ path, field }));
}

function describeType({ type, const: only, enum: values = [], oneOf }: Part): string {
  if (oneOf) return oneOf.map((part) => describeType(resolvePart(part))).join(' or ');
  if (only !== undefined) return typeof only === 'number' ? 'number' : 'string';
  const types = type ?? [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
  return [types].flat().join(' or ');
}

function describeField({ title, description = `${title}.`, enum: values = [], const: only }: Part): string {
  const listed = values.filter((value) => value !== null && !description.includes(code(value)));
  const known = listed.length > 0 ? ` One of ${values.filter(Boolean).map(code).join(', ')}.` : '';
  const always = typeof only === 'number' ? ` Always ${code(only)}.` : '';
  return escapeCell(description + always + known);
}

function describeObject(name: string): string {
  const rows = listFields(definition(name)).map(({ path, field }) => [
    code(path),
    describeType(field),
    describeField(field),
  ]);
  return toTable(['Field', 'Type', 'Meaning'], rows);
}

function describeColumns(): string {
  const { properties = {} } = definition('quoteRow');
  const rows = csvHeader()
    .trim()
    .split(',')
    .map((column) => [
      code(column),
      describeField(resolvePart(properties[column] ?? {})).replace('; null ', '; empty '),
    ]);
  return toTable(['Column', 'Meaning'], rows);
}

/** A file's text with its tables as they should be; their names go into `used`. Throws for an unknown name. */
function fill(text: string, tables: Readonly<Record<string, string>>, used: Set<string>): string {
  const marked = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- \/table -->)/g;
  return text.replace(marked, (_, open: string, name: string, close: string) => {
    const table = tables[name];
    used.add(name);
    if (table === undefined) throw new Error(`there is no table ${name}`);
    return `${open}${table}\n${close}`;
  });
}

const tables = {
  keys: describeKeys(),
  flags: describeFlags(),
  settings: describeSettings(),
  actions: describeActions(),
  columns: describeColumns(),
  article: describeObject('article'),
  'quote-row': describeObject('quoteRow'),
  'note-row': describeObject('noteRow'),
  feed: describeObject('feed'),
  failure: describeObject('failure'),
};
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const used = new Set<string>();
const checks = process.argv.includes('--check');
for (const name of ['README.md', ...pages.map((page) => `docs/${page}`)]) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = fill(before, tables, used);
  settle(name, before, after);
}
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const environment = readFileSync(join(root, 'docs/environment.md'), 'utf8');
for (const [name, text] of composeShellFiles(version, environment)) {
  const file = join(root, name);
  settle(name, existsSync(file) ? readFileSync(file, 'utf8') : '', text);
}

/** Writes a file that is not as it should be, or says so. */
function settle(name: string, before: string, after: string): void {
  if (before === after) return;
  if (checks) {
    console.error(`${name} is out of date; npm run docs writes it`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), after);
  console.log(`${name}: written`);
}
const lost = Object.keys(tables).filter((name) => !used.has(name));
if (lost.length > 0) throw new Error(`no page has the table ${lost.join(', ')}`);
