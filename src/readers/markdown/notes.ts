import type { Token, TokenizerExtension, TokenizerThis, Tokens } from 'marked';
import { type FootnoteToken, sameLabel } from './footnotes.ts';

/** A note in the line that refers to it: `^[words]` of pandoc and Obsidian. */
interface InlineNoteToken extends Tokens.Generic {
  readonly type: 'inline-note';
  readonly tokens: Token[];
}

/** One is no longer, in characters. */
const LONGEST = 2000;

/** Notes in lines for marked, which knows none. */
export function inlineNotes(): TokenizerExtension {
  let open = false;
  return {
    name: 'inline-note',
    level: 'inline',
    start: (src) => {
      const at = src.indexOf('^[');
      return at < 0 ? undefined : at;
    },
    tokenizer(this: TokenizerThis, src): InlineNoteToken | undefined {
      if (open || !src.startsWith('^[')) return undefined;
      const end = closingBracket(src);
      const words = end < 0 ? '' : src.slice(2, end);
      // A link behind a caret.
      if (words.trim() === '' || src[end + 1] === '(') return undefined;
      open = true;
      try {
        return {
          type: 'inline-note',
          raw: src.slice(0, end + 1),
          tokens: this.lexer.inlineTokens(words, []),
        };
      } finally {
        open = false;
      }
    },
  };
}

function closingBracket(src: string): number {
  let depth = 0;
  for (let at = 1; at < src.length && at < LONGEST; at++) {
    const sign = src[at];
    if (sign === '\\') at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at;
  }
  return -1;
}

/**
 * Numbers notes by their first use, those that are never used after them. A note in a line becomes a reference, with its
 * words as a note behind the block that it stands in. Changes the tokens.
 */
export function numberNotes(tokens: Token[]): void {
  const numbers = new Map<string, string>();
  const notes = new Map<string, FootnoteToken[]>();
  const own = new Map<Token, FootnoteToken>();
  /** Notes in the order of their numbers: what is used in them is used after all else. */
  const waiting: string[] = [];
  const use = (key: string): string => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = String(numbers.size + 1);
    numbers.set(key, number);
    waiting.push(key);
    return number;
  };
  const read = (roots: readonly Token[], holder: Token | null) => {
    for (const token of inOrder(roots)) {
      if (token.type === 'footnote') {
        const note = token as FootnoteToken;
        const key = sameLabel(note.label);
        const same = notes.get(key);
        if (same) same.push(note);
        else notes.set(key, [note]);
      } else if (token.type === 'reference')
        Object.assign(token, { label: use(sameLabel(String(token['label']))) });
      else if (token.type === 'inline-note') {
        const key = `^${own.size}`;
        const label = use(key);
        const paragraph: Token = { type: 'paragraph', raw: token.raw, text: '', tokens: token.tokens ?? [] };
        const note: FootnoteToken = { type: 'footnote', raw: '', label: key, tokens: [paragraph] };
        notes.set(key, [note]);
        own.set(token, note);
        Object.assign(token, { type: 'reference', label, tokens: undefined });
        if (holder) added.push([holder, note]);
      }
    }
  };
  const added: [holder: Token, note: FootnoteToken][] = [];
  for (const token of tokens) read([token], token);
  const last = tokens.at(-1) ?? null;
  let followed = 0;
  const follow = () => {
    for (let key = waiting[followed]; key !== undefined; key = waiting[++followed])
      for (const note of notes.get(key) ?? []) read(note.tokens, last);
  };
  follow();
  for (const key of [...notes.keys()]) {
    if (numbers.has(key)) continue;
    use(key);
    follow();
  }
  for (const [key, same] of notes)
    for (const note of same) Object.assign(note, { label: numbers.get(key) ?? note.label });
  if (added.length > 0) insertBehind(tokens, added);
}

/** Tokens in reading order, each before what it holds; what a note holds is left to who knows its number. */
function* inOrder(roots: readonly Token[]): Generator<Token> {
  const stack: unknown[] = [...roots].reverse();
  while (stack.length > 0) {
    const next = stack.pop();
    if (Array.isArray(next)) {
      for (let at = next.length - 1; at >= 0; at--) stack.push(next[at]);
      continue;
    }
    if (typeof next !== 'object' || next === null) continue;
    if ('type' in next && 'raw' in next) yield next as Token;
    if ('type' in next && next.type === 'footnote') {
      // Notes are written among others: their definitions within it count, their words do not.
      for (const inner of (next as FootnoteToken).tokens) if (inner.type === 'footnote') stack.push(inner);
      continue;
    }
    const { tokens, items, header, rows } = next as Record<string, unknown>;
    for (const held of [rows, header, items, tokens]) if (Array.isArray(held)) stack.push(held);
  }
}

function insertBehind(tokens: Token[], added: readonly (readonly [Token, FootnoteToken])[]): void {
  const behind = new Map<Token, Token[]>();
  for (const [holder, note] of added) {
    const notes = behind.get(holder);
    if (notes) notes.push(note);
    else behind.set(holder, [note]);
  }
  const all = tokens.flatMap((token) => [token, ...(behind.get(token) ?? [])]);
  tokens.length = 0;
  for (const token of all) tokens.push(token);
}
