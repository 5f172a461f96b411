import { type RefObject, useEffect, useMemo, useState } from 'react';
import { messageOf } from '../error-message.ts';
import type { Action } from '../keys.ts';
import { ListScreen } from '../lists/list-screen.tsx';
import { useScreenLooks } from '../lists/row-looks.ts';
import { type ListScreenProps, useListScreen } from '../lists/use-list-screen.ts';
import { useOrder } from '../use-order.ts';
import { chooseEntries, describeHome, type Listing } from './compose-home.ts';
import { choiceOf } from './entry-choice.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { nextSorting } from './sorting.ts';
import { useSearchingAll } from './use-searching-all.ts';

interface HomeProps extends ListScreenProps {
  /** Null where it is still to be opened. */
  readonly shelf: Shelf | null;
  /** How it was listed last. */
  readonly listing: RefObject<Listing>;
  /** Path the pointer starts on. */
  readonly current: string | undefined;
  readonly onShelf: (shelf: Shelf) => void;
  /** `block`: the one that was looked for. */
  readonly onOpen: (path: string, block: string | null) => void;
}

/** The place of one's own: what was saved, what was read, and how far. */
export function Home(props: HomeProps) {
  const { shelf, services, onOpen } = props;
  const [listing, setListing] = useState(props.listing.current);
  const [failure, setFailure] = useState<string | null>(null);
  useOpening(props, setFailure);
  const entries = useEntries(shelf);
  const ordering = useOrder(services);
  const looks = useScreenLooks(props, ordering.order);
  const byPath = useMemo(() => new Map(entries.map((entry) => [entry.path, entry])), [entries]);
  const searching = useSearchingAll(shelf);
  const { query, paths } = searching;
  const listed = useMemo(() => chooseEntries(entries, listing, looks), [entries, listing, looks]);
  const choices = useMemo(
    () =>
      paths?.flatMap((path) => {
        const entry = byPath.get(path);
        return entry ? [choiceOf(entry, looks)] : [];
      }) ?? listed,
    [paths, listed, byPath, looks],
  );
  const change = (next: Listing) => {
    props.listing.current = next;
    setListing(next);
  };
  const act = (action: Action): boolean => {
    if (action === 'search-all') searching.start();
    else if (action === 'sort') change({ ...listing, sorting: nextSorting(listing.sorting) });
    else if (action === 'show-archive') change({ ...listing, archive: !listing.archive });
    else if (action === 'close' && listing.archive) change({ ...listing, archive: false });
    else return shelf !== null && actOn(shelf, action);
    return true;
  };
  const actOn = (open: Shelf, action: Action): boolean => {
    const entry = byPath.get(screen.list.view.picked ?? '');
    if (action === 'restore') screen.tell(open.restore());
    else if (!entry) return false;
    else if (action === 'star') screen.tell(open.toggleStar(entry));
    else if (action === 'archive' || action === 'remove') {
      // What is under the pointer goes: it is on the next one then, or on the one before.
      const { at, choices } = screen.list.view;
      screen.list.take(at < choices.length - 1 ? 'down' : 'up');
      screen.tell(action === 'archive' ? open.toggleArchive(entry) : open.remove(entry));
    } else return false;
    return true;
  };
  const screen = useListScreen(props, {
    choices,
    initial: props.current,
    ordering,
    onPick: (path) => onOpen(path, searching.lineOf(path)?.block ?? null),
    context: 'home',
    act,
    typing: { isOpen: query !== null, take: searching.take },
  });
  const { picked } = screen.list.view;
  searching.look(picked);
  const isLooking = query !== null && query.trim() !== '' && paths === null;
  const found = query === null ? null : (searching.lineOf(picked)?.text ?? null);
  return (
    <ListScreen
      screen={screen}
      name="home"
      {...describeHome(listing, listed.length, query)}
      status={failure ?? (isLooking ? 'looking …' : found)}
    />
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
