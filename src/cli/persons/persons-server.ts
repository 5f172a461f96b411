import { setPriority } from 'node:os';
import { loadLanguage } from '../../quotes/index.ts';
import { loadAliases } from '../config/aliases.ts';
import { messageOf } from '../messages/descriptions.ts';
import type { QuotesRecord } from '../outputs/listed-quotes.ts';
import type { WantedText } from '../outputs/table.ts';
import { composeAll } from '../texts/write-texts.ts';
import type { Question, Telling } from './protocol.ts';
import { QuotedCorpus } from './quoted-corpus.ts';

/** How long nothing is told after something was; in milliseconds. */
const PAUSE = 400;
/** Finding out who is who takes this share of the time at most. */
const SHARE = 1 / 8;
/** Whoever reads and types on the same machine goes first. */
const NICE = 10;

/** The other end of `openPersons`: reads the articles it is told of, tells who is quoted, and answers, until its parent goes. */
export function servePersons(): void {
  try {
    setPriority(NICE);
  } catch {
    // Where that may not be done, it is done at the same time.
  }
  let corpus: QuotedCorpus | null = null;
  process.on('disconnect', () => process.exit(0));
  process.on('message', (question: Question) => {
    if ('quotesOf' in question) {
      const id = question.quotesOf;
      return tell({ id, quotes: corpus?.quotesOf(id) ?? [] });
    }
    const { paths, options } = question;
    const total = paths.length;
    const fail = (error: unknown) =>
      tell({ soFar: { persons: [], read: total, total, failed: 0, failure: messageOf(error) } });
    try {
      corpus = new QuotedCorpus(loadAliases(options.aliases, process.env));
    } catch (error) {
      return fail(error);
    }
    readAll(corpus, question).catch(fail);
  });
}

async function readAll(
  corpus: QuotedCorpus,
  { paths, options }: Extract<Question, { readonly paths: unknown }>,
): Promise<void> {
  const all = paths.map(
    (path): WantedText => ({ output: 'listed-quotes', options, listed: true, width: 80, path }),
  );
  const total = paths.length;
  let read = 0;
  let failed = 0;
  let quiet = 0;
  const tellSoFar = () => {
    const start = performance.now();
    tell({ soFar: { persons: corpus.listPersons(), read, total, failed } });
    const end = performance.now();
    quiet = end + Math.max(PAUSE, (end - start) / SHARE);
  };
  for await (const { text } of composeAll(all)) {
    const path = paths[read++] ?? '';
    if (text === null) failed++;
    else {
      const record: QuotesRecord = JSON.parse(text);
      await loadLanguage(record.facts.lang);
      corpus.add(path, record);
    }
    if (performance.now() >= quiet) tellSoFar();
  }
  tellSoFar();
}

function tell(telling: Telling): void {
  process.send?.(telling);
}
