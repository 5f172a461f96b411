import type { Token, Tokens } from 'marked';
import { leftOut } from './left-out.ts';
import { runsIn } from './tokens.ts';

/** ```` ```{figure} a.png ````: a directive of MyST, as Jupyter Book and Sphinx write it. */
const DIRECTIVE = /^\{([a-z][\w:-]{0,40})\}[ \t]*(.{0,500})$/;
/** `:width: 50%` under it. */
const OPTIONS = /^(?:[ \t]*:[\w-]{1,40}:[^\n]{0,300}(?:\n|$))+/;
const OPTION = /^[ \t]*:([\w-]{1,40}):[ \t]*(.*)$/gm;
const CODE = new Set('code code-block code-cell sourcecode'.split(' '));
const PICTURES = new Set('figure image'.split(' '));
const HIDDEN = new Set('toctree contents tableofcontents bibliography include index'.split(' '));
/** `(name)=` over a heading. */
const TARGET = /^\(([\w:.-]{1,200})\)=$/;
/** `{ref}` before code: a role. */
const ROLE = /\{([a-z][a-z:-]{0,30})\}$/;
/** Words with what they lead to in angles. */
const TITLED = /^([^<]{1,500}?)\s{0,9}<([^<>]{1,500})>$/;
const PLACES = new Set('ref numref eq any'.split(' '));
const FILES = new Set('doc download'.split(' '));

/** Makes tokens of Markdown of MyST's directives, roles and targets. Changes the tokens. */
export function readMyst(tokens: Token[]): void {
  for (const run of runsIn(tokens)) {
    for (const [at, token] of run.entries()) {
      if (token.type === 'code') run[at] = readDirective(token as Tokens.Code) ?? token;
      else if (token.type === 'paragraph') {
        const name = TARGET.exec(token.raw.trim())?.[1];
        if (name !== undefined)
          run[at] = { type: 'html', raw: `<a id="${name}"></a>`, text: '', block: true, pre: false };
      } else if (token.type === 'codespan') {
        const before = run[at - 1];
        const role =
          before?.type === 'text' && !('tokens' in before) ? ROLE.exec(before.raw)?.[1] : undefined;
        if (!before || role === undefined) continue;
        const words = before.raw.slice(0, -role.length - 2);
        run[at - 1] = { type: 'text', raw: words, text: words };
        run[at] = readRole(role, String(token['text'])) ?? token;
      }
    }
  }
}

function readDirective(token: Tokens.Code): Token | null {
  const [, name = '', argument = ''] = DIRECTIVE.exec(token.lang ?? '') ?? [];
  if (name === '') return null;
  const options = OPTIONS.exec(token.text)?.[0] ?? '';
  const text = token.text.slice(options.length).replace(/^\n+/, '');
  if (CODE.has(name)) return { ...token, lang: argument.trim(), text };
  if (name === 'math') return { ...token, text };
  if (HIDDEN.has(name)) return leftOut(token.text === '' ? name : token.text, 'navigation');
  if (!PICTURES.has(name)) return null;
  const said = new Map(Array.from(options.matchAll(OPTION), ([, key = '', value = '']) => [key, value]));
  const alt = said.get('alt') ?? '';
  const image: Token = {
    type: 'image',
    raw: '',
    href: argument.trim(),
    title: null,
    text: alt,
    tokens: [{ type: 'text', raw: alt, text: alt }],
  };
  const caption = text.trim();
  const words: Token = { type: 'text', raw: caption, text: caption };
  const under: Token[] =
    caption === ''
      ? []
      : [
          { type: 'text', raw: '\n', text: '\n' },
          { type: 'em', raw: '', text: '', tokens: [words] },
        ];
  return { type: 'paragraph', raw: '', text: '', tokens: [...nameTag(said.get('name')), image, ...under] };
}

/** The name of what is shown, as a tag. */
function nameTag(name: string | undefined): Token[] {
  if (name === undefined || !/^[\w:.-]{1,200}$/.test(name)) return [];
  const raw = `<a id="${name}"></a>`;
  return [{ type: 'html', raw, text: raw, block: false, pre: false }];
}

/** What a role leads to; null for one that only says what its words are. */
function readRole(role: string, text: string): Token | null {
  const [, title = text, target = text] = TITLED.exec(text) ?? [];
  const href = PLACES.has(role) ? `#${target.replace(/\s+/g, '-')}` : FILES.has(role) ? target : null;
  if (href === null) return null;
  return {
    type: 'link',
    raw: '',
    href,
    title: null,
    text: title,
    tokens: [{ type: 'text', raw: title, text: title }],
  };
}
