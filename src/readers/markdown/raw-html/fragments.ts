import type { Token } from 'marked';
import { isVoidElement } from '../../html/index.ts';
import { isMarkup } from '../markup.ts';
import { looseTagsOf } from './loose-tags.ts';
import { mergeOpaque } from './opaque.ts';

/** A token of a fragment. */
export interface Member {
  readonly token: Token;
  /** What its lines are made of, as it was before any of it was bound; empty for what has none. */
  readonly lines: readonly Token[];
  /** They have tags that begin or end what stands around them. */
  readonly loose: boolean;
  /** The element that it stands in, of those that stand around it in the fragment; null for none. */
  readonly within: string | null;
}

interface Start {
  readonly name: string;
  readonly at: number;
}

/**
 * Parts a run of blocks: where HTML opens an element, all up to the HTML that closes it is one fragment, and any other token
 * is one by itself. What nobody closes holds nothing, so that it cannot take the rest of a text.
 */
export function findFragments(run: readonly Token[]): Member[][] {
  const opened: Start[] = [];
  const count = new Map<string, number>();
  /** For each token the index of the last one that closes what it opens. */
  const reach: number[] = [];
  const members = [...mergeOpaque(run)].map(({ token, tags }, index): Member => {
    const within = opened.at(-1)?.name ?? null;
    const block = isMarkup(token);
    const loose = block ? [] : looseTagsOf(token);
    for (const { name, kind } of block ? tags : loose) {
      if (kind === 'start' && !isVoidElement(name) && (block || opened.length > 0)) {
        opened.push({ name, at: index });
        count.set(name, (count.get(name) ?? 0) + 1);
      } else if (kind === 'end' && (count.get(name) ?? 0) > 0) {
        const start = closeLast(name, opened, count);
        if (start) reach[start.at] = index;
      }
    }
    const holdsLines = 'tokens' in token && (loose.length > 0 || within !== null);
    return { token, lines: holdsLines ? [...(token.tokens ?? [])] : [], loose: loose.length > 0, within };
  });
  return partBy(members, reach);
}

/** Takes the last one opened of a name from the open ones, and all that nobody closed in it. */
function closeLast(name: string, opened: Start[], count: Map<string, number>): Start | undefined {
  for (let start = opened.pop(); start; start = opened.pop()) {
    count.set(start.name, (count.get(start.name) ?? 1) - 1);
    if (start.name === name) return start;
  }
  return undefined;
}

function partBy(members: readonly Member[], reach: readonly number[]): Member[][] {
  const parts: Member[][] = [];
  let until = -1;
  for (const [index, member] of members.entries()) {
    if (index > until) parts.push([]);
    parts.at(-1)?.push(member);
    until = Math.max(until, reach[index] ?? index);
  }
  return parts;
}
