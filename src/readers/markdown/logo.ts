import { type Block, type Clean, cleanLine, isBlank, textOfInlines } from '../../model/index.ts';
import { readInlines } from './inlines.ts';
import type { PiecesToken } from './markup.ts';
import type { Part } from './part.ts';

/** A logo is called by what it is of, and what it is. */
const LOGO_WORD = /(?:^|[ -])(?:logo|logotype|banner|icon)$/i;
/** Names are this long at most, in characters and in words. */
const LONGEST = 40;
const MOST_WORDS = 4;
const SENTENCE = /[.,;:!?()|]/;

/**
 * The name that a picture set in the middle of the first lines says, where no heading says one: `<p align="center"><img
 * alt="Name">`. The text itself has to know it too, `words` are its own; null where it does not.
 */
export function nameOfLogo(parts: readonly Part[], words: readonly string[]): Clean | null {
  if (parts.some((part) => part.type === 'heading' && part.depth === 1)) return null;
  const first = parts.find((part) => part.type !== 'furniture' && !isSilent(part));
  if (first?.type !== 'token' || first.token.type !== 'pieces') return null;
  const { blocks, centered } = first.token as PiecesToken;
  const [picture] = blocks;
  if (picture?.type !== 'image' || !centered) return null;
  const name = cleanLine(picture.alt.replace(LOGO_WORD, ''));
  if (name === '' || name.length > LONGEST || SENTENCE.test(name) || name.split(' ').length > MOST_WORDS)
    return null;
  const wanted = name.toLowerCase();
  return words.some((text) => text.toLowerCase().includes(wanted)) ? name : null;
}

/** A rule, or a picture that says nothing. */
function isSilent(part: Part): boolean {
  if (part.type !== 'token') return false;
  if (part.token.type === 'hr') return true;
  if (part.token.type === 'paragraph') return isBlank(textOfInlines(readInlines(part.token.tokens)));
  const [block]: readonly (Block | undefined)[] =
    part.token.type === 'pieces' ? (part.token as PiecesToken).blocks : [];
  return block?.type === 'rule' || (block?.type === 'image' && block.alt === '');
}
