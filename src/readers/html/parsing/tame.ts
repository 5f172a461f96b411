import { isHtmlElement, isVoidElement } from './element-names.ts';
import { scanTags, type Tag } from './tags.ts';

const FOREIGN = new Set(['math', 'svg']);
/** Elements whose content is data: what is in them is left out, if they end. */
const DATA = new Set(['script', 'style', 'iframe']);
/** Elements that show nothing of what is in them; one that nobody closed would take all that follows. */
const UNSEEN = new Set(
  'applet audio canvas datalist dialog map meter object progress select svg template video'.split(' '),
);
/**
 * Elements that take all tags after them for words, or all words for something else. They say nothing in a text, so that
 * their tags are words themselves, as on GitHub (GFM 6.11).
 */
const SWALLOWING = new Set('title textarea xmp plaintext noembed noframes frameset'.split(' '));
/** Marks of words: one that is not closed in its line is no mark but a type (`List<i>`) or a slip. */
const MARKS = new Set('a b strong i em cite dfn s del strike u code kbd samp tt q'.split(' '));

/** Elements that say nothing of their words by themselves; a parser takes long over many that nobody closes. */
const PLAIN = new Set('span font small big ins abbr bdi bdo data time var label mark sub sup'.split(' '));

/**
 * HTML that stands in a text of another kind, so that nothing unclosed in it swallows what follows, and what only looks
 * like a tag (`<your-name>`, `Promise<T>`) is words. Of elements that are none of HTML the content stays. `line`: it is one line, in which marks begin and end.
 */
export function tame(written: string, line = false): string {
  const html = written.includes('Link') ? readLinkComponents(written) : written;
  const { tags, open } = scanTags(html, DATA);
  const unclosed = findUnclosed(tags);
  const edits: Edit[] = [];
  const asWords = (at: number) => edits.push({ start: at, end: at + 1, by: '&lt;' });
  for (const { end, at } of open) if (end === '-->' || end === '>') asWords(at);
  /** Formulas and drawings have elements of their own. */
  let foreign = 0;
  for (const tag of tags) {
    const { name, kind, start, end } = tag;
    if (FOREIGN.has(name) && kind !== 'whole' && !unclosed.has(tag)) foreign += kind === 'start' ? 1 : -1;
    if (foreign > 0) continue;
    if (SWALLOWING.has(name)) asWords(start);
    else if (!isHtmlElement(name)) {
      const words = unclosed.has(tag) && kind !== 'whole' && !isAttributed(html, tag);
      if (words) asWords(start);
      else edits.push({ start, end, by: '' });
    } else if (!unclosed.has(tag)) continue;
    else if (line && MARKS.has(name)) {
      if (kind === 'end') continue;
      if (isWordBefore(html, start) && !isAttributed(html, tag)) asWords(start);
      else edits.push({ start, end, by: '' });
    } else if (line && PLAIN.has(name) && !isAttributed(html, tag)) {
      edits.push({ start, end, by: '' });
    } else if (kind !== 'end' && (DATA.has(name) || UNSEEN.has(name))) {
      if (DATA.has(name) && kind === 'start' && !isAttributed(html, tag)) asWords(start);
      else edits.push({ start: end, end, by: `</${name}>` });
    }
  }
  return edits.length === 0 ? html : edit(html, edits);
}

/** `<Link to="/x">`, `<NavLink to={"/x"}>`: links of MDX, whose names HTML would take for an element that holds nothing. */
const LINK_COMPONENT = /<(\/?)(?:Nav|Router|Next)?Link(?=[\s>])([^<>]{0,1000})>/g;

function readLinkComponents(html: string): string {
  return html.replace(LINK_COMPONENT, (_, slash: string, attributes: string) => {
    const said = attributes
      .replace(/(?<=\s)to=/, 'href=')
      .replace(/=\{(["'`])([^"'`{}]{0,900})\1\}/g, '="$2"');
    return `<${slash}a${said}>`;
  });
}

/** What stands in the place of a stretch of the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Start tags without an end and ends without a start, each by name alone. */
function findUnclosed(tags: readonly Tag[]): Set<Tag> {
  const unclosed = new Set<Tag>();
  const started = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (isVoidElement(tag.name)) continue;
    const before = started.get(tag.name);
    if (tag.kind === 'end') {
      const start = before?.pop();
      unclosed.delete(start ?? tag);
      if (!start) unclosed.add(tag);
      continue;
    }
    unclosed.add(tag);
    // Nobody closes what is whole.
    if (tag.kind === 'whole' && !isHtmlElement(tag.name)) continue;
    if (before) before.push(tag);
    else started.set(tag.name, [tag]);
  }
  return unclosed;
}

function isWordBefore(html: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(html.charAt(at - 1));
}

function isAttributed(html: string, { start, end }: Tag): boolean {
  return html.slice(start, end).includes('=');
}

function edit(html: string, edits: readonly Edit[]): string {
  let tamed = '';
  let from = 0;
  for (const { start, end, by } of edits.toSorted((one, other) => one.start - other.start)) {
    tamed += html.slice(from, start) + by;
    from = end;
  }
  return tamed + html.slice(from);
}
