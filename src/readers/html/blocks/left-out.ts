import { clean, cleanLine, isBlank, textOfInlines } from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { fold } from '../extraction/lines.ts';
import { type Element, wordsOf } from '../parsing/tree.ts';
import type { BlockContext } from './block-context.ts';
import { readInlines } from './inlines.ts';
import { noteNamesIn } from './names.ts';
import { flatten, withoutImages } from './paragraphs.ts';

/** As much of what was left out as tells what it was. */
const FURNITURE_LENGTH = 300;
/** More is no caption. In letters. */
const LONGEST_CAPTION = 600;

/** Keeps what is removed as furniture; the words under the picture just read become its caption. */
export function leaveOut(element: Element, context: BlockContext): void {
  noteNamesIn([element], context.names);
  const text = cleanLine(wordsOf(element, FURNITURE_LENGTH));
  if (!element.removed || text === '') return;
  const { picture } = context;
  if (
    element.removed.reason === 'caption' &&
    picture &&
    !picture.caption &&
    element.letters < LONGEST_CAPTION
  ) {
    const caption = withoutImages(tidyInlines(readInlines(flatten(element), context)));
    if (!isBlank(textOfInlines(caption))) {
      picture.caption = caption;
      if (fold(textOfInlines(caption)).includes(fold(picture.alt))) picture.alt = clean('');
      return;
    }
  }
  context.keepFurniture({ text, reason: element.removed.reason }, element);
}
