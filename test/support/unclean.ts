/** C0 but tab and line feed, DEL, C1, and what overrides direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
export const UNCLEAN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Control characters and what overrides direction, bare and as character references. */
export const PAYLOADS = [
  '\x1b]0;x\x07',
  '\x9b31m',
  '\x9d0;x\x9c',
  '&#27;[31m',
  '&#x1b;[2J',
  '&#X0001B;c',
  '&#x9d;0;x&#7;',
  '&#157;',
  '&amp;#27;[31m',
  '\u202e',
  '&#x202e;',
  '\0',
  '&#0;',
  '\x7f',
];

/** Every string in a value, however deep. */
export function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* stringsOf(part);
  }
}

/** How many objects and lists a value nests. */
export function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
}
