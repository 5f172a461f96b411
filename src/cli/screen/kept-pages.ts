import { isAddress } from '../../sources/index.ts';
import type { Loaded } from '../../ui/types.ts';

interface Pages {
  load(path: string): Promise<Loaded>;
  /** Has a page that was fetched again in place of the one that was. */
  keep(loaded: Loaded): void;
}

/** A page is fetched once: going back to it shows what was there. One that failed, or broke off, is asked for again. */
export function keepPages(load: (path: string) => Promise<Loaded>): Pages {
  const pages = new Map<string, Promise<Loaded>>();
  return {
    load(path) {
      if (!isAddress(path)) return load(path);
      const page = pages.get(path) ?? load(path);
      pages.set(path, page);
      const forget = () => pages.delete(path);
      page.then(({ article }) => article.cut !== undefined && forget(), forget);
      return page;
    },
    keep(loaded) {
      const { path, article } = loaded;
      if (path === null || !pages.has(path)) return;
      if (article.cut === undefined && article.shape !== 'as-is') pages.set(path, Promise.resolve(loaded));
      else pages.delete(path);
    },
  };
}
