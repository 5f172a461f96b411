import { parseOpml } from 'feedsmith';
import { isRecord } from '../../store/index.ts';
import { type Imported, ImportList } from './item.ts';

/** Outlines stand within outlines so deep; people have two or three levels. */
const DEEPEST = 50;

/** Reads the feeds and links of an OPML file; null for what is none. */
export function readOpml(text: string): Imported | null {
  if (!/<opml[\s>]/i.test(text.slice(0, 4096))) return null;
  const list = new ImportList();
  try {
    const { body } = parseOpml(text);
    addOutlines(body?.outlines, [], list);
  } catch (error) {
    list.fail('the file', error instanceof Error ? error.message : String(error));
  }
  return list.finish('OPML');
}

/** What has no address is a folder: what stands in it has its name for a tag. */
function addOutlines(outlines: unknown, folders: readonly string[], list: ImportList): void {
  if (!Array.isArray(outlines) || folders.length > DEEPEST) return;
  for (const outline of outlines) {
    if (!isRecord(outline)) continue;
    const { text, title, xmlUrl, url, htmlUrl, outlines: within, type } = outline;
    const name = typeof title === 'string' ? title : typeof text === 'string' ? text : '';
    const address = xmlUrl ?? url ?? htmlUrl;
    if (address !== undefined || type === 'rss')
      list.add({ url: address, title: name, tags: folders }, name === '' ? 'an outline' : `“${name}”`);
    addOutlines(within, address === undefined && name !== '' ? [...folders, name] : folders, list);
  }
}
