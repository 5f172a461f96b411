import type { Token } from 'marked';

/** The tokens of each run there is, however deep: blocks, lines, items of a list, cells of a table. Holders come first. */
export function* runsIn(tokens: Token[]): Generator<Token[]> {
  yield tokens;
  const queue: unknown[] = [...tokens].reverse();
  while (queue.length > 0) {
    const next = queue.pop();
    if (Array.isArray(next)) for (const child of next) queue.push(child);
    if (typeof next !== 'object' || next === null) continue;
    // A cell's own `header` is no list.
    const {
      tokens: run,
      items,
      header,
      rows,
    } = next as { readonly tokens?: Token[] } & Record<string, unknown>;
    if (Array.isArray(run)) yield run;
    for (const held of [run, items, header, rows]) if (Array.isArray(held)) queue.push(held);
  }
}

/** Every token of every run. */
export function* tokensIn(tokens: Token[]): Generator<Token> {
  for (const run of runsIn(tokens)) yield* run;
}
