import type { Article, Quote } from '../../model/index.ts';
import { addressOfQuote } from '../../outputs/quote-address.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import { COPYING, putCopy } from '../copying/commands.ts';
import { goToLine, JUMPS } from '../jumps/commands.ts';
import { type Action, hintOf } from '../keys.ts';
import { beginLabels } from '../labels/labels.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import { schemeOf } from '../links/show-address.ts';
import { LOOKS_COMMANDS } from '../looks/commands.ts';
import type { Looks } from '../looks/looks.ts';
import { describeMouse } from '../mouse.ts';
import { NOTING } from '../notes/commands.ts';
import type { Notes } from '../notes/use-notes.ts';
import { composeCopy } from '../quotes/copying.ts';
import type { Searching } from '../search/use-search.ts';
import { beginSelecting, performSelecting } from '../selecting/commands.ts';
import type { Loaded, Services } from '../types.ts';
import { isMove, type Move, type ScrollArea } from './movement.ts';
import type { Progress } from './progress.ts';
import { describeNoSource, openShowing, searchAddress } from './source.ts';
import type { PanelName, ReaderEvent, ReaderState } from './state.ts';
import type { Notice } from './status.ts';
import type { Following } from './use-following.ts';
import type { LinkTargets } from './use-link-targets.ts';

/** An article as it is being read, and all that a command may ask for. */
export interface Reading {
  readonly loaded: Loaded;
  /** With a headline of its other form, where it has none itself. */
  readonly article: Article;
  /** Those that are shown. */
  readonly quotes: readonly Quote[];
  readonly progress: Progress;
  /** There may be more soon. */
  readonly isLooking: boolean;
  readonly speakers: SpeakerColors;
  readonly state: ReaderState;
  readonly area: ScrollArea;
  readonly links: LinkTargets;
  /** The link that is selected. */
  readonly link: LinkTarget | undefined;
  readonly following: Following;
  readonly searching: Searching;
  readonly notes: Notes;
  readonly looks: Looks | null;
  /** Cells a line of the article may have on this screen. */
  readonly widest: number;
  readonly services: Services;
  readonly dispatch: (event: ReaderEvent) => void;
  readonly tell: (notice: Notice | null) => void;
  readonly toggleIndirect: () => void;
  /** To the text as it is, and back. */
  readonly turn: () => void;
  /** Reads it again from where it came. */
  readonly readAgain: () => void;
  readonly onBack: (() => void) | null;
  /** To the article that one went back from; null where one did not. */
  readonly onForward: (() => void) | null;
  readonly onList: () => void;
  readonly onQuit: () => void;
}

/** `count`: the number typed before the key. */
type Command = (reading: Reading, count: number | null) => void;

/** What opens a list. */
const LISTS = ['quotes', 'outline', 'links', 'list'] as const satisfies readonly Action[];

/** What each key that does not move does, by its action in `KEYS`. */
const COMMANDS: Readonly<Record<Exclude<Action, Move>, Command>> = {
  follow: followLink,
  'read-link': readLink,
  links: listLinks,
  'label-links': (reading) => beginLabels(false, reading),
  'label-links-to-read': (reading) => beginLabels(true, reading),
  outline: (reading) => toggle('outline', reading),
  quotes: listQuotes,
  indirect: ({ toggleIndirect }) => toggleIndirect(),
  ...COPYING,
  ...NOTING,
  select: beginSelecting,
  source: (reading) => openSource(reading.state.viewport.selected, reading),
  turn: ({ turn }) => turn(),
  'follow-end': followEnd,
  'read-again': ({ readAgain }) => readAgain(),
  'search-web': askToSearch,
  ...LOOKS_COMMANDS,
  search: ({ searching }) => searching.begin(),
  'next-match': ({ searching }, count) => searching.repeat(1, count ?? 1),
  'previous-match': ({ searching }, count) => searching.repeat(-1, count ?? 1),
  ...JUMPS,
  // Heard while a note is written.
  'write-outside': () => {},
  'edit-note': sayForLists,
  'remove-note': sayForLists,
  'restore-note': sayForLists,
  filter: sayForLists,
  order: sayForLists,
  'search-all': sayForLists,
  sort: sayForLists,
  star: sayForLists,
  archive: sayForLists,
  'show-archive': sayForLists,
  remove: sayForLists,
  restore: sayForLists,
  list: ({ onList }) => onList(),
  help: (reading) => toggle('help', reading),
  mouse: ({ services, tell }) => tell({ text: describeMouse(services.toggleMouse()) }),
  redraw: ({ services }) => services.redraw(),
  suspend: ({ services }) => services.suspend(),
  close: closeOrStop,
  quit: ({ onQuit }) => onQuit(),
};

/** Stays at the end of what grows, or does so no more. */
function followEnd({ state, area, dispatch }: Reading): void {
  dispatch({ type: 'end-followed', area, follows: state.followsEnd !== true });
}

/** Does what a key asks for. */
export function perform(action: Action, reading: Reading, count: number | null = null): void {
  reading.services.lessons?.use(action);
  if (performSelecting(action, reading, count)) return;
  if (isMove(action)) performMove(action, reading, count);
  else COMMANDS[action](reading, count);
}

function performMove(action: Move, reading: Reading, count: number | null): void {
  const { state, area, links, dispatch, tell } = reading;
  // A question waits for Enter, which moves down as well; the other keys for a line down wait with it.
  if (action === 'line-down' && state.question !== null) return;
  const toLink = action === 'next-link' || action === 'previous-link';
  if (toLink && links.targets.length === 0) tell(NO_LINKS);
  else if (count !== null && (action === 'top' || action === 'bottom')) goToLine(count, reading);
  else dispatch({ type: 'moved', action, area, count: Math.max(1, count ?? 1) });
}

/** Answers where quotes are asked for and there are none, so far. */
export const STILL_LOOKING: Notice = { text: 'still looking for quotes …' };
export const NO_QUOTES: Notice = { text: 'no quotes in this article' };
const NO_LINKS: Notice = { text: 'no links in this article' };

/** What a panel leaves to the reader; every other key does nothing while one is open. */
const WITH_PANEL: ReadonlySet<Action> = new Set([
  'close',
  'quit',
  'outline',
  'quotes',
  'links',
  'notes',
  'indirect',
  'help',
  'redraw',
  'mouse',
  'suspend',
]);

export function isHeardWithPanel(action: Action): boolean {
  return WITH_PANEL.has(action);
}

export function quoteOf(id: string | null, { quotes }: Pick<Reading, 'quotes'>): Quote | undefined {
  return quotes.find((quote) => quote.id === id);
}

/** Puts a quote on the clipboard. */
export function copyQuote(id: string | null, reading: Reading): void {
  const quote = quoteOf(id, reading);
  if (quote) putCopy(composeCopy(reading.article, quote, reading.speakers), reading);
}

/** Opens the article's source, at a quote where one is given. */
export function openSource(id: string | null, reading: Reading): void {
  const { article, services, tell } = reading;
  const { url } = article.source;
  const quote = quoteOf(id, reading);
  if (url === null) tell({ text: describeNoSource(article) });
  else void openShowing(quote ? addressOfQuote(url, article, quote) : url, services, tell);
}

function toggle(panel: PanelName, { dispatch }: Reading): void {
  dispatch({ type: 'toggled', panel });
}

function listQuotes(reading: Reading): void {
  if (reading.quotes.length > 0) toggle('quotes', reading);
  else reading.tell(reading.isLooking ? STILL_LOOKING : NO_QUOTES);
}

function listLinks(reading: Reading): void {
  if (reading.links.targets.some(({ url }) => url !== null)) toggle('links', reading);
  else reading.tell(NO_LINKS);
}

function followLink(reading: Reading): void {
  if (reading.link) openLink(reading.link, reading);
}

/** Goes where a link leads: in the article, to a file beside it, else in the browser. */
export function openLink(link: LinkTarget, reading: Reading): void {
  const { services, tell } = reading;
  if (link.url === null || link.place !== null) goWithin(link, reading);
  else if (link.kind === 'link' && schemeOf(link.url) === 'file') readTarget(link, reading);
  else void openShowing(link.url, services, tell);
}

function readLink(reading: Reading): void {
  if (reading.link) readTarget(reading.link, reading);
  else
    reading.tell({
      text: hintOf('next-link', (key) => `no link is selected; ${key} selects one`) ?? 'no link is selected',
    });
}

/** Reads here what a link leads to. */
export function readTarget(link: LinkTarget, reading: Reading): void {
  const { state, dispatch, following } = reading;
  if (goWithin(link, reading) || link.url === null) return;
  if (state.panel !== null) dispatch({ type: 'closed' });
  following.follow(link.url);
}

/** Goes where a link of the article leads in the article itself, or says that it is not there; false for any other. */
function goWithin({ place, url }: LinkTarget, { area, dispatch, tell }: Reading): boolean {
  if (place === null) return false;
  if (place === 'lost') tell({ text: `there is no ${url} in this article` });
  else dispatch({ type: 'went-to-place', place, area });
  return true;
}

function closeOrStop({ state, following, dispatch }: Reading): void {
  if (state.panel === null && following.stop()) return;
  dispatch({ type: 'closed' });
}

function sayForLists({ tell }: Reading): void {
  const keys = LISTS.flatMap((action) => hintOf(action, (key) => key) ?? []);
  tell({ text: `that is for lists: ${keys.join(' ')}` });
}

function askToSearch({ article, services, dispatch, tell }: Reading): void {
  if (article.title === null) {
    tell({ text: 'no headline to search for' });
    return;
  }
  const url = searchAddress(article.title, services.search);
  dispatch({ type: 'asked', notice: { text: 'search the web for the headline? ⏎ opens', url }, url });
}
