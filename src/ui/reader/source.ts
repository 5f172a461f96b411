import type { Article } from '../../model/index.ts';
import { hintOf } from '../keys.ts';
import { openedAddress, sayAddress } from '../links/show-address.ts';
import type { Services } from '../types.ts';
import type { Notice } from './status.ts';

/** Where a headline is searched for; `%s` stands for its words. */
export const USUAL_SEARCH = 'https://duckduckgo.com/?q=%s';

/** Where a headline is searched for when an article does not say where it comes from. */
export function searchAddress(headline: string, search = USUAL_SEARCH): string {
  return search.replaceAll('%s', () => encodeURIComponent(headline));
}

/** What the status line says when an article names no source that could be opened. */
export function describeNoSource({ source, title }: Article): string {
  const why =
    source.label === null ? 'the article names no source' : `the address of “${source.label}” is lost`;
  return (title === null ? null : hintOf('search-web', (key) => `${why} · ${key} searches the web`)) ?? why;
}

/** Opens an address, telling what happens: first the address, then what became of it. */
export async function openShowing(
  url: string,
  services: Services,
  tell: (notice: Notice) => void,
): Promise<void> {
  tell(sayAddress('opening', url));
  const opening = await services.openAddress(openedAddress(url));
  if (opening.opened) tell(sayAddress('opened', url));
  else tell({ text: `${opening.why}; copy the address:`, url: openedAddress(url) });
}
