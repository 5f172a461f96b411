import type { OnMatch, Scanner } from './scanner.ts';

/** What makes the rest of what is typed a regular expression, as in vim. */
const SIGN = '\\v';
const ESCAPES = /\\[\s\S]/g;

/** The regular expression that somebody typed, without its sign; null for words. */
export function patternIn(typed: string): string | null {
  return typed.startsWith(SIGN) ? typed.slice(SIGN.length) : null;
}

/**
 * A regular expression of whoever reads; null for one that is none, or not yet. Capitals count where one was typed. It is
 * the only one in the program that may take any time: whoever runs it limits that.
 */
export function compilePattern(source: string): RegExp | null {
  const bare = source.replace(ESCAPES, '');
  const flags = bare === bare.toLowerCase() ? 'gmi' : 'gm';
  // What Unicode's stricter form refuses is often meant all the same: `\-`, `{`.
  for (const form of ['u', '']) {
    try {
      return new RegExp(source, flags + form);
    } catch {}
  }
  return null;
}

/** Looks for a regular expression; what it finds does not pass the end of a text. */
export class PatternScanner implements Scanner {
  readonly #pattern: RegExp;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  scan(text: string, from: number, to: number, onMatch: OnMatch): number {
    const pattern = this.#pattern;
    pattern.lastIndex = from;
    for (;;) {
      const found = pattern.exec(text);
      if (found === null) return text.length;
      const end = found.index + found[0].length;
      if (end > found.index) onMatch(found.index, end);
      // Nothing is found everywhere: on to the next character.
      else pattern.lastIndex = end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
      if (end >= text.length) return text.length;
      if (end >= to) return pattern.lastIndex;
    }
  }
}
