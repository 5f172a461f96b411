import { stripVTControlCharacters } from 'node:util';
import { isAsciiLocale, standIn, wrapText } from '../../layout/index.ts';
import { libraryFolder, listArticles, listSaved } from '../../library/index.ts';
import { openInBrowser } from '../../sources/index.ts';
import { type LineTerminal, openInput, openLineTerminal } from '../../terminal/index.ts';
import { actionOf, nameWhole } from '../../ui/keys.ts';
import { LinearReader, type Reply } from '../../ui/linear/linear-reader.ts';
import { actionSaid } from '../../ui/linear/words.ts';
import { writeText } from '../../writer/index.ts';
import type { Options } from '../flags/options.ts';
import { describeFailure, displayName } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';
import type { Inputs } from '../reading/inputs.ts';
import { type ArticleLoader, createArticleLoader } from './article-loader.ts';
import type { CorrectionKeeper } from './correction-keeper.ts';
import { openKeeping } from './keeping.ts';

/**
 * Reads articles in plain lines, a piece at a key: no screen is taken over and nothing is drawn twice. Resolves to the exit
 * status, or to null where there is no keyboard to be had and text has to do.
 */
export async function readLinearly(
  inputs: Inputs,
  options: Options,
  articles: string,
): Promise<number | null> {
  const input = openInput();
  if (input === null) return null;
  const loader = createArticleLoader(options, inputs.listed);
  const terminal = openLineTerminal(input);
  const keys = terminal.keys[Symbol.asyncIterator]();
  const writeLine = lineWriter(options.width ?? process.stdout.columns ?? null);
  try {
    const { corrections } = openKeeping(options, loader);
    const session = new LinearSession(keys, writeLine, loader, corrections);
    const [only] = inputs.listed ? [] : inputs.paths;
    if (only !== undefined) return await session.read(only);
    const paths = inputs.listed
      ? inputs.paths
      : [...listSaved(libraryFolder(process.env)), ...listArticles(articles)];
    return await session.pick(paths);
  } finally {
    terminal.close();
    if (input !== process.stdin) input.destroy();
  }
}

type Keys = AsyncIterator<LineTerminal['keys'] extends AsyncIterable<infer Key> ? Key : never>;

class LinearSession {
  readonly #keys: Keys;
  readonly #write: (line: string) => void;
  readonly #loader: ArticleLoader;
  readonly #corrections: CorrectionKeeper;

  constructor(
    keys: Keys,
    write: (line: string) => void,
    loader: ArticleLoader,
    corrections: CorrectionKeeper,
  ) {
    this.#corrections = corrections;
    this.#keys = keys;
    this.#write = write;
    this.#loader = loader;
  }

  /** Reads one input to where one leaves; status 1 where it cannot be read. */
  async read(path: string): Promise<number> {
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
      await this.#converse(
        new LinearReader(loaded.article, this.#corrections.correct(loaded, loaded.quotes)),
      );
      return loaded.article.cut === undefined ? 0 : 1;
    } catch (error) {
      complain(describeFailure(path, error));
      return 1;
    }
  }

  /** Tells articles with their numbers; the one whose number is typed is read. */
  async pick(paths: readonly string[]): Promise<number> {
    for (;;) {
      paths.forEach((path, at) => {
        this.#write(`${at + 1}. ${displayName(path)}`);
      });
      this.#write('A number and Enter reads that article, q leaves.');
      const path = await this.#number(paths);
      if (path === null) return 0;
      await this.read(path);
    }
  }

  async #number(paths: readonly string[]): Promise<string | null> {
    for (;;) {
      const key = await this.#next();
      if (key === null || isQuit(key)) return null;
      const typed = /^\d/.test(key) ? await this.#typed(key) : null;
      if (typed === null) continue;
      const path = paths[Number(typed) - 1];
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

  async #converse(reader: LinearReader): Promise<void> {
    if (await this.#tell(reader.begin())) return;
    for (;;) {
      const key = await this.#next();
      if (key === null) return;
      const reply = await this.#answer(key, reader);
      if (reply !== null && (await this.#tell(reply))) return;
    }
  }

  async #answer(key: string, reader: LinearReader): Promise<Reply | null> {
    if (key.length > 1 && /[\r\n]$/.test(key)) return answerWords(key, reader);
    if (key === '/' || key === ':' || /^\d$/.test(key)) {
      const typed = await this.#typed(key);
      if (typed === null) return null;
      return key === '/' ? reader.search(typed) : answerWords(typed, reader);
    }
    const name = nameWhole(key);
    const action = name === null ? undefined : actionOf(name);
    if (action === undefined || action === 'close') return null;
    return name === 'enter' && reader.hasLink ? reader.perform('follow') : reader.perform(action);
  }

  /** A line that is typed: it is shown as it is, and can be corrected. Null where one thinks better of it. */
  async #typed(first: string): Promise<string | null> {
    if (first.length > 1) return first.trim();
    const isNumber = /\d/.test(first);
    let typed = isNumber ? first : '';
    writeText(1, first);
    for (;;) {
      const key = await this.#next();
      if (key === '\r' || key === '\n') {
        writeText(1, '\n');
        return typed;
      }
      if (key === null || key === '\x1b' || key === '\x03') {
        writeText(1, '\n');
        return null;
      }
      if (key === '\x7f' || key === '\b') {
        if (typed === '') continue;
        typed = [...typed].slice(0, -1).join('');
        // What a terminal that only goes on cannot take back is said anew.
        writeText(1, `\n${isNumber ? '' : first}${typed}`);
      } else if (stripVTControlCharacters(key) === key && !/\p{Cc}/u.test(key)) {
        typed += key;
        writeText(1, key);
      }
    }
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

  async #next(): Promise<string | null> {
    const { done, value } = await this.#keys.next();
    return done ? null : value;
  }
}

/** What takes longer is said; in milliseconds. */
const A_MOMENT = 400;

function isQuit(key: string): boolean {
  const name = nameWhole(key.trim());
  return (name !== null && actionOf(name) === 'quit') || actionSaid(key) === 'quit';
}

/** Words for an action, a number, or a search. */
function answerWords(said: string, reader: LinearReader): Reply {
  const words = said.trim().replace(/^:/, '');
  if (words.startsWith('/')) return reader.search(words.slice(1));
  if (/^\d+$/.test(words)) return reader.goTo(Number(words));
  const [, wanted] = /^(?:search|find)\s+(.+)$/.exec(words) ?? [];
  if (wanted !== undefined) return reader.search(wanted);
  const name = words.length === 1 ? nameWhole(words) : null;
  const action = actionSaid(words) ?? (name === null ? undefined : actionOf(name));
  if (words === '') return reader.perform('page-down');
  if (action === undefined) return { lines: [`Nobody knows “${words}” here; help tells the words.`] };
  return reader.perform(action);
}

function lineWriter(width: number | null): (line: string) => void {
  const ascii = isAsciiLocale(process.env);
  return (line) => {
    const lines = width === null || width < 20 ? [line] : wrapText(line, width - 1);
    for (const one of lines) writeText(1, `${ascii ? standIn(one) : one}\n`);
  };
}
