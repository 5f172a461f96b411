import { useApp } from 'ink';
import { useRef, useState } from 'react';
import type { Position } from '../model/index.ts';
import type { Screen } from '../terminal/index.ts';
import { messageOf } from './error-message.ts';
import { FIRST_LISTING } from './library/compose-home.ts';
import { Home } from './library/home.tsx';
import { ArticleList } from './library/list.tsx';
import type { Shelf } from './library/shelf.ts';
import { isAddress } from './library/summary.ts';
import type { Looks } from './looks/looks.ts';
import { useLook } from './looks/use-look.ts';
import { WHERE_YOU_WERE } from './places/stand.ts';
import type { EarlyReader } from './reader/early-reader.ts';
import { Reader } from './reader/reader.tsx';
import type { ReaderState } from './reader/state.ts';
import type { Notice } from './reader/status.ts';
import type { Followed, Library, Loaded, Opened, Services } from './types.ts';
import { useSize } from './use-size.ts';
import type { Carried } from './watching/carried.ts';

export interface AppProps {
  readonly screen: Screen;
  readonly looks: Looks;
  readonly services: Services;
  /** Cells a line of an article may have. */
  readonly measure: number;
  /** The list behind the reader, until a link leads to another; null is the place of one's own. */
  readonly library: Library | null;
  /** The place of one's own, where that is open already. */
  readonly shelf?: Shelf | null;
  /** The article to begin with; null begins with the list. */
  readonly first: Loaded | null;
  /** How far that was read already. */
  readonly early?: EarlyReader | null;
  /** Something to say at first, where that is the list. */
  readonly told?: string;
  /** To be searched for in it at once. */
  readonly search?: string | null;
}

/** An article that is open, or was on the way to the one that is. */
interface Visit {
  readonly id: number;
  readonly loaded: Loaded;
  readonly memory: { current: ReaderState | null };
  /** Where it begins, if not where one was. */
  readonly place: Position | null;
  /** Where one was when it was left in another run, or before: it begins there, with no other place to begin at. */
  readonly left: Position | null;
  /** What there is to say of it at first, beside what it says itself. */
  readonly notice: Notice | null;
  /** Its other form, once that was asked for. */
  readonly other: Visit | null;
  /** What is kept of reading it, where it was read again. */
  readonly carried?: Carried;
}

/** So many articles can be gone back. */
const MOST_VISITS = 50;

/** The program's screens: the list of articles, and the reader over it. */
export function App({
  screen,
  looks,
  services,
  measure: usual,
  library: atFirst,
  first,
  early = null,
  told,
  search = null,
  shelf: opened = null,
}: AppProps) {
  const { exit } = useApp();
  const size = useSize(screen);
  const look = useLook(looks);
  const { theme, focused, justified } = look;
  const measure = look.measure ?? usual;
  // The way here: what is read, last. It begins outside or at the list.
  const visits = useRef(0);
  const visit = (loaded: Loaded): Visit => ({
    id: ++visits.current,
    loaded,
    memory: { current: null },
    place: null,
    left: services.recallPlace(loaded),
    notice: null,
    other: null,
  });
  const [history, setHistory] = useState<readonly Visit[]>(() => (first ? [visit(first)] : []));
  // Those that were gone back from, the next one last.
  const [ahead, setAhead] = useState<readonly Visit[]>([]);
  const [fromList, setFromList] = useState(first === null);
  const [listed, setListed] = useState(first === null);
  const [library, setLibrary] = useState(atFirst);
  const [shelf, setShelf] = useState(opened);
  const listing = useRef(FIRST_LISTING);
  const [last, setLast] = useState(library?.current ?? first?.path ?? undefined);
  const [notice, setNotice] = useState<string | null>(told ?? null);
  const wanted = useRef<string | null>(null);
  const searches = useRef<readonly string[]>([]);
  const open = (
    path: string,
    load: () => Promise<Opened> = async () => ({ loaded: await services.load(path) }),
    block: string | null = null,
  ) => {
    setLast(path);
    // A page takes its time; whoever picks another one meanwhile wants that.
    wanted.current = path;
    if (isAddress(path)) setNotice(`fetching ${path}`);
    load().then(
      (opened) => {
        if (wanted.current !== path) return;
        setNotice(null);
        if ('library' in opened) return show(opened);
        const to = { ...visit(opened.loaded), place: block === null ? null : { block, offset: 0 } };
        setHistory(library === atFirst ? [to] : [...history, to].slice(-MOST_VISITS));
        setAhead([]);
        setFromList(true);
        setListed(false);
      },
      (error: unknown) => {
        if (wanted.current === path) setNotice(messageOf(error));
      },
    );
  };
  const common = { size, measure, theme, services, onQuit: () => exit() };
  const show = (read: Followed) => {
    if ('loaded' in read) {
      const { loaded, place = null, missing } = read;
      const notice = missing === undefined ? null : { text: `there is no #${missing} in it` };
      const found = visit(loaded);
      const to = { ...found, place, left: missing === undefined ? found.left : null, notice };
      // Whoever comes back is where one was, wherever that visit began.
      const left = history.map((one) => ({ ...one, place: null }));
      setAhead([]);
      return setHistory([...left, to].slice(-MOST_VISITS));
    }
    setLibrary(read.library);
    setLast(undefined);
    setNotice(null);
    setListed(true);
  };
  // Another form of what is read is no step on the way.
  const turn = (from: Visit, loaded: Loaded, place: Position | null) => {
    const to: Visit = { ...(from.other ?? visit(loaded)), place, other: { ...from, other: null } };
    setHistory((now) => (now.at(-1)?.id === from.id ? [...now.slice(0, -1), to] : now));
  };
  // So is what became of it meanwhile.
  const readAgain = (from: Visit, loaded: Loaded, carried: Carried) => {
    const memory = { current: null };
    const to = { ...from, id: ++visits.current, loaded, memory, place: carried.place, other: null, carried };
    setHistory((now) => (now.at(-1)?.id === from.id ? [...now.slice(0, -1), to] : now));
  };
  const here = history.at(-1);
  if (here && !listed) {
    const goBack = () => {
      if (history.length === 1) return setListed(true);
      setAhead([...ahead, { ...here, place: null }]);
      setHistory(history.slice(0, -1));
    };
    const next = ahead.at(-1);
    const goForward = () => {
      if (next) setHistory([...history.map((one) => ({ ...one, place: null })), next]);
      setAhead(ahead.slice(0, -1));
    };
    const recalled = here.memory.current === null ? here.left : null;
    return (
      <Reader
        key={here.id}
        {...common}
        loaded={here.loaded}
        memory={here.memory}
        early={here.loaded === first && here.memory.current === null ? early : null}
        place={here.place ?? recalled}
        notice={here.notice ?? (here.place === null && recalled !== null ? WHERE_YOU_WERE : null)}
        search={here.loaded === first && here.memory.current === null ? search : null}
        other={here.other?.loaded ?? null}
        searches={searches}
        looks={looks}
        focused={focused}
        justified={justified}
        onTurn={(other, place) => turn(here, other, place)}
        carried={here.carried ?? null}
        onReadAgain={(loaded, carried) => readAgain(here, loaded, carried)}
        onRead={show}
        onBack={history.length > 1 || fromList ? goBack : null}
        onForward={next ? goForward : null}
        onList={() => setListed(true)}
      />
    );
  }
  const listProps = { ...common, current: last, notice, onTheme: () => setNotice(looks.goRound()) };
  if (library === null) {
    return (
      <Home
        {...listProps}
        shelf={shelf}
        listing={listing}
        onShelf={setShelf}
        onOpen={(path, block) => open(path, () => services.open(path), block)}
        onBack={() => setListed(here === undefined)}
      />
    );
  }
  // Behind the list of a feed that was opened from it is the place of one's own.
  const leave = () => (here === undefined ? setLibrary(atFirst) : setListed(false));
  return (
    <ArticleList {...listProps} {...library} current={last} onOpen={(path) => open(path)} onBack={leave} />
  );
}
