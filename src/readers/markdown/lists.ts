import type { Token, Tokens } from 'marked';
import {
  type Block,
  type Clean,
  cleanLine,
  type Ids,
  type ListItem,
  textOfInlines,
} from '../../model/index.ts';
import { readInlines } from './inlines.ts';

/** What this program writes behind a number that Markdown cannot count. */
const MARK = /^<!-- mark -->\s*$/;

/** A list with its items; `readInside` reads what stands in one. */
export function readList(
  token: Tokens.List,
  ids: Ids,
  readInside: (tokens: readonly Token[]) => Block[],
): Block {
  const id = ids.block();
  const marks = token.ordered ? [] : marksOf(token.items);
  const items = token.items.map((item, index): ListItem => {
    const marker = marks[index];
    return {
      checked: item.task ? item.checked === true : null,
      ...(marker ? { marker: marker.text } : {}),
      blocks: readInside(marker ? marker.rest : item.tokens),
    };
  });
  const start = typeof token.start === 'number' ? token.start : 1;
  return { id, type: 'list', ordered: token.ordered || marks.length > 0, start, items };
}

interface Marked {
  readonly text: Clean;
  /** The tokens of the item without it. */
  readonly rest: readonly Token[];
}

/** The marks that all items of a list begin with; none where one has none. */
function marksOf(items: readonly Tokens.ListItem[]): Marked[] {
  const marks: Marked[] = [];
  for (const { tokens } of items) {
    const mark = markOf(tokens);
    if (!mark) return [];
    marks.push(mark);
  }
  return marks;
}

function markOf(tokens: readonly Token[]): Marked | null {
  const at = tokens.findIndex(({ type }) => type !== 'checkbox' && type !== 'space');
  const line = tokens[at];
  if ((line?.type !== 'text' && line?.type !== 'paragraph') || !('tokens' in line) || !line.tokens)
    return null;
  const [only, more] = line.tokens;
  const mixed = only?.type === 'mixed-line' && !more ? only : null;
  const run = mixed?.tokens ?? line.tokens;
  const from = run.findIndex(({ type }) => type !== 'checkbox');
  const words = run.slice(Math.max(from, 0));
  const comment = words.findIndex(({ type }) => type !== 'text' && type !== 'escape');
  if (comment < 1 || words[comment]?.type !== 'html' || !MARK.test(words[comment].raw)) return null;
  const rest = words.slice(comment + 1);
  const others = tokens.slice(at + 1);
  const inlines = mixed ? [{ ...mixed, tokens: rest } as Token] : rest;
  const first = rest.length > 0 ? [{ ...line, tokens: inlines } as Token] : [];
  const text = cleanLine(textOfInlines(readInlines(words.slice(0, comment))));
  return { text, rest: [...first, ...others] };
}
