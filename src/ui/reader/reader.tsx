import { Box } from 'ink';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { type Layout, needsPainter, type Painter } from '../../layout/index.ts';
import type { Article, Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { Help } from '../help/help.tsx';
import { type Action, actionOf } from '../keys.ts';
import { Outline } from '../outline/outline.tsx';
import { Quotes } from '../quotes/quotes.tsx';
import { Row } from '../row.tsx';
import type { Theme } from '../theme.ts';
import type { Loaded, Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import type { Frame } from './movement.ts';
import { layOutFor } from './opening.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { describeNoSource, openShowing, searchAddress } from './source.ts';
import { type ReaderEvent, reduce, startReading } from './state.ts';
import { composeStatus, type Notice, sectionAt } from './status.ts';
import { nameOf, numberVoices } from './voices.ts';

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
  const { loaded, size, geometry, theme, services, onList, onQuit } = props;
  const { article, quotes } = loaded;
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
  const tell = (notice: Notice | null) => dispatch({ type: 'told', notice });
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
      case 'source':
        if (article.source.url === null) return tell({ text: describeNoSource(article) });
        return void openShowing(article.source.url, services, tell);
      case 'search-web':
        return askToSearch(article, dispatch);
      case 'line-down':
        if (state.question !== null) return;
        return dispatch({ type: 'moved', action, frame });
      default:
        return dispatch({ type: 'moved', action, frame });
    }
  };
  useKeys((key) => {
    if (state.question !== null && key === 'enter') return void openShowing(state.question, services, tell);
    const action = actionOf(key);
    if (action === undefined) return;
    if (state.panel === null || WITH_PANEL.has(action)) act(action);
  });

  const { top, lit } = state.place;
  const notice = state.notice ?? describeLit(quotes, lit);
  const status = composeStatus({ article, layout, top, geometry, theme, progress, notice });
  const rows = composePage({ layout, top, geometry, theme, voices, lit, status });
  return (
    <Page rows={rows}>
      {state.panel === 'outline' && (
        <Outline
          article={article}
          size={size}
          theme={theme}
          current={currentSection(article, layout, top)}
          onSelect={(section) => dispatch({ type: 'went-to-section', section, frame })}
        />
      )}
      {state.panel === 'quotes' && (
        <Quotes
          quotes={quotes}
          voices={voices}
          size={size}
          theme={theme}
          current={lit ?? layout.quotes.find((quote) => quote.line >= top)?.id}
          onSelect={(quote) => dispatch({ type: 'went-to-quote', quote, frame })}
        />
      )}
      {state.panel === 'help' && <Help size={size} theme={theme} />}
    </Page>
  );
}

/** What works while a panel is open; every other key is the panel's. */
const WITH_PANEL: ReadonlySet<Action> = new Set(['close', 'quit', 'outline', 'quotes', 'help', 'suspend']);

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

/** The painter, loaded once it is known that the article has something to paint. */
function usePainter(article: Article, services: Services): Painter | null {
  const [painter, setPainter] = useState<Painter | null>(null);
  useEffect(() => {
    let wanted = true;
    if (needsPainter(article)) {
      services.loadPainter().then(
        (loaded) => wanted && setPainter(() => loaded),
        () => {}, // Without it code and tables are drawn plainly.
      );
    }
    return () => {
      wanted = false;
    };
  }, [article, services]);
  return painter;
}

function askToSearch(article: Article, dispatch: (event: ReaderEvent) => void): void {
  if (article.title === null) {
    dispatch({ type: 'told', notice: { text: 'no headline to search for' } });
    return;
  }
  const url = searchAddress(article.title);
  dispatch({ type: 'asked', notice: { text: 'search the web for the headline? ⏎ opens', url }, url });
}

function describeLit(quotes: readonly Quote[], lit: string | null): Notice | null {
  const at = quotes.findIndex((quote) => quote.id === lit);
  const quote = quotes[at];
  if (!quote) return null;
  const { speaker } = quote;
  const who = [nameOf(speaker) ?? 'nobody named', speaker?.description].filter(Boolean).join(', ');
  return { text: `quote ${at + 1}/${quotes.length} · ${who}` };
}

function currentSection(article: Article, layout: Layout, top: number): string | undefined {
  return layout.sections[sectionAt(layout, top)]?.id ?? article.sections[0]?.id;
}
