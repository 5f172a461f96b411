import type { Start } from '../../ui/going/start.ts';

/** Where to begin, as it stands on a command line; anything else that begins with a plus is the name of a file. */
const START =
  /^\+(?:\/(?<search>.+)|:(?<place>.+)|(?<end>G)|(?<line>\d{1,7})[Gg]?|(?<percent>\d{1,3})[%p])$/s;

/**
 * Takes the words out of a command line that say where to begin, as those of less do: `+/words`, `+G`, `+42`, `+50%`, and
 * `+:heading`. The last one counts. `isValue`: it is the value of a flag.
 */
export function takeStart(
  argv: readonly string[],
  isValue: (at: number) => boolean = () => false,
): { readonly words: readonly string[]; readonly start: Start | null } {
  const words: string[] = [];
  let start: Start | null = null;
  const end = argv.indexOf('--');
  for (const [at, word] of argv.entries()) {
    const found = (end < 0 || at < end) && !isValue(at) ? readStart(word) : null;
    if (found === null) words.push(word);
    else start = found;
  }
  return { words, start };
}

function readStart(word: string): Start | null {
  const { search, place, end, line, percent } = START.exec(word)?.groups ?? {};
  if (search !== undefined) return { search };
  if (percent !== undefined) return { place: `${percent}%` };
  const typed = place ?? line ?? (end === undefined ? undefined : '$');
  return typed === undefined ? null : { place: typed };
}
