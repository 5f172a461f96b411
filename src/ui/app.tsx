import { useApp } from 'ink';
import { useRef, useState } from 'react';
import type { Screen } from '../terminal/index.ts';
import { ArticleList } from './library/list.tsx';
import { isAddress, type Summary } from './library/summary.ts';
import { Reader } from './reader/reader.tsx';
import type { ReaderState } from './reader/state.ts';
import type { Theme } from './theme.ts';
import type { Loaded, Services } from './types.ts';
import { useSize } from './use-size.ts';

export interface AppProps {
  readonly screen: Screen;
  readonly theme: Theme;
  readonly services: Services;
  /** Cells a line of an article may have. */
  readonly measure: number;
  /** The list behind the reader: what it is called, its articles, and the one that is open at first. */
  readonly library: {
    readonly heading: string;
    readonly paths: readonly string[];
    readonly current?: string | undefined;
    /** What is known of some without reading them. */
    readonly known?: ReadonlyMap<string, Summary>;
    /** A word on some, beside what they say themselves. */
    readonly marks?: ReadonlyMap<string, string>;
  };
  /** The article to begin with; null begins with the list. */
  readonly first: Loaded | null;
}

/** An article that is open, or was on the way to the one that is. */
interface Visit {
  readonly id: number;
  readonly loaded: Loaded;
  readonly memory: { current: ReaderState | null };
}

/** So many articles can be gone back. */
const MOST_VISITS = 50;

/** The program's screens: the list of articles, and the reader over it. */
export function App({ screen, theme, services, measure, library, first }: AppProps) {
  const { exit } = useApp();
  const size = useSize(screen);
  // The way here: what is read, last. It begins outside or at the list.
  const visits = useRef(0);
  const visit = (loaded: Loaded): Visit => ({ id: ++visits.current, loaded, memory: { current: null } });
  const [way, setWay] = useState<readonly Visit[]>(() => (first ? [visit(first)] : []));
  const [fromList, setFromList] = useState(first === null);
  const [listed, setListed] = useState(first === null);
  const [last, setLast] = useState(library.current);
  const [notice, setNotice] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const open = (path: string) => {
    setLast(path);
    // A page takes its time; whoever picks another one meanwhile wants that.
    wanted.current = path;
    if (isAddress(path)) setNotice(`fetching ${path}`);
    services.load(path).then(
      (article) => {
        if (wanted.current !== path) return;
        setNotice(null);
        setWay([visit(article)]);
        setFromList(true);
        setListed(false);
      },
      (error: unknown) => {
        if (wanted.current === path) setNotice(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const common = { size, measure, theme, services, onQuit: () => exit() };
  const here = way.at(-1);
  if (here && !listed) {
    const goBack = () => (way.length > 1 ? setWay(way.slice(0, -1)) : setListed(true));
    return (
      <Reader
        key={here.id}
        {...common}
        loaded={here.loaded}
        memory={here.memory}
        onRead={(read) => setWay([...way, visit(read)].slice(-MOST_VISITS))}
        onBack={way.length > 1 || fromList ? goBack : null}
        onList={() => setListed(true)}
      />
    );
  }
  return (
    <ArticleList
      {...common}
      {...library}
      current={last}
      notice={notice}
      onOpen={open}
      onBack={() => setListed(here === undefined)}
    />
  );
}
