import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Imported, ImportList } from './item.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The folders that browsers have themselves: none of them is a tag. */
const OWN_FOLDERS: ReadonlySet<string> = new Set([
  'bookmarks',
  'bookmarks bar',
  'bookmarks menu',
  'bookmarks toolbar',
  'other bookmarks',
  'mobile bookmarks',
  'favorites bar',
]);

/** The pages that Pocket and Instapaper exported before they had tables, with their articles under headings. */
const PAGES = [
  { title: /<title>\s*Pocket Export/i, from: 'Pocket' },
  { title: /<title>\s*Instapaper: Export/i, from: 'Instapaper' },
] as const;

/** Reads bookmarks as browsers export them, and the older exports of Pocket and Instapaper; null for any other page. */
export function readBookmarks(text: string): Imported | null {
  const start = text.slice(0, 4096);
  const page = PAGES.find(({ title }) => title.test(start));
  if (page === undefined && !/NETSCAPE-Bookmark-file/i.test(start)) return null;
  const list = new ImportList();
  // What is still to be looked at, the next last; with the folders around it.
  const waiting: { readonly node: Node; readonly folders: readonly string[] }[] = [
    { node: parse(text), folders: [] },
  ];
  let section = '';
  let folder: string | null = null;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, folders } = next;
    if (!('childNodes' in node)) continue;
    let within = folders;
    if ('tagName' in node) {
      if (node.tagName === 'h1') section = wordsOf(node);
      if (node.tagName === 'h3') folder = wordsOf(node);
      if (node.tagName === 'a') {
        addLink(node, folders, page === undefined ? '' : section.toLowerCase(), list);
        continue;
      }
      // A list is the folder that the heading before it names.
      if (node.tagName === 'dl' && folder !== null) {
        const isOwn = OWN_FOLDERS.has(folder.toLowerCase());
        within = isOwn || folder === '' ? folders : [...folders, folder].slice(-50);
        folder = null;
      }
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) waiting.push({ node: child, folders: within });
    }
  }
  return list.finish(page?.from ?? 'bookmarks');
}

function addLink(link: Element, folders: readonly string[], section: string, list: ImportList): void {
  const attributes = new Map(link.attrs.map(({ name, value }) => [name, value]));
  const url = attributes.get('href') ?? '';
  // What a browser makes of a bookmark that is a program or one of its own pages is no article, and no fault.
  if (/^(?:javascript|place|about|chrome|data):/i.test(url)) return;
  const title = wordsOf(link);
  const tags = (attributes.get('tags') ?? '').split(',').map((tag) => tag.trim());
  const archived = section === 'read archive' || section === 'archive';
  const star = section === 'starred';
  const added = attributes.get('add_date') ?? attributes.get('time_added');
  list.add(
    { url, title, added, tags: [...folders, ...tags], archived, star },
    title === '' ? 'a link' : `“${title}”`,
  );
}

/** The words of an element without elements of its own within: headings and links of bookmarks. */
function wordsOf({ childNodes }: Element): string {
  return childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}
