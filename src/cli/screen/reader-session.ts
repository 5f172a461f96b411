import { setFlagsFromString } from 'node:v8';
import { loadBidi } from '../../layout/index.ts';
import { libraryFolder } from '../../library/index.ts';
import { openInBrowser } from '../../sources/index.ts';
import { openTerminal, reordersRightToLeft, type Size, type Terminal } from '../../terminal/index.ts';
import { groundOfAnswers, type Theme } from '../../theme/index.ts';
import type { Start } from '../../ui/going/start.ts';
import type { QuotedPersons } from '../../ui/persons/quoted-persons.ts';
import { EarlyReader } from '../../ui/reader/early-reader.ts';
import { DEFAULT_MEASURE } from '../../ui/reader/geometry.ts';
import type { Loaded } from '../../ui/types.ts';
import type { ScreenSettings } from '../config/settings.ts';
import type { Options } from '../flags/options.ts';
import { describeFeedOfPage, describeShortfall, messageOf } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';
import { findIndirect } from '../reading/input.ts';
import type { Inputs } from '../reading/inputs.ts';
import { loadGuardedPainter } from '../watchdog/guarded-painter.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';
import { createArticleLoader } from './article-loader.ts';
import { readEarly } from './early-keys.ts';
import { awaitFirst } from './first-article.ts';
import { createLooks } from './first-looks.ts';
import { openKeeping } from './keeping.ts';
import { rowRewriter } from './row-rewriter.ts';
import type { ShelfOptions } from './shelf.ts';
import { editText } from './text-editor.ts';
import { yieldTurn } from './yield-turn.ts';

/**
 * Opens the reader on a terminal: one input to read, several or a folder's to pick from, a feed to pick from its
 * entries, none for the articles that were saved and those that come along.
 * The first page is on the screen before Ink is loaded. Resolves to the exit status, or to null where there is no
 * keyboard to be had and text has to do.
 */
export async function openReader(
  inputs: Inputs,
  options: Options & { readonly start?: Start },
  articles: string,
  { search, ownTheme, told }: ScreenSettings,
): Promise<number | null> {
  const looks = createLooks(options, process.env, ownTheme);
  const measure = options.width ?? DEFAULT_MEASURE;
  const loader = createArticleLoader(options, inputs.listed);
  const keeping = openKeeping(options, loader);
  const { keeper, lessons, store } = keeping;
  const shelfOptions = { store, folder: libraryFolder(process.env), articles };
  const [only] = inputs.listed ? [] : inputs.paths;
  const { start } = options;
  const find = start && (await import('../../ui/going/start.ts')).findStart;
  const findStart = start && find ? (loaded: Loaded) => find(start, loaded, limitTime) : null;
  let reader: EarlyReader | null = null;
  const createReader = (loaded: Loaded) => {
    const { theme, spacing } = looks.now();
    reader = new EarlyReader(loaded, {
      measure,
      theme,
      spacing,
      // Whoever says where to begin is not taken where one was.
      ...(!start && { recall: keeper.recallPlace }),
      findStart,
      correct: (shown) => keeping.corrections.correct(shown, shown.quotes),
      lessons,
      told: told === undefined ? null : { text: told, whole: true },
    });
    return reader;
  };
  const opening = only === undefined ? null : await awaitFirst(only, loader, createReader);
  if (opening === 'left') {
    keeping.watch(reader);
    keeping.end();
    return 0;
  }
  if (opening?.failure) {
    complain(opening.failure);
    return 1;
  }
  const { first = null, early = null, feed = null } = opening ?? {};
  const waited = opening?.terminal ?? null;
  const ofPage = feed !== null && feed.page !== null ? describeFeedOfPage(feed.page, feed.feed) : null;
  // Where the screen is there already, it is the only one to write.
  if (ofPage !== null && waited === null) complain(ofPage);
  const openShelf = async () => (await import('./shelf.ts')).openShelf(shelfOptions);
  const home = only === undefined && !inputs.listed ? await openHome(shelfOptions) : null;
  const page = (screen: Size) =>
    early?.compose(screen) ?? home?.compose(screen, measure, looks.now().theme) ?? [];
  waited?.screen.show(page(waited.screen));
  const terminal = waited ?? openTerminal(page, { rewrite: rowRewriter() });
  if (terminal === null) return null;
  keeping.watch(early);
  terminal.beforeSignal(() => keeper.keepAll());
  // However else it ends.
  process.once('exit', keeping.end);
  const stopFollowing = looks.subscribe(() => {
    early?.restyle(looks.now().theme);
    if (early !== null) terminal.screen.show(early.compose(terminal.screen));
  });
  looks.askGround(async () => groundOfAnswers(await terminal.askColors()));
  const status = await restoreAfter(terminal, async () => {
    const openApp = await (early ? readEarly(terminal, early, loadScreens) : loadScreens());
    stopFollowing();
    await openApp?.(terminal, {
      looks,
      measure,
      first,
      early,
      ...(told !== undefined && { told }),
      search: start && 'search' in start ? start.search : null,
      library: feed
        ? loader.listFeed(feed)
        : inputs.listed
          ? { heading: 'Articles', paths: inputs.paths }
          : null,
      shelf: home?.shelf ?? null,
      services: {
        load: loader.loadListed,
        open: loader.openListed,
        openShelf,
        openPersons: personsOpener(options),
        follow: loader.follow,
        turn: loader.turn,
        readAgain: loader.readAgain,
        readEnd: loader.readEnd,
        watch: loader.watch,
        recallPlace: keeper.recallPlace,
        keepPlace: keeper.keepPlace,
        recallMarks: keeper.recallMarks,
        keepMark: keeper.keepMark,
        notes: keeping.notes,
        corrections: keeping.corrections,
        editText: (text) => editText(text, process.env, terminal.runOutside),
        editFile: async (loaded, place) =>
          (await import('./file-editing.ts')).editFile(loaded, place, {
            library: shelfOptions.folder,
            articles,
            env: process.env,
            encoding: options.encoding,
            runOutside: terminal.runOutside,
          }),
        whereIs: (loaded) => loader.identify(loaded)?.where ?? null,
        openAddress: (url) => openInBrowser(url, process.env),
        ...(search !== null && { search }),
        lessons,
        findIndirect,
        copy: (text) => terminal.screen.copy(text),
        loadPainter: loadGuardedPainter,
        loadPictures: async () => {
          const { createPictureViewer } = await import('../pictures/viewer.ts');
          return createPictureViewer(terminal.screen, options, loader.locate);
        },
        loadVoice: async (article) => {
          const { findVoice } = await import('../speech/find-voice.ts');
          return findVoice(article, process.env);
        },
        limitTime,
        loadReorder: async () => (reordersRightToLeft(process.env) ? null : loadBidi()),
        suspend: terminal.suspend,
        runOutside: terminal.runOutside,
        toggleMouse: () => terminal.screen.toggleMouse(),
        redraw: () => terminal.screen.redraw(),
      },
    });
    // Whoever quits may close the window next.
    keeper.keepAll();
  });
  keeping.end();
  if (ofPage !== null && waited !== null) complain(ofPage);
  const cut = first?.article.cut;
  if (only === undefined || first === null || cut === undefined) return status;
  // The screen had a mark for it; what is read on the terminal afterwards has a line.
  for (const line of describeShortfall(only, first.article)) complain(line);
  return 1;
}

/** Who is quoted in a list is found out once. */
function personsOpener(options: Options) {
  const opened = new Map<readonly string[], QuotedPersons>();
  return async (paths: readonly string[]) => {
    const { openPersons } = await import('../persons/open-persons.ts');
    const known = opened.get(paths);
    if (known) return known;
    const persons = openPersons(paths, options);
    opened.set(paths, persons);
    return persons;
  };
}

const limitTime = (milliseconds: number) => createWatchdog(milliseconds, true);

/** The place of one's own, and how its first screen is drawn. */
async function openHome(options: ShelfOptions) {
  const [{ openShelf }, { composeFirstHome }] = await Promise.all([
    import('./shelf.ts'),
    import('../../ui/library/compose-home.ts'),
  ]);
  const shelf = openShelf(options);
  const compose = (size: Size, measure: number, theme: Theme) =>
    composeFirstHome(shelf.entries, size, measure, theme);
  return { shelf, compose };
}

async function loadScreens() {
  const { loadApp } = await import('../../ui/load.ts');
  const openApp = await loadApp(yieldTurn);
  stopGrowing();
  await yieldTurn();
  return openApp;
}

/**
 * Frames make short-lived garbage; V8 answers by letting its young generation grow to 48 MB. Kept at the few megabytes
 * it has once Ink is loaded, the program needs 12 MB less and draws as fast (120×40, Node 20).
 */
function stopGrowing(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Restores the terminal from every end of the screens: a quit, a throw, a rejection. */
async function restoreAfter(terminal: Terminal, screens: () => Promise<void>): Promise<number> {
  const fail = (error: unknown) => {
    terminal.close();
    complain(`pullquote: something went wrong: ${messageOf(error)}; the article is unharmed`);
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    await screens();
    await terminal.settle();
    terminal.close();
    return 0;
  } catch (error) {
    return fail(error);
  } finally {
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
  }
}
