import { cellsOf, type Layout, wrapText } from '../../layout/index.ts';
import type { Article, Section } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import { hintOf } from '../keys.ts';
import type { Lessons } from '../lessons/lessons.ts';
import { orderWith } from '../order.ts';
import { type Pending, showPending } from '../pending/pending.ts';
import { layOver } from '../surface/lay-over.ts';
import type { Loaded } from '../types.ts';
import type { Geometry } from './geometry.ts';
import { shorten } from './page.ts';
import type { Progress } from './progress.ts';

export interface StatusView {
  readonly article: Article;
  readonly layout: Layout;
  readonly top: number;
  readonly geometry: Geometry;
  readonly theme: Theme;
  readonly progress: Progress;
  readonly notice: Notice | null;
  /** What waits for another key. */
  readonly pending?: Pending | null;
  readonly reorder?: Loaded['reorder'];
  readonly isPartial?: Loaded['isPartial'];
  /** Keys that stand here until they have been used. */
  readonly lessons?: Lessons | undefined;
}

/** Said in place of the section: an answer, a question, an address to copy. */
export interface Notice {
  readonly text: string;
  /** Shown after the text, whole, over as many rows as it takes. */
  readonly url?: string;
  /** The text in at most some cells, where there is more to it than to cut its end. */
  readonly fit?: (cells: number) => string;
  /** The text is shown whole, over as many rows as it takes, up to half the screen. */
  readonly whole?: true;
  /** What is at the right goes before the text is cut. */
  readonly first?: true;
  /** Keys that work now, in place of where one is; left out before the text is cut. */
  readonly hint?: string;
}

/** What there is to say of an article when it is opened; null for nothing. */
export function openingNotice({ bare, cut, guessed }: Article): Notice | null {
  if (cut !== undefined) return { text: `only a part of it came: ${cut}`, whole: true };
  if (bare !== undefined) return { text: `${bare}: only its words are shown`, whole: true };
  if (guessed === undefined) return null;
  return { text: `read as ${guessed}, letters may be wrong: --encoding NAME says what it is`, whole: true };
}

/** A heading counts as reached when it stands on the first rows of the page. */
const HEADING_ROWS = 1;

/** The section of the line on the first row, by its number in `layout.sections`; -1 is the lead. */
export function sectionAt(layout: Layout, top: number): number {
  let at = -1;
  while ((layout.sections[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= top + HEADING_ROWS) at++;
  return at;
}

/** The section of the line on the first row. */
export function sectionInSight({ sections }: Article, layout: Layout, top: number): Section | null {
  const id = layout.sections[sectionAt(layout, top)]?.id;
  return sections.find((section) => section.id === id) ?? sections[0] ?? null;
}

/** The last row: where one is, what is left, and how to get help; or a notice. */
export function composeStatus(view: StatusView): string[] {
  const rows = composeRows(view);
  if (!view.pending) return rows;
  const { columns } = view.geometry;
  const shown = ` ${showPending(view.pending)} `;
  const width = Math.min(columns, cellsOf(shown));
  return [...rows.slice(0, -1), layOver(rows.at(-1) ?? '', shown, columns - width, width)];
}

function composeRows(view: StatusView): string[] {
  const { geometry, theme, notice } = view;
  if (notice?.url !== undefined) return composeAddress(notice.text, notice.url, geometry.columns, theme);
  if (notice?.whole) return composeWhole(notice.text, geometry);
  return [composeLine(view, notice?.text ?? describeSection(view))];
}

/** An address too long for what is left of the row starts on a row of its own, at the edge, so it can be copied whole. */
function composeAddress(text: string, url: string, columns: number, theme: Theme): string[] {
  if (cellsOf(text) + url.length + 3 <= columns) return [` ${text} ${theme.link(url, url)}`];
  const rows = [` ${shorten(text, columns - 2)}`];
  for (let at = 0; at < url.length; at += columns) rows.push(theme.link(url.slice(at, at + columns), url));
  return rows;
}

function composeWhole(text: string, { columns, rows }: Geometry): string[] {
  const room = columns - 2;
  const lines = wrapText(text, room);
  const last = Math.max(1, Math.floor(rows / 2)) - 1;
  const rest = lines.slice(last).join(' ');
  return [...lines.slice(0, last), ...(rest === '' ? [] : [shorten(rest, room)])].map((line) => ` ${line}`);
}

/** Parts go as room does. */
function composeLine(view: StatusView, left: string): string {
  const { geometry, theme, notice } = view;
  const room = geometry.columns - 2;
  const hint = notice?.hint;
  const taught = notice === null && !view.isPartial && !view.pending ? teachingSides(view) : [];
  const sides = [...taught, ...(hint === undefined ? rightSides(view) : [hint, ''])];
  const cut = notice?.fit ?? ((cells: number) => shorten(left, cells));
  for (const [at, right] of sides.entries()) {
    const spare = room - cellsOf(right) - 2;
    const usual = hint === undefined && notice?.first === undefined ? 24 : room;
    const least = at < taught.length ? LEAST_BESIDE_LESSONS : usual;
    const narrow = spare < Math.min(least, cellsOf(left));
    if (narrow && right !== '') continue;
    const words = cut(right === '' ? room : spare);
    const gap = ' '.repeat(Math.max(1, room - cellsOf(words) - cellsOf(right)));
    const ordered = orderWith(view.reorder, true)(words);
    const spoken = notice === null ? theme.dim(ordered) : ordered;
    return ` ${spoken}${right === '' ? '' : gap + theme.dim(right)}`;
  }
  return '';
}

function describeSection({ article, layout, top }: StatusView): string {
  if (article.shape === 'as-is')
    return hintOf('turn', (key) => `the text as it is · ${key} and back`) ?? 'the text as it is';
  const at = sectionAt(layout, top);
  const headings = article.sections.filter((section) => section.heading !== null);
  const heading = headings[at]?.heading;
  if (heading === undefined || heading === null) return article.title ?? '';
  return `${at + 1}/${headings.length} ${heading}`;
}

/** Cells that the section has beside keys to be learned, at least. */
const LEAST_BESIDE_LESSONS = 14;

/** Where one is with the keys to be learned: with their words, without the minutes, the keys alone. */
function teachingSides(view: StatusView): string[] {
  const { layout, top, geometry } = view;
  // Whoever is at the end is told so.
  if (top > 0 && isLastPage(layout, top, geometry.bodyRows)) return [];
  const [long, short] = view.lessons?.hints() ?? [];
  const [whole = '', , place = ''] = rightSides(view);
  const help = hintOf('help', (key) => `   ${key} help`) ?? '';
  if (long === undefined || short === undefined) return [];
  return [`${long}   ${whole}`, `${long}   ${place}${help}`, `${short}   ${place}${help}`];
}

function rightSides({ layout, top, geometry, progress, isPartial, pending }: StatusView): string[] {
  if (pending) return [''];
  const help = hintOf('help', (key) => `   ${key} help`) ?? '';
  if (isPartial) return [`reading on …${help}`, 'reading on …', ''];
  const place = `${percentAt(layout, top, geometry.bodyRows, progress)} %`;
  const left = minutesLeft(layout, top, geometry.bodyRows, progress);
  return [`${place} · ${left}${help}`, `${place} · ${left}`, place, ''];
}

/** Whether the end of an article is on the page of so many rows. */
export function isLastPage(layout: Layout, top: number, rows: number): boolean {
  return layout.complete && top + rows >= layout.lines.length;
}

/** Share of the text that one has read when this page is read, in whole percent. */
export function percentAt(layout: Layout, top: number, rows: number, progress: Progress): number {
  if (isLastPage(layout, top, rows)) return 100;
  for (let row = top + rows - 1; row >= 0; row--) {
    const line = layout.lines[row];
    if (line && line.block !== null)
      return Math.min(99, Math.floor(progress.share(line.block, line.end) * 100));
  }
  return 0;
}

/** What is left to read from the first row on. */
function minutesLeft(layout: Layout, top: number, rows: number, progress: Progress): string {
  if (isLastPage(layout, top, rows) && top > 0) return 'end';
  for (let row = top; row < layout.lines.length; row++) {
    const line = layout.lines[row];
    if (!line || line.block === null) continue;
    const minutes = (1 - progress.share(line.block, line.start)) * progress.minutes;
    return minutes < 1 ? '1 min' : `${Math.round(minutes)} min`;
  }
  return 'end';
}
