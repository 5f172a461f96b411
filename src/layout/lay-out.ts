import { type Article, type Quote, textOf } from '../model/index.ts';
import { drawBlock } from './blocks.ts';
import { type Frame, flow } from './flow.ts';
import { plainLeaf } from './leaf.ts';
import { Page } from './page.ts';
import { NOTHING_QUOTED, type QuotedBlock, quotedBlocks } from './quoted.ts';
import { drawSpeakers } from './speakers.ts';
import type { Layout, LayoutOptions, Role } from './types.ts';

/**
 * Sets an article in lines of at most `width` cells: head, sections, blocks, with landmarks. Pure and linear in the
 * length of the text; with `limit` it stops early, and the lines are the first of the whole layout.
 */
export function layOut(article: Article, quotes: readonly Quote[], options: LayoutOptions): Layout {
  const page = new Page({ ...options, width: Math.max(1, Math.floor(options.width)) });
  const quoted = quotedBlocks(article, quotes);
  const at = (id: string) => quoted.get(id) ?? NOTHING_QUOTED;

  drawHead(page, article, options.facts, at);
  page.space(1);
  let underHeading = false;
  for (const section of article.sections) {
    if (page.cut) break;
    if (section.heading) {
      // A heading right under a heading belongs to it.
      page.space(underHeading ? 1 : 2);
      const line = page.nextIndex();
      drawText(page, section.heading, 'heading', section.id, at(section.id));
      page.markSection(section.id, line);
      page.space(1);
      underHeading = true;
    }
    for (const block of section.blocks) {
      const inside = at(block.id);
      page.open(block.id, inside);
      drawBlock(page, frameOf('text', inside), block, 0, options.painter);
      if (options.speakers === 'below' && inside.bars.length > 0) drawSpeakers(page, inside, textOf(block));
      page.space(1);
      underHeading = false;
      if (page.cut) break;
    }
  }
  return page.finish();
}

function drawHead(page: Page, article: Article, facts: string, at: (id: string) => QuotedBlock): void {
  if (article.title) drawText(page, article.title, 'title', 'title', at('title'));
  if (article.standfirst) drawText(page, article.standfirst, 'standfirst', 'standfirst', at('standfirst'));
  const day = article.published === null ? null : nameDay(article.published);
  const origin = [article.byline, day].filter(Boolean).join(' · ');
  for (const line of [origin, facts]) if (line) drawText(page, line, 'facts', null, NOTHING_QUOTED);
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

function drawText(page: Page, text: string, role: Role, block: string | null, quoted: QuotedBlock): void {
  page.open(block, quoted);
  flow(page, frameOf(role, quoted), plainLeaf(text, { role }), { base: 0 });
}

function frameOf(role: Role, quoted: QuotedBlock): Frame {
  return { indent: 0, role, bar: false, depth: 0, align: true, quoted };
}
