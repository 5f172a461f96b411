import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Facts } from '../../model/index.ts';
import { type Entries, entriesOf, factsIn, isMapping } from './facts.ts';
import { areMatterKeys, MATTER_KEYS } from './keys.ts';

/** A line that says one thing: `key: value`. */
const PLAIN_LINE = /^([a-z][\w-]{0,30})[ \t]*:[ \t]+([^!&*{[|>@`%\s].*)$/i;

/**
 * The facts that a YAML mapping states; null for YAML that is no mapping. Every scalar is read as the string that is
 * written there (the failsafe schema), so that a date stays as it is and a tag means nothing. Of a mapping that cannot
 * be parsed the plain lines count: people write `title: One thing: another`.
 */
export function readYaml(yaml: string): Partial<Facts> | null {
  const entries = parse(yaml);
  return entries && factsIn(entries);
}

/** A line that begins with a key. */
const KEY_LINE = /^["']?([\w-]{1,40})["']?[ \t]*:(?:[ \t]|$)/;

/** Whether keys are those of front matter; behind an empty line, as prose begins under a rule, one has to be known. */
function isMatter(yaml: string, keys: readonly string[]): boolean {
  return (
    areMatterKeys(keys) && (!/^[ \t]*\n/.test(yaml) || keys.some((key) => MATTER_KEYS.has(key.toLowerCase())))
  );
}

function parse(yaml: string): Entries | null {
  if (yaml === '') return new Map();
  try {
    const data: unknown = load(yaml, { schema: FAILSAFE_SCHEMA, maxDepth: 20, maxAliases: 100 });
    return isMapping(data) && isMatter(yaml, Object.keys(data)) ? entriesOf(data) : null;
  } catch {
    const lines = yaml.split('\n').filter((line) => /^[ \t]*[^\s#]/.test(line));
    const keys = lines.flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []);
    const opened = KEY_LINE.test(lines[0] ?? '') && isMatter(yaml, keys);
    if (!opened && !lines[0]?.startsWith('{')) return null;
    return new Map(
      lines.flatMap((line) => {
        const [, key = '', value = ''] = PLAIN_LINE.exec(line) ?? [];
        return key === '' ? [] : [[key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
      }),
    );
  }
}
