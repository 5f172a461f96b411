import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { parseAst } from 'vitest/node';

const SRC = resolve(import.meta.dirname, '../../src');

/** A regular expression of the program. */
export interface Pattern {
  /** Below src. */
  readonly file: string;
  readonly pattern: RegExp;
}

/** What a file of the source has to do with regular expressions. */
interface Uses {
  readonly file: string;
  readonly literals: readonly RegExp[];
  /** How many are put together from words when the file is loaded. */
  readonly built: number;
  /** Lines with uses that nobody could find all patterns of. */
  readonly hidden: readonly number[];
}

/** Methods that make a pattern of a string. */
const MAKERS = new Set(['match', 'matchAll', 'search']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ClassBody']);

/** Every file of the source that may hold a pattern. */
export function readUses(): readonly Uses[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => usesOf(file, readFileSync(join(SRC, file), 'utf8')));
}

/** As the parser sees them; exported for the test of it. */
export function usesOf(file: string, text: string): Uses {
  const literals: RegExp[] = [];
  const hidden: number[] = [];
  let built = 0;
  const lineOf = (node: Node): number => text.slice(0, node.start).split('\n').length;
  const visit = (value: unknown, parent: Node | null, later: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, parent, later);
    if (!isNode(value)) return;
    const { type } = value;
    if (type === 'Literal' && isRecord(value['regex'])) {
      literals.push(new RegExp(String(value['regex']['pattern']), String(value['regex']['flags'])));
      return;
    }
    if (type === 'TSTypeReference') return;
    if (type === 'Identifier' && value['name'] === 'RegExp') {
      const made = parent?.type === 'NewExpression' && parent['callee'] === value;
      if (made && !later) built++;
      else hidden.push(lineOf(value));
    }
    if (type === 'CallExpression' && makesPattern(value)) hidden.push(lineOf(value));
    // A function that is handed on is taken to run at once, as those of `map` do; one with a name runs later.
    const runsLater = type === 'ArrowFunctionExpression' && parent?.type !== 'CallExpression';
    for (const key in value) visit(value[key], value, later || runsLater || FUNCTIONS.has(type));
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), null, false);
  return { file, literals, built, hidden };
}

/** Patterns that a file of the source makes while it is loaded. */
export async function recordBuilt(file: string): Promise<readonly RegExp[]> {
  const path = join(SRC, file);
  const recorded: RegExp[] = [];
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [source, flags]: [string | RegExp, string?]) {
        const made = new target(source, flags);
        // The line above the trap's own is that of who asked.
        if (new Error().stack?.split('\n')[2]?.includes(path)) recorded.push(made);
        return made;
      },
    }),
  );
  try {
    vi.resetModules();
    await import(path);
  } finally {
    vi.unstubAllGlobals();
  }
  return recorded;
}

interface Node extends Record<string, unknown> {
  readonly type: string;
  readonly start: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['type'] === 'string';

/** `text.match('[')`: a string becomes a pattern, and `text.split('[')` none. */
function makesPattern(call: Node): boolean {
  const { callee, arguments: given } = call;
  if (!isNode(callee) || !isNode(callee['property']) || !Array.isArray(given)) return false;
  const [first] = given;
  const asksFor = String(callee['property']['name']);
  return (
    MAKERS.has(asksFor) &&
    isNode(first) &&
    (first.type === 'TemplateLiteral' || typeof first['value'] === 'string')
  );
}
