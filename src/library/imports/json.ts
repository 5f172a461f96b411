import { isRecord } from '../../store/index.ts';
import { type Imported, ImportList } from './item.ts';

/** Finds the text of an article of Omnivore by its slug; null where it is not there. */
export type FindContent = (slug: string) => string | null;

/** Reads what wallabag exports, or the lists of Omnivore; null for any other JSON. */
export function readJson(text: string, findContent: FindContent): Imported | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || !value.some(isRecord)) return null;
  const list = new ImportList();
  const isOmnivore = value.some((one) => isRecord(one) && 'slug' in one && 'savedAt' in one);
  const isWallabag = value.some(
    (one) => isRecord(one) && 'url' in one && ('is_archived' in one || 'content' in one),
  );
  if (!isOmnivore && !isWallabag) return null;
  for (const [at, entry] of value.entries()) {
    const where = `entry ${at + 1}`;
    if (!isRecord(entry)) list.fail(where, 'it is no article');
    else if (isOmnivore) addOmnivore(entry, where, list, findContent);
    else addWallabag(entry, where, list);
  }
  return list.finish(isOmnivore ? 'Omnivore' : 'wallabag');
}

type Entry = Readonly<Record<string, unknown>>;

function addWallabag(entry: Entry, where: string, list: ImportList): void {
  const { url, given_url: given, title, created_at: added, tags, content } = entry;
  list.add(
    {
      url: url ?? given,
      title,
      added,
      tags: namesIn(tags),
      archived: isSet(entry['is_archived']),
      star: isSet(entry['is_starred']),
      html: content,
    },
    where,
  );
}

function addOmnivore(entry: Entry, where: string, list: ImportList, findContent: FindContent): void {
  const { url, title, savedAt, labels, state, slug } = entry;
  list.add(
    {
      url,
      title,
      added: savedAt,
      tags: namesIn(labels),
      archived: state === 'Archived',
      html: typeof slug === 'string' && /^[^/\\\0]+$/.test(slug) ? findContent(slug) : null,
    },
    where,
  );
}

/** 1, true, and what some versions write. */
const isSet = (value: unknown): boolean => value === true || value === 1 || value === '1';

/** Tags are names, or objects that have one. */
function namesIn(tags: unknown): readonly unknown[] {
  if (!Array.isArray(tags)) return [];
  return tags.map((tag: unknown) => (isRecord(tag) ? (tag['label'] ?? tag['name']) : tag));
}
