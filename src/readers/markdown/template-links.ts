import type { TokenizerExtension, TokenizerThis, Tokens } from 'marked';

/** `[words](` of a link, or of a picture. */
const WORDS = /^(!?)\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,500})\]\(/;
/** What stands behind an address: perhaps a title, and the bracket. */
const END = /^[ \t]{0,4}(?:(?<=[ \t])"([^"\n]{0,300})"[ \t]{0,4})?\)/;
/** No address is longer, in characters. */
const LONGEST = 600;
const TEMPLATE =
  /\{\{[<%-]?\s{0,9}([^{}]{1,300}?)\s{0,9}[>%-]?\}\}|\{%-?\s{0,9}([^{}%]{1,300}?)\s{0,9}-?%\}/g;
/** What names a file of the site: `ref "page.md"`, `link _posts/x.md`, `post_url 2020-01-01-x`, `'/x' | relative_url`. */
const FILE = /^(?:(ref|relref|link|post_url)\s{1,9})?(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s|"']{1,300}))/;
/** Variables that stand for the beginning of all addresses of a site. */
const BASE = /^(?:site|page|config|\.Site|\$)?\.?(?:base_?url|base_?path|url|root)$/i;

/** Whether a text has links with templates for addresses. */
export function hasTemplateLinks(text: string): boolean {
  return text.includes(']({{') || text.includes(']({%');
}

/** Such links for marked, which takes the spaces in them for the end of an address. */
export function templateLinks(): TokenizerExtension {
  return {
    name: 'template-link',
    level: 'inline',
    start: (src) => {
      const at = src.indexOf('[');
      return at < 0 ? undefined : src[at - 1] === '!' ? at - 1 : at;
    },
    tokenizer(this: TokenizerThis, src): Tokens.Link | Tokens.Image | undefined {
      const [begin, bang, words = ''] = WORDS.exec(src) ?? [];
      if (begin === undefined) return undefined;
      const written = readAddress(src.slice(begin.length, begin.length + LONGEST));
      if (!written.includes('{')) return undefined;
      const behind = begin.length + written.length;
      const [end, title] = END.exec(src.slice(behind, behind + LONGEST)) ?? [];
      if (end === undefined) return undefined;
      const raw = begin + written + end;
      const token = { raw, href: addressOf(written), title: title ?? null, text: words };
      if (bang === '!')
        return { ...token, type: 'image', tokens: [{ type: 'text', raw: words, text: words }] };
      return { ...token, type: 'link', tokens: this.lexer.inlineTokens(words) };
    },
  };
}

/** The address at the beginning of a text: up to white space or a bracket that is in none of its templates. */
function readAddress(text: string): string {
  let at = 0;
  while (at < text.length) {
    const close = text.startsWith('{{', at) ? '}}' : text.startsWith('{%', at) ? '%}' : null;
    if (close === null) {
      if (/[\s(){}<>]/.test(text.charAt(at))) break;
      at++;
      continue;
    }
    const end = text.indexOf(close, at + 2);
    if (end < 0 || /[[\]{}\n]/.test(text.slice(at + 2, end))) break;
    at = end + 2;
  }
  return text.slice(0, at);
}

/** The address as far as the text says it; what only the generator knows stays as it is written. */
export function addressOf(written: string): string {
  return written.replace(TEMPLATE, (template, braced?: string, percent?: string) => {
    const inner = braced ?? percent ?? '';
    const [, role, double, single, bare] = FILE.exec(inner) ?? [];
    const name = double ?? single ?? (role === undefined ? undefined : bare);
    if (name === undefined) return BASE.test(inner) ? '' : template.replace(/\s+/g, '');
    if (role === 'post_url') return `/_posts/${name}`;
    return role === 'link' ? `/${name.replace(/^\//, '')}` : name;
  });
}
