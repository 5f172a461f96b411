import type { Article, Quote } from '../../model/index.ts';
import { withNested } from '../../outputs/section.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import { type Copied, composeCopy } from '../quotes/copying.ts';
import type { ScrollArea, Viewport } from '../reader/movement.ts';
import { type Notice, sectionInSight } from '../reader/status.ts';
import type { Loaded, Services } from '../types.ts';
import { copyLink, copySection } from './copies.ts';

/** What copying asks of the reader. */
interface Reading {
  readonly loaded: Loaded;
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly speakers: SpeakerColors;
  readonly state: { readonly viewport: Viewport };
  readonly area: ScrollArea;
  /** The link that is selected. */
  readonly link: LinkTarget | undefined;
  readonly services: Pick<Services, 'copy' | 'whereIs'>;
  readonly tell: (notice: Notice) => void;
}

/** What the keys that copy do, by their actions in `KEYS`. */
export const COPYING = {
  copy: copyLit,
  'copy-address': copyAddress,
} as const satisfies Readonly<Record<string, (reading: Reading) => void>>;

/** Puts a text on the clipboard, and says so. */
export function putCopy(copied: Copied, { services, tell }: Pick<Reading, 'services' | 'tell'>): void {
  services.copy(copied.text);
  tell({ text: copied.notice, first: true });
}

/** What is lit: a link or a quote; else the section that one reads. */
function copyLit(reading: Reading): void {
  const { article, quotes, speakers, state, area, link, tell } = reading;
  const quote = quotes.find(({ id }) => id === state.viewport.selected);
  const lit = link ? copyLink(link, article) : quote && composeCopy(article, quote, speakers);
  const section = sectionInSight(article, area.layout, state.viewport.top);
  const copied = lit ?? (section && copySection(section, article, withNested(article.sections, section)));
  if (copied) putCopy(copied, reading);
  else tell({ text: 'nothing to copy here' });
}

/** The address of the article, or its file. */
function copyAddress(reading: Reading): void {
  const where = reading.article.source.url ?? reading.services.whereIs(reading.loaded);
  if (where === null) reading.tell({ text: 'no address: it came from a pipe' });
  else putCopy({ text: where, notice: `copied: ${where}` }, reading);
}
