import { type RefObject, useEffect, useMemo, useState } from 'react';
import { hasRightToLeft } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { messageOf } from '../error-message.ts';
import { Help } from '../help/help.tsx';
import { type Action, actionOf } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { useList } from '../lists/use-list.ts';
import { describeMouse } from '../mouse.ts';
import { type Order, orderWith } from '../order.ts';
import { fitGeometry } from '../reader/geometry.ts';
import { composeTooSmall } from '../reader/page.ts';
import { Rows } from '../surface/rows.tsx';
import type { Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { chooseEntries, composeHome, HEAD_ROWS, heightOfHome, type Listing } from './compose-home.ts';
import { choiceOf } from './entry-choice.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { nextSorting } from './sorting.ts';
import { useSearchingAll } from './use-searching-all.ts';

interface HomeProps {
  /** Null where it is still to be opened. */
  readonly shelf: Shelf | null;
  /** How it was listed last. */
  readonly listing: RefObject<Listing>;
  /** Path the pointer starts on. */
  readonly current: string | undefined;
  readonly notice: string | null;
  readonly size: Size;
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  readonly onShelf: (shelf: Shelf) => void;
  /** `block`: the one that was looked for. */
  readonly onOpen: (path: string, block: string | null) => void;
  /** To the article that was open, if one was. */
  readonly onBack: () => void;
  readonly onTheme: () => void;
  readonly onQuit: () => void;
}

/** The place of one's own: what was saved, what was read, and how far. */
export function Home(props: HomeProps) {
  const { shelf, size, theme, services, onOpen, onBack, onQuit } = props;
  const [listing, setListing] = useState(props.listing.current);
  const [said, setSaid] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useOpening(props, setFailure);
  const entries = useEntries(shelf);
  const geometry = fitGeometry(size, props.measure);
  const measure = geometry?.measure ?? 0;
  const [order, setOrder] = useState<Order>(() => orderWith(undefined));
  const byPath = useMemo(() => new Map(entries.map((entry) => [entry.path, entry])), [entries]);
  const searching = useSearchingAll(shelf);
  const { query, paths } = searching;
  const listed = useMemo(
    () => chooseEntries(entries, listing, measure, { theme, order }),
    [entries, listing, measure, theme, order],
  );
  const choices = useMemo(
    () =>
      paths?.flatMap((path) => {
        const entry = byPath.get(path);
        return entry ? [choiceOf(entry, measure, { theme, order })] : [];
      }) ?? listed,
    [paths, listed, byPath, measure, theme, order],
  );
  const height = heightOfHome(size) - (query === null ? 0 : 1);
  const onPick = (path: string) => onOpen(path, searching.lineOf(path)?.block ?? null);
  const list = useList({ choices, initial: props.current, height, onPick, top: HEAD_ROWS });
  searching.look(list.view.picked);
  useReordering(list.view.choices.slice(list.view.top, list.view.end), services, setOrder);

  const change = (next: Listing) => {
    props.listing.current = next;
    setListing(next);
  };
  const tell = (words: Promise<string>) => {
    words.then(setSaid, (error: unknown) => setSaid(messageOf(error)));
  };
  const act = (action: Action | undefined) => {
    if (action === 'search-all') return searching.start();
    if (action === 'sort') return change({ ...listing, sorting: nextSorting(listing.sorting) });
    if (action === 'show-archive') return change({ ...listing, archive: !listing.archive });
    if (action === 'restore' && shelf) return tell(shelf.restore());
    const entry = byPath.get(list.view.picked ?? '');
    if (!entry || !shelf) return;
    if (action === 'star') return tell(shelf.toggleStar(entry));
    if (action !== 'archive' && action !== 'remove') return;
    // What is under the pointer goes: it is on the next one then, or on the one before.
    list.take(list.view.at < list.view.choices.length - 1 ? 'down' : 'up');
    tell(action === 'archive' ? shelf.toggleArchive(entry) : shelf.remove(entry));
  };
  useKeys((key) => {
    setSaid(null);
    if (geometry !== null && searching.take(key)) return;
    if (geometry !== null && list.take(key)) return;
    const action = actionOf(key, 'home');
    if (action === 'quit') onQuit();
    else if (action === 'close' && listing.archive) change({ ...listing, archive: false });
    else if (action === 'close' || action === 'back') onBack();
    else if (action === 'suspend') services.suspend();
    else if (action === 'theme') props.onTheme();
    else if (action === 'mouse') setSaid(describeMouse(services.toggleMouse()));
    else if (action === 'redraw') services.redraw();
    else if (action === 'help') setHelp(true);
    else act(action);
  }, !help);
  const closeHelp = (key: string) => {
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    else if (action === 'close' || action === 'help') setHelp(false);
  };
  if (geometry === null) return <Rows rows={composeTooSmall(size.columns, size.rows)} />;
  const isLooking = query !== null && query.trim() !== '' && paths === null;
  const found = query === null ? null : (searching.lineOf(list.view.picked)?.text ?? null);
  const line = isLooking ? 'looking …' : found;
  const notice = said ?? props.notice ?? failure ?? line;
  const view = { ...listing, list: list.view, count: listed.length, notice, query };
  return (
    <>
      <Rows rows={composeHome(view, geometry, theme)} />
      {help && <Help screen="home" size={size} theme={theme} onKey={closeHelp} />}
    </>
  );
}

/** Opens the shelf where that was not done yet. */
function useOpening({ shelf, services, onShelf }: HomeProps, fail: (words: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once
  useEffect(() => {
    if (shelf === null) services.openShelf().then(onShelf, (error: unknown) => fail(messageOf(error)));
  }, []);
}

const NOTHING: readonly ShelfEntry[] = [];

/** The entries as they are now. */
function useEntries(shelf: Shelf | null): readonly ShelfEntry[] {
  const [entries, setEntries] = useState(shelf?.entries ?? NOTHING);
  useEffect(() => {
    if (shelf === null) return;
    setEntries(shelf.entries);
    return shelf.watch(() => setEntries(shelf.entries));
  }, [shelf]);
  return entries;
}

/** Loads the order of titles once one in sight runs from right to left. */
function useReordering(
  inSight: readonly Choice[],
  services: Services,
  setOrder: (order: () => Order) => void,
): void {
  const needed = inSight.some(({ words }) => hasRightToLeft(words));
  useEffect(() => {
    let wanted = true;
    if (needed) {
      services.loadReorder().then((reorder) => {
        if (wanted && reorder !== null) setOrder(() => orderWith(reorder));
      });
    }
    return () => {
      wanted = false;
    };
  }, [needed, services, setOrder]);
}
