import { type Found, readOne } from '../blocks.ts';
import { type Draft, paragraphsOf } from '../draft.ts';
import { type Line, skipBlank } from '../lines.ts';
import { type Level, type MarkedItem, nestItems } from '../lists.ts';
import { type AsciidocRule, type AsciidocStretch, takeSaid, titled } from './page.ts';

const ITEM = /^(?:(-|\*{1,6})|(\.{1,6}|\d{1,9}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)) +(?:\[([ xX*])\] +)?(?=\S)/;
const TERM = /^((?:[^:;]|:(?!:)|;(?!;)){1,300})(:{2,4}|;;)(?: +|$)/;
/** Lists within lists beyond this stand at this level. */
const DEEPEST = 12;

interface Mark {
  /** Items of one list have the same. */
  readonly sign: string;
  readonly level: Level;
  readonly width: number;
  readonly checked: boolean | null;
  readonly start: number;
  readonly term: string;
}

export const LISTS: AsciidocRule = {
  interrupts: false,
  begins: (line) => markOf(line) !== null,
  read: (stretch, at) => {
    const { title } = takeSaid(stretch.page);
    const { end, drafts } = readItems(stretch, at);
    return { end, drafts: titled(title, drafts) };
  },
};

function markOf({ text }: Line): Mark | null {
  const item = ITEM.exec(text);
  if (item) {
    const [{ length: width }, bullet, number = '', box] = item;
    const checked = box === undefined || bullet === undefined ? null : box !== ' ';
    const start = Number(/\d+/.exec(number)?.[0] ?? 1);
    const sign = bullet ?? (/^\.+$/.test(number) ? number : '1');
    return { sign, level: bullet === undefined ? 'number' : 'bullet', width, checked, start, term: '' };
  }
  const term = text.includes('::') || text.includes(';;') ? TERM.exec(text) : null;
  if (!term || text.startsWith('//')) return null;
  const [{ length: width }, words = '', sign = ''] = term;
  return { sign, level: 'definition', width, checked: null, start: 1, term: words.trim() };
}

/** Reads items as long as they follow each other; a sign that is new opens a list within the last item. */
function readItems(stretch: AsciidocStretch, from: number): Found {
  const { lines, to } = stretch;
  const items: MarkedItem[] = [];
  const open: Mark[] = [];
  let end = from;
  for (let at = from; at < to; at = skipBlank(lines, end, to)) {
    const line = lines[at];
    const mark = line ? markOf(line) : null;
    if (!line || !mark) break;
    const known = open.findIndex(({ sign }) => sign === mark.sign);
    if (known >= 0) open.length = known;
    if (open.length >= DEEPEST) open.pop();
    open.push(mark);
    const above = open.slice(0, -1).map(({ level }) => level);
    if (mark.level === 'definition')
      items.push({ path: [...above, 'term'], drafts: [{ type: 'term', text: mark.term }] });
    const body = readItem(stretch, at, mark);
    end = body.end;
    items.push({
      path: [...above, mark.level],
      drafts: body.drafts,
      checked: mark.checked,
      start: mark.start,
    });
  }
  return { end, drafts: nestItems(items) };
}

/** The words behind a mark, with what `+` adds to them. */
function readItem(stretch: AsciidocStretch, at: number, { width, level }: Mark): Found {
  const { lines, to } = stretch;
  const texts: string[] = [];
  const first = lines[at]?.text.slice(width).trim() ?? '';
  if (first !== '') texts.push(first);
  let end = at + 1;
  // What a term is may stand in the next lines, or behind a blank one.
  const below = skipBlank(lines, end, to);
  if (level === 'definition' && first === '' && below < to && !endsWords(stretch, below)) end = below;
  if (level !== 'definition' || first !== '' || end === below) {
    for (
      let line = lines[end];
      end < to && line && line.text !== '' && !endsWords(stretch, end);
      line = lines[++end]
    )
      texts.push(line.text);
  }
  const drafts: Draft[] = texts.length > 0 ? paragraphsOf([texts.join('\n')]) : [];
  for (let more = attached(stretch, end); more; more = attached(stretch, end)) {
    for (const draft of more.drafts) drafts.push(draft);
    end = Math.max(more.end, end + 1);
  }
  return { end, drafts };
}

/** Whether a line is no more words of the item above it. */
function endsWords(stretch: AsciidocStretch, at: number): boolean {
  const line = stretch.lines[at];
  if (!line || line.text === '+' || markOf(line)) return true;
  return stretch.page.rules.some(({ interrupts, begins }) => interrupts && begins(line, stretch, at));
}

/** The blocks behind a `+`, those said of it included; null for no `+`. */
function attached(stretch: AsciidocStretch, from: number): Found | null {
  const { lines, to, page, depth } = stretch;
  const at = skipBlank(lines, from, to);
  if (at >= to || lines[at]?.text !== '+') return null;
  const drafts: Draft[] = [];
  let end = skipBlank(lines, at + 1, to);
  const inner = { ...stretch, depth: depth + 1 };
  for (let line = lines[end]; end < to && line && line.text !== '+'; line = lines[end]) {
    const found = readOne(line, inner, end, page.rules);
    for (const draft of found.drafts) drafts.push(draft);
    end = Math.max(found.end, end + 1);
    if (page.next === null && page.title === null) break;
  }
  return { end, drafts };
}
