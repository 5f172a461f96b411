import { type Clean, cleanLine, cleanUrl } from '../../model/index.ts';
import { cleanTags } from '../addresses.ts';

/** An article as another program exported it. */
export interface ImportedItem {
  readonly url: Clean;
  readonly title: Clean | null;
  /** Milliseconds since 1970; 0 where nobody knows. */
  readonly added: number;
  readonly tags: readonly Clean[];
  readonly archived: boolean;
  readonly star: boolean;
  /** Its text, in HTML; null where it is known by its address alone. */
  readonly html: string | null;
}

/** What an export has, and what of it could not be read. */
export interface Imported {
  /** What wrote it. */
  readonly from: string;
  readonly items: readonly ImportedItem[];
  /** A line each: where, and what is wrong. */
  readonly faults: readonly Clean[];
}

/** What is said of an article, as it was written: by anybody, in any form. */
export interface Draft {
  readonly url: unknown;
  readonly title?: unknown;
  /** A number of seconds or milliseconds since 1970, or a date. */
  readonly added?: unknown;
  readonly tags?: readonly unknown[];
  readonly archived?: boolean;
  readonly star?: boolean;
  readonly html?: unknown;
}

/** Collects what an export has. */
export class ImportList {
  readonly #items: ImportedItem[] = [];
  readonly #faults: Clean[] = [];

  /** Adds an article; `where` it stands is told where it has no address. */
  add(draft: Draft, where: string): void {
    const stated = typeof draft.url === 'string' ? draft.url.trim() : '';
    const url = URL.canParse(stated) ? cleanUrl(new URL(stated).href) : null;
    const title = typeof draft.title === 'string' ? cleanLine(draft.title.slice(0, 1000)) || null : null;
    if (url === null || !/^https?:/i.test(url)) {
      const named = title ?? cleanLine(stated.slice(0, 100));
      this.fail(where, named === '' ? 'no address' : `no address that can be fetched: ${named}`);
      return;
    }
    this.#items.push({
      url,
      // Several write the address where there is no headline.
      title: title === stated ? null : title,
      added: timeOf(draft.added),
      tags: cleanTags(draft.tags ?? []),
      archived: draft.archived === true,
      star: draft.star === true,
      html: typeof draft.html === 'string' && draft.html.trim() !== '' ? draft.html : null,
    });
  }

  fail(where: string, why: string): void {
    this.#faults.push(cleanLine(`${where}: ${why}`));
  }

  finish(from: string): Imported {
    return { from, items: this.#items, faults: this.#faults };
  }
}

/** Seconds since 1970 are less than this until the year 5138, milliseconds more since 1973. */
const MOST_SECONDS = 1e11;

/** A time as programs write it; 0 for what is none. */
function timeOf(value: unknown): number {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = typeof value === 'number' ? value : /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  const time = Number.isNaN(number) ? Date.parse(text) : number < MOST_SECONDS ? number * 1000 : number;
  return Number.isFinite(time) && time > 0 && time < 8.64e15 ? time : 0;
}
