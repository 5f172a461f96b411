import { isAsciiLocale, standIn, wrapText } from '../../layout/index.ts';
import { libraryFolder } from '../../library/index.ts';
import { clean } from '../../model/index.ts';
import { openInBrowser } from '../../sources/index.ts';
import { openInput, openLineTerminal } from '../../terminal/index.ts';
import type { Start } from '../../ui/going/start.ts';
import { type Action, actionOf } from '../../ui/keys.ts';
import { LinearReader } from '../../ui/linear/linear-reader.ts';
import type { Reply } from '../../ui/linear/reply.ts';
import { MOST_NOTE_TEXT, nameNote } from '../../ui/notes/note.ts';
import { notePassage, passageAt } from '../../ui/notes/target.ts';
import { nameWhole } from '../../ui/sent-keys.ts';
import type { Loaded } from '../../ui/types.ts';
import { writeText } from '../../writer/index.ts';
import type { Options } from '../flags/options.ts';
import { describeFailure, displayName } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';
import type { Inputs } from '../reading/inputs.ts';
import { type ArticleLoader, createArticleLoader } from './article-loader.ts';
import { beforeEndSignals } from './end-signals.ts';
import { HeldKeys } from './held-keys.ts';
import { type Keeping, openKeeping } from './keeping.ts';
import { actionAsked, answerWords, beginAt, findBeginning, isQuit, sayNoted } from './linear-answers.ts';
import { type Listed, listPaths, listShelf, tellListed } from './linear-listing.ts';
import { takeTyped } from './linear-typing.ts';

/**
 * Reads articles in plain lines, a piece at a key: no screen is taken over and nothing is drawn twice. Resolves to the exit
 * status, or to null where there is no keyboard to be had and text has to do.
 */
export async function readLinearly(
  inputs: Inputs,
  options: Options & { readonly start?: Start },
  articles: string,
): Promise<number | null> {
  const input = openInput();
  if (input === null) return null;
  const loader = createArticleLoader(options, inputs.listed);
  const terminal = openLineTerminal(input);
  const keys = new HeldKeys(terminal.keys);
  const writeLine = lineWriter(options.width ?? process.stdout.columns ?? null);
  const keeping = openKeeping(options, loader);
  // However it ends.
  process.once('exit', keeping.end);
  const forget = beforeEndSignals(keeping.end);
  try {
    const session = new LinearSession(keys, writeLine, loader, keeping);
    const [only] = inputs.listed ? [] : inputs.paths;
    if (only !== undefined) return await session.read(only, options.start ?? null);
    if (inputs.listed) return await session.pick(async () => listPaths(inputs.paths));
    const { openShelf } = await import('./shelf.ts');
    const shelf = openShelf({ store: keeping.store, folder: libraryFolder(process.env), articles });
    return await session.pick(() => listShelf(shelf));
  } finally {
    forget();
    keeping.end();
    terminal.close();
    if (input !== process.stdin) input.destroy();
  }
}

class LinearSession {
  readonly #keys: HeldKeys;
  readonly #write: (line: string) => void;
  readonly #loader: ArticleLoader;
  readonly #keeping: Keeping;
  /** What was searched for last, in whatever article. */
  #wanted = '';
  /** When the last note was written. */
  readonly #noted = { current: 0 };

  constructor(keys: HeldKeys, write: (line: string) => void, loader: ArticleLoader, keeping: Keeping) {
    this.#keys = keys;
    this.#write = write;
    this.#loader = loader;
    this.#keeping = keeping;
  }

  /** Reads one input to where one leaves; status 1 where it cannot be read. */
  async read(path: string, start: Start | null = null): Promise<number> {
    const controller = new AbortController();
    const loading = this.#loader.loadFirst(path, {
      signal: controller.signal,
      onBeginning: () => {},
      onProgress: (said) => this.#write(said),
    });
    try {
      const loaded = await this.#await(loading, path);
      if (loaded === null) {
        controller.abort();
        loading.catch(() => {}); // It is wanted no more.
        return 0;
      }
      await this.#converse(loaded, start);
      return loaded.article.cut === undefined ? 0 : 1;
    } catch (error) {
      complain(describeFailure(path, error));
      return 1;
    }
  }

  /** Tells articles with their numbers; the one whose number is typed is read. */
  async pick(list: () => Promise<readonly Listed[]>): Promise<number> {
    for (;;) {
      const listed = await list();
      for (const line of tellListed(listed, '')) this.#write(line);
      const path = await this.#number(listed);
      if (path === null) return 0;
      await this.read(path);
    }
  }

  async #number(listed: readonly Listed[]): Promise<string | null> {
    for (;;) {
      const key = await this.#keys.next();
      if (key === null || isQuit(key)) return null;
      const typed = /^[\d/]/.test(key) ? await this.#typed(key) : null;
      if (typed === null) continue;
      if (key.startsWith('/')) {
        for (const line of tellListed(listed, typed.replace(/^\//, ''))) this.#write(line);
        continue;
      }
      const path = listed[Number(typed) - 1]?.path;
      if (path !== undefined) return path;
      this.#write(`There is no article ${typed}.`);
    }
  }

  /** What is being read, once it is there; null where one would rather leave. */
  async #await<Loaded>(loading: Promise<Loaded>, path: string): Promise<Loaded | null> {
    const late = setTimeout(() => this.#write(`Reading ${displayName(path)}`), A_MOMENT);
    try {
      return await loading;
    } finally {
      clearTimeout(late);
    }
  }

  async #converse(loaded: Loaded, start: Start | null): Promise<void> {
    const { keeper, notes, corrections } = this.#keeping;
    const quotes = corrections.correct(loaded, loaded.quotes);
    const reader = new LinearReader(loaded.article, quotes, this.#wanted);
    reader.takeNotes(notes.recall(loaded));
    const place = start === null ? keeper.recallPlace(loaded) : null;
    const leave = keeper.keepPlace(loaded, () => reader.stand);
    try {
      await this.#tell(reader.begin());
      const found = start === null ? beginAt(place, reader) : await findBeginning(start, loaded, reader);
      if (found !== null) await this.#tell(found);
      for (;;) {
        const key = await this.#keys.next();
        if (key === null) return;
        const reply = await this.#answer(key, reader, loaded);
        if (reply !== null && (await this.#tell(reply))) return;
      }
    } finally {
      leave();
      this.#wanted = reader.wanted;
    }
  }

  async #answer(key: string, reader: LinearReader, loaded: Loaded): Promise<Reply | null> {
    if (key.length > 1 && /[\r\n]$/.test(key)) return this.#answerLine(key, reader, loaded);
    const name = nameWhole(key);
    const action = name === null ? undefined : actionOf(name);
    if (action === 'search') {
      const typed = await this.#typed('/');
      return typed === null ? null : reader.search(typed);
    }
    if (key === ':' || /^\d$/.test(key)) {
      const typed = await this.#typed(key);
      return typed === null ? null : this.#answerLine(typed, reader, loaded);
    }
    if (action === undefined || action === 'close') return null;
    const own = await this.#perform(action, reader, loaded);
    if (own !== undefined) return own;
    return name === 'enter' && reader.hasLink ? reader.perform('follow') : reader.perform(action);
  }

  async #answerLine(said: string, reader: LinearReader, loaded: Loaded): Promise<Reply | null> {
    const [, note] = /^:?\s*note\s+(.+)$/i.exec(said.trim()) ?? [];
    if (note !== undefined) return this.#note(note, reader, loaded);
    const own = await this.#perform(actionAsked(said), reader, loaded);
    return own === undefined ? answerWords(said, reader) : own;
  }

  /** Does what needs more than the article; undefined where that is nothing, null where there is nothing to say. */
  async #perform(
    action: Action | undefined,
    reader: LinearReader,
    loaded: Loaded,
  ): Promise<Reply | null | undefined> {
    if (action === 'note') return this.#askForNote(reader, loaded);
    if (action !== 'speak') return undefined;
    const { speakLinearly } = await import('./linear-speech.ts');
    return speakLinearly(loaded.article, reader, this.#keys, this.#write);
  }

  async #askForNote(reader: LinearReader, loaded: Loaded): Promise<Reply | null> {
    this.#write('Type your note on this, then Enter.');
    const typed = await this.#typed('');
    return typed === null || typed.trim() === ''
      ? { lines: ['No note written.'] }
      : this.#note(typed, reader, loaded);
  }

  /** Keeps a note on what was read last. */
  #note(typed: string, reader: LinearReader, loaded: Loaded): Reply {
    const { notes } = this.#keeping;
    const { block, offset } = reader.place;
    const passage = passageAt(loaded.article, block, offset);
    const place = passage && notePassage(loaded.article, passage);
    if (place === null || place.words.trim() === '') return { lines: ['There is nothing to note here.'] };
    const text = clean(typed.slice(0, MOST_NOTE_TEXT).trim());
    const became = notes.keep(loaded, { ...place, ...nameNote(this.#noted), text });
    reader.takeNotes(notes.recall(loaded));
    return { lines: [sayNoted(became)] };
  }

  #typed(first: string): Promise<string | null> {
    return takeTyped(first, () => this.#keys.next());
  }

  /** True where it is the end. */
  async #tell({ lines, effect }: Reply): Promise<boolean> {
    for (const line of lines) this.#write(line);
    if (effect === 'quit') return true;
    if (effect === undefined) return false;
    const opening = await openInBrowser(effect.open, process.env);
    if (!opening.opened) this.#write(`It could not be opened: ${opening.why}`);
    return false;
  }
}

/** What takes longer is said; in milliseconds. */
const A_MOMENT = 400;

function lineWriter(width: number | null): (line: string) => void {
  const ascii = isAsciiLocale(process.env);
  return (line) => {
    const lines = width === null || width < 20 ? [line] : wrapText(line, width - 1);
    for (const one of lines) writeText(1, `${ascii ? standIn(one) : one}\n`);
  };
}
