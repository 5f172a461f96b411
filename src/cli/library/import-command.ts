import { utimesSync } from 'node:fs';
import {
  ADDRESSES,
  type AddressEntry,
  type ImportedItem,
  MARKS,
  type Marks,
  readExport,
  saveArticle,
} from '../../library/index.ts';
import { cleanLine, groupDigits } from '../../model/index.ts';
import { toMarkdown } from '../../outputs/markdown.ts';
import { executeGuarded } from '../isolation/guarded-task.ts';
import { describeFailure, messageOf } from '../messages/descriptions.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { mendFacts, openFacts } from './catalogue.ts';
import type { LibraryRoom } from './room.ts';

/**
 * Takes in what another program exported: what has its text is saved, the others become addresses. What is there already
 * stays as it is. Resolves to 0, or to 1 where something could not be read.
 */
export async function importInto({ store, folder }: LibraryRoom, path: string): Promise<number> {
  let read: Awaited<ReturnType<typeof readExport>>;
  try {
    read = await readExport(path);
  } catch (error) {
    complain(describeFailure(path, error));
    return 1;
  }
  const addresses = store.open(ADDRESSES);
  const saved = await mendFacts(openFacts(store), folder, { interactive: false });
  const known = new Set<string>(saved.flatMap(({ source }) => source ?? []));
  for (const { url, deleted } of addresses.read()) if (deleted === undefined) known.add(url);

  const faults = [...read.faults];
  const taken: ImportedItem[] = [];
  let articles = 0;
  let before = 0;
  for (const item of read.items) {
    if (known.has(item.url)) {
      before++;
      continue;
    }
    known.add(item.url);
    taken.push(item);
    if (item.html === null) continue;
    const failure = await saveItem(folder, item);
    if (failure === null) articles++;
    else faults.push(cleanLine(failure));
  }
  const urls = new Set<string>(taken.map(({ url }) => url));
  const isKept = await addresses.update((now) => [
    ...now.filter(({ url }) => !urls.has(url)),
    ...taken.map(({ url, title, added, tags }): AddressEntry => ({ url, title, added, tags })),
  ]);
  await store.open(MARKS).update((now) => withMarks(now, taken));
  if (articles > 0) await mendFacts(openFacts(store), folder, { interactive: false });

  const words = [
    `${count(articles, 'article')} and ${count(taken.length - articles, 'address', 'addresses')} from ${read.from}`,
    ...(before > 0 ? [`${groupDigits(before)} there already`] : []),
    ...(faults.length > 0 ? [`${groupDigits(faults.length)} not read`] : []),
  ];
  writeOutput(`${words.join(', ')}\n`);
  for (const fault of faults) complain(`pullquote: ${path}: ${fault}`);
  return faults.length > 0 || !isKept ? 1 : 0;
}

/** Stars and the archive with those of articles that were taken in. */
function withMarks(now: Marks, taken: readonly ImportedItem[]): Marks {
  const marks = new Map(Object.entries(now));
  for (const { url, star, archived } of taken) {
    if (star || archived)
      marks.set(url, { ...marks.get(url), ...(star && { star }), ...(archived && { archived }) });
  }
  return Object.fromEntries(marks);
}

/** Saves an article whose text is there; a line where that cannot be read: it is known by its address then. */
async function saveItem(folder: string, { url, title, added, html }: ImportedItem): Promise<string | null> {
  try {
    const document = { path: null, text: html ?? '', format: 'html', url } as const;
    const stated = { source: { url, label: null } };
    const read = await executeGuarded({ type: 'read', document, stated, quotes: 'none', explains: false });
    if ('feed' in read) throw new Error('it is a feed');
    const article = { ...read.article, title: title ?? read.article.title };
    const markdown = toMarkdown(article);
    const { path } = await saveArticle(folder, { title: article.title, source: url, markdown }, null);
    // It is as old as it was there.
    if (added > 0) utimesSync(path, added / 1000, added / 1000);
    return null;
  } catch (error) {
    return `${url}: ${messageOf(error)}; it will be fetched when it is opened`;
  }
}

const count = (number: number, one: string, more = `${one}s`): string =>
  `${groupDigits(number)} ${number === 1 ? one : more}`;
