import { findPlace, nameInAddress } from '../../model/index.ts';
import { isAddress, SourceError, type Trust } from '../../sources/index.ts';
import type { Followed, Library, Loaded, Opened, Services } from '../../ui/types.ts';
import type { Options } from '../flags/options.ts';
import { type Identity, identifyPath } from '../keeping/path-identity.ts';
import { identifyText } from '../keeping/text-identity.ts';
import type { FeedFound } from '../messages/errors.ts';
import type { PictureLocation } from '../pictures/location.ts';
import { type KeptDocument, type ReadOptions, readQuotedArticle } from '../reading/input.ts';
import { findLinkedFile, type LinkedFile } from '../reading/linked-file.ts';
import { createFeeds } from './feeds.ts';
import { loadFirst } from './first-loading.ts';
import { keepPages } from './kept-pages.ts';
import { prepareLoaded } from './preparing.ts';
import { createRereading } from './rereading.ts';
import { createTurnings } from './turnings.ts';
import { inTurns } from './yield-turn.ts';

interface FirstOptions extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  /** Told the beginning of what takes long to read, or of what is still being written: then again, as there is more. */
  readonly onBeginning: (loaded: Loaded) => void;
}

/** How the reader comes by its articles. */
export interface ArticleLoader extends Pick<Services, 'follow' | 'turn' | 'readAgain' | 'readEnd' | 'watch'> {
  /** Loads the one that the user named, whose address may lie anywhere; `say` is told how far it is. Rejects as `readQuotedArticle` does. */
  loadFirst(path: string, more: FirstOptions): Promise<Loaded>;
  /** Loads one of a list; a page is fetched once. */
  loadListed(path: string): Promise<Loaded>;
  /** The same, or the list that a feed is. */
  openListed(path: string): Promise<Opened>;
  /** What an article is known by; null for one of a pipe that is not there whole. */
  identify(loaded: Loaded): Identity | null;
  /** Where a picture of an article lies. Throws a SourceError. */
  locate(url: string, from: Loaded): PictureLocation;
  /** Lists the entries of a feed, to be loaded by its rules. */
  listFeed(feed: FeedFound): Library;
}

/** `listing`: the articles of the list are what the user named. */
export function createArticleLoader(options: Options, listing: boolean): ArticleLoader {
  const { userAgent, language, shape, source, encoding } = options;
  // What the links of an article may reach.
  const trusts = new WeakMap<Loaded, Trust | null>();
  const turnings = createTurnings(options);
  const identities = new WeakMap<Loaded, Identity>();
  const feeds = createFeeds();
  const load = async (path: string, more: ReadOptions): Promise<Loaded> => {
    let trust: Trust | null = null;
    let kept: KeptDocument | null = null;
    const stamp = rereading.stampOf(path);
    const read = await readQuotedArticle(path, {
      userAgent,
      language,
      shape,
      ...more,
      onTrust(told) {
        trust = told;
      },
      onDocument(document) {
        kept = document;
      },
      interactive: true,
    });
    const loaded = await prepareLoaded(read, options);
    trusts.set(loaded, trust);
    turnings.remember(loaded, { path, kept, source: more.source ?? null });
    rereading.remember(loaded, { path, more: againOptions(more), stamp });
    if (path === '-') identities.set(loaded, await inTurns(identifyText(textOf(kept))));
    return loaded;
  };
  /** Makes another form of an article fit to be shown, or what became of it: its links may reach the same. */
  const prepareLike = async (read: Loaded, like: Loaded): Promise<Loaded> => {
    const loaded = await prepareLoaded(read, options);
    trusts.set(loaded, trusts.get(like) ?? null);
    turnings.remember(loaded, turnings.originOf(like));
    return loaded;
  };
  const rereading = createRereading({ load, prepare: prepareLike });
  const pages = keepPages((path) =>
    load(path, { ...(listing && { source, encoding }), ...feeds.rulesFor(path) }),
  );
  return {
    loadFirst: (path, { onBeginning, ...more }) =>
      loadFirst(path, {
        options: { source, shape, encoding },
        load: (found) => load(path, { ...found, ...more }),
        begin: async (read) => onBeginning({ ...(await prepareLoaded(read, options)), isPartial: true }),
      }),
    loadListed: pages.load,
    openListed: (path) => feeds.orList(pages.load(path).then((loaded) => ({ loaded }))),
    identify: (loaded) => {
      const known = identities.get(loaded) ?? (loaded.path === null ? null : identifyPath(loaded.path));
      if (known !== null) identities.set(loaded, known);
      return known;
    },
    listFeed: feeds.list,
    async turn(from) {
      const loaded = await prepareLike(await turnings.turn(from), from);
      const origin = rereading.originOf(from);
      if (origin) rereading.remember(loaded, origin);
      const identity = identities.get(from);
      if (identity) identities.set(loaded, identity);
      return loaded;
    },
    locate(url, from) {
      const linkedFrom = trusts.get(from) ?? null;
      if (isAddress(url)) return { path: url, linkedFrom };
      const file = findFile(url, from);
      if ('articles' in file) throw new SourceError('it is a folder');
      return { path: file.path, linkedFrom };
    },
    async readAgain(from) {
      const read = await rereading.readAgain(from);
      // Whoever goes back to the list and takes it again gets what is known now.
      pages.keep(read.loaded);
      return read;
    },
    readEnd: rereading.readEnd,
    watch: rereading.watch,
    async follow(url, from, signal): Promise<Followed> {
      const file = isAddress(url) ? null : findFile(url, from);
      if (file && 'articles' in file) return { library: { heading: file.folder, paths: file.articles } };
      const { path, wanted } = file ?? { path: url, wanted: nameInAddress(url) };
      const loading = load(path, { linkedFrom: trusts.get(from) ?? null, signal, wanted });
      return feeds.orList(
        loading.then((loaded) => {
          const place = wanted === null ? null : findPlace(loaded.article, wanted);
          return { loaded, ...(place ? { place } : wanted !== null && { missing: wanted }) };
        }),
      );
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
