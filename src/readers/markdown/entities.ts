import { LATIN, OTHERS } from './entity-names.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;

/** Code points 128–159 of Windows-1252, for which old pages write `&#146;`; browsers read them so (HTML 13.2.5.80). */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

let names: Map<string, string> | null = null;

/**
 * Resolves character references once: `&amp;#27;` becomes `&#27;` and no more. What no name or number stands for stays
 * as it is. The result is not clean: `&#27;` is a live control character.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return namedCharacters().get(name) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

function namedCharacters(): Map<string, string> {
  if (names) return names;
  names = new Map();
  LATIN.split(' ').forEach((name, index) => {
    names?.set(name, String.fromCodePoint(0xa0 + index));
  });
  for (const entry of OTHERS.split(' ')) {
    const [name = '', code = ''] = entry.split(':');
    names.set(name, String.fromCodePoint(Number.parseInt(code, 16)));
  }
  return names;
}
