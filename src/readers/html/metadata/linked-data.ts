/** An object of linked data (JSON-LD). */
export type Json = Readonly<Record<string, unknown>>;

/** Looked at and no more; a page that has more is not meant for reading. */
const MAX_NODES = 2000;
const MAX_SCRIPTS = 40;
/** Where what a page is about may stand in what it says. */
const HOLDING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'] as const;

/** What the scripts of a page describe, in reading order, and by the name (`@id`) that others call it by. */
export interface LinkedData {
  readonly nodes: readonly Json[];
  readonly byId: ReadonlyMap<string, Json>;
}

export function parseLinkedData(scripts: readonly string[]): LinkedData {
  const nodes: Json[] = [];
  const byId = new Map<string, Json>();
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const queue: unknown[] = [parse(script)];
    for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      else if (isObject(value)) {
        nodes.push(value);
        const id = value['@id'];
        // A reference has nothing but its name.
        if (typeof id === 'string' && !byId.has(id) && Object.keys(value).length > 1) byId.set(id, value);
        for (const key of HOLDING) if (key in value) queue.push(value[key]);
      }
    }
  }
  return { nodes, byId };
}

/** Without the end of a comment or of CDATA, a semicolon behind it. */
function withoutClose(text: string): string {
  const end = text.endsWith(';') ? text.slice(0, -1).trimEnd() : text;
  const close = ['-->', '/*]]>*/', ']]>'].find((one) => end.endsWith(one));
  if (close === undefined) return text;
  const rest = end.slice(0, -close.length).trimEnd();
  return close === ']]>' && rest.endsWith('//') ? rest.slice(0, -2) : rest;
}

/** JSON as pages have it: perhaps in a comment or CDATA, with line ends in its strings. */
function parse(script: string): unknown {
  const text = withoutClose(
    script.trim().replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, ''),
  );
  try {
    return JSON.parse(text);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, pages have them
      return JSON.parse(text.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object, without the vocabulary they are from. */
export function typesOf(value: Json): string[] {
  const type = value['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}
