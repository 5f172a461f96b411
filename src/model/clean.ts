/**
 * An article is a stranger's bytes. Every string passes through here before it becomes part of the model, so that no
 * byte of it can command a terminal, reverse its neighbours or hide.
 */

import { toOneLine } from './white-space.ts';

declare const cleaned: unique symbol;

/**
 * A string that is safe to show. Only the functions of this file make one: what is cut from it or put together with it
 * is a plain string again, and goes through `clean` once more, which costs next to nothing where there is nothing to do.
 */
export type Clean = string & { readonly [cleaned]: true };

/** Anything that is not plainly harmless; one cheap test spares most strings the rest. */
const SUSPECT = /[^\n\t\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]/;

/** C0 but tab and line feed, DEL, C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

/**
 * Characters that are not seen, and mislead: soft hyphen, zero-width space, word joiners, byte-order mark, the bidi
 * embeddings, overrides and isolates (Unicode TR 36, section 3.1; CVE-2021-42574), interlinear annotations, tags.
 * Joiners (ZWJ, ZWNJ) and directional marks stay: Persian, Arabic and emoji need them.
 */
const HIDDEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Line and paragraph separators. */
const SEPARATOR = /[\u2028\u2029]/g;

/** Runs of marks on one letter; no living script sets more than eight (Tibetan comes nearest). */
const MARK_TOWER = /(\p{M}{8})\p{M}+/gu;

/**
 * A string that is safe to show: control characters become visible stand-ins (U+2400 pictures; U+FFFD for C1), lone
 * surrogates U+FFFD, hidden and overriding characters go, towers of marks are cut at eight. Line feeds and tabs stay.
 */
export function clean(text: string): Clean {
  if (!SUSPECT.test(text)) return text as Clean;
  return text
    .toWellFormed()
    .replace(CONTROL, picture)
    .replace(HIDDEN, '')
    .replace(SEPARATOR, '\n')
    .replace(MARK_TOWER, '$1') as Clean;
}

/** As `clean`, for what must stay on one line: runs of white space become one space, none at the ends. */
export function cleanLine(text: string): Clean {
  return toOneLine(clean(text)) as Clean;
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** As `clean`, for what may not be there. */
export function cleanOrNull(text: string | null): Clean | null {
  return text === null ? null : clean(text);
}

/**
 * An address that may be opened or shown as one: http, https or mailto, without white space or control characters.
 * Anything else is null: its words stay, the link goes.
 */
export function cleanUrl(url: string | null | undefined): Clean | null {
  if (!url) return null;
  const trimmed = url.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (!/^(?:https?:\/\/|mailto:)[^\s\x00-\x20\x7f-\x9f]+$/i.test(trimmed)) return null;
  const safe = clean(trimmed);
  return safe === trimmed ? safe : null;
}

/** Schemes of what is no place: it runs, is the data itself, is part of a mail, or lies on the computer of whoever reads. */
const NO_PLACE = /^(?:javascript|vbscript|data|blob|about|file|filesystem|view-source|cid|mid):/i;
/** Most addresses: nothing in them has to be looked at. */
const PLAIN_ADDRESS = /^[!-~]+$/;

/**
 * An address as it is written, relative ones too, for links and pictures to keep: as browsers read it (URL Standard, section
 * 4.4), without line feeds and tabs, and without white space at its ends. What else is unsafe to show is percent-encoded.
 * Null for none, and for what is no place (`javascript:`, `data:`, `file:`). It may be opened only where `cleanUrl` says so.
 */
export function cleanAddress(address: string | null | undefined): Clean | null {
  if (!address) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what goes
  const bare = address.replace(/[\t\n\r]+/g, '').replace(/^[\x00-\x20]+|(?<![\x00-\x20])[\x00-\x20]+$/g, '');
  if (bare === '' || NO_PLACE.test(bare)) return null;
  if (PLAIN_ADDRESS.test(bare)) return bare as Clean;
  const encoded = Array.from(bare.toWellFormed(), (sign) =>
    /\s/.test(sign) || clean(sign) !== sign ? encodeURIComponent(sign) : sign,
  );
  return clean(encoded.join(''));
}
