import type { Format } from '../../model/index.ts';
import { shorten } from './words.ts';

/** What a `Content-Type` header says. Both in lower case; null: it does not say. */
export interface MediaType {
  readonly type: string | null;
  readonly charset: string | null;
}

export function parseContentType(header: string | undefined): MediaType {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return {
    type: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : null,
    charset: charset?.slice('charset='.length).replace(/^["']|["']$/g, '') || null,
  };
}

/** What an address brought, by its type alone: something to read, or what it is instead, as a noun for a message. */
export type Kind =
  | { readonly reads: true; readonly format: Format | null }
  | { readonly reads: false; readonly what: string };

/** Types that are read as one format. */
const FORMATS: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/vtt': 'subtitles',
  'application/x-subrip': 'subtitles',
  'message/rfc822': 'mail',
  'application/mbox': 'mail',
  'text/x-rst': 'rst',
  'text/prs.fallenstein.rst': 'rst',
  'text/x-org': 'org',
  'text/org': 'org',
  'text/asciidoc': 'asciidoc',
  'text/x-asciidoc': 'asciidoc',
  'text/x-wiki': 'mediawiki',
};

/** Types that say little: the content tells, or the name in the address. Feeds are among them. */
const UNTOLD =
  /^(?:text\/(?!css|javascript|csv|calendar|vcard)|application\/(?:octet-stream|binary|x-?download|force-download|(?:rss|atom|rdf|feed)\+?(?:xml|json)|xml|json|x-rss\+xml)$)/;

/** Nouns for what is no text, by the type or its first half. */
const NOUNS: Readonly<Record<string, string>> = {
  'application/pdf': 'a PDF file',
  'application/epub+zip': 'an EPUB book',
  'application/zip': 'a zip archive',
  'application/gzip': 'a gzip archive',
  'application/x-gzip': 'a gzip archive',
  'application/msword': 'an Office document',
  'application/javascript': 'a script',
  'text/javascript': 'a script',
  'text/css': 'a style sheet',
  'text/csv': 'a table (CSV)',
  'text/calendar': 'a calendar',
  'image/jpeg': 'a JPEG image',
  'image/png': 'a PNG image',
  'image/gif': 'a GIF image',
  'image/webp': 'a WebP image',
  'image/svg+xml': 'an SVG image',
  image: 'an image',
  audio: 'an audio file',
  video: 'a video',
  font: 'a font',
};

/** What a type is to a reader. Without a type, the content has to tell. */
export function kindOf(type: string | null): Kind {
  if (type === null) return { reads: true, format: null };
  if (Object.hasOwn(FORMATS, type)) return { reads: true, format: FORMATS[type] ?? null };
  const half = type.slice(0, type.indexOf('/'));
  const what = Object.hasOwn(NOUNS, type)
    ? NOUNS[type]
    : Object.hasOwn(NOUNS, half)
      ? NOUNS[half]
      : undefined;
  if (what !== undefined) return { reads: false, what };
  if (type.includes('officedocument') || type.includes('ms-excel') || type.includes('ms-powerpoint')) {
    return { reads: false, what: 'an Office document' };
  }
  if (UNTOLD.test(type)) return { reads: true, format: null };
  return { reads: false, what: `of the type ${shorten(type)}` };
}
