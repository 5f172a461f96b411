import { Box } from 'ink';
import { useEffect, useMemo, useReducer } from 'react';
import type { Layout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { numberVoices, type Theme } from '../../theme/index.ts';
import { Help } from '../help/help.tsx';
import { type Action, actionOf } from '../keys.ts';
import { Links } from '../links/links.tsx';
import { Outline } from '../outline/outline.tsx';
import { composeCopy } from '../quotes/copying.ts';
import { Quotes } from '../quotes/quotes.tsx';
import { addressOfQuote } from '../quotes/text-fragment.ts';
import { Row } from '../row.tsx';
import type { Followed, Loaded, Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import { describeLit, firstInSight } from './lit.ts';
import type { Frame } from './movement.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { describeNoSource, openShowing, searchAddress } from './source.ts';
import { type ReaderEvent, type ReaderState, reduce, startReading } from './state.ts';
import { composeStatus, type Notice, openingNotice, sectionAt } from './status.ts';
import { useFollowing } from './use-following.ts';
import { useIndirect } from './use-indirect.ts';
import { useLayout } from './use-layout.ts';
import { useLinks } from './use-links.ts';
import { usePainter } from './use-painter.ts';

interface ReaderProps {
  readonly loaded: Loaded;
  readonly size: Size;
  /** Cells a line of the article may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  /** Where one was in this article, kept for coming back to it. */
  readonly memory: { current: ReaderState | null };
  /** A link was followed. */
  readonly onRead: (read: Followed) => void;
  /** To where this article was opened from; null where that was outside. */
  readonly onBack: (() => void) | null;
  readonly onList: () => void;
  readonly onQuit: () => void;
}

/** An article to read. */
export function Reader(props: ReaderProps) {
  const geometry = fitGeometry(props.size, props.measure);
  if (geometry !== null) return <ReadingPage {...props} geometry={geometry} />;
  return <TooSmall size={props.size} onQuit={props.onQuit} />;
}

function TooSmall({ size, onQuit }: { readonly size: Size; readonly onQuit: () => void }) {
  useKeys((key) => {
    if (actionOf(key) === 'quit') onQuit();
  });
  return <Page rows={composeTooSmall(size.columns, size.rows)} />;
}

function ReadingPage(props: ReaderProps & { readonly geometry: Geometry }) {
  const { size, geometry, theme, services, memory, onList, onQuit } = props;
  const { article } = props.loaded;
  const tell = (notice: Notice | null) => dispatch({ type: 'told', notice });
  const { loaded, toggle: toggleIndirect } = useIndirect(props.loaded, services, tell);
  const { quotes } = loaded;
  const painter = usePainter(article, services);
  const progress = useMemo(() => measureProgress(article), [article]);
  const voices = useMemo(() => numberVoices(quotes), [quotes]);
  const layout = useLayout({ loaded, geometry, progress, painter }, memory.current?.layout ?? null);
  const [kept, dispatch] = useReducer(reduce, layout, (first) =>
    startReading(first, memory.current, openingNotice(article)),
  );
  const state = kept.layout === layout ? kept : reduce(kept, { type: 'relaid', layout });
  if (state !== kept) dispatch({ type: 'relaid', layout });
  useEffect(() => {
    memory.current = state;
  });

  const links = useLinks(article, layout);
  const frame: Frame = {
    layout,
    bodyRows: geometry.bodyRows,
    get links() {
      return links.marks;
    },
  };
  const { top, lit } = state.place;
  const stop = links.of(lit);
  const following = useFollowing(props.loaded, services, tell, props.onRead);
  const quoteOf = (id: string | null) => quotes.find((quote) => quote.id === id);
  const copy = (id: string | null) => {
    const quote = quoteOf(id);
    if (!quote) return tell({ text: 'no quote on this page' });
    const { text, notice } = composeCopy(article, quote, voices);
    services.copy(text);
    tell({ text: notice });
  };
  const openSource = (id: string | null) => {
    const { url } = article.source;
    if (url === null) return tell({ text: describeNoSource(article) });
    const quote = quoteOf(id);
    void openShowing(quote ? addressOfQuote(url, article, quote) : url, services, tell);
  };
  const act = (action: Action) => {
    switch (action) {
      case 'quit':
        return onQuit();
      case 'list':
        return onList();
      case 'suspend':
        return services.suspend();
      case 'close':
        if (state.panel === null && following.stop()) return;
        return dispatch({ type: 'closed' });
      case 'outline':
      case 'help':
        return dispatch({ type: 'toggled', panel: action });
      case 'quotes':
        return quotes.length > 0
          ? dispatch({ type: 'toggled', panel: 'quotes' })
          : tell({ text: 'no quotes in this article' });
      case 'indirect':
        return toggleIndirect();
      case 'copy':
        return copy(stop || lit === null ? firstInSight(layout, top, geometry.bodyRows) : lit);
      case 'source':
        return openSource(lit);
      case 'next-link':
      case 'previous-link':
        return links.stops.length > 0
          ? dispatch({ type: 'moved', action, frame })
          : tell({ text: 'no links in this article' });
      case 'links':
        return links.stops.some(({ url }) => url !== null)
          ? dispatch({ type: 'toggled', panel: 'links' })
          : tell({ text: 'no links in this article' });
      case 'follow':
        if (stop?.note) return dispatch({ type: 'went-to-note', block: stop.note, frame });
        return stop?.url && void openShowing(stop.url, services, tell);
      case 'read-link':
        return stop?.url
          ? following.follow(stop.url)
          : tell({ text: 'no link is selected; Tab selects one' });
      case 'back':
        if (state.came.length > 0) return dispatch({ type: 'went-back' });
        return props.onBack ? props.onBack() : tell({ text: 'this is where you began' });
      case 'search-web':
        return askToSearch(article, dispatch);
      case 'filter':
      case 'order':
        return tell({ text: 'that is for lists: " t l L' });
      case 'line-down':
        if (state.question !== null) return;
        return dispatch({ type: 'moved', action, frame });
      default:
        return dispatch({ type: 'moved', action, frame });
    }
  };
  useKeys((key) => {
    if (state.panel !== null) return;
    if (state.question !== null && key === 'enter') return void openShowing(state.question, services, tell);
    const action = actionOf(key, stop && 'link');
    if (action !== undefined) act(action);
  });

  const notice = state.notice ?? following.notice ?? describeLit(quotes, lit, voices) ?? links.describe(lit);
  const status = composeStatus({ article, layout, top, geometry, theme, progress, notice });
  const rows = composePage({
    layout,
    top,
    geometry,
    theme,
    voices,
    lit,
    target: stop?.target,
    arrange: loaded.arrange,
    status,
  });
  const panel = {
    size: { columns: size.columns, rows: size.rows - status.length + 1 },
    theme,
    onKey: (key: string) => {
      const action = actionOf(key);
      if (action !== undefined && WITH_PANEL.has(action)) act(action);
    },
  };
  return (
    <Page rows={rows}>
      {state.panel === 'outline' && (
        <Outline
          {...panel}
          article={article}
          current={currentSection(article, layout, top)}
          onSelect={(section) => dispatch({ type: 'went-to-section', section, frame })}
        />
      )}
      {state.panel === 'quotes' && (
        <Quotes
          {...panel}
          quotes={quotes}
          voices={voices}
          current={quoteOf(lit)?.id ?? layout.quotes.find((quote) => quote.line >= top)?.id}
          onSelect={(quote) => dispatch({ type: 'went-to-mark', mark: quote, frame })}
          onCopy={copy}
          onSource={openSource}
        />
      )}
      {state.panel === 'links' && (
        <Links
          {...panel}
          stops={links.stops}
          current={stop?.id ?? links.marks.find(({ line }) => line >= top)?.id}
          onSelect={(link) => dispatch({ type: 'went-to-mark', mark: link, frame })}
          onOpen={(url) => void openShowing(url, services, tell)}
          onRead={(url) => {
            dispatch({ type: 'closed' });
            following.follow(url);
          }}
        />
      )}
      {state.panel === 'help' && <Help {...panel} />}
    </Page>
  );
}

/** What a panel leaves to the reader; every other key does nothing while one is open. */
const WITH_PANEL: ReadonlySet<Action> = new Set([
  'close',
  'quit',
  'outline',
  'quotes',
  'links',
  'indirect',
  'help',
  'suspend',
]);

function Page({ rows, children }: { readonly rows: readonly string[]; readonly children?: React.ReactNode }) {
  return (
    <Box flexDirection="column">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <Row key={at} text={row} />
      ))}
      {children}
    </Box>
  );
}

function askToSearch(article: Article, dispatch: (event: ReaderEvent) => void): void {
  if (article.title === null) {
    dispatch({ type: 'told', notice: { text: 'no headline to search for' } });
    return;
  }
  const url = searchAddress(article.title);
  dispatch({ type: 'asked', notice: { text: 'search the web for the headline? ⏎ opens', url }, url });
}

function currentSection(article: Article, layout: Layout, top: number): string | undefined {
  return layout.sections[sectionAt(layout, top)]?.id ?? article.sections[0]?.id;
}
