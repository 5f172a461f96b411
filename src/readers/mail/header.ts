import { decodeOctets } from './octets.ts';
import { decodeWords } from './words.ts';

export interface Field {
  /** As it stands in the message. */
  readonly name: string;
  /** Unfolded; octets. */
  readonly raw: string;
}

export interface Header {
  readonly fields: readonly Field[];
  /** Where the body begins. */
  readonly end: number;
}

const NAME = /^([!-9;-~]{1,100})[ \t]*:/;

/** The header of what stands between two places of a message: fields up to the first empty line, or what is no field. */
export function readHeader(octets: string, from: number, to: number): Header {
  const fields: Field[] = [];
  let name: string | null = null;
  let value: string[] = [];
  const close = () => {
    if (name !== null) fields.push({ name, raw: value.join(' ').trim() });
  };
  let at = from;
  while (at < Math.min(to, octets.length)) {
    const feed = octets.indexOf('\n', at);
    const end = feed < 0 || feed > to ? to : feed;
    const line = octets.slice(at, end);
    if (line === '') {
      close();
      return { fields, end: Math.min(to, end + 1) };
    }
    const found = NAME.exec(line.slice(0, 120));
    if (name !== null && (line[0] === ' ' || line[0] === '\t')) value.push(line.trim());
    else if (found) {
      close();
      name = found[1] ?? '';
      value = [line.slice(found[0].length)];
    } else break;
    at = end + 1;
  }
  close();
  return { fields, end: Math.min(at, to) };
}

/** The first field of a name, in small letters; null where there is none. Octets. */
export function rawField({ fields }: Header, name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.raw ?? null;
}

/** As `rawField`, its words decoded. */
export function readField(header: Header, name: string): string | null {
  const raw = rawField(header, name);
  return raw === null ? null : decodeWords(raw).trim();
}

/** A field such as `text/plain; charset="utf-8"`. */
export interface Parameterised {
  /** In small letters. */
  readonly value: string;
  /** By names in small letters. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Longer fields are no use to anybody; in characters. */
const LONGEST = 10_000;

/** Reads parameters (RFC 2045), and what is continued or encoded in them (RFC 2231). */
export function parseParameters(raw: string | null): Parameterised {
  const [value = '', ...rest] = splitAtSemicolons((raw ?? '').slice(0, LONGEST));
  const parameters = new Map<string, string>();
  const pieces = new Map<string, string[]>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    const name = part.slice(0, equals).trim().toLowerCase();
    const said = unquote(part.slice(equals + 1).trim());
    const star = name.indexOf('*');
    if (star > 0) {
      const list = pieces.get(name.slice(0, star)) ?? [];
      list.push(name.endsWith('*') ? said : encodeURIComponent(said).replaceAll("'", '%27'));
      pieces.set(name.slice(0, star), list);
    } else if (!parameters.has(name)) parameters.set(name, decodeWords(said));
  }
  for (const [name, list] of pieces)
    if (!parameters.has(name)) parameters.set(name, decodeExtended(list.join('')));
  return { value: value.trim().toLowerCase(), parameters };
}

function splitAtSemicolons(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (quoted && text[at] === '\\') at++;
    else if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ';' && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function unquote(text: string): string {
  if (text[0] !== '"') return text;
  const end = text.lastIndexOf('"');
  return text.slice(1, end > 0 ? end : text.length).replace(/\\(.)/g, '$1');
}

/** `utf-8''f%C3%BCnf.txt`: its encoding, a language, octets. */
function decodeExtended(text: string): string {
  const [, charset = '', , words = text] = /^([^']{0,40})'([^']{0,40})'(.*)$/.exec(text) ?? [];
  const octets = words.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decodeOctets(octets, charset || null);
}
