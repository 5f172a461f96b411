import type { Token } from 'marked';
import type { Block } from '../../model/index.ts';
import { type Badges, badgesAmong, badgesOf, isAside, joinBadges } from '../badges.ts';
import { readInlines } from './inlines.ts';
import type { PiecesToken } from './markup.ts';
import type { Part } from './part.ts';

/** Parts with what is badges and nothing else as furniture, a line for those in a row. All as it was where nothing else is there. */
export function setBadgesApart(parts: readonly Part[]): readonly Part[] {
  const apart: Part[] = [];
  for (const part of parts) {
    const before = apart.at(-1);
    const after = before?.type === 'furniture' ? before : null;
    const badges = part.type === 'token' ? badgesIn(part.token) : null;
    const row = part.type === 'furniture' ? part : badges;
    if (row === null) {
      // What parts one badge from another.
      if (after === null || part.type !== 'token' || !blocksOf(part.token).some(isAside)) apart.push(part);
    } else {
      if (after) apart.pop();
      apart.push(after ? joinRows(after, row) : { type: 'furniture', text: row.text, inlines: row.inlines });
    }
  }
  return apart.every(({ type }) => type === 'furniture') ? parts : apart;
}

function joinRows(one: Badges, other: Badges): Part {
  const text = joinBadges([one.text, other.text]);
  return { type: 'furniture', text, inlines: [...one.inlines, ...other.inlines] };
}

function badgesIn(token: Token): Badges | null {
  if (token.type === 'paragraph') {
    // A line with words in it is read once, where it stands.
    if (!/^\s*(?:\[?!\[|<)/.test(token.raw)) return null;
    return badgesAmong(readInlines(token.tokens));
  }
  const [only] = blocksOf(token);
  return only ? badgesOf(only) : null;
}

/** The blocks of a token that was read. */
function blocksOf(token: Token): readonly Block[] {
  return token.type === 'pieces' ? (token as PiecesToken).blocks : [];
}
