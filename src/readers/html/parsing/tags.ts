/** A tag of HTML source: `<name …>`, `</name>`, `<name … />`. Offsets are in the source. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly kind: 'start' | 'end' | 'whole';
  readonly start: number;
  readonly end: number;
}

/** Something that nothing in the source ends: a comment, the content of an element, a tag. */
export interface Open {
  /** What would end it: `-->`, `</pre`, `>`. */
  readonly end: string;
  /** Where it begins: a comment and a tag with their first sign, the content of an element behind its tag. */
  readonly at: number;
}

export interface Scan {
  readonly tags: readonly Tag[];
  readonly open: readonly Open[];
}

/** What begins a comment that ends at the next `>`: `<?`, `<!`, `</` without a letter. */
const BOGUS = /^(?:[?!]|\/[^a-z>])/i;
const NAME = /<(\/?)([a-z][^\s/>]*)/iy;

/**
 * The tags of some HTML, as browsers find them: none in comments, and none between the tags of elements named in `opaque`.
 * What is not closed is taken for words, and scanned on behind its beginning. Linear.
 */
export function scanTags(html: string, opaque: ReadonlySet<string>, from = 0): Scan {
  const tags: Tag[] = [];
  const open: Open[] = [];
  /** Ends that are not in the rest: looked for once. */
  const missing = new Set<string>();
  const find = (end: string, begin: number, search: number): number => {
    const found = missing.has(end) ? -1 : findEnd(html, end, search);
    if (found < 0) {
      missing.add(end);
      open.push({ end, at: begin });
    }
    return found;
  };
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = find('-->', at, at + 2);
      at = end < 0 ? at + 4 : end + 3;
      continue;
    }
    if (BOGUS.test(html.slice(at + 1, at + 3))) {
      const end = find('>', at, at + 1);
      at = end < 0 ? at + 1 : end + 1;
      continue;
    }
    NAME.lastIndex = at;
    const [written, slash, word] = NAME.exec(html) ?? [];
    if (written === undefined || word === undefined) {
      at++;
      continue;
    }
    const end = tagEnd(html, at + written.length);
    if (end < 0) {
      open.push({ end: '>', at });
      break;
    }
    const name = word.toLowerCase();
    const kind = slash === '/' ? 'end' : html[end - 2] === '/' ? 'whole' : 'start';
    tags.push({ name, kind, start: at, end });
    at = end;
    if (kind === 'start' && opaque.has(name)) at = Math.max(at, find(`</${name}`, end, end));
  }
  return { tags, open };
}

/** Where what ends something begins, in capitals or not; -1 for nowhere. */
export function findEnd(html: string, end: string, from: number): number {
  const pattern = ENDS[end];
  if (!pattern) return html.indexOf(end, from);
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

/** The ends of elements whose content is no HTML, and of `<pre>`, whose content is to look as it is written. */
const ENDS: Readonly<Record<string, RegExp>> = {
  '</pre': /<\/pre/gi,
  '</script': /<\/script/gi,
  '</style': /<\/style/gi,
  '</iframe': /<\/iframe/gi,
};

/** Behind the `>` of a tag whose name ends at `from`; -1 where nothing closes it. Quotation marks count behind `=` alone. */
function tagEnd(html: string, from: number): number {
  let valued = false;
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (sign === '>') return at + 1;
    if (valued && (sign === '"' || sign === "'")) {
      at = html.indexOf(sign, at + 1);
      if (at < 0) return -1;
      valued = false;
    } else if (sign === '=') valued = true;
    else if (!/\s/.test(sign)) valued = false;
  }
  return -1;
}
