import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import type { Alias, Aliases } from '../../persons/index.ts';
import { SOURCE_KINDS, type SourceKind } from '../../persons/index.ts';
import { codeOf, configFolder } from '../../store/index.ts';
import { messageOf } from '../messages/descriptions.ts';
import { UsageError } from '../messages/errors.ts';

const NAME = 'aliases.toml';

/**
 * What the user says of names: in the file that was given, else in `aliases.toml` of the config folder; null where there is
 * none. Throws a UsageError that says what is wrong.
 */
export function loadAliases(file: string | undefined, env: NodeJS.ProcessEnv): Aliases | null {
  const path = file ?? join(configFolder(env), NAME);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (file === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) return null;
    throw new UsageError(`--aliases: cannot read ${path}: ${messageOf(error)}`, { cause: error });
  }
  return parseAliases(text, path);
}

/** Reads the text of such a file. Throws a UsageError. */
export function parseAliases(text: string, path: string): Aliases {
  const refuse = (says: string): never => {
    throw new UsageError(`${path}: ${says}`);
  };
  let data: Readonly<Record<string, unknown>>;
  try {
    data = parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${messageOf(error)}`, { cause: error });
  }
  for (const name of Object.keys(data))
    if (name !== 'person' && name !== 'apart') refuse(`there is no ${name}; it has [[person]] and apart`);
  const persons = listOf(data['person']).map((one, at): Alias => {
    if (!isTable(one)) return refuse('person has to be written [[person]]');
    const { name, kind } = one;
    if (typeof name !== 'string' || name.trim() === '') return refuse(`[[person]] ${at + 1} needs a name`);
    for (const key of Object.keys(one))
      if (!['name', 'also', 'described', 'sites', 'kind'].includes(key)) refuse(`${name} has no ${key}`);
    return {
      name,
      also: wordsOf(one['also'], () => refuse(`also of ${name} is a list of names`)),
      described: wordsOf(one['described'], () => refuse(`described of ${name} is a list of words`)),
      sites: wordsOf(one['sites'], () => refuse(`sites of ${name} is a list of outlets`)),
      kind:
        kind === undefined ? null : kindOf(kind, () => refuse(`kind is one of ${SOURCE_KINDS.join(', ')}`)),
    };
  });
  const apart = listOf(data['apart']).map((one) =>
    wordsOf(one, () => refuse('apart is a list of lists of names: apart = [["Ann Roe", "A. Roe"]]')),
  );
  return { persons, apart };
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wordsOf(value: unknown, refuse: () => never): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse();
  return value.map((one: unknown) => (typeof one === 'string' ? one : refuse()));
}

function kindOf(value: unknown, refuse: () => never): SourceKind {
  return SOURCE_KINDS.find((one) => one === value) ?? refuse();
}
