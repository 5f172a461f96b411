import { useEffect, useMemo, useReducer, useRef } from 'react';
import { positionAt } from '../../layout/index.ts';
import type { Article, Position } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors, type Theme } from '../../theme/index.ts';
import { composeGoing, takeGoing } from '../going/going.ts';
import { actionOf } from '../keys.ts';
import { labelPage } from '../labels/label-page.ts';
import { describeLabelling } from '../labels/labels.ts';
import { takeLabel } from '../labels/take-label.ts';
import type { Looks } from '../looks/looks.ts';
import { useJustification } from '../looks/use-justification.ts';
import { composeNoting, type NotingReader, takeNoting } from '../notes/noting.ts';
import { passageInSight, withLine } from '../notes/target.ts';
import { useNotes } from '../notes/use-notes.ts';
import { orderWith } from '../order.ts';
import { hear } from '../pending/pending.ts';
import { performHeard } from '../pending/perform-heard.ts';
import { useKeepingPlace } from '../places/use-keeping-place.ts';
import { composePrompt, describeSearch } from '../search/prompt.ts';
import { type Searches, useSearch } from '../search/use-search.ts';
import { describeSelecting } from '../selecting/commands.ts';
import { lightSelection } from '../selecting/light.ts';
import { Rows } from '../surface/rows.tsx';
import type { Followed, Loaded, Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { type Carried, readOn } from '../watching/carried.ts';
import { FOLLOWS_END, type OnReadAgain, useWatching } from '../watching/use-watching.ts';
import { NO_QUOTES, type Reading, STILL_LOOKING } from './commands.ts';
import type { EarlyReader } from './early-reader.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import type { ScrollArea } from './movement.ts';
import { OpenPanel } from './open-panel.tsx';
import { isAsIs } from './opening.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { describeSelectedQuote } from './selection.ts';
import { openShowing } from './source.ts';
import { type ReaderEvent, type ReaderState, reduce, startReading } from './state.ts';
import { composeStatus, type Notice, openingNotice } from './status.ts';
import { takeMouse } from './take-mouse.ts';
import { useFollowing } from './use-following.ts';
import { useIndirect } from './use-indirect.ts';
import { useLateQuotes } from './use-late-quotes.ts';
import { useLayout } from './use-layout.ts';
import { useLinkTargets } from './use-link-targets.ts';
import { usePainter } from './use-painter.ts';
import { type OnTurn, useTurning } from './use-turning.ts';

interface ReaderProps {
  readonly loaded: Loaded;
  readonly size: Size;
  /** Cells a line of the article may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  /** Where one was in this article, kept for coming back to it. */
  readonly memory: { current: ReaderState | null };
  /** How far it was read before this was there. */
  readonly early?: EarlyReader | null;
  /** Its other form (`Services.turn`), where it was read before. */
  readonly other: Loaded | null;
  /** Where to begin, whatever the memory. */
  readonly place: Position | null;
  /** To be said at first. */
  readonly notice?: Notice | null;
  /** How everything looks; without it nobody can change that. */
  readonly looks?: Looks;
  /** All but the paragraph that one reads is dimmed. */
  readonly focused?: boolean;
  /** Running text is set to both edges. */
  readonly justified?: boolean;
  /** To be searched for at once. */
  readonly search?: string | null;
  /** What was searched for before. */
  readonly searches?: Searches;
  readonly onTurn: OnTurn;
  /** What is kept of reading it before it was read again. */
  readonly carried?: Carried | null;
  readonly onReadAgain?: OnReadAgain;
  /** A link was followed. */
  readonly onRead: (read: Followed) => void;
  /** To where this article was opened from; null where that was outside. */
  readonly onBack: (() => void) | null;
  /** To the one that was gone back from; null where there is none. */
  readonly onForward?: (() => void) | null;
  readonly onList: () => void;
  readonly onQuit: () => void;
}

/** An article to read. */
export function Reader(props: ReaderProps) {
  const geometry = fitGeometry(props.size, props.measure, isAsIs(props.loaded.article));
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
  const { loaded, toggle: toggleIndirect } = useIndirect(late.loaded, services, tell);
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
  const [kept, change] = useReducer(
    reduce,
    layout,
    (first) =>
      early?.state ??
      (carried && readOn(first, carried, geometry.bodyRows)) ??
      startReading(first, memory.current, openingNotice(article) ?? props.notice ?? null, place),
  );
  const relaid = { type: 'relaid', layout, bodyRows: geometry.bodyRows } as const;
  const state = kept.layout === layout ? kept : reduce(kept, relaid);
  if (state !== kept) change(relaid);
  // Several keys may come before the next drawing.
  const latest = useRef(state);
  latest.current = state;
  const dispatch = (event: ReaderEvent) => {
    latest.current = reduce(latest.current, event);
    change(event);
  };
  useEffect(() => {
    memory.current = state;
  });
  useKeepingPlace(props.loaded, services, latest, geometry.bodyRows);

  // Who asked for them is told when they are there.
  const isAwaited = !late.isLooking && state.notice === STILL_LOOKING;
  useEffect(() => {
    const found = { text: `quotes: ${quotes.length} found` };
    if (isAwaited) change({ type: 'told', notice: quotes.length > 0 ? found : NO_QUOTES });
  }, [isAwaited, quotes.length]);

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
  const wanted = useRef(props.search ?? null);
  const searched = useRef(carried?.search ?? null);
  useEffect(() => {
    if (wanted.current !== null) searching.start(wanted.current, early?.moved !== true);
    if (searched.current !== null) {
      searching.restore(searched.current);
      if (carried?.notice) tell(carried.notice);
    }
    wanted.current = null;
    searched.current = null;
  });
  const notes = useNotes(props.loaded, services, layout);
  const turn = useTurning({ ...props, tell });
  const readAgain = useWatching({
    loaded: props.loaded,
    quotes,
    geometry,
    services,
    latest,
    tell,
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
    searching,
    notes,
    looks: props.looks ?? null,
    widest: fitGeometry(size, Number.POSITIVE_INFINITY, isAsIs(article))?.measure ?? geometry.measure,
    services,
    dispatch,
    tell,
    toggleIndirect,
    turn,
    readAgain,
    onBack,
    onForward: props.onForward ?? null,
    onList,
    onQuit,
  };
  const noting: NotingReader = {
    dispatch,
    tell,
    editText: services.editText,
    keepNote: (text, { place, note }) => notes.keep(text, place, note),
  };
  const takeTyped = (key: string) =>
    takeNoting(latest.current.noting, key, noting) ||
    takeGoing(latest.current.going, key, reading) ||
    takeLabel(latest.current.labelling, key, reading);
  useKeys((key) => {
    if (state.panel !== null || searching.take(key) || takeTyped(key)) return;
    if (takeMouse(key, reading, geometry, reorder)) return;
    if (state.question !== null && key === 'enter') return void openShowing(state.question, services, tell);
    const before = latest.current.pending;
    performHeard(hear(before, key, reading.link && 'link'), before, reading, props.loaded);
  });

  const notice =
    (state.labelling && describeLabelling(state.labelling)) ??
    state.notice ??
    (state.selecting && describeSelecting(state.selecting)) ??
    following.notice ??
    describeSelectedQuote(quotes, selected, speakers) ??
    links.describe(selected) ??
    (state.search && describeSearch(state.search)) ??
    (state.followsEnd ? FOLLOWS_END : null) ??
    (notes.list.length > 0 ? notes.describe(passageInSight(article, layout, top, geometry.bodyRows)) : null);
  const prompt = state.search?.isTyping
    ? composePrompt(state.search, geometry.columns, theme, order)
    : state.noting !== null
      ? composeNoting(state.noting, geometry.columns, theme, order)
      : state.going !== null
        ? composeGoing(state.going, reading, geometry.columns, theme, order)
        : null;
  const status =
    prompt !== null
      ? [prompt]
      : composeStatus({
          article,
          layout,
          top,
          geometry,
          theme,
          progress,
          notice,
          pending,
          reorder,
          lessons: services.lessons,
        });
  const rows = composePage({
    layout,
    top,
    geometry,
    theme,
    speakers,
    selected,
    selectedAnchor: link?.anchor,
    focused: props.focused,
    noted: state.noting ? withLine(notes.lines, layout, state.noting.place) : notes.lines,
    reorder,
    light: state.labelling
      ? labelPage(state.labelling, reading)
      : lightSelection(state.selecting, searching.light),
    status,
  });
  const covered = { columns: size.columns, rows: size.rows - status.length + 1 };
  return (
    <>
      <Rows rows={rows} />
      <OpenPanel reading={reading} size={covered} theme={theme} order={order} />
    </>
  );
}

/** The article with a headline to search for and to copy, where it has none among its own words. */
function useHeadline({ article, headline }: Loaded): Article {
  return useMemo(
    () => (headline && article.title === null ? { ...article, title: headline } : article),
    [article, headline],
  );
}
