import type { Token, TokenizerExtension, TokenizerThis } from 'marked';
import { isBlank } from '../../../model/index.ts';
import { MAX_DEPTH } from '../pieces.ts';
import { findAdmonition } from './admonitions.ts';
import { findComponent } from './components.ts';
import type { ContainerPart, ContainerToken, FindOpening, Meaning, Opening } from './container.ts';
import { findColons, findMyst, findSlashes } from './fences.ts';
import { type Budget, createBudget, dedent, findEnd, type Held } from './find-end.ts';
import { findHugo, findLiquid } from './shortcodes.ts';

/** By what they begin with. */
const DIALECTS: readonly (readonly [sign: string, find: FindOpening])[] = [
  ['!!!', findAdmonition],
  ['???', findAdmonition],
  ['===', findAdmonition],
  [':::', findColons],
  ['///', findSlashes],
  ['```', findMyst],
  ['~~~', findMyst],
  ['{{', findHugo],
  ['{%', findLiquid],
  ['<', findComponent],
];

/** What may begin one right under a line of words. */
const UNDER_WORDS = /\n {0,3}(?:!!! ?[A-Za-z]|\?{3}\+? ?[A-Za-z]|:{3,}[ \t]*[^\s:]|\{\{[<%]|\{%)/g;
/** So far it is looked for, in characters: marked asks at every paragraph what there is in all the rest. */
const LOOKED_AT = 16 * 1024;

/** Containers of the dialects of generators for marked, which knows none: a token for each with what it holds. */
export function containerBlocks(): TokenizerExtension {
  const budget = createBudget();
  let depth = 0;
  return {
    name: 'container',
    level: 'block',
    start: (src) => {
      const near = src.slice(0, LOOKED_AT);
      const end = near.indexOf('\n\n');
      for (const { index } of (end < 0 ? near : near.slice(0, end + 1)).matchAll(UNDER_WORDS)) {
        if (budget.left <= 0) break;
        // Words are parted only where one does begin: marked would part them for nothing, again and again.
        if (findContainer(src.slice(index + 1), budget)) return index + 1;
      }
      return undefined;
    },
    tokenizer(this: TokenizerThis, src): ContainerToken | undefined {
      if (depth >= MAX_DEPTH || budget.left <= 0) return undefined;
      const found = findContainer(src, budget);
      if (!found) return undefined;
      const { meaning, body, end, left } = found;
      const { top } = this.lexer.state;
      this.lexer.state.top = true;
      depth++;
      try {
        const items: ContainerPart[] = [];
        const title = titleOf(meaning);
        if (title !== '') {
          const tokens: Token[] = [];
          this.lexer.inline(title, tokens);
          items.push({ type: 'title', raw: title, tokens });
        }
        if (meaning.type !== 'code' && meaning.type !== 'hidden' && body !== '')
          items.push({ type: 'body', raw: body, tokens: this.lexer.blockTokens(body, []) });
        return { type: 'container', raw: src.slice(0, end), meaning, body, items, left };
      } finally {
        depth--;
        this.lexer.state.top = top;
      }
    },
  };
}

interface Found extends Held {
  readonly meaning: Meaning;
  readonly left: string;
}

function findContainer(src: string, budget: Budget): Found | null {
  const start = /^ {0,3}(?=\S)/.exec(src)?.[0].length;
  const dialect = start === undefined ? undefined : DIALECTS.find(([sign]) => src.startsWith(sign, start));
  const opening = dialect?.[1](src);
  if (!opening) return null;
  const { closing } = opening;
  const held = closing === null ? null : findEnd(src, opening.from, closing, budget);
  if (!held) return standingAlone(src, opening);
  const body = closing?.type === 'sign' ? dedent(withoutEnds(held.body)) : held.body;
  return { meaning: opening.meaning, body, end: held.end, left: leftOf(src, opening) };
}

/** What nothing ends, or need not end: its line alone. */
function standingAlone(src: string, opening: Opening): Found | null {
  const meaning = opening.closing === null ? opening.meaning : opening.alone;
  const line = src.indexOf('\n', opening.from);
  const end = line < 0 ? src.length : line + 1;
  if (!meaning || !isBlank(src.slice(opening.from, end))) return null;
  return { meaning, body: opening.words ?? '', end, left: leftOf(src, opening) };
}

function leftOf(src: string, { from, meaning }: Opening): string {
  return meaning.type === 'plain' || meaning.type === 'hidden' ? src.slice(0, from).trim() : '';
}

function titleOf(meaning: Meaning): string {
  if (meaning.type === 'callout') return meaning.title;
  if (meaning.type === 'labelled') return meaning.label;
  return meaning.type === 'image' ? meaning.caption : '';
}

/** Without the empty lines at both ends. */
function withoutEnds(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
