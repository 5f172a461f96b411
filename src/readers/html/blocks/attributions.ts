import {
  type Clean,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
  trimEndOf,
} from '../../../model/index.ts';
import { type Element, type Node, wordsOf } from '../parsing/tree.ts';

/** A quotation as its makers divided it: its words, and the lines that say whose they are. */
export interface Divided {
  readonly words: readonly Node[];
  readonly attributions: readonly Element[];
}

const isAttribution = (node: Node | undefined): node is Element =>
  node?.type === 'element' && (node.name === 'cite' || node.name === 'footer');

/** Parts `<cite>` and `<footer>` from the words of a quotation: beside its paragraphs, alone in one, or at its last end. */
export function divideQuotation(quotation: Element): Divided {
  const words: Node[] = [];
  const attributions: Element[] = [];
  for (const child of quotation.children) {
    const only = child.type === 'element' && child.name === 'p' ? onlyChild(child) : undefined;
    if (child.type === 'element' && child.name === 'footer') attributions.push(child);
    else if (isAttribution(only)) attributions.push(only);
    else words.push(child);
  }
  if (attributions.length > 0) return { words, attributions };
  const last = words.findLastIndex((node) => node.type === 'element' && node.name === 'p');
  const paragraph = words[last];
  const end = paragraph?.type === 'element' ? endOf(paragraph.children) : endOf(words);
  if (!end) return { words, attributions };
  if (paragraph?.type !== 'element') words.length = words.indexOf(end);
  else {
    const children = paragraph.children.slice(0, paragraph.children.indexOf(end));
    words[last] = { ...paragraph, children };
  }
  return { words, attributions: [end] };
}

/** A name at the end of running words: after the end of a sentence, or on a line of its own. */
function endOf(nodes: readonly Node[]): Element | null {
  const kept = nodes.filter((node) => node.type === 'element' || !isBlank(node.text));
  const end = kept.at(-1);
  return isAttribution(end) && endsBefore(kept.at(-2)) ? end : null;
}

function onlyChild(element: Element): Node | undefined {
  const [only, more] = element.children.filter((child) => child.type === 'element' || !isBlank(child.text));
  return more ? undefined : only;
}

function endsBefore(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.type === 'element' && node.name === 'br') return true;
  const words = node.type === 'text' ? node.text : wordsOf(node);
  const end = trimEndOf(words.trimEnd(), '-\u2013\u2014~').trimEnd().at(-1);
  return end !== undefined && '.!?\u2026\u201d"\u00bb\u300d\u2019'.includes(end);
}

const DASH = /^\s*(?:[\u2013-\u2015]|--)\s*/;

/** `— Name`, as an attribution is written; linked to where the words come from, where the quotation states that. */
export function asAttribution(inlines: readonly Inline[], cite: Clean | null): Inline[] {
  const linked: readonly Inline[] =
    cite === null || JSON.stringify(inlines).includes('"link"')
      ? inlines
      : [{ type: 'link', url: cite, children: inlines }];
  return DASH.test(textOfInlines(inlines)) ? [...linked] : [textInline('\u2014 '), ...linked];
}

/** A quotation that is set as a figure, with its caption; nothing where the figure holds anything else. */
export function quotationIn({ children }: Element): { quotation: Element; captions: Element[] } | null {
  const parts = children.filter((child) => child.type === 'element');
  const quotation = parts.find(({ name }) => name === 'blockquote');
  if (!quotation) return null;
  const captions = parts.filter(({ name }) => name === 'figcaption');
  return parts.length === captions.length + 1 ? { quotation, captions } : null;
}
