import { Box } from 'ink';
import { useEffect, useMemo, useReducer } from 'react';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors, type Theme } from '../../theme/index.ts';
import { actionOf } from '../keys.ts';
import { Rows } from '../rows.tsx';
import type { Followed, Loaded, Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { perform, type Reading } from './commands.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import type { ScrollArea } from './movement.ts';
import { OpenPanel } from './open-panel.tsx';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { describeSelectedQuote } from './selection.ts';
import { openShowing } from './source.ts';
import { type ReaderState, reduce, startReading } from './state.ts';
import { composeStatus, type Notice, openingNotice } from './status.ts';
import { useFollowing } from './use-following.ts';
import { useIndirect } from './use-indirect.ts';
import { useLayout } from './use-layout.ts';
import { useLinkTargets } from './use-link-targets.ts';
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
  const { size, geometry, theme, services, memory, onRead, onBack, onList, onQuit } = props;
  const { article } = props.loaded;
  const tell = (notice: Notice | null) => dispatch({ type: 'told', notice });
  const { loaded, toggle: toggleIndirect } = useIndirect(props.loaded, services, tell);
  const { quotes } = loaded;
  const painter = usePainter(article, services);
  const progress = useMemo(() => measureProgress(article), [article]);
  const speakers = useMemo(() => assignSpeakerColors(quotes), [quotes]);
  const layout = useLayout({ loaded, geometry, progress, painter }, memory.current?.layout ?? null);
  const [kept, dispatch] = useReducer(reduce, layout, (first) =>
    startReading(first, memory.current, openingNotice(article)),
  );
  const state = kept.layout === layout ? kept : reduce(kept, { type: 'relaid', layout });
  if (state !== kept) dispatch({ type: 'relaid', layout });
  useEffect(() => {
    memory.current = state;
  });

  const links = useLinkTargets(article, layout);
  const area: ScrollArea = {
    layout,
    bodyRows: geometry.bodyRows,
    get links() {
      return links.landmarks;
    },
  };
  const { top, selected } = state.viewport;
  const link = links.of(selected);
  const following = useFollowing(props.loaded, services, tell, onRead);
  const reading: Reading = {
    article,
    quotes,
    speakers,
    state,
    area,
    links,
    link,
    following,
    services,
    dispatch,
    tell,
    toggleIndirect,
    onBack,
    onList,
    onQuit,
  };
  useKeys((key) => {
    if (state.panel !== null) return;
    if (state.question !== null && key === 'enter') return void openShowing(state.question, services, tell);
    const action = actionOf(key, link && 'link');
    if (action !== undefined) perform(action, reading);
  });

  const notice =
    state.notice ??
    following.notice ??
    describeSelectedQuote(quotes, selected, speakers) ??
    links.describe(selected);
  const status = composeStatus({ article, layout, top, geometry, theme, progress, notice });
  const rows = composePage({
    layout,
    top,
    geometry,
    theme,
    speakers,
    selected,
    selectedAnchor: link?.anchor,
    reorder: loaded.reorder,
    status,
  });
  const covered = { columns: size.columns, rows: size.rows - status.length + 1 };
  return (
    <Page rows={rows}>
      <OpenPanel reading={reading} size={covered} theme={theme} />
    </Page>
  );
}

function Page({ rows, children }: { readonly rows: readonly string[]; readonly children?: React.ReactNode }) {
  return (
    <Box flexDirection="column">
      <Rows rows={rows} />
      {children}
    </Box>
  );
}
