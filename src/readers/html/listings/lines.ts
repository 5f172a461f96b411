import { isHidden } from '../extraction/part-rules.ts';
import type { Element, Node } from '../parsing/tree.ts';
import { isInline } from '../parsing/tree.ts';
import { isButton } from './buttons.ts';
import { isNumbers } from './gutters.ts';
import { languageOf } from './language.ts';
import { LineWriter } from './line-writer.ts';

/** The source text in a listing, and the elements that stood in it and are no part of it, with the reason. */
export interface Lines {
  readonly text: string;
  readonly taken: readonly Element[];
  /** What it is called, where a table of lines says it in itself. */
  readonly captions: readonly Element[];
}

/** Elements that hold others and no words of their own. */
const HOLDERS = new Set('table thead tbody tfoot tr ol ul'.split(' '));
/** What shows an element of a line as one of its own. */
const SHOWN_AS_BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table-row|list-item)/i;
/** What highlighters call a line. */
const LINE =
  /^(?:(?:code|token|view|cm|codemirror|crayon|ace|js-file|source)[-_]?)?line(?:$|[-_]?\d+$|_\w{4,12}$)/;
/** A sign that stands in an attribute: what was added and removed, as GitHub shows it. */
const SIGN = /^[+ -]$/;

/**
 * Reads the text of a listing. Lines may be parted by line feeds, `<br>`, or by being an element each; numbers of lines,
 * buttons and what is hidden are taken out.
 */
export function readLines(listing: Element): Lines {
  const writer = new LineWriter();
  const taken: Element[] = [];
  const captions: Element[] = [];
  const breaks = readsBreaks(listing);
  const visit = (element: Element, inPre: boolean): void => {
    const kept = inPre || isPreformatted(element);
    const lines = linesIn(element);
    for (const child of element.children) {
      if (child.type === 'text') {
        // Between elements white space is how the page is written.
        if ((HOLDERS.has(element.name) || !kept) && isLayout(child.text, kept)) continue;
        writer.write(kept ? child.text : withoutMargins(child.text));
        continue;
      }
      const reason = whyTaken(child);
      if (reason) {
        child.removed = reason;
        taken.push(child);
      } else if (isTitle(child)) {
        captions.push(child);
      } else if (child.name === 'br') {
        if (breaks) writer.write('\n');
      } else if (standsAlone(child) || lines.has(child)) {
        const place = writer.open();
        writeSign(child, writer);
        visit(child, kept);
        writer.close(place, !holdsBlock(child) && child.name !== 'td' && child.name !== 'th');
        if (lines.get(child) === 'parted') writer.write('\n\n');
      } else {
        writeSign(child, writer);
        visit(child, kept);
      }
    }
  };
  visit(listing, false);
  return { text: writer.text(), taken, captions };
}

/** The name of a file over the rows. */
function isTitle({ name, attributes }: Element): boolean {
  return name === 'caption' || (name === 'th' && attributes.get('class') === 'filename');
}

function whyTaken(element: Element): Element['removed'] {
  if (isNumbers(element)) return { reason: 'line-number', because: 'it only counts the lines of code' };
  if (isButton(element)) return { reason: 'navigation', because: 'it is a button for code' };
  return isHidden(element) ? { reason: 'hidden', because: 'the page does not show it' } : null;
}

/** Cells of a row stand beside each other. */
function standsAlone(element: Element): boolean {
  if (element.name === 'td' || element.name === 'th') return false;
  return !isInline(element) || SHOWN_AS_BLOCK.test(element.attributes.get('style') ?? '');
}

function isPreformatted({ name, attributes }: Element): boolean {
  return (
    name === 'pre' ||
    name === 'code' ||
    name === 'listing' ||
    name === 'xmp' ||
    name === 'plaintext' ||
    name === 'textarea' ||
    /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributes.get('style') ?? '')
  );
}

/** The children that are a line each, though they are elements of a line; `parted`: with an empty line after each. */
function linesIn({ name, children }: Element): ReadonlyMap<Element, 'next' | 'parted'> {
  const found = new Map<Element, 'next' | 'parted'>();
  const elements = children.filter((child) => child.type === 'element');
  if (elements.length < 2 || hasWordsBetween(children)) return found;
  const rows = elements.filter((child) => child.name !== 'br' && !whyTaken(child));
  const medium = name === 'pre' && rows.every(isParagraphOfMedium);
  const codes = name === 'pre' && rows.every((row) => row.name === 'code');
  // The same in several languages, of which the page shows one.
  const variants = codes && new Set(rows.map(languageOf)).size > 1;
  for (const row of rows) {
    if (medium || variants) found.set(row, row === rows.at(-1) ? 'next' : 'parted');
    else if (codes || isCalledLine(row)) found.set(row, 'next');
  }
  return found;
}

function isCalledLine({ attributes }: Element): boolean {
  if (attributes.has('data-line') || attributes.has('data-ds--code--row')) return true;
  const names = (attributes.get('class') ?? '').slice(0, 200).toLowerCase().split(/\s+/);
  return names.some((name) => LINE.test(name));
}

/** Medium parts its code at empty lines, and shows the parts apart. */
function isParagraphOfMedium({ name, attributes }: Element): boolean {
  return (
    name === 'span' &&
    (attributes.has('data-selectable-paragraph') || /^[0-9a-f]{4}$/.test(attributes.get('id') ?? ''))
  );
}

function hasWordsBetween(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'text' && node.text.trim() !== '');
}

function holdsBlock(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && standsAlone(child));
}

/** Whether `<br>` ends lines: not where a line feed does so after each as well. */
function readsBreaks(listing: Element): boolean {
  let count = 0;
  let doubled = 0;
  const visit = ({ children }: Element): void => {
    for (const [at, child] of children.entries()) {
      if (child.type === 'text') continue;
      if (child.name !== 'br') visit(child);
      else {
        count++;
        const next = children[at + 1];
        if (next?.type === 'text' && /^\r?\n/.test(next.text)) doubled++;
      }
    }
  };
  if (isPreformatted(listing)) visit(listing);
  return count < 2 || doubled < count;
}

function isLayout(text: string, kept: boolean): boolean {
  return text.trim() === '' && (kept || text.includes('\n'));
}

/** Text without the line ends of the page around it. */
function withoutMargins(text: string): string {
  const first = text.search(/\S/);
  const start = first < 0 ? 0 : text.lastIndexOf('\n', first) + 1;
  const from = start > first ? 0 : start;
  const whole = text.trimEnd();
  return text.slice(whole.length).includes('\n') ? whole.slice(from) : text.slice(from);
}

function writeSign({ attributes }: Element, writer: LineWriter): void {
  const sign = attributes.get('data-code-marker') ?? '';
  if (SIGN.test(sign)) writer.write(sign);
}
