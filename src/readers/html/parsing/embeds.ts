import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { decodeName, parseUrl, toOneLine } from '../../../model/index.ts';
import { AD_HOSTS, EMBED_HOSTS } from './embed-hosts.ts';

/** What a page sets in a frame: a film, sound, a post. It is shown as a link. */
export interface Embed {
  /** As the page has it. */
  readonly address: string;
  /** What it is called; empty where the page does not say. */
  readonly title: string;
}

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Parsed = DefaultTreeAdapterTypes.Element;

/** In the order in which they are looked at: an address that waits is the true one. */
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-cmp-src', 'src', 'data', 'value'];
const TITLES = ['title', 'aria-label', 'playlabel', 'data-title', 'videotitle'];
/** Elements of programs that show a film once it is wanted, and where it lies. */
const PLAYERS: ReadonlyMap<string, string> = new Map([
  ['lite-youtube', 'https://www.youtube.com/watch?v='],
  ['amp-youtube', 'https://www.youtube.com/watch?v='],
  ['lite-vimeo', 'https://vimeo.com/'],
  ['amp-vimeo', 'https://vimeo.com/'],
]);
const FRAMES = new Set(['iframe', 'object', 'embed', 'amp-iframe']);
const MEDIA = new Set(['video', 'audio', 'amp-video', 'amp-audio']);

/** Frames called so are no part of an article. */
const FURNITURE =
  /\b(?:advert\w*|ads?|sponsor\w*|cookies?|consent|captcha|recaptcha|sign[- ]?up|log ?in|newsletter|subscri\w+|comments?|disqus|cross[- ]domain|tag manager|analytics|tracking|chat|banner|sharing|like button)\b/i;
/** Pages of hosts that hold posts, and that are buttons. */
const BUTTONS =
  /\/plugins\/(?:like|share|page|follow|comments)|\/widgets\/(?:follow|tweet)_button|recaptcha|\/gsi\//i;
/** Nobody sees a frame that is smaller. In pixels. */
const SMALLEST = 3;
const UNSEEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$))/i;
/** More of an address or a title is not kept. */
const LONGEST_ADDRESS = 4096;
const LONGEST_TITLE = 300;

/** What an element of a page shows in a frame; null for any other element, and for what nobody sees or asked for. */
export function embedOf(element: Parsed): Embed | null {
  const name = element.tagName;
  const attributes = attributesOf(element);
  const start = PLAYERS.get(name);
  if (start !== undefined) {
    const id = attributes.get('videoid') ?? attributes.get('data-videoid') ?? '';
    return /^[\w-]{1,40}$/.test(id) ? { address: start + id, title: titleOf(attributes, element) } : null;
  }
  const isMedia = MEDIA.has(name);
  if ((!isMedia && !FRAMES.has(name)) || isUnseen(attributes)) return null;
  const address = addressOf(attributes) ?? addressWithin(element);
  if (address === null) return null;
  const title = titleOf(attributes, null);
  return isMedia || isShown(address, title, attributes) ? { address, title } : null;
}

/** Words for something that has no title: the name of its file where it is one of a film or of sound, else its host. */
export function nameOfAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const file = decodeName(path.slice(path.lastIndexOf('/') + 1));
  if (MEDIA_FILE.test(file)) return file;
  return hostOf(address).replace(/^www\./, '') || file || address;
}

const MEDIA_FILE = /\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|wav|flac)$/i;

function isShown(address: string, title: string, attributes: ReadonlyMap<string, string>): boolean {
  const host = hostOf(address);
  // The post is quoted before it.
  if (/\bwp-embedded-content\b/.test(attributes.get('class') ?? '')) return false;
  if (FURNITURE.test(title) || BUTTONS.test(address) || isOf(host, AD)) return false;
  return title !== '' || isOf(host, KNOWN);
}

const KNOWN: ReadonlySet<string> = new Set(EMBED_HOSTS.split(' '));
const AD: ReadonlySet<string> = new Set(AD_HOSTS.split(' '));

/** Whether a host, or one that it belongs to, is among some. */
function isOf(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.').slice(-5);
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
}

function hostOf(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  return parseUrl(whole)?.hostname ?? '';
}

function isUnseen(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (UNSEEN.test(attributes.get('style') ?? '')) return true;
  return ['width', 'height'].some((side) => {
    const size = attributes.get(side) ?? '';
    return !size.includes('%') && Number.parseInt(size, 10) < SMALLEST;
  });
}

function addressOf(attributes: ReadonlyMap<string, string>): string | null {
  for (const name of ADDRESSES) {
    const address = attributes.get(name)?.trim() ?? '';
    const isPlace = address !== '' && !/^(?:about|data|javascript|blob):/i.test(address);
    if (isPlace && address.length <= LONGEST_ADDRESS) return address;
  }
  return null;
}

/** The address in a source, a parameter or a frame that an element holds. */
function addressWithin({ childNodes }: Parsed): string | null {
  for (const child of childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    const attributes = attributesOf(child);
    if (child.tagName === 'param' && !/^(?:movie|src|url)$/i.test(attributes.get('name') ?? '')) continue;
    const address = /^(?:source|param|embed|iframe)$/.test(child.tagName) ? addressOf(attributes) : null;
    if (address !== null) return address;
  }
  return null;
}

function titleOf(attributes: ReadonlyMap<string, string>, holder: Parsed | null): string {
  for (const name of TITLES) {
    const title = toOneLine(attributes.get(name) ?? '');
    if (title !== '') return title.slice(0, LONGEST_TITLE);
  }
  return holder === null ? '' : toOneLine(wordsOf(holder.childNodes)).slice(0, LONGEST_TITLE);
}

/** As many words as a title has, from no deeper than a player nests them. */
function wordsOf(nodes: readonly ChildNode[], depth = 0): string {
  let words = '';
  for (const node of nodes) {
    if (words.length > LONGEST_TITLE || depth > 4) break;
    if (defaultTreeAdapter.isTextNode(node)) words += node.value;
    else if (defaultTreeAdapter.isElementNode(node)) words += ` ${wordsOf(node.childNodes, depth + 1)}`;
  }
  return words;
}

function attributesOf({ attrs }: Parsed): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}
