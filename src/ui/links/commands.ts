import type { Action } from '../keys.ts';
import { hintOf } from '../keys.ts';
import type { Reading } from '../reader/reading.ts';
import { openShowing } from '../reader/source.ts';
import type { Notice } from '../reader/status.ts';
import type { LinkTarget } from './link-targets.ts';
import { schemeOf } from './show-address.ts';

/** What keys do with links and pictures, by their actions in `KEYS`. */
export const LINKING = {
  follow: followLink,
  'read-link': readLink,
  links: listLinks,
  pictures: listPictures,
} as const satisfies Partial<Record<Action, (reading: Reading) => void>>;

export const NO_LINKS: Notice = { text: 'no links in this article' };
const NO_PICTURES: Notice = { text: 'no pictures in this article' };

function listLinks(reading: Reading): void {
  if (reading.links.targets.some(({ url }) => url !== null))
    reading.dispatch({ type: 'toggled', panel: 'links' });
  else reading.tell(NO_LINKS);
}

function listPictures(reading: Reading): void {
  if (reading.links.targets.some(({ kind }) => kind === 'picture'))
    reading.dispatch({ type: 'toggled', panel: 'pictures' });
  else reading.tell(NO_PICTURES);
}

function followLink(reading: Reading): void {
  if (reading.link) openLink(reading.link, reading);
}

/** Shows a picture; goes where a link leads: in the article, to a file beside it, else in the browser. */
export function openLink(link: LinkTarget, reading: Reading): void {
  const { services, tell } = reading;
  if (link.kind === 'picture') reading.pictures.show(link);
  else if (link.url === null || link.place !== null) goWithin(link, reading);
  else if (schemeOf(link.url) === 'file') readTarget(link, reading);
  else void openShowing(link.url, services, tell);
}

function readLink(reading: Reading): void {
  if (reading.link) readTarget(reading.link, reading);
  else
    reading.tell({
      text: hintOf('next-link', (key) => `no link is selected; ${key} selects one`) ?? 'no link is selected',
    });
}

/** Reads here what a link leads to. */
export function readTarget(link: LinkTarget, reading: Reading): void {
  const { state, dispatch, following } = reading;
  if (goWithin(link, reading) || link.url === null) return;
  if (state.panel !== null) dispatch({ type: 'closed' });
  if (link.kind === 'picture') reading.pictures.show(link);
  else following.follow(link.url);
}

/** Goes where a link of the article leads in the article itself, or says that it is not there; false for any other. */
function goWithin({ place, url }: LinkTarget, { area, dispatch, tell }: Reading): boolean {
  if (place === null) return false;
  if (place === 'lost') tell({ text: `there is no ${url} in this article` });
  else dispatch({ type: 'went-to-place', place, area });
  return true;
}
