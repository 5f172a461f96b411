import { type Clean, cleanUrl } from '../../../model/index.ts';

/** Longer addresses are none that anybody opens. */
const LONGEST = 2000;
/** OSC 8: parameters, an address, and BEL or ST. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control sequence is what is matched
const HYPERLINK = /\x1b\]8;[\w=:.,-]{0,200};([\x21-\x7e]{0,2000})(?:\x07|\x1b\\)/y;
const OPENING = '\x1b]8;';

export interface Hyperlink {
  /** Where its words begin and end, and where what closes it ends. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Null: nothing that we open; its words stay. */
  readonly url: Clean | null;
}

/** The link that begins with the control at `at`; null where none does that is closed on the same line. */
export function readHyperlink(text: string, at: number): Hyperlink | null {
  const opening = matchAt(text, at);
  if (!opening?.address) return null;
  const start = opening.end;
  const end = text.slice(start, start + LONGEST).indexOf(OPENING) + start;
  const words = text.slice(start, Math.max(start, end));
  if (end < start || words.includes('\n') || isMask(words, opening.address)) return null;
  const closing = matchAt(text, end);
  return closing?.address === '' ? { start, end, next: closing.end, url: cleanUrl(opening.address) } : null;
}

/** One address that is shown and another one behind it. */
const isMask = (words: string, address: string): boolean =>
  words.includes('://') && !address.startsWith(words.trim());

function matchAt(text: string, at: number): { readonly address: string; readonly end: number } | null {
  HYPERLINK.lastIndex = at;
  const match = HYPERLINK.exec(text);
  return match && { address: match[1] ?? '', end: HYPERLINK.lastIndex };
}
