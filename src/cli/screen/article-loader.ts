import { loadBidi, needsBidi } from '../../layout/index.ts';
import { findPlace, nameInAddress, type QuotedArticle } from '../../model/index.ts';
import { isAddress, openGrowingInput, SourceError, type Trust } from '../../sources/index.ts';
import { reordersRightToLeft } from '../../terminal/index.ts';
import type { Followed, Library, Loaded, Opened, Services } from '../../ui/types.ts';
import type { Options } from '../flags/options.ts';
import { FeedFound } from '../messages/errors.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { prepareForDisplay } from '../outputs/arrangement.ts';
import { readBeginning, readBeginnings } from '../reading/beginning.ts';
import { findMarked, type KeptDocument, type ReadOptions, readQuotedArticle } from '../reading/input.ts';
import { findLinkedFile, type LinkedFile } from '../reading/linked-file.ts';
import { type Identity, identifyPath, identifyText } from './article-identity.ts';
import { createRereading } from './rereading.ts';
import { createTurnings } from './turnings.ts';
import { inTurns, yieldTurn } from './yield-turn.ts';

interface FirstOptions extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  /** Told the beginning of what takes long to read, or of what is still being written: then again, as there is more. */
  readonly onBeginning: (loaded: Loaded) => void;
}

/** How the reader comes by its articles. */
export interface ArticleLoader extends Pick<Services, 'follow' | 'turn' | 'readAgain' | 'watch'> {
  /** Loads the one that the user named, whose address may lie anywhere; `say` is told how far it is. Rejects as `readQuotedArticle` does. */
  loadFirst(path: string, more: FirstOptions): Promise<Loaded>;
  /** Loads one of a list; a page is fetched once. */
  loadListed(path: string): Promise<Loaded>;
  /** The same, or the list that a feed is. */
  openListed(path: string): Promise<Opened>;
  /** What an article is known by; null for one of a pipe that is not there whole. */
  identify(loaded: Loaded): Identity | null;
  /** Lists the entries of a feed, to be loaded by its rules. */
  listFeed(feed: FeedFound): Library;
}

/** `listing`: the articles of the list are what the user named. */
export function createArticleLoader(options: Options, listing: boolean): ArticleLoader {
  const { userAgent, language, shape, source, encoding } = options;
  // What the links of an article may reach; and addresses that nobody typed, by what named them.
  const trusts = new WeakMap<Loaded, Trust | null>();
  const turnings = createTurnings(options);
  const identities = new WeakMap<Loaded, Identity>();
  const named = new Map<string, Trust | null>();
  const load = async (path: string, more: ReadOptions): Promise<Loaded> => {
    let trust: Trust | null = null;
    const onTrust = (told: Trust | null) => {
      trust = told;
    };
    let kept: KeptDocument | null = null;
    const stamp = rereading.stampOf(path);
    const onDocument = (document: KeptDocument) => {
      kept = document;
    };
    const loaded = await prepare(
      await readQuotedArticle(path, {
        userAgent,
        language,
        shape,
        ...more,
        onTrust,
        onDocument,
        interactive: true,
      }),
    );
    trusts.set(loaded, trust);
    turnings.remember(loaded, { path, kept, source: more.source ?? null });
    rereading.remember(loaded, { path, more: againOptions(more), stamp });
    if (path === '-') identities.set(loaded, await identifyText(textOf(kept)));
    return loaded;
  };
  const prepare = async (read: Loaded): Promise<Loaded> => {
    const article = await prepareForDisplay(read.article, options);
    const later = article.shape === 'as-is' && { findQuotes: once(() => findMarked(article)) };
    return withReordering({ ...read, article, ...later });
  };
  const turn = async (from: Loaded): Promise<Loaded> => {
    const loaded = await prepare(await turnings.turn(from));
    turnings.remember(loaded, turnings.originOf(from));
    const origin = rereading.originOf(from);
    if (origin) rereading.remember(loaded, origin);
    trusts.set(loaded, trusts.get(from) ?? null);
    const identity = identities.get(from);
    if (identity) identities.set(loaded, identity);
    return loaded;
  };
  const rereading = createRereading(load);
  const listFeed = (found: FeedFound): Library => {
    for (const { url } of found.feed.entries) named.set(url, found.trust);
    return entriesOf(found);
  };
  const pages = keepPages((path) =>
    load(path, {
      ...(listing && { source, encoding }),
      ...(named.has(path) && { linkedFrom: named.get(path) ?? null }),
    }),
  );
  return {
    async loadFirst(path, { onBeginning, ...more }) {
      const options = { source, shape, encoding };
      const begin = async (read: QuotedArticle) => onBeginning({ ...(await prepare(read)), isPartial: true });
      if (path === '-' && !isTerminal(0)) {
        const input = openGrowingInput();
        let begun = false;
        let ended = false;
        const growing = (async () => {
          for await (const read of readBeginnings(input, options)) {
            if (ended) return;
            begun = true;
            await begin(read);
          }
        })();
        growing.catch(() => {}); // The whole says what is wrong with it.
        await input.whole.finally(() => {
          ended = true;
        });
        return load(path, { ...options, ...more, input, elsewhere: begun });
      }
      const beginning = await readBeginning(path, options);
      if (beginning) await begin(beginning);
      // It is shown before all of the file is looked at.
      if (beginning) await yieldTurn();
      return load(path, { ...options, ...more, elsewhere: beginning !== null });
    },
    loadListed: pages.load,
    async openListed(path) {
      try {
        return { loaded: await pages.load(path) };
      } catch (error) {
        if (!(error instanceof FeedFound) || error.feed.entries.length === 0) throw error;
        return { library: listFeed(error) };
      }
    },
    identify: (loaded) => {
      const known = identities.get(loaded) ?? (loaded.path === null ? null : identifyPath(loaded.path));
      if (known !== null) identities.set(loaded, known);
      return known;
    },
    listFeed,
    turn,
    async readAgain(from) {
      const read = await rereading.readAgain(from);
      // Whoever goes back to the list and takes it again gets what is known now.
      pages.keep(read.loaded);
      return read;
    },
    watch: rereading.watch,
    async follow(url, from, signal): Promise<Followed> {
      const file = isAddress(url) ? null : findFile(url, from);
      if (file && 'articles' in file) return { library: { heading: file.folder, paths: file.articles } };
      const { path, wanted } = file ?? { path: url, wanted: nameInAddress(url) };
      try {
        const loaded = await load(path, { linkedFrom: trusts.get(from) ?? null, signal, wanted });
        const place = wanted === null ? null : findPlace(loaded.article, wanted);
        return { loaded, ...(place ? { place } : wanted !== null && { missing: wanted }) };
      } catch (error) {
        if (!(error instanceof FeedFound) || error.feed.entries.length === 0) throw error;
        return { library: listFeed(error) };
      }
    },
  };
}

/** What a relative link leads to. Throws a SourceError. */
function findFile(url: string, { path, article }: Loaded): LinkedFile {
  // Whoever sends a mail knows nothing of the files beside it.
  if (path === null || isAddress(path) || article.format === 'mail')
    throw new SourceError('nobody knows where it lies');
  return findLinkedFile(url, path);
}

/** What was read from a pipe. */
function textOf(kept: KeptDocument | null): string {
  return kept?.document.text ?? '';
}

/** Does some work the first time it is asked for. */
function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** Adds the reordering of right-to-left lines where the article has some and the terminal does not do it. */
async function withReordering(read: Loaded): Promise<Loaded> {
  if (reordersRightToLeft(process.env) || !(await inTurns(needsBidi(read.article)))) return read;
  return { ...read, reorder: await loadBidi() };
}

/** The entries of a feed, of which is known what the feed says of them. */
function entriesOf({ feed }: FeedFound): Library {
  return {
    heading: feed.title ?? 'Feed',
    paths: feed.entries.map(({ url }) => url),
    known: new Map(
      feed.entries.map(({ url, title, published }) => [url, { title, aside: published?.slice(0, 10) ?? '' }]),
    ),
  };
}

/** How something is read again: as it was, but for what was said of that one time. */
function againOptions({
  signal: _,
  onProgress: __,
  input: ___,
  elsewhere: ____,
  ...more
}: ReadOptions): ReadOptions {
  return more;
}

interface Pages {
  load(path: string): Promise<Loaded>;
  /** Has a page that was fetched again in place of the one that was. */
  keep(loaded: Loaded): void;
}

/** A page is fetched once: going back to it shows what was there. One that failed, or broke off, is asked for again. */
function keepPages(load: (path: string) => Promise<Loaded>): Pages {
  const pages = new Map<string, Promise<Loaded>>();
  return {
    load(path) {
      if (!isAddress(path)) return load(path);
      const page = pages.get(path) ?? load(path);
      pages.set(path, page);
      const forget = () => pages.delete(path);
      page.then(({ article }) => article.cut !== undefined && forget(), forget);
      return page;
    },
    keep(loaded) {
      const { path, article } = loaded;
      if (path === null || !pages.has(path)) return;
      if (article.cut === undefined && article.shape !== 'as-is') pages.set(path, Promise.resolve(loaded));
      else pages.delete(path);
    },
  };
}
