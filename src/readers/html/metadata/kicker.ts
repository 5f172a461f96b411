import { cleanLine, SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { fold } from '../extraction/lines.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, isInline, wordsOf } from '../parsing/tree.ts';
import type { TitleKeys } from './title-parts.ts';

/** What makers of pages call the few words over a headline that name its subject. */
const NAMES =
  / (?:kicker|overline|over title|pre ?title|pre ?header|pre ?headline|eyebrow|top ?line|roof ?line|dach ?zeile|spitz ?marke|rubrik|topic|super ?title|sur ?titre|antetitulo|ante titulo|volada|cintillo|occhiello|chapeu|category|section name|label|flag) /;
/** Elements are looked for so deep. */
const DEEP = 4;
const MOST_PIECES = 12;

/**
 * A headline without the kicker over it, or the line under it, that stand in the same heading: where one of its pieces is
 * what a stated title says, that; else without a first piece that is called a kicker.
 */
export function withoutKicker(
  heading: Element,
  words: string,
  { whole, first: before, last }: TitleKeys,
): string {
  const pieces = piecesOf(heading);
  if (pieces.length < 2 || whole.has(fold(words))) return words;
  const texts = pieces.map((piece) => cleanLine(piece.words));
  for (let at = 1; at < texts.length; at++) {
    for (const part of [texts.slice(at).join(' '), texts.slice(0, at).join(' ')]) {
      const key = fold(part);
      if (key !== '' && (whole.has(key) || ((before.has(key) || last.has(key)) && key.length >= 15)))
        return tidy(part);
    }
  }
  const [first] = pieces;
  const rest = tidy(texts.slice(1).join(' '));
  return first?.element && NAMES.test(namesOf(first.element)) && rest.length >= 8 ? rest : words;
}

interface Piece {
  readonly element: Element | null;
  readonly words: string;
}

/** What stands in a heading in elements of their own or is parted by a line's end. */
function piecesOf(heading: Element): readonly Piece[] {
  let holder = heading;
  for (let deep = 0; deep < DEEP; deep++) {
    const kept = holder.children.filter((child) => child.type === 'element' || child.text.trim() !== '');
    const [only] = kept;
    if (kept.length !== 1 || only?.type !== 'element') break;
    holder = only;
  }
  const pieces: Piece[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') pieces.push({ element: null, words: open });
    open = '';
  };
  for (const child of holder.children) {
    if (pieces.length > MOST_PIECES) return [];
    if (child.type === 'text') open += child.text;
    else if (child.name === 'br') close();
    else if (isApart(child)) {
      close();
      const text = wordsOf(child, 400);
      if (text !== '') pieces.push({ element: child, words: text });
    } else open += wordsOf(child, 400);
  }
  close();
  return pieces;
}

/** Whether an element of a heading is a piece of its own, rather than words set in another type. */
function isApart(element: Element): boolean {
  return (
    !isInline(element) || element.name === 'span' || element.name === 'small' || NAMES.test(namesOf(element))
  );
}

/** What stands between two pieces. */
const MARKS = `${SPACES}|:–—·-`;

/** Without the mark between two pieces. */
function tidy(text: string): string {
  return trimStartOf(trimEndOf(text, MARKS), MARKS);
}
