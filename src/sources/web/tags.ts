/** A start tag. Names in lower case; of an attribute that is there twice the first counts. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of an element whose content is no text of the page, what stands in it. */
  readonly content?: string;
}

/** Text of a page, and the start tag behind it; null where another tag, a comment or its end is. */
export interface Scanned {
  readonly text: string;
  readonly tag: Tag | null;
}

/** Elements whose content browsers do not parse or show, where scripts may run. */
const CLOSED: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes noscript template'.split(' '),
);
const CLOSE = /<\/(script|style|title|textarea|xmp|iframe|noembed|noframes|noscript|template)(?=[\s/>])/gi;

const NAME = /[^\s/>=]+/y;
const WHITE_SPACE = /\s*/y;
const VALUE = /[^\s>]*/y;

/**
 * Goes through a page tag by tag, as far as whoever looks for a tag of its head has to understand HTML: comments, the
 * content of scripts and quoted attributes hide what looks like a tag. Linear; an element that nobody closes ends the page.
 */
export function* scanTags(page: string): Generator<Scanned> {
  for (let at = 0; at < page.length; ) {
    const open = page.indexOf('<', at);
    if (open < 0) {
      yield { text: page.slice(at), tag: null };
      return;
    }
    const text = page.slice(at, open);
    if (page.startsWith('<!--', open)) {
      yield { text, tag: null };
      at = behind(page, '-->', open + 4);
    } else if (/[a-z]/i.test(page[open + 1] ?? '')) {
      const { tag, end } = readTag(page, open + 1);
      yield { text, tag };
      at = end;
    } else if (/[/!?]/.test(page[open + 1] ?? '')) {
      yield { text, tag: null };
      at = behind(page, '>', open + 2);
    } else {
      yield { text: `${text}<`, tag: null };
      at = open + 1;
    }
  }
}

/** A start tag from its name on; `end` is behind it, or behind its element where that is closed to us. */
function readTag(page: string, start: number): { readonly tag: Tag; readonly end: number } {
  const attributes = new Map<string, string>();
  const name = take(NAME, page, start).toLowerCase();
  let at = start + name.length;
  while (at < page.length && page[at] !== '>') {
    const attribute = take(NAME, page, at);
    if (attribute === '') {
      at++;
      continue;
    }
    const { value, end } = readValue(page, at + attribute.length);
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeReferences(value));
    at = end;
  }
  at++;
  if (!CLOSED.has(name)) return { tag: { name, attributes }, end: at };
  const close = closeOf(page, name, at);
  return { tag: { name, attributes, content: page.slice(at, close) }, end: close };
}

/** The value of an attribute from behind its name; empty where there is none. */
function readValue(page: string, start: number): { readonly value: string; readonly end: number } {
  const sign = start + take(WHITE_SPACE, page, start).length;
  if (page[sign] !== '=') return { value: '', end: sign };
  const at = sign + 1 + take(WHITE_SPACE, page, sign + 1).length;
  const mark = page[at];
  if (mark !== '"' && mark !== "'") {
    const value = take(VALUE, page, at);
    return { value, end: at + value.length };
  }
  const close = page.indexOf(mark, at + 1);
  const end = close < 0 ? page.length : close;
  return { value: page.slice(at + 1, end), end: end + 1 };
}

function closeOf(page: string, name: string, start: number): number {
  CLOSE.lastIndex = start;
  for (let found = CLOSE.exec(page); found; found = CLOSE.exec(page)) {
    if (found[1]?.toLowerCase() === name) return found.index;
  }
  return page.length;
}

/** What a sticky pattern matches at a place. */
function take(pattern: RegExp, page: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(page)?.[0] ?? '';
}

function behind(page: string, end: string, from: number): number {
  const found = page.indexOf(end, from);
  return found < 0 ? page.length : found + end.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The references that addresses are written with; others stay. */
function decodeReferences(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    },
  );
}
