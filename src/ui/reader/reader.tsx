import { useEffect, useMemo, useRef } from 'react';
import { positionAt } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors } from '../../theme/index.ts';
import { actionOf } from '../keys.ts';
import { labelPage } from '../labels/label-page.ts';
import { useJustification } from '../looks/use-justification.ts';
import { useCorrections } from '../naming/use-corrections.ts';
import { withLine } from '../notes/target.ts';
import { useNotes } from '../notes/use-notes.ts';
import { orderWith } from '../order.ts';
import { usePictures } from '../pictures/use-pictures.ts';
import { useKeepingPlace } from '../places/use-keeping-place.ts';
import { useFirstSearch } from '../search/use-first-search.ts';
import { useSearch } from '../search/use-search.ts';
import { lightSelection } from '../selecting/light.ts';
import { lightSpoken } from '../speech/light.ts';
import { useSpeaking } from '../speech/use-speaking.ts';
import { Rows } from '../surface/rows.tsx';
import { useKeys } from '../use-keys.ts';
import { readOn } from '../watching/carried.ts';
import { useWatching } from '../watching/use-watching.ts';
import { chooseNotice } from './choose-notice.ts';
import { NO_QUOTES, type Reading, STILL_LOOKING } from './commands.ts';
import { composeFrame } from './frame.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import type { ScrollArea } from './movement.ts';
import { OpenPanel } from './open-panel.tsx';
import { isAsIs } from './opening.ts';
import { composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import type { ReaderProps } from './reader-props.ts';
import { startReading } from './state.ts';
import { type Notice, openingNotice } from './status.ts';
import { composeTypedRow } from './typed-row.ts';
import { useFollowing } from './use-following.ts';
import { useHeadline } from './use-headline.ts';
import { useIndirect } from './use-indirect.ts';
import { useLateQuotes } from './use-late-quotes.ts';
import { useLayout } from './use-layout.ts';
import { useLinkTargets } from './use-link-targets.ts';
import { usePainter } from './use-painter.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderState } from './use-reader-state.ts';
import { useTurning } from './use-turning.ts';

/** An article to read. */
export function Reader(props: ReaderProps) {
  const geometry = fitGeometry(props.size, props.measure, isAsIs(props.loaded.article), props.spacing);
  if (geometry !== null) return <ReadingPage {...props} geometry={geometry} />;
  return <TooSmall size={props.size} onQuit={props.onQuit} />;
}

function TooSmall({ size, onQuit }: { readonly size: Size; readonly onQuit: () => void }) {
  useKeys((key) => {
    if (actionOf(key) === 'quit') onQuit();
  });
  return <Rows rows={composeTooSmall(size.columns, size.rows)} />;
}

function ReadingPage(props: ReaderProps & { readonly geometry: Geometry }) {
  const { size, geometry, theme, services, memory, place, onRead, onBack, onList, onQuit } = props;
  const { article } = props.loaded;
  const tell = (notice: Notice | null) => dispatch({ type: 'told', notice });
  const late = useLateQuotes(props.loaded);
  const indirect = useIndirect(late.loaded, services, tell);
  const { loaded, corrections } = useCorrections(indirect.loaded, props.loaded, services);
  const { quotes } = loaded;
  const painter = usePainter(article, services);
  const justify = useJustification(article, props.justified === true);
  const progress = useMemo(() => measureProgress(article), [article]);
  const speakers = useMemo(() => assignSpeakerColors(quotes), [quotes]);
  const { reorder } = props.loaded;
  const order = useMemo(() => orderWith(reorder), [reorder]);
  const early = props.early?.state ? props.early : null;
  const carried = memory.current === null ? (props.carried ?? null) : null;
  const here = () => memory.current && positionAt(memory.current.layout, memory.current.viewport.top);
  const layout = useLayout(
    { loaded, geometry, progress, painter, justify },
    { before: memory.current?.layout ?? null, place, here, early: early?.begun ?? carried?.begun ?? null },
  );
  const { state, latest, change, dispatch } = useReaderState(
    layout,
    geometry.bodyRows,
    memory,
    (first) =>
      early?.state ??
      (carried && readOn(first, carried, geometry.bodyRows)) ??
      startReading(first, memory.current, openingNotice(article) ?? props.notice ?? null, place),
  );
  useKeepingPlace(props.loaded, services, latest, geometry.bodyRows);

  // Who asked for them is told when they are there.
  const isAwaited = !late.isLooking && state.notice === STILL_LOOKING;
  useEffect(() => {
    const found = { text: `quotes: ${quotes.length} found` };
    if (isAwaited) change({ type: 'told', notice: quotes.length > 0 ? found : NO_QUOTES });
  }, [isAwaited, quotes.length, change]);

  const links = useLinkTargets(article, layout);
  const area: ScrollArea = {
    layout,
    bodyRows: geometry.bodyRows,
    get links() {
      return links.landmarks;
    },
  };
  const { pending } = state;
  const { top, selected } = state.viewport;
  const link = links.of(selected);
  const following = useFollowing(props.loaded, services, tell, onRead);
  const pictures = usePictures({
    loaded: props.loaded,
    services,
    geometry,
    theme,
    targets: () => links.targets,
    tell,
  });
  const none = useRef<readonly string[]>([]);
  const searching = useSearch({
    article,
    services,
    area,
    latest,
    dispatch,
    tell,
    searches: props.searches ?? none,
  });
  useFirstSearch(searching, props.search ?? null, early?.moved !== true, carried, tell);
  const speaking = useSpeaking({ article, services, area, latest, dispatch, tell });
  const notes = useNotes(props.loaded, services, layout);
  const turn = useTurning({ ...props, tell });
  const watching = useWatching({
    loaded: props.loaded,
    quotes,
    geometry,
    services,
    latest,
    tell,
    carried: props.carried ?? null,
    onReadAgain: props.onReadAgain ?? (() => {}),
  });
  const reading: Reading = {
    loaded: props.loaded,
    article: useHeadline(props.loaded),
    quotes,
    progress,
    isLooking: late.isLooking,
    speakers,
    get state() {
      return latest.current;
    },
    area,
    links,
    get link() {
      return links.of(latest.current.viewport.selected);
    },
    following,
    pictures,
    searching,
    speaking,
    notes,
    corrections,
    looks: props.looks ?? null,
    widest: fitGeometry(size, Number.POSITIVE_INFINITY, isAsIs(article))?.measure ?? geometry.measure,
    services,
    dispatch,
    tell,
    toggleIndirect: indirect.toggle,
    turn,
    watching,
    onBack,
    onForward: props.onForward ?? null,
    onList,
    onQuit,
  };
  useReaderKeys(reading, state, geometry, carried);
  const { rows, statusRows } = composeFrame({
    article,
    layout,
    top,
    geometry,
    theme,
    progress,
    notice: chooseNotice(state, reading),
    pending,
    reorder,
    ...(props.loaded.isEnd && !state.followsEnd && { isPartial: true }),
    lessons: services.lessons,
    speakers,
    selected,
    selectedAnchor: link?.anchor,
    focused: props.focused,
    noted: state.noting ? withLine(notes.lines, layout, state.noting.place) : notes.lines,
    light: state.labelling
      ? labelPage(state.labelling, reading)
      : lightSpoken(speaking.spoken, lightSelection(state.selecting, searching.light)),
    prompt: composeTypedRow(state, reading, geometry.columns, theme, order),
    over: pictures.rows,
  });
  const covered = { columns: size.columns, rows: size.rows - statusRows + 1 };
  return (
    <>
      <Rows rows={rows} />
      <OpenPanel reading={reading} size={covered} theme={theme} order={order} />
    </>
  );
}
