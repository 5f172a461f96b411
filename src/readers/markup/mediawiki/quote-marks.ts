/**
 * A line whose runs of apostrophes are tags: two emphasise, three more so, five both, up to the end of the line at most
 * (MediaWiki's `doQuotes`).
 */
export function markQuotes(line: string): string {
  const parts = line.split(/('{2,})/);
  if (parts.length === 1) return line;
  balance(parts);
  const open: string[] = [];
  const shown: string[] = [];
  const toggle = (tag: string) => {
    const at = open.lastIndexOf(tag);
    if (at < 0) {
      open.push(tag);
      shown.push(`<${tag}>`);
      return;
    }
    const above = open.splice(at);
    for (const held of [...above].reverse()) shown.push(`</${held}>`);
    for (const held of above.slice(1)) {
      open.push(held);
      shown.push(`<${held}>`);
    }
  };
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) {
      shown.push(part);
      continue;
    }
    const count = countOf(part);
    shown.push("'".repeat(part.length - count));
    // What ends first is opened last.
    const inner = open.length > 0 ? open.at(-1) : countOf(parts[at + 2] ?? '') === 2 ? 'b' : 'i';
    const order = count === 2 ? ['i'] : count === 3 ? ['b'] : inner === 'i' ? ['i', 'b'] : ['b', 'i'];
    for (const tag of order) toggle(tag);
  }
  for (const held of [...open].reverse()) shown.push(`</${held}>`);
  return shown.join('');
}

/** Of four apostrophes, and of more than five, those too many are words. */
function countOf(run: string): number {
  return run.length === 4 ? 3 : Math.min(5, run.length);
}

/** Where neither kind is closed, three apostrophes behind a word, best one of a single
 * letter, are one of it and two marks: `L'''Horizon''`. */
function balance(parts: string[]): void {
  const counts = parts.map((part, at) => (at % 2 === 0 ? 0 : countOf(part)));
  const unclosed = (tag: number) => counts.filter((count) => count === tag || count === 5).length % 2 === 1;
  if (!unclosed(2) || !unclosed(3)) return;
  const behind = (pattern: RegExp) =>
    counts.findIndex((count, place) => count === 3 && pattern.test((parts[place - 1] ?? '').slice(-2)));
  const at = [/^(?:\S| \S)$/, /\S$/].map(behind).find((place) => place >= 0);
  if (at === undefined) return;
  parts[at - 1] += parts[at]?.slice(2) ?? '';
  parts[at] = "''";
}
