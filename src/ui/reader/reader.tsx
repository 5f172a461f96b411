import { Box } from 'ink';
import { useMemo, useReducer } from 'react';
import type { Layout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { Help } from '../help/help.tsx';
import { type Action, actionOf } from '../keys.ts';
import { Outline } from '../outline/outline.tsx';
import { composeCopy } from '../quotes/copying.ts';
import { Quotes } from '../quotes/quotes.tsx';
import { addressOfQuote } from '../quotes/text-fragment.ts';
import { Row } from '../row.tsx';
import type { Theme } from '../theme.ts';
import type { Loaded, Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import { describeLit, firstInSight } from './lit.ts';
import type { Frame } from './movement.ts';
import { layOutFor } from './opening.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { describeNoSource, openShowing, searchAddress } from './source.ts';
import { type ReaderEvent, reduce, startReading } from './state.ts';
import { composeStatus, type Notice, sectionAt } from './status.ts';
import { useIndirect } from './use-indirect.ts';
import { usePainter } from './use-painter.ts';
import { numberVoices } from './voices.ts';

interface ReaderProps {
  readonly loaded: Loaded;
  readonly size: Size;
  /** Cells a line of the article may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
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
  const { size, geometry, theme, services, onList, onQuit } = props;
  const { article } = props.loaded;
  const tell = (notice: Notice | null) => dispatch({ type: 'told', notice });
  const { loaded, toggle: toggleIndirect } = useIndirect(props.loaded, services, tell);
  const { quotes } = loaded;
  const painter = usePainter(article, services);
  const progress = useMemo(() => measureProgress(article), [article]);
  const voices = useMemo(() => numberVoices(quotes), [quotes]);
  const { measure, speakers } = geometry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the geometry only these matter to the layout
  const layout = useMemo(
    () => layOutFor(loaded, geometry, progress, painter ? { painter } : {}),
    [loaded, measure, speakers, progress, painter],
  );
  const [kept, dispatch] = useReducer(reduce, layout, startReading);
  const state = kept.layout === layout ? kept : reduce(kept, { type: 'relaid', layout });
  if (state !== kept) dispatch({ type: 'relaid', layout });

  const frame: Frame = { layout, bodyRows: geometry.bodyRows };
  const { top, lit } = state.place;
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
        return copy(lit ?? firstInSight(layout, top, geometry.bodyRows));
      case 'source':
        return openSource(lit);
      case 'search-web':
        return askToSearch(article, dispatch);
      case 'filter':
      case 'order':
        return tell({ text: 'that is for lists: " t L' });
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
    const action = actionOf(key);
    if (action !== undefined) act(action);
  });

  const notice = state.notice ?? describeLit(quotes, lit, voices);
  const status = composeStatus({ article, layout, top, geometry, theme, progress, notice });
  const rows = composePage({ layout, top, geometry, theme, voices, lit, status });
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
          current={lit ?? layout.quotes.find((quote) => quote.line >= top)?.id}
          onSelect={(quote) => dispatch({ type: 'went-to-quote', quote, frame })}
          onCopy={copy}
          onSource={openSource}
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
