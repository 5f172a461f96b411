import { isBlank } from '../../../model/index.ts';
import { altOf, isCounter, isSign } from '../blocks/pictures.ts';
import { ancestorsOf, createElement, type Element, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import { beginsAsCaption, endsWithCredit } from './line-rules/picture-words.ts';
import { fold } from './lines.ts';
import { namesOf } from './names.ts';

/** More is a text of its own. In letters. */
const LONGEST = 300;
/** What holds a picture is called so by those who made the page. */
const NAMES =
  / (?:image|images|img|imginline|imgbox|imagen|imagem|immagine|picture|pictures|pic|photo|photos|foto|fotos|bild|bilder|bildbox|visual|figure|caption|icaption|textpic|imagewrap|thumbnail|thumb) /;
/** The words themselves are. */
const WORDS_NAMES =
  / (?:caption|captions|attribution|credit|credits|copyright|cutline|legend|legende|bildunterschrift|bildunterzeile|bildtext|bildquelle|bildnachweis) /;
/** Elements of a line in which words under a picture are set smaller or slanted. */
const SMALL = new Set(['em', 'i', 'small', 'sub', 'sup', 'figcaption']);
/** What holds one of these holds more than a picture and its words. */
const OTHER = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol dl dt table pre blockquote figure form td th summary'.split(' '),
);

/** What an element holds, as far as it may be a picture and its words. */
interface Held {
  /** The first picture in it; null: none, or words stand before it. */
  picture: Element | null;
  /** Whether it holds what no picture with its caption does. */
  more: boolean;
}

/**
 * Marks the words that stand with a picture in one element, and say what it shows, as its caption: where the element is
 * called so, where they are the picture's own alternative text, where they are worded as captions and credits are, or are
 * set small under it. Elements are looked at from the smallest that holds both.
 */
export function removeCaptions(root: Element): void {
  visit(root, root);
}

function visit(element: Element, root: Element): Held {
  const held: Held = { picture: null, more: OTHER.has(element.name) };
  let words = false;
  let before = false;
  for (const child of element.children) {
    if (child.type === 'text') {
      words ||= !isBlank(child.text);
      continue;
    }
    if (child.removed) continue;
    if (child.name === 'img') {
      if (isSign(child) || isCounter(child)) continue;
      before ||= words && held.picture === null;
      held.picture ??= child;
      continue;
    }
    const inner = visit(child, root);
    held.more ||= inner.more;
    if (inner.picture) {
      before ||= words && held.picture === null;
      held.picture ??= inner.picture;
    }
    words ||= child.letters > 0;
  }
  const { picture } = held;
  if (picture === null || !words || element === root) return held;
  const { letters, linked } = element;
  if (!held.more && !before && letters > 0 && letters <= LONGEST && linked * 2 < letters)
    takeCaption(element, picture);
  return { picture, more: true };
}

function takeCaption(element: Element, picture: Element): void {
  const above: ReadonlySet<Node> = ancestorsOf(picture);
  const isPart = (child: Node) => !above.has(child) && saysAnything(child);
  const text = wordsOf(element, LONGEST * 2, ({ removed }) => removed !== null);
  const isCaption =
    NAMES.test(namesOf(element)) ||
    isAlternative(text, picture) ||
    beginsAsCaption(text) ||
    endsWithCredit(text) ||
    element.children.every(
      (child) =>
        !isPart(child) ||
        (child.type === 'element' && (SMALL.has(child.name) || WORDS_NAMES.test(namesOf(child)))),
    );
  if (!isCaption) return;
  const captions: Element[] = [];
  const removed = { reason: 'caption', because: 'it stands with a picture, and says what it shows' } as const;
  for (const [at, part] of element.children.entries()) {
    if (!isPart(part)) continue;
    if (part.type === 'element') {
      part.removed ??= removed;
      captions.push(part);
    } else {
      const caption = createElement('figcaption', element, []);
      caption.children.push(part);
      caption.removed = removed;
      element.children[at] = caption;
      captions.push(caption);
    }
  }
  for (let at: Element | null = element; at && isInline(at); at = at.parent) noteCaptions(at, captions);
}

function noteCaptions(holder: Element, captions: readonly Element[]): void {
  const held = inLines.get(holder) ?? [];
  for (const caption of captions) held.push(caption);
  inLines.set(holder, held);
}

/** The captions that were found in each element of a line. */
const inLines = new WeakMap<Element, Element[]>();

/** The captions in an element of a line: they stand with its picture, and what comes after it is the text. */
export function captionsIn(element: Element): readonly Element[] {
  return inLines.get(element) ?? [];
}

/** Whether words are what a picture is called, or begin so. */
export function isAlternative(text: string, picture: Element): boolean {
  const alt = fold(altOf(picture));
  if (alt.length < 12) return false;
  const words = fold(text);
  return words === alt || (alt.length >= 24 && words.startsWith(alt) && words.length < alt.length * 2);
}

function saysAnything(node: Node): boolean {
  return node.type === 'text' ? !isBlank(node.text) : node.removed === null && node.letters > 0;
}
