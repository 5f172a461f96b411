import type { Style, StyledText, StyleRun } from './styled-text.ts';

type Looks = { -readonly [Key in 'color' | 'strong' | 'emphasis']?: Style[Key] };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the one sequence that is understood
const SGR = /\x1b\[([\d;]*)m/g;
/** Control characters but the line feed, with the sequence each of them may begin. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what goes
const OTHER = /\x1b\[[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|[\x00-\x09\x0b-\x1f\x7f-\x9f]/g;

/** Coloured text as a leaf: colours, bold and italics become runs, every other control sequence goes. */
export function leafOfSgr(coloured: string, base: Style): StyledText {
  const runs: StyleRun[] = [];
  let looks: Looks = {};
  let text = '';
  let from = 0;
  const add = (piece: string) => {
    const clean = piece.replace(OTHER, '');
    if (clean === '') return;
    text += clean;
    runs.push({ end: text.length, style: { ...base, ...looks } });
  };
  for (const match of coloured.matchAll(SGR)) {
    add(coloured.slice(from, match.index));
    from = match.index + match[0].length;
    looks = (match[1] ?? '').split(';').reduce(apply, looks);
  }
  add(coloured.slice(from));
  return { text, runs };
}

/** One parameter of SGR (ECMA-48, 8.3.117). */
function apply(looks: Looks, parameter: string): Looks {
  const code = Number(parameter);
  if (code === 0) return {};
  if (code === 1) return { ...looks, strong: true };
  if (code === 3) return { ...looks, emphasis: true };
  if (code === 22) return without(looks, 'strong');
  if (code === 23) return without(looks, 'emphasis');
  if (code === 39) return without(looks, 'color');
  if (code >= 30 && code <= 37) return { ...looks, color: code - 30 };
  if (code >= 90 && code <= 97) return { ...looks, color: code - 90 + 8 };
  return looks;
}

function without(looks: Looks, key: keyof Looks): Looks {
  const rest = { ...looks };
  delete rest[key];
  return rest;
}
