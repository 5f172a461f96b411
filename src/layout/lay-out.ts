import { type Article, type Inline, type Quote, textOf } from '../model/index.ts';
import { drawBlock } from './blocks.ts';
import { findClose } from './definitions.ts';
import { runsRightToLeft } from './direction.ts';
import { type FormattingContext, flow } from './flow.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { NOTHING_QUOTED, type QuotedBlock, quotedBlocks } from './quoted.ts';
import { drawSpeakers } from './speakers.ts';
import { type Style, type StyledText, styleInlines, stylePlain } from './styled-text.ts';
import type { Layout, LayoutOptions, Line, Role, Steps } from './types.ts';

/**
 * Sets an article in lines of at most `width` cells: head, sections, blocks, with landmarks. Pure and linear in the
 * length of the text.
 */
export function layOut(article: Article, quotes: readonly Quote[], options: LayoutOptions): Layout {
  const job = startLayout(article, quotes, options);
  job.advance();
  return job.layout();
}

/** A layout that is made bit by bit. */
export interface LayoutJob {
  /** Goes on until all is done, or for about so many milliseconds, and until there are `lines`; says whether all is. */
  advance(milliseconds?: number, lines?: number): boolean;
  /** What there is: the first lines of the whole, or the whole. */
  layout(): Layout;
}

/** As `layOut`, in as many turns as one likes. */
export function startLayout(article: Article, quotes: readonly Quote[], options: LayoutOptions): LayoutJob {
  const builder = new LayoutBuilder({ ...options, width: Math.max(1, Math.floor(options.width)) });
  const steps = drawArticle(builder, article, quotes, options);
  let done = false;
  return {
    advance(milliseconds = Number.POSITIVE_INFINITY, lines = 0) {
      // The clock is asked only where it matters: the first time takes Node .7 ms.
      const isTimed = milliseconds > 0 && milliseconds < Number.POSITIVE_INFINITY;
      const until = isTimed ? performance.now() + milliseconds : 0;
      const isTime = () => (isTimed ? performance.now() < until : milliseconds > 0);
      while (!done && (builder.lines.length < lines || isTime())) done = steps.next().done === true;
      return done;
    },
    layout: () => builder.finish(done),
  };
}

/** As `layOut`, the lines alone, some at a time: for whoever writes them and keeps none. */
export function* layOutLines(
  article: Article,
  quotes: readonly Quote[],
  options: LayoutOptions,
): Generator<readonly Line[]> {
  const builder = new LayoutBuilder({ ...options, width: Math.max(1, Math.floor(options.width)) });
  const steps = drawArticle(builder, article, quotes, options);
  while (!steps.next().done) yield builder.take();
  yield builder.take();
}

function* drawArticle(
  builder: LayoutBuilder,
  article: Article,
  quotes: readonly Quote[],
  options: LayoutOptions,
): Steps<void> {
  const quoted = quotedBlocks(article, quotes);
  const mostly = runsRightToLeft(article);
  const at = (id: string) => quoted.get(id) ?? NOTHING_QUOTED;

  yield* drawHead(builder, article, options.facts, at, mostly);
  builder.addSpace(1);
  let underHeading = false;
  for (const section of article.sections) {
    if (section.heading) {
      // A heading right under a heading belongs to it.
      builder.addSpace(underHeading ? 1 : 2);
      const line = builder.nextIndex();
      const { heading, id, level, marked } = section;
      builder.openBlock(id, at(id));
      const styled = styleHeading(heading, marked, { role: 'heading', level: Math.max(1, level) });
      yield* flow(builder, contextOf('heading', at(id), mostly), styled, { base: 0 });
      builder.addSection(section.id, line);
      builder.addSpace(1);
      underHeading = true;
    }
    const isClose = findClose(builder, 0, section.blocks);
    for (const [index, block] of section.blocks.entries()) {
      const inside = at(block.id);
      builder.openBlock(block.id, inside);
      yield* drawBlock(builder, contextOf('text', inside, mostly), block, 0, options.painter);
      const named = options.speakers === 'below' && inside.bars.length > 0;
      if (named) drawSpeakers(builder, inside, textOf(block));
      if (named || !isClose(index + 1)) builder.addSpace(1);
      underHeading = false;
    }
  }
}

function* drawHead(
  builder: LayoutBuilder,
  article: Article,
  facts: string,
  at: (id: string) => QuotedBlock,
  mostly: boolean,
): Steps<void> {
  const { title, markedTitle } = article;
  if (title) {
    builder.openBlock('title', at('title'));
    const styled = styleHeading(title, markedTitle, { role: 'title' });
    yield* flow(builder, contextOf('title', at('title'), mostly), styled, { base: 0 });
  }
  if (article.standfirst)
    yield* drawText(builder, article.standfirst, 'standfirst', 'standfirst', at('standfirst'), mostly);
  const day = article.published === null ? null : nameDay(article.published);
  const origin = [article.byline, day].filter(Boolean).join(' · ');
  for (const line of [origin, facts])
    if (line) yield* drawText(builder, line, 'facts', null, NOTHING_QUOTED, mostly, mostly || null);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-12T09:00Z` is 12 March 2026: by hand, since starting Intl costs 10 ms. */
function nameDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

function* drawText(
  builder: LayoutBuilder,
  text: string,
  role: Role,
  block: string | null,
  quoted: QuotedBlock,
  mostly: boolean,
  rightToLeft: boolean | null = null,
): Steps<void> {
  builder.openBlock(block, quoted);
  const context = { ...contextOf(role, quoted, mostly), rightToLeft };
  yield* flow(builder, context, stylePlain(text, { role }), { base: 0 });
}

/** Pictures in a heading are no words of it; one that has some is shown as it is, so that a place in it stays one. */
function styleHeading(text: string, marked: readonly Inline[] | undefined, style: Style): StyledText {
  const styled = marked && styleInlines(marked, style);
  return styled?.text === text ? styled : stylePlain(text, style);
}

function contextOf(role: Role, quoted: QuotedBlock, mostly: boolean): FormattingContext {
  return { indent: 0, role, bar: false, depth: 0, align: true, rightToLeft: null, mostly, quoted };
}
