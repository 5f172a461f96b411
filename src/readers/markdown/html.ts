import { cleanLine, cleanUrl, type Inline, textInline } from '../../model/index.ts';
import { decodeEntities } from './entities.ts';

/** A tag or comment in Markdown. `name` is lower case; empty for comments and declarations. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  /** Where the text goes on after it. */
  readonly end: number;
}

/** A paragraph of raw HTML, or a heading where `depth` is 1 to 6. */
export interface HtmlParagraph {
  readonly depth: number | null;
  readonly inlines: readonly Inline[];
}

/** Elements whose content is not for readers. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math', 'title', 'head']);
/** Elements that stand in a line; every other one begins a new paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** 4,096 characters of attributes are more than any article needs, and few enough to look through again and again. */
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})((?:"[^"]*"|'[^']*'|[^'"<>]){0,4096})>/y;
const HEADING = /^h([1-6])$/;
const ATTRIBUTES = {
  alt: /(?:^|\s)alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i,
  src: /(?:^|\s)src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i,
};
/** What may stand between the name of a closing tag and its end. */
const LONGEST_CLOSE = 100;

/** Whether the content of an element of this name is dropped. */
export function isUnseen(name: string): boolean {
  return UNSEEN.has(name);
}

/** The tag, comment or declaration that begins at `at`; null where none does. An unclosed comment runs to the end. */
export function tagAt(html: string, at: number): Tag | null {
  const other = { name: '', closing: false, attributes: '' };
  if (html.startsWith('<!--', at)) return { ...other, end: after(html, '-->', at + 4) };
  if (html.startsWith('<![CDATA[', at)) return { ...other, end: at + '<![CDATA['.length };
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return { ...other, end: after(html, '>', at) };
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (!match) return null;
  const [whole, slash, name = '', attributes = ''] = match;
  return { name: name.toLowerCase(), closing: slash === '/', attributes, end: at + whole.length };
}

/** Value of an attribute, decoded but not clean. */
export function attributeOf(tag: Tag, name: keyof typeof ATTRIBUTES): string | null {
  const match = ATTRIBUTES[name].exec(tag.attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? match[3] ?? '') : null;
}

/** The image a tag shows. */
export function imageOf(tag: Tag): Inline & { readonly type: 'image' } {
  return {
    type: 'image',
    alt: cleanLine(attributeOf(tag, 'alt') ?? ''),
    url: cleanUrl(attributeOf(tag, 'src')),
  };
}

/** What a block of raw HTML says: tags go, their text stays. Not tidied. */
export function readHtml(html: string): HtmlParagraph[] {
  const paragraphs: HtmlParagraph[] = [];
  let inlines: Inline[] = [];
  let depth: number | null = null;
  const close = () => {
    if (inlines.length > 0) paragraphs.push({ depth, inlines });
    inlines = [];
  };
  const say = (text: string) => {
    if (text !== '') inlines.push(textInline(decodeEntities(text)));
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const tag = open < 0 ? null : tagAt(html, open);
    say(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    at = tag?.end ?? open + 1;
    if (!tag) {
      say('<');
    } else if (tag.name === 'br') {
      inlines.push({ type: 'break' });
    } else if (tag.name === 'img') {
      inlines.push(imageOf(tag));
    } else if (UNSEEN.has(tag.name) && !tag.closing) {
      at = endOfElement(html, tag);
    } else if (tag.name !== '' && !INLINE.has(tag.name)) {
      close();
      const heading = tag.closing ? null : HEADING.exec(tag.name);
      depth = heading ? Number(heading[1]) : null;
    }
  }
  close();
  return paragraphs;
}

function endOfElement(html: string, tag: Tag): number {
  for (let at = html.indexOf('</', tag.end); at >= 0; at = html.indexOf('</', at + 2)) {
    const named = at + 2 + tag.name.length;
    if (html.slice(at + 2, named).toLowerCase() !== tag.name) continue;
    const length = html.slice(named, named + LONGEST_CLOSE + 1).indexOf('>');
    if (length >= 0) return named + length + 1;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
