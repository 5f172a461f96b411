import type { Token, Tokens } from 'marked';
import { kindOfName } from '../callout-kinds.ts';
import type { ContainerToken } from './containers/container.ts';
import { runsIn } from './tokens.ts';

/** What pandoc, kramdown and others say of the looks of a block or of words: `{.class #id key="value"}`, `{: .class }`. */
const ONE = String.raw`(?:[.#][\w:.-]{1,80}|[\w:-]{1,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s"'{}]{1,200})|-)`;
const ATTRIBUTES = String.raw`\{:?[ \t]{0,4}${ONE}(?:[ \t]{1,4}${ONE}){0,12}[ \t]{0,4}\}`;
const WHOLE_LINE = /^ {0,3}(\{:[^{}\n]{0,300}\})[ \t]*$/;
const AT_START = new RegExp(`^${ATTRIBUTES}`);
const SPAN = new RegExp(`(?<!\\\\)\\[([^\\[\\]\\n]{1,300})\\]${ATTRIBUTES}`, 'g');
/** Inline tokens that attributes may stand right behind. */
const TAKES = new Set(['link', 'image', 'codespan', 'strong', 'em', 'del']);

/**
 * Takes attributes off the words, which they only dress; a paragraph or quotation of the class of a callout becomes one
 * (just-the-docs, Chirpy). Changes the tokens.
 */
export function takeAttributes(tokens: Token[]): void {
  const taken = new Set<Token>();
  // What stands behind a heading names it: who reads headings reads that.
  const headings = new Set<Token[]>();
  for (const run of runsIn(tokens)) {
    if (!headings.has(run)) undressWords(run);
    const dressed: Token[] = [];
    /** Classes that the next block has. */
    let classes: readonly string[] | null = null;
    for (const [at, token] of run.entries()) {
      if (token.type === 'heading' && token.tokens) headings.add(token.tokens);
      const said = takeLine(token, taken);
      const above = dressed.at(-1);
      const under = run[at + 1];
      if (said?.rest === false) {
        // On a line of its own it says something of the block right under it, else of that above.
        if (under && under.type !== 'space') classes = said.classes;
        else if (above && above.type !== 'space') dressed.push(dress(dressed.pop() ?? above, said.classes));
      } else {
        const own = said?.classes ?? classes;
        dressed.push(own ? dress(token, own) : token);
        classes = null;
      }
    }
    run.length = 0;
    for (const one of dressed) run.push(one);
  }
}

interface Said {
  readonly classes: readonly string[];
  /** Whether there is anything but the attributes. */
  readonly rest: boolean;
}

/** Takes a line of attributes off the beginning or end of a block, once. */
function takeLine(token: Token, taken: Set<Token>): Said | null {
  if (!token.raw.includes('{:')) return null;
  const holder = lastParagraph(token);
  if (!holder?.tokens || taken.has(holder)) return null;
  taken.add(holder);
  const lines = holder.raw.trimEnd().split('\n');
  const last = WHOLE_LINE.exec(lines.at(-1) ?? '')?.[1];
  const first = token === holder ? WHOLE_LINE.exec(lines[0] ?? '')?.[1] : undefined;
  const said = last ?? first;
  if (said === undefined) return null;
  const classes = [...said.matchAll(/\.([\w-]{1,80})/g)].map((match) => match[1] ?? '');
  if (lines.length === 1) return token === holder ? { classes, rest: false } : null;
  const edge = last === undefined ? holder.tokens[0] : holder.tokens.at(-1);
  if (edge?.type !== 'text' || edge['tokens']) return null;
  const text = String(edge['text']);
  const at = last === undefined ? text.indexOf('\n') : text.lastIndexOf('\n');
  const kept = last === undefined ? text.slice(at + 1) : text.slice(0, Math.max(at, 0));
  Object.assign(edge, { text: kept, raw: kept });
  holder.raw = (last === undefined ? lines.slice(1) : lines.slice(0, -1)).join('\n');
  return { classes, rest: true };
}

/** The paragraph that lines under a block would go on with. */
function lastParagraph(token: Token): (Token & { tokens?: Token[] }) | null {
  if (token.type === 'paragraph') return token;
  if (token.type !== 'blockquote') return null;
  const last = (token as Tokens.Blockquote).tokens.at(-1);
  return last?.type === 'paragraph' ? last : null;
}

/** A block as the callout that its class says it is. */
function dress(token: Token, classes: readonly string[]): Token {
  const name = classes.find((one) => kindOfName(one) !== null);
  const kind = name === undefined ? null : kindOfName(name);
  if (name === undefined || kind === null || token.type === 'heading') return token;
  const inside = token.type === 'blockquote' ? [...(token as Tokens.Blockquote).tokens] : [token];
  const [first] = inside;
  const titled = name.endsWith('-title') && first?.type === 'paragraph' && inside.length > 1;
  const title =
    titled && first.tokens ? [{ type: 'title' as const, raw: first.raw, tokens: first.tokens }] : [];
  return {
    type: 'container',
    raw: token.raw,
    meaning: { type: 'callout', kind, title: '' },
    body: '',
    left: '',
    items: [...title, { type: 'body', raw: token.raw, tokens: titled ? inside.slice(1) : inside }],
  } satisfies ContainerToken;
}

/** Takes attributes off links, pictures, code and marked words, and off spans, which they make. */
function undressWords(run: Token[]): void {
  for (const [at, token] of run.entries()) {
    if (token.type !== 'text' || token['tokens']) continue;
    const text = String(token['text']);
    if (!text.includes('{')) continue;
    const before = run[at - 1];
    const bare = before && TAKES.has(before.type) ? text.replace(AT_START, '') : text;
    const spanless = bare.replace(SPAN, '$1');
    if (spanless !== text) run[at] = { type: 'text', raw: spanless, text: spanless };
  }
}
