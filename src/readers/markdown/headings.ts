import type { Token } from 'marked';
import { type Clean, cleanLine, holdsAddress, type Inline, textOfInlines } from '../../model/index.ts';
import { takeBadges } from '../badges.ts';
import { tidyInlines } from '../tidy.ts';
import { readInlines } from './inlines.ts';
import { namesAmong, takeAttributes } from './names.ts';
import type { HeadingPart } from './part.ts';

/** A heading that heads a section, null where it has no words, and the badges that stand in it with what they say. */
export function readHeading(token: Token): {
  readonly heading: HeadingPart | null;
  readonly badges: Clean | null;
  readonly pictures: readonly Inline[];
} {
  const { tokens, names } = takeAttributes(('tokens' in token && token.tokens) || []);
  const { badges, pictures, others } = takeBadges(readInlines(tokens));
  const inlines = tidyInlines(others);
  const text = cleanLine(textOfInlines(inlines));
  if (text === '') return { heading: null, badges, pictures };
  const written = tokens.map(({ type, raw }) => (type === 'image' ? '' : raw)).join('');
  const heading: HeadingPart = {
    type: 'heading',
    depth: 'depth' in token ? Number(token.depth) : 1,
    text,
    ...(holdsAddress(inlines) && { marked: inlines }),
    written,
    names: [...namesAmong(tokens), ...names],
  };
  return { heading, badges, pictures };
}
