import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  ADDRESSES,
  type AddressEntry,
  copyOut,
  listArticles,
  MARKS,
  type Mark,
  openOut,
} from '../../library/index.ts';
import { groupDigits } from '../../model/index.ts';
import { toMarkdown } from '../../outputs/markdown.ts';
import { describeFailure } from '../messages/descriptions.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { readPlainly } from '../reading/input.ts';
import { mendFacts, openFacts } from './catalogue.ts';
import type { LibraryRoom } from './room.ts';

/** How front matter of this program ends, with and without what it says of the file in the library. */
const OWN_END = /\npullquote: 1\n(?:checksum: [0-9a-f]{64}\n)?---\n/;

/**
 * Writes all articles of the library to a folder, as Markdown that says in its front matter what is known of each, tags, star
 * and archive among it; and its addresses as a list. Resolves to 0, or to 1 where something could not be read or written.
 */
export async function exportTo({ store, folder }: LibraryRoom, to: string): Promise<number> {
  const facts = await mendFacts(openFacts(store), folder, { interactive: false });
  const sources = new Map(facts.map(({ name, source }) => [name, source]));
  const addresses = store
    .open(ADDRESSES)
    .read()
    .filter(({ deleted }) => deleted === undefined);
  const tags = new Map(addresses.map((entry) => [String(entry.url), entry.tags]));
  const marks = store.open(MARKS).read();
  let [written, before, failed] = [0, 0, 0];
  const write = (name: string, text: string) => {
    if (copyOut(to, name, text)) written++;
    else before++;
  };
  try {
    openOut(to);
  } catch (error) {
    complain(describeFailure(to, error));
    return 1;
  }
  for (const path of listArticles(folder)) {
    try {
      const name = basename(path);
      const source = sources.get(name) ?? null;
      const markdown = await markdownOf(path);
      write(
        name.replace(/\.[^.]+$/, '.md'),
        withState(markdown, tags.get(source ?? '') ?? [], marks[source ?? path]),
      );
    } catch (error) {
      complain(describeFailure(path, error));
      failed++;
    }
  }
  const saved = new Set(sources.values());
  const unsaved = addresses.filter(({ url }) => !saved.has(url));
  if (unsaved.length > 0) write('addresses.md', listAddresses(unsaved));
  const words = [`${groupDigits(written)} ${written === 1 ? 'file' : 'files'} written to ${to}`];
  if (before > 0) words.push(`${groupDigits(before)} there already`);
  writeOutput(`${words.join(', ')}\n`);
  return failed > 0 ? 1 : 0;
}

/** What this program wrote is Markdown already; anything else becomes it. */
async function markdownOf(path: string): Promise<string> {
  const text = readFileSync(path, 'utf8');
  if (text.startsWith('---\n') && OWN_END.test(text.slice(0, 64 * 1024)))
    return text.replace(OWN_END, '\npullquote: 1\n---\n');
  return toMarkdown(await readPlainly(path, false));
}

/** Adds what is known beside the article to its front matter. */
function withState(markdown: string, tags: readonly string[], mark: Mark | undefined): string {
  const lines = [
    ...(tags.length > 0 ? [`tags: ${JSON.stringify(tags)}`] : []),
    ...(mark?.star ? ['starred: true'] : []),
    ...(mark?.archived ? ['archived: true'] : []),
  ];
  return lines.length === 0 ? markdown : markdown.replace(/^---\n/, `---\n${lines.join('\n')}\n`);
}

function listAddresses(addresses: readonly AddressEntry[]): string {
  const lines = addresses.map(({ url, title, tags }) => {
    const words = (title ?? url).replace(/[\\[\]<>*_`]/g, '\\$&');
    const marks = tags.map((tag) => ` #${tag.replace(/\s+/g, '-')}`).join('');
    return `- [${words}](<${url.replace(/[<>]/g, encodeURIComponent)}>)${marks}`;
  });
  return `# Addresses\n\n${lines.join('\n')}\n`;
}
